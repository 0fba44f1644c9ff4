//! Traits that types derive beyond those that all have: where every field has them.

use std::collections::BTreeSet;

use super::{Item, ItemId, ItemKind, Plan, Ty};
use crate::config::CONFIG_VALUE;
use crate::diagnostics::Diagnostics;
use crate::ir::{Api, Derive};

/// Fills in [`Item::derives`].
pub fn plan_derives(plan: &mut Plan, api: &Api, diagnostics: &mut Diagnostics) {
    if api.derives.is_empty() {
        return;
    }
    let mut derives: Vec<BTreeSet<Derive>> = vec![BTreeSet::new(); plan.items.len()];
    for needed in api.derives.everywhere.iter().map(|derive| derive.with_supertraits()) {
        let able: Vec<Able> = needed.iter().map(|derive| Able::of(plan, *derive, false)).collect();
        for (at, own) in derives.iter_mut().enumerate() {
            if able.iter().all(|able| able.items.get(at) == Some(&true)) {
                own.extend(needed);
            }
        }
    }
    for wanted in &api.derives.of {
        let items = plan.of_types[wanted.ty];
        let items: BTreeSet<ItemId> = items.sent.into_iter().chain(items.received).collect();
        let needed = wanted.derive.with_supertraits();
        let why = needed.iter().find_map(|derive| {
            let able = Able::of(plan, *derive, true);
            items.iter().find_map(|id| Some((*id, able.obstacle(plan, *id)?)))
        });
        match why {
            None => needed.iter().for_each(|derive| {
                items.iter().for_each(|id| spread(plan, *id, *derive, &mut derives))
            }),
            Some((id, why)) => {
                let message = format!(
                    "`{}` cannot derive `{}`: {why}",
                    plan.item(id).name,
                    wanted.derive.as_str()
                );
                let help = "remove it from `extra-derives`, or change the type of what lacks it";
                diagnostics.error(CONFIG_VALUE, wanted.location.clone(), message, help);
            }
        }
    }
    for (item, derives) in plan.items.iter_mut().zip(derives) {
        item.derives = derives.into_iter().collect();
    }
}

/// A type derives a trait only where the types within it do.
fn spread(plan: &Plan, from: ItemId, derive: Derive, derives: &mut [BTreeSet<Derive>]) {
    let mut waiting = vec![from];
    while let Some(id) = waiting.pop() {
        if derives.get_mut(id.0 as usize).is_some_and(|own| own.insert(derive)) {
            let item = plan.item(id);
            inside(item).into_iter().for_each(|(_, ty)| items_of(ty, &mut waiting));
            if let ItemKind::Struct(strukt) = &item.kind {
                waiting.extend(strukt.flattened.as_ref().map(|(_, union)| *union));
            }
        }
    }
}

fn items_of(ty: &Ty, found: &mut Vec<ItemId>) {
    match ty {
        Ty::Item(id) => found.push(*id),
        Ty::Vec(inner)
        | Ty::Map(inner)
        | Ty::Option(inner)
        | Ty::Boxed(inner)
        | Ty::Opaque(inner) => items_of(inner, found),
        Ty::Tuple(items) => items.iter().for_each(|item| items_of(item, found)),
        _ => {}
    }
}

/// What an item holds: the name of each field or variant, and its type.
fn inside(item: &Item) -> Vec<(&str, &Ty)> {
    match &item.kind {
        ItemKind::Struct(strukt) => {
            let fields = strukt.fields.iter().map(|field| (field.ident.as_str(), &field.ty));
            fields.chain(strukt.rest.iter().map(|(name, ty)| (name.as_str(), ty))).collect()
        }
        ItemKind::Union { variants, .. } => {
            variants.iter().map(|variant| (variant.ident.as_str(), &variant.ty)).collect()
        }
        ItemKind::Alias(ty) => vec![(item.name.as_str(), ty)],
        ItemKind::Enum { .. } => Vec::new(),
    }
}

/// Which items can derive a trait.
struct Able {
    derive: Derive,
    /// Types that only the config knows are taken to have it.
    trusts_custom: bool,
    items: Vec<bool>,
}

impl Able {
    fn of(plan: &Plan, derive: Derive, trusts_custom: bool) -> Self {
        let mut able = Self { derive, trusts_custom, items: vec![true; plan.items.len()] };
        // Types that contain themselves: each is able until something within it is not.
        loop {
            let unable: Vec<usize> = (0..plan.items.len())
                .filter(|at| able.items.get(*at) == Some(&true))
                .filter(|at| {
                    able.obstacle(plan, ItemId(u32::try_from(*at).unwrap_or(u32::MAX))).is_some()
                })
                .collect();
            if unable.is_empty() {
                return able;
            }
            for at in unable {
                if let Some(slot) = able.items.get_mut(at) {
                    *slot = false;
                }
            }
        }
    }

    /// What keeps an item from deriving the trait.
    fn obstacle(&self, plan: &Plan, id: ItemId) -> Option<String> {
        let item = plan.item(id);
        if let ItemKind::Union { unknown, .. } = &item.kind
            && !self.has(&Ty::Json)
        {
            return Some(format!(
                "its variant `{unknown}` holds any JSON value, which has no order"
            ));
        }
        if let ItemKind::Struct(strukt) = &item.kind
            && let Some((name, union)) = &strukt.flattened
            && !self.has(&Ty::Item(*union))
        {
            return Some(format!("`{name}` lacks it"));
        }
        inside(item)
            .into_iter()
            .find(|(_, ty)| !self.has(ty))
            .map(|(name, _)| format!("`{name}` lacks it"))
    }

    fn has(&self, ty: &Ty) -> bool {
        let is_order = matches!(self.derive, Derive::PartialOrd | Derive::Ord);
        match ty {
            // An item that comes later in the list is taken to be able until it is looked at.
            Ty::Item(id) => self.items.get(id.0 as usize).copied().unwrap_or(false),
            Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Boxed(inner) => {
                self.has(inner)
            }
            Ty::Tuple(items) => items.iter().all(|item| self.has(item)),
            Ty::F32 | Ty::F64 => self.derive == Derive::PartialOrd,
            Ty::Json | Ty::FieldMask => !is_order,
            Ty::Custom(_) => self.trusts_custom,
            Ty::Opaque(_) | Ty::File | Ty::Upload => false,
            Ty::Bool
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::String
            | Ty::Timestamp
            | Ty::Date
            | Ty::Uuid
            | Ty::Base64 => true,
        }
    }
}
