//! Which sent types are made of their received ones, so that what was got can be changed and sent
//! back.
//!
//! Only types that are two have such a pair. Read-only properties are left out; a write-only one
//! that is required cannot be filled in, so that its type, and each that holds it, has no
//! conversion.

use super::{FieldPlan, ItemId, ItemKind, Plan, Presence, StructPlan, Ty, VariantPlan};

/// For each item the received one that it is made of.
pub fn pairs(plan: &Plan) -> Vec<Option<ItemId>> {
    let mut pairs: Vec<Option<ItemId>> = vec![None; plan.items.len()];
    for of in &plan.of_types {
        if let (Some(sent), Some(received)) = (of.sent, of.received)
            && sent != received
            && let Some(pair) = pairs.get_mut(sent.0 as usize)
        {
            *pair = Some(received);
        }
    }
    // Types may contain themselves: all pairs are taken for possible until one of their parts is
    // not.
    loop {
        let fails = |(sent, received): (usize, ItemId)| {
            let (to, from) = (plan.items.get(sent)?, plan.item(received));
            (!Pairs { plan, pairs: &pairs }.is_kind(&from.kind, &to.kind)).then_some(sent)
        };
        let known =
            pairs.iter().enumerate().filter_map(|(sent, received)| Some((sent, (*received)?)));
        let failed: Vec<usize> = known.filter_map(fails).collect();
        if failed.is_empty() {
            return pairs;
        }
        for sent in failed {
            if let Some(pair) = pairs.get_mut(sent) {
                *pair = None;
            }
        }
    }
}

struct Pairs<'a> {
    plan: &'a Plan,
    pairs: &'a [Option<ItemId>],
}

impl Pairs<'_> {
    fn is_kind(&self, from: &ItemKind, to: &ItemKind) -> bool {
        match (from, to) {
            (ItemKind::Struct(from), ItemKind::Struct(to)) => self.is_struct(from, to),
            (ItemKind::Union { variants: from, .. }, ItemKind::Union { variants: to, .. }) => {
                from.len() == to.len() && from.iter().all(|variant| self.is_variant(variant, to))
            }
            // An alias is what it names.
            _ => false,
        }
    }

    fn is_variant(&self, from: &VariantPlan, to: &[VariantPlan]) -> bool {
        to.iter()
            .any(|to| to.of == from.of && to.ident == from.ident && self.is_type(&from.ty, &to.ty))
    }

    fn is_struct(&self, from: &StructPlan, to: &StructPlan) -> bool {
        let is_field = |to: &FieldPlan| match from.fields.iter().find(|from| from.of == to.of) {
            Some(from) => from.presence == to.presence && self.is_type(&from.ty, &to.ty),
            None => {
                to.filled || matches!(to.presence, Presence::Optional | Presence::OptionalNullable)
            }
        };
        let rest = match (&from.rest, &to.rest) {
            (None, None) => true,
            (Some((_, from)), Some((_, to))) => from == to,
            _ => false,
        };
        let flattened = match (&from.flattened, &to.flattened) {
            (None, None) => true,
            (Some((_, from)), Some((_, to))) => self.is_type(&Ty::Item(*from), &Ty::Item(*to)),
            _ => false,
        };
        rest && flattened && to.fields.iter().all(is_field)
    }

    /// As emitted code converts: a box by hand, all else by the runtime.
    fn is_type(&self, from: &Ty, to: &Ty) -> bool {
        match (self.plan.resolved(from), self.plan.resolved(to)) {
            (Ty::Boxed(from), Ty::Boxed(to)) => self.is_value(from, to),
            (from, to) => self.is_value(from, to),
        }
    }

    fn is_value(&self, from: &Ty, to: &Ty) -> bool {
        match (self.plan.resolved(from), self.plan.resolved(to)) {
            (from, to) if from == to => true,
            (Ty::Item(from), Ty::Item(to)) => self.pairs.get(to.0 as usize) == Some(&Some(*from)),
            (Ty::Vec(from), Ty::Vec(to))
            | (Ty::Map(from), Ty::Map(to))
            | (Ty::Option(from), Ty::Option(to)) => self.is_value(from, to),
            _ => false,
        }
    }
}
