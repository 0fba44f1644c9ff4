//! The lock file of this run: what `plan` gave, for the next run to keep.

use super::former::Former;
use super::graph::Slot;
use super::name_order::{locked_as, name_order};
use super::renamed;
use super::resources::{full_method, usual_builder, usual_names, usual_response};
use super::structs::{MAX_POSITIONAL, order};
use super::types::slot_name;
use super::variants::{literal, variant_key};
use super::wire_facts::wire_facts;
use super::{
    Argument, Direction, Item, ItemKind, OperationPlan, Plan, ResourcePlan, StructPlan, Target, Ty,
};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{Api, Operation, Shape, Struct, UnionBy};
use crate::lock::renamed::same_name;
use crate::lock::{Lock, LockedOperation, LockedResource, LockedType};
use crate::naming::idents::bare;

/// The format of the lock file.
pub const VERSION: u32 = 1;

/// The variants of a union are told apart in another way than before, so that their payloads are
/// others.
pub const UNION_CHANGED: Code = Code("union-changed");

/// Everything that the plan gave; what is gone from the document is gone from the lock.
/// `old`: setters and fields stand in the order in which they came to be.
pub fn lock(api: &Api, plan: &Plan, old: &Former<'_>) -> Lock {
    let mut lock = Lock { version: VERSION, has_wire: true, ..Lock::default() };
    if let Some(Ty::Item(id)) = &plan.error {
        lock.error = Some(api.ty(plan.item(*id).of).pointer.0.clone());
    }
    lock.variables = api
        .schemes
        .iter()
        .filter_map(|scheme| Some((scheme.name.clone(), scheme.env.clone()?)))
        .collect();
    for item in &plan.items {
        let entry = lock.types.entry(api.ty(item.of).pointer.0.clone()).or_default();
        let split = {
            let of = plan.of_types[item.of];
            of.sent != of.received
        };
        if split && item.direction == Direction::Sent {
            entry.input = Some(item.name.clone());
        } else {
            entry.name.clone_from(&item.name);
        }
        lock_item(api, item, old.ty(api.ty(item.of), &item.name), entry);
    }
    let resources = &plan.resources;
    for (operation, plan) in api.operations.iter().zip(&plan.operations) {
        let handle = resources[operation.resource].handle.as_str();
        let usual = usual_builder(handle, bare(&plan.method));
        let method = full_method(api, operation, bare(&plan.method));
        let locked = LockedOperation {
            arguments: argument_names(api, operation, plan),
            positional: plan.arguments.len() > MAX_POSITIONAL && plan.required_struct.is_none(),
            setters: setter_names(api, operation, plan, old.operation(operation, &method)),
            method,
            wire: wire_facts(operation),
            pages: operation.paging.is_some(),
            builder: Some(&plan.builder).filter(|builder| **builder != usual).cloned(),
            response: plan
                .response
                .by_status()
                .map(|of| &of.name)
                .filter(|name| **name != usual_response(&plan.builder))
                .cloned(),
        };
        lock.operations.insert(operation.pointer.0.clone(), locked);
    }
    lock.resources = resources.iter().filter_map(|resource| lock_resource(api, resource)).collect();
    lock
}

/// Only what the path does not give.
fn lock_resource(api: &Api, plan: &ResourcePlan) -> Option<(String, LockedResource)> {
    let [handle, accessor, module] = usual_names(api, plan.of);
    let odd = |name: &str, usual: String| (name != usual).then(|| name.to_owned());
    let locked = LockedResource {
        handle: odd(&plan.handle, handle),
        accessor: odd(bare(&plan.accessor), accessor),
        module: odd(plan.module.last().map_or("", String::as_str), module),
    };
    (locked != LockedResource::default()).then(|| (api.resource_path(plan.of).join("."), locked))
}

fn lock_item(api: &Api, item: &Item, old: Option<&LockedType>, entry: &mut LockedType) {
    match (&item.kind, &api.ty(item.of).shape) {
        (ItemKind::Struct(plan), Shape::Struct(strukt)) => {
            lock_struct(plan, strukt, old, entry);
            let slots = plan.fields.iter().enumerate();
            lock_boxes(api, item, slots.map(|(at, field)| (Slot::Field(at), &field.ty)), entry);
        }
        (ItemKind::Enum { variants, .. }, Shape::Enum(enum_)) => {
            let values = enum_.values.iter().map(|value| literal(&value.value));
            entry.variants.extend(values.zip(variants.iter().cloned()));
        }
        (ItemKind::Union { variants, from, .. }, Shape::Union(union)) => {
            entry.union_by = Some(union_method(&union.by));
            for variant in variants {
                if let Some(of) = union.variants.get(variant.of) {
                    entry.variants.insert(variant_key(of).to_owned(), variant.ident.clone());
                }
            }
            entry.from = from
                .iter()
                .filter_map(|index| variants.get(*index))
                .map(|variant| variant.ident.clone())
                .collect();
            let slots = variants.iter().enumerate();
            lock_boxes(api, item, slots.map(|(at, of)| (Slot::Variant(at), &of.ty)), entry);
        }
        _ => {}
    }
}

fn lock_struct(
    plan: &StructPlan,
    strukt: &Struct,
    old: Option<&LockedType>,
    entry: &mut LockedType,
) {
    // One argument has no order.
    let arguments = plan
        .arguments
        .iter()
        .filter_map(|index| plan.fields.get(*index))
        .filter_map(|field| strukt.fields.get(field.of));
    for field in arguments.filter(|_| plan.arguments.len() > 1) {
        if !entry.arguments.contains(&field.name) {
            entry.arguments.push(field.name.clone());
        }
    }
    for request in order(strukt, old) {
        let (planned, field) = (
            plan.fields.iter().find(|field| field.of == request.index),
            strukt.fields.get(request.index),
        );
        let (Some(planned), Some(field)) = (planned, field) else { continue };
        let name = locked_as(&field.name, request.is_entry);
        if (!request.is_entry || planned.entry_setter.is_some()) && !entry.fields.contains(&name) {
            entry.fields.push(name);
        }
    }
    entry.flattened = plan.flattened.as_ref().map(|(name, _)| name.clone());
}

/// The fields or variants that are boxed, and those that are opaque.
fn lock_boxes<'t>(
    api: &Api,
    item: &Item,
    slots: impl Iterator<Item = (Slot, &'t Ty)>,
    entry: &mut LockedType,
) {
    for (slot, ty) in slots {
        let Some(name) = slot_name(api, item, slot) else { continue };
        for (is_held, known) in
            [(holds_box(ty), &mut entry.boxed), (holds_opaque(ty), &mut entry.opaque)]
        {
            if is_held && !known.iter().any(|known| known == name) {
                known.push(name.to_owned());
            }
        }
    }
}

fn holds_opaque(ty: &Ty) -> bool {
    ty.any(&|ty| matches!(ty, Ty::Opaque(_)))
}

fn holds_box(ty: &Ty) -> bool {
    match ty {
        Ty::Boxed(_) => true,
        Ty::Option(inner) => holds_box(inner),
        Ty::Tuple(items) => items.iter().any(holds_box),
        _ => false,
    }
}

fn union_method(by: &UnionBy) -> String {
    match by {
        UnionBy::Tag { property } => format!("tag {property}"),
        UnionBy::Key => "key".to_owned(),
        UnionBy::JsonType => "json-type".to_owned(),
        UnionBy::First => "first".to_owned(),
    }
}

/// Places and wire names of the positional arguments; path parameters have the order of the path.
fn argument_names(api: &Api, operation: &Operation, plan: &OperationPlan) -> Vec<String> {
    let names: Vec<String> = plan
        .arguments
        .iter()
        .filter_map(|argument| wire_name(api, operation, plan, &argument.target))
        .collect();
    if names.len() > 1 || plan.arguments.len() > MAX_POSITIONAL { names } else { Vec::new() }
}

fn setter_names(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    old: Option<&LockedOperation>,
) -> Vec<String> {
    let name =
        |setter: &Argument| wire_name(api, operation, plan, &setter.target).unwrap_or_default();
    let names: Vec<String> = plan.setters.iter().map(name).collect();
    let mut locked = Vec::with_capacity(names.len());
    let old = same_name(old.map_or(&[], |old| &old.setters), &names, renamed::argument);
    for request in name_order(names.iter().map(String::as_str), &old) {
        let (Some(setter), Some(name)) =
            (plan.setters.get(request.index), names.get(request.index))
        else {
            continue;
        };
        if !name.is_empty() && (!request.is_entry || setter.entry_setter.is_some()) {
            locked.push(locked_as(name, request.is_entry));
        }
    }
    locked
}

/// The place and name of an argument in the document.
fn wire_name(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    target: &Target,
) -> Option<String> {
    match target {
        Target::Parameter(index) => {
            let parameter = operation.parameters.get(*index)?;
            Some(format!("{}:{}", parameter.location.as_str(), parameter.name))
        }
        Target::Property(index) => match &plan.body {
            super::BodyPlan::Flat { of } => match &api.ty(*of).shape {
                Shape::Struct(strukt) => {
                    strukt.fields.get(*index).map(|field| format!("body:{}", field.name))
                }
                _ => None,
            },
            _ => None,
        },
        Target::Flattened => None,
        Target::Body => Some("body:body".to_owned()),
    }
}

/// Reports unions whose payloads changed under their names.
pub fn compare(api: &Api, old: &Lock, new: &Lock, diagnostics: &mut Diagnostics) {
    for definition in &api.types {
        let by = |lock: &Lock| {
            lock.types.get(&definition.pointer.0).and_then(|locked| locked.union_by.clone())
        };
        if let (Some(before), Some(now)) = (by(old), by(new))
            && before != now
        {
            diagnostics.warning(
                UNION_CHANGED,
                SourceLocation::Node(definition.origin),
                format!("the variants of this union were told apart by `{before}`, now by `{now}`"),
                "users of the SDK will have to change their code; give the new variant what the others have, or make this a major release",
            );
        }
    }
}
