//! Objects: fields, setters, and what `new` asks for.

use super::body::filled_in;
use super::convert::Convert;
use super::name_order::{NameRequest, name_order};
use super::renamed;
use super::variants::is_integer;
use super::{Direction, FieldPlan, ItemKind, Presence, StructPlan, Ty};
use crate::ir::{Api, Field, Json, Rest, Shape, StringFormat, Struct, Type};
use crate::lock::LockedType;
use crate::lock::renamed::{Unclear, arguments, same_name};
use crate::naming::idents::{NameScope, raw, snake_name};
use crate::naming::nouns::singular_name;

/// More arguments than this come as one struct.
pub const MAX_POSITIONAL: usize = 4;

/// Methods that every emitted struct has, or that would hide a trait's.
const METHODS: &[&str] =
    &["new", "extra", "extra_mut", "default", "clone", "from", "into", "eq", "hash", "fmt"];

/// The field and the setter for a typed `additionalProperties`.
const REST: &str = "additional_properties";
const REST_ENTRY: &str = "additional_property";

/// `locked`: the order that the arguments of `new` had, and the properties that there were.
///
/// `lenient`: what is required may be missing.
pub fn plan_struct(
    convert: &Convert<'_>,
    strukt: &Struct,
    direction: Direction,
    lenient: bool,
    locked: Option<&LockedType>,
) -> StructPlan {
    let sent = direction == Direction::Sent;
    let travelling: Vec<(usize, &Field)> =
        strukt.fields.iter().enumerate().filter(|(_, field)| travels(field, direction)).collect();
    let rest = match &strukt.rest {
        // What is beside a flattened union is kept as unknown: the two cannot be read apart by
        // type.
        Rest::Typed(ty) if strukt.flattened.is_none() => {
            Some((REST.to_owned(), convert.ty(ty, sent)))
        }
        _ => None,
    };
    let location = |of: usize| travelling.iter().position(|(index, _)| *index == of);
    let order: Vec<NameRequest> = order(strukt, locked)
        .into_iter()
        .filter_map(|request| Some(NameRequest { index: location(request.index)?, ..request }))
        .collect();
    let kind = locked
        .and_then(|locked| locked.flattened.as_deref())
        .filter(|_| strukt.flattened.is_some());
    let names = field_names(&travelling, rest.is_some(), kind, &order);
    let was_argument =
        |field: &Field| locked.is_some_and(|locked| locked.arguments.contains(&field.name));
    let mut fields: Vec<FieldPlan> = travelling
        .iter()
        .zip(&names)
        .map(|((of, field), name)| {
            let (ty, nullable) = convert.property(field, sent);
            let presence = presence(convert.api, field, field.required && !lenient, nullable, &ty);
            FieldPlan {
                of: *of,
                ident: raw(name.clone()),
                setter: String::new(),
                entry_setter: None,
                presence,
                filled: match presence {
                    Presence::Constant => true,
                    Presence::RequiredNullable => filled_in(field) && !was_argument(field),
                    Presence::Optional => can_be_filled_in(convert.api, field, &ty),
                    _ => false,
                },
                hidden: field.sensitive || names_secret(convert.api, &field.ty),
                ty,
            }
        })
        .collect();
    let rest_entry = setters(&mut fields, &names, &order, rest.is_some());
    let mut taken = NameScope::default();
    names.iter().for_each(|name| _ = taken.reserve(name));
    let flattened =
        strukt.flattened.and_then(|union| match convert.ty(&Type::Named(union), sent) {
            Ty::Item(item) => Some((
                taken.first_free(kind.into_iter().chain(["kind", "variant", "choice"])),
                item,
            )),
            _ => None,
        });
    let mut arguments: Vec<usize> = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| {
            matches!(field.presence, Presence::Required | Presence::RequiredNullable)
                && !field.filled
        })
        .map(|(index, _)| index)
        .collect();
    let wire = |index: &usize| {
        fields
            .get(*index)
            .and_then(|field| strukt.fields.get(field.of))
            .map_or("", |field| field.name.as_str())
    };
    let (before, unclear) = argument_order(strukt, locked);
    arguments.sort_by_key(|index| in_lock(&before, wire(index)));
    StructPlan {
        has_default: arguments.is_empty() && flattened.is_none(),
        redacted: fields.iter().any(|field| field.hidden),
        fields,
        rest,
        rest_entry,
        flattened,
        arguments,
        unclear,
        required_struct: None,
    }
}

/// The order of `new`'s arguments, those of both directions among them; and what was renamed and
/// cannot be told apart.
fn argument_order(strukt: &Struct, locked: Option<&LockedType>) -> (Vec<String>, Option<Unclear>) {
    let locked = locked.map_or(&[][..], |locked| &locked.arguments);
    let is_argument =
        |field: &&Field| field.required && (!filled_in(field) || locked.contains(&field.name));
    let now: Vec<String> =
        strukt.fields.iter().filter(is_argument).map(|field| field.name.clone()).collect();
    arguments(
        locked,
        &now,
        |key| strukt.fields.iter().any(|field| field.name == key),
        renamed::property,
    )
}

/// Where a name stood before: those that are new come last, in the order they are in.
pub fn in_lock(locked: &[String], name: &str) -> usize {
    locked.iter().position(|locked| locked == name).unwrap_or(usize::MAX)
}

/// Whether `new` has more arguments than can be told apart.
pub fn wants_required_struct(strukt: &StructPlan) -> bool {
    strukt.arguments.len() + usize::from(strukt.flattened.is_some()) > MAX_POSITIONAL
}

fn travels(field: &Field, direction: Direction) -> bool {
    match direction {
        Direction::Both => true,
        Direction::Sent => !field.read_only,
        Direction::Received => !field.write_only,
    }
}

fn presence(api: &Api, field: &Field, required: bool, nullable: bool, ty: &Ty) -> Presence {
    match (required, nullable) {
        (true, false) if filled_in(field) && can_be_filled_in(api, field, ty) => Presence::Constant,
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}

/// Whether `new` can make the one value: of a plain type, or of an enum.
fn can_be_filled_in(api: &Api, field: &Field, ty: &Ty) -> bool {
    let Some(constant) = &field.constant else { return false };
    match (api.beneath(&field.ty), constant) {
        (Type::Named(id), Json::String(_)) => {
            matches!(&api.ty(*id).shape, Shape::Enum(enum_) if !is_integer(enum_))
        }
        (Type::Named(id), Json::Number(number)) => {
            number.is_i64() && matches!(&api.ty(*id).shape, Shape::Enum(enum_) if is_integer(enum_))
        }
        (Type::String(StringFormat::Plain), Json::String(_)) | (Type::Boolean, Json::Bool(_)) => {
            true
        }
        (Type::Integer(_), Json::Number(number)) => match ty {
            Ty::I64 => number.is_i64(),
            Ty::I32 => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            Ty::U32 => number.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
            Ty::U64 => number.is_u64(),
            _ => false,
        },
        _ => false,
    }
}

/// A component that is marked secret makes a secret of every property of its type.
pub fn names_secret(api: &Api, ty: &Type) -> bool {
    matches!(ty.innermost(), Type::Named(id) if api.ty(*id).sensitive)
}

/// Names not yet raw. `kind`: the name that a flattened union has.
fn field_names(
    fields: &[(usize, &Field)],
    has_rest: bool,
    kind: Option<&str>,
    order: &[NameRequest],
) -> Vec<String> {
    let own = if has_rest { REST } else { "extra" };
    let mut taken = NameScope::default();
    kind.into_iter().for_each(|kind| _ = taken.reserve(kind));
    let mut names = vec![String::new(); fields.len()];
    for ((_, field), name) in fields.iter().zip(&mut names) {
        if let Some(given) = &field.rust_name {
            *name = taken.underscored(given, |name| name == own);
        }
    }
    for request in order.iter().filter(|request| !request.is_entry) {
        if let (Some((_, field)), Some(name)) =
            (fields.get(request.index), names.get_mut(request.index))
            && name.is_empty()
        {
            *name = taken.underscored(&snake_name(field.naming(), "field"), |name| name == own);
        }
    }
    names
}

/// Fills in the names of setters; gives that of the entries of [`REST`].
fn setters(
    fields: &mut [FieldPlan],
    names: &[String],
    order: &[NameRequest],
    has_rest: bool,
) -> Option<String> {
    let mut taken = NameScope::default();
    let reserved =
        |name: &str| METHODS.contains(&name) || (has_rest && (name == REST || name == REST_ENTRY));
    let settable = |field: &FieldPlan| {
        matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
    };
    for request in order {
        let (Some(field), Some(name)) = (fields.get_mut(request.index), names.get(request.index))
        else {
            continue;
        };
        if !request.is_entry {
            field.setter = if settable(field) {
                raw(taken.underscored(name, reserved))
            } else {
                field.ident.clone()
            };
        } else if matches!(field.ty, Ty::Map(_)) {
            let single =
                singular_name(name).filter(|single| !reserved(single) && taken.reserve(single));
            field.entry_setter = single.map(raw);
        }
    }
    has_rest.then(|| REST_ENTRY.to_owned())
}

/// The order in which the properties of an object get their names: those that are called what we
/// would call them before those that only look like it.
pub fn order(strukt: &Struct, locked: Option<&LockedType>) -> Vec<NameRequest> {
    let is_exact = |field: &Field| snake_name(field.naming(), "field") == field.name;
    let mut by_name: Vec<(usize, &Field)> = strukt.fields.iter().enumerate().collect();
    by_name.sort_by_key(|(_, field)| !is_exact(field));
    let now: Vec<String> = by_name.iter().map(|(_, field)| field.name.clone()).collect();
    let known = same_name(locked.map_or(&[], |locked| &locked.fields), &now, renamed::property);
    let name_order = name_order(now.iter().map(String::as_str), &known);
    let at = |request: NameRequest| {
        by_name.get(request.index).map(|(index, _)| NameRequest { index: *index, ..request })
    };
    name_order.into_iter().filter_map(at).collect()
}

/// The name of the struct of `new`'s arguments, where there is one.
pub fn name_required_struct(name: &str, kind: &mut ItemKind, taken: &mut NameScope) {
    if let ItemKind::Struct(strukt) = kind
        && wants_required_struct(strukt)
    {
        strukt.required_struct = Some(taken.kept_or_free(&format!("{name}Required")));
    }
}
