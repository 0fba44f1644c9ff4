//! The items under `types/`: which there are, where, and what is in each.

use super::convert::Convert;
use super::cycles::break_cycles;
use super::former::Former;
use super::graph::Slot;
use super::lenient::Lenient;
use super::modules::{Member, lines_of, modules, owner_name};
use super::reach::Reach;
use super::recursion_limit::{cut_chains, cut_tangles, mark_opaque};
use super::structs::{name_required_struct, plan_struct};
use super::type_names::Names;
use super::variants::{order_first, plan_enum, plan_from, plan_union, variant_key};
use super::{Conversions, Direction, Item, ItemId, ItemKind, ItemsOf, Ty};
use crate::ir::{Api, Shape, Table, TypeId};
use crate::lock::LockedType;
use crate::naming::idents::NameScope;

/// All items, and those of each type.
#[derive(Debug, Clone, Default)]
pub struct Items {
    pub items: Table<ItemId, Item>,
    pub of_types: Table<TypeId, ItemsOf>,
}

/// Which items there are, by module and name; what is in them is still to come.
pub fn place_items(api: &Api, reach: &Reach, names: &[Names], build_received: bool) -> Items {
    let mut drafts: Vec<Item> = Vec::new();
    for (index, names) in names.iter().enumerate().filter(|(_, names)| !names.name.is_empty()) {
        let of = TypeId(index as u32);
        let draft = |direction, name: &str| Item {
            of,
            direction,
            name: name.to_owned(),
            module: String::new(),
            in_cycle: false,
            is_opaque: false,
            is_built: build_received || direction != Direction::Received,
            conversions: Conversions::default(),
            derives: Vec::new(),
            kind: ItemKind::Alias(Ty::Json),
        };
        let goes = |marks: &[bool]| marks.get(index).copied().unwrap_or(false);
        match (&names.input, goes(&reach.sent), goes(&reach.received)) {
            (Some(input), _, _) => {
                drafts.push(draft(Direction::Received, &names.name));
                drafts.push(draft(Direction::Sent, input));
            }
            (None, true, false) => drafts.push(draft(Direction::Sent, &names.name)),
            (None, false, true) => drafts.push(draft(Direction::Received, &names.name)),
            (None, _, _) => drafts.push(draft(Direction::Both, &names.name)),
        }
    }
    let members = drafts.iter().enumerate().map(|(index, draft)| Member {
        index,
        owner: owner_name(api, reach, draft.of.index()),
        name: draft.name.clone(),
        lines: lines_of(api.ty(draft.of), draft.is_built),
    });
    let modules = modules(members.collect());
    for (draft, module) in drafts.iter_mut().zip(modules) {
        draft.module = module;
    }
    drafts.sort_by(|a, b| (&a.module, &a.name).cmp(&(&b.module, &b.name)));
    let items = Table::from(drafts);
    let of_types = items_of(&items, api);
    Items { items, of_types }
}

fn items_of(items: &Table<ItemId, Item>, api: &Api) -> Table<TypeId, ItemsOf> {
    let mut of_types = api.types.same_ids(ItemsOf::default());
    for (id, item) in items.entries() {
        let id = Some(id);
        let of = &mut of_types[item.of];
        // An item that travels one way serves the other too where a component that nothing reaches
        // names it.
        if item.direction != Direction::Received {
            of.sent = id;
        }
        if item.direction != Direction::Sent {
            of.received = id;
        }
    }
    for of in &mut of_types {
        of.sent = of.sent.or(of.received);
        of.received = of.received.or(of.sent);
    }
    of_types
}

/// What is in each item.
pub fn fill(
    all: &mut Items,
    api: &Api,
    lenient: &Lenient,
    former: &Former<'_>,
    taken: &mut NameScope,
) {
    let convert = Convert { api, of_types: &all.of_types };
    for item in &mut all.items {
        item.kind = kind(&convert, item, lenient, former);
    }
    finish_unions(&mut all.items, api, former);
    for item in &mut all.items {
        let name = item.name.clone();
        if item.is_built {
            name_required_struct(&name, &mut item.kind, taken);
        }
    }
    let was_in = |list: fn(&LockedType) -> &[String], item: &Item, slot: Slot| {
        let locked = former.ty(api.ty(item.of), &item.name);
        locked.is_some_and(|locked| {
            slot_name(api, item, slot)
                .is_some_and(|name| list(locked).iter().any(|known| known == name))
        })
    };
    cut_tangles(&mut all.items, |item, slot| was_in(|locked| &locked.opaque, item, slot));
    break_cycles(&mut all.items, |item, slot| was_in(|locked| &locked.boxed, item, slot));
    cut_chains(&mut all.items);
    mark_opaque(&mut all.items);
}

fn kind(convert: &Convert<'_>, item: &Item, lenient: &Lenient, former: &Former<'_>) -> ItemKind {
    let definition = convert.api.ty(item.of);
    let locked = former.ty(definition, &item.name);
    let sent = item.direction == Direction::Sent;
    match &definition.shape {
        Shape::Struct(strukt) => {
            let lenient = item.direction == Direction::Received && lenient.covers(item.of);
            ItemKind::Struct(plan_struct(convert, strukt, item.direction, lenient, locked))
        }
        Shape::Enum(enum_) => plan_enum(enum_, &item.name, locked),
        Shape::Union(union) => plan_union(convert, union, &item.name, sent, locked),
        Shape::Alias(ty) => ItemKind::Alias(convert.value(ty, false, sent).0),
    }
}

/// The order of variants, and `From`: when all payloads are known.
fn finish_unions(items: &mut [Item], api: &Api, former: &Former<'_>) {
    let seen = items.to_vec();
    for (index, item) in items.iter_mut().enumerate() {
        let definition = api.ty(item.of);
        let Shape::Union(union) = &definition.shape else { continue };
        order_first(&mut item.kind, union, |ty| rank(&seen, ty));
        let locked = former.ty(definition, &item.name).map_or(&[][..], |locked| &locked.from);
        plan_from(
            &mut item.kind,
            |ty| resolved(&seen, ty, 0),
            &Ty::Item(ItemId(index as u32)),
            locked,
        );
    }
}

/// A type with its aliases replaced by what they stand for.
fn resolved(items: &[Item], ty: &Ty, depth: usize) -> Ty {
    match ty {
        _ if depth > 64 => ty.clone(),
        Ty::Item(id) => match items.get(id.0 as usize).map(|item| &item.kind) {
            Some(ItemKind::Alias(inner)) => resolved(items, inner, depth + 1),
            _ => ty.clone(),
        },
        Ty::Vec(inner) => Ty::Vec(Box::new(resolved(items, inner, depth + 1))),
        Ty::Map(inner) => Ty::Map(Box::new(resolved(items, inner, depth + 1))),
        Ty::Option(inner) => Ty::Option(Box::new(resolved(items, inner, depth + 1))),
        Ty::Boxed(inner) | Ty::Opaque(inner) => resolved(items, inner, depth + 1),
        Ty::Tuple(parts) => {
            Ty::Tuple(parts.iter().map(|part| resolved(items, part, depth + 1)).collect())
        }
        _ => ty.clone(),
    }
}

/// How specific a payload is, the most specific least: what demands more comes first, what takes
/// everything last.
fn rank(items: &[Item], ty: &Ty) -> (u8, usize, usize) {
    let plain = |rank| (rank, 0, 0);
    match resolved(items, ty, 0) {
        Ty::Item(id) => match items.get(id.0 as usize).map(|item| &item.kind) {
            Some(ItemKind::Struct(strukt)) => {
                let required = strukt.fields.len()
                    - strukt.fields.iter().filter(|field| is_optional(field)).count();
                (4, usize::MAX - required, usize::MAX - strukt.fields.len())
            }
            // An open enum takes any text.
            Some(ItemKind::Enum { .. }) => plain(6),
            _ => plain(5),
        },
        Ty::Bool | Ty::Timestamp | Ty::Date | Ty::Uuid => plain(0),
        Ty::I32 | Ty::U32 => plain(1),
        Ty::I64 | Ty::U64 => plain(2),
        Ty::F32 | Ty::F64 | Ty::Tuple(_) => plain(3),
        Ty::Vec(_) | Ty::Map(_) | Ty::Custom(_) | Ty::Base64 => plain(6),
        Ty::String | Ty::FieldMask | Ty::File | Ty::Upload => plain(7),
        Ty::Json | Ty::Option(_) | Ty::Boxed(_) | Ty::Opaque(_) => plain(8),
    }
}

fn is_optional(field: &super::FieldPlan) -> bool {
    matches!(field.presence, super::Presence::Optional | super::Presence::OptionalNullable)
}

/// What the lock calls a property or a variant.
pub fn slot_name<'a>(api: &'a Api, item: &Item, slot: Slot) -> Option<&'a str> {
    match (&api.ty(item.of).shape, &item.kind, slot) {
        (Shape::Struct(strukt), ItemKind::Struct(plan), Slot::Field(index)) => {
            strukt.fields.get(plan.fields.get(index)?.of).map(|field| field.name.as_str())
        }
        (Shape::Union(union), ItemKind::Union { variants, .. }, Slot::Variant(index)) => {
            union.variants.get(variants.get(index)?.of).map(variant_key)
        }
        _ => None,
    }
}
