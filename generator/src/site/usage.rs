//! Which operations send and receive a type, and which types have it as a part.

use std::collections::BTreeSet;

use crate::ir::OperationId;
use crate::plan::{BodyPlan, ItemId, ItemKind, Plan, Ty};

/// By the position of an item in [`Plan::items`].
#[derive(Debug, Default)]
pub struct Usage {
    pub sent_by: Vec<Vec<OperationId>>,
    pub received_by: Vec<Vec<OperationId>>,
    /// The types that name it in a field or a variant.
    pub within: Vec<Vec<ItemId>>,
}

impl Usage {
    pub fn new(plan: &Plan) -> Self {
        let parts: Vec<Vec<ItemId>> = plan.items.iter().map(|item| parts(&item.kind)).collect();
        let none = || vec![Vec::new(); plan.items.len()];
        let mut usage = Self { sent_by: none(), received_by: none(), within: vec![Vec::new(); plan.items.len()] };
        for (of, parts) in (0..).map(ItemId).zip(&parts) {
            for part in parts.iter().filter(|part| **part != of) {
                if let Some(within) = usage.within.get_mut(part.0 as usize) {
                    within.push(of);
                }
            }
        }
        for operation in &plan.operations {
            let body = if let BodyPlan::Whole(ty) = &operation.body { Some(ty) } else { None };
            let sent = operation.arguments.iter().chain(&operation.setters).map(|argument| &argument.ty).chain(body);
            add(&mut usage.sent_by, operation.of, &reached(sent, &parts));
            let errors = operation.errors.iter().map(|(_, ty)| ty);
            let beside = operation.beside.iter().map(|(_, ty)| ty);
            add(&mut usage.received_by, operation.of, &reached(operation.answered().chain(errors).chain(beside), &parts));
        }
        usage
    }
}

fn add(into: &mut [Vec<OperationId>], operation: OperationId, items: &BTreeSet<ItemId>) {
    for item in items {
        if let Some(operations) = into.get_mut(item.0 as usize) {
            operations.push(operation);
        }
    }
}

/// The items of these types, and all that they have as parts.
fn reached<'t>(types: impl Iterator<Item = &'t Ty>, parts: &[Vec<ItemId>]) -> BTreeSet<ItemId> {
    let mut open: Vec<ItemId> = types.flat_map(items).collect();
    let mut found = BTreeSet::new();
    while let Some(item) = open.pop() {
        if found.insert(item) {
            open.extend(parts.get(item.0 as usize).into_iter().flatten());
        }
    }
    found
}

/// The items that a type names itself.
pub fn items(ty: &Ty) -> Vec<ItemId> {
    match ty {
        Ty::Item(id) => vec![*id],
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Boxed(inner) | Ty::Far(inner) => items(inner),
        Ty::Tuple(all) => all.iter().flat_map(items).collect(),
        _ => Vec::new(),
    }
}

/// Each once, in the order of the fields.
fn parts(kind: &ItemKind) -> Vec<ItemId> {
    let all: Vec<ItemId> = match kind {
        ItemKind::Struct(of) => {
            let fields = of.fields.iter().map(|field| &field.ty).chain(of.rest.iter().map(|(_, ty)| ty));
            fields.flat_map(items).chain(of.flattened.iter().map(|(_, id)| *id)).collect()
        }
        ItemKind::Union { variants, .. } => variants.iter().flat_map(|variant| items(&variant.ty)).collect(),
        ItemKind::Alias(ty) => items(ty),
        ItemKind::Enum { .. } => Vec::new(),
    };
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|id| seen.insert(*id)).collect()
}
