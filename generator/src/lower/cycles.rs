//! Types that lead back to themselves with nothing in between: no value is read any further by
//! going round once more.

use std::collections::BTreeSet;

use super::{Lowering, REF_CYCLE};
use crate::ir::{Shape, Type, TypeDef, TypeId, Union, UnionBy};
use crate::oas::Schema;

/// Finds the names in a type that are to be followed.
type Follow<'a> = dyn Fn(&Type, &mut dyn FnMut(TypeId)) + 'a;

impl Lowering<'_, '_> {
    pub(crate) fn break_cycles(&mut self) {
        for at in 0..self.types.len() {
            self.break_alias(at);
        }
        for (union, variant) in self.circular_variants().into_iter().rev() {
            self.drop_variant(union, variant);
        }
    }

    /// An alias that leads back to itself has no type in it.
    fn break_alias(&mut self, at: usize) {
        if !self.leads_back(at, &Type::each_named) {
            return;
        }
        let is_empty = self.leads_back(at, &the_same);
        let is_reference = is_empty && self.is_cycle_of_references(at);
        let Some(def) = self.types.get_mut(at) else { return };
        let origin = def.origin;
        def.shape = Shape::Alias(Type::Fallback);
        if is_reference {
            let message = "this reference leads back to itself without reaching a type".to_owned();
            self.problem_once(
                REF_CYCLE,
                origin,
                message,
                "give one of the schemas in the cycle a type",
            );
            self.note_only(origin, "a reference to nothing but itself".to_owned());
        } else if is_empty {
            self.note_fallback(origin, "it is made of nothing but itself");
        } else {
            // A list of itself is a type in JSON, but not as an alias in Rust.
            self.note_fallback(origin, "a list or map of itself, without an object in between");
        }
    }

    /// Whether references alone lead back to an alias: no document can mean that. `anyOf` or
    /// `allOf` of itself is a schema, if an odd one.
    fn is_cycle_of_references(&self, start: usize) -> bool {
        let mut at = start;
        for _ in 0..self.types.len() {
            let Some(TypeDef { shape: Shape::Alias(ty), pointer, .. }) = self.types.get(at) else {
                return false;
            };
            let schema = self.document.resolve(&format!("#{}", pointer.0)).map(Schema);
            if schema.is_some_and(|schema| schema.reference().is_none()) {
                return false;
            }
            let mut next = None;
            the_same(ty, &mut |id| next = Some(id.index()));
            match next {
                Some(next) if next == start => return true,
                Some(next) => at = next,
                None => return false,
            }
        }
        false
    }

    /// From alias to alias, along the types that `within` names.
    fn leads_back(&self, start: usize, within: &Follow<'_>) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![start];
        let mut next = Vec::new();
        while let Some(at) = open.pop() {
            let Some(TypeDef { shape: Shape::Alias(ty), .. }) = self.types.get(at) else {
                continue;
            };
            within(ty, &mut |id| next.push(id));
            for id in next.drain(..).map(TypeId::index) {
                if id == start {
                    return true;
                }
                if seen.insert(id) {
                    open.push(id);
                }
            }
        }
        false
    }

    /// Variants that are a union around them again: depth first, whatever leads back to where the
    /// search came from.
    fn circular_variants(&self) -> BTreeSet<(usize, usize)> {
        let mut done = BTreeSet::new();
        let mut found = BTreeSet::new();
        for root in 0..self.types.len() {
            if self.transparent(root).is_none() || !done.insert(root) {
                continue;
            }
            // Where the search is: the union, and its variant yet to follow.
            let mut path = vec![(root, 0)];
            while let Some((at, next)) = path.last_mut() {
                let (at, variant) = (*at, *next);
                *next += 1;
                let Some(of) = self.transparent(at).and_then(|union| union.variants.get(variant))
                else {
                    path.pop();
                    continue;
                };
                let Some(to) = self.union_behind(&of.ty) else { continue };
                if path.iter().any(|(on_path, _)| *on_path == to) {
                    found.insert((at, variant));
                } else if done.insert(to) {
                    path.push((to, 0));
                }
            }
        }
        found
    }

    /// A union whose variants are the value itself, not something in it.
    fn transparent(&self, at: usize) -> Option<&Union> {
        match &self.types.get(at)?.shape {
            Shape::Union(union) if union.by != UnionBy::Key => Some(union),
            _ => None,
        }
    }

    /// The union that reads the same value: behind other names, or flattened into an object.
    fn union_behind(&self, ty: &Type) -> Option<usize> {
        let mut ty = ty;
        for _ in 0..self.types.len() {
            let id = match ty {
                Type::Nullable(inner) => {
                    ty = inner;
                    continue;
                }
                Type::Named(id) => *id,
                _ => return None,
            };
            match &self.types.get(id.index())?.shape {
                Shape::Alias(other) => ty = other,
                Shape::Struct(strukt) => {
                    return strukt
                        .flattened
                        .map(TypeId::index)
                        .filter(|at| self.transparent(*at).is_some());
                }
                _ => return self.transparent(id.index()).map(|_| id.index()),
            }
        }
        None
    }

    fn drop_variant(&mut self, at: usize, variant: usize) {
        let Some(def) = self.types.get_mut(at) else { return };
        let Shape::Union(union) = &mut def.shape else { return };
        if variant < union.variants.len() {
            union.variants.remove(variant);
        }
        let (origin, is_empty) = (def.origin, union.variants.is_empty());
        // Such a document is valid: what the variant allows, the others allow as well.
        let message =
            "a variant of this union is the union itself: the SDK's type is without it".to_owned();
        self.inexpressible_once(
            super::FALLBACK,
            origin,
            message,
            "leave the variant out: it adds no value",
        );
        if is_empty {
            if let Some(def) = self.types.get_mut(at) {
                def.shape = Shape::Alias(Type::Fallback);
            }
            self.note_fallback(origin, "a union of nothing but itself");
        }
    }
}

fn the_same(ty: &Type, found: &mut dyn FnMut(TypeId)) {
    match ty {
        Type::Nullable(inner) => the_same(inner, found),
        Type::Named(id) => found(*id),
        _ => {}
    }
}
