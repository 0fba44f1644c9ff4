//! Variants of one Rust type: two names for a list of strings are one variant, once all aliases are
//! known.

use super::Lowering;
use crate::ir::{Evidence, Shape, Type, TypeDef, TypeId, UnionBy};

impl Lowering<'_, '_> {
    /// Joins the variants of a union whose payloads are the same type. What the lock knows by two
    /// names keeps them.
    ///
    /// `true`: a union with one variant left has become an alias.
    pub(crate) fn join_equal_variants(&mut self) -> bool {
        let mut has_new_alias = false;
        for at in 0..self.types.len() {
            let mut has_joined = false;
            while let Some((first, second)) =
                self.types.get(at).and_then(|def| self.equal_variants(def))
            {
                let Some(TypeDef { shape: Shape::Union(union), .. }) = self.types.get_mut(at)
                else {
                    break;
                };
                let other = union.variants.remove(second);
                has_joined = true;
                if let Some(kept) = union.variants.get_mut(first) {
                    let both = vec![
                        std::mem::take(&mut kept.variant_evidence.evidence),
                        other.variant_evidence.evidence,
                    ];
                    kept.variant_evidence.evidence = Evidence::one_of(both);
                    kept.variant_evidence.position =
                        kept.variant_evidence.position.min(other.variant_evidence.position);
                    kept.variant_evidence.schema = None;
                }
            }
            let Some(def) = self.types.get_mut(at) else { continue };
            if let Shape::Union(union) = &def.shape
                && has_joined
                && let [only] = union.variants.as_slice()
            {
                def.shape = Shape::Alias(only.ty.clone());
                has_new_alias = true;
            }
        }
        has_new_alias
    }

    fn equal_variants(&self, def: &TypeDef) -> Option<(usize, usize)> {
        let Shape::Union(union) = &def.shape else { return None };
        if union.by != UnionBy::First {
            return None;
        }
        let locked = self.lock.types.get(&def.pointer.0);
        let is_locked =
            |name: &str| locked.is_some_and(|locked| locked.variants.contains_key(name));
        let types: Vec<Type> =
            union.variants.iter().map(|variant| self.beneath(&variant.ty)).collect();
        types.iter().enumerate().find_map(|(second, ty)| {
            let first = types.iter().take(second).position(|other| other == ty)?;
            let is_kept =
                union.variants.get(second).is_some_and(|variant| is_locked(&variant.name));
            (!is_kept).then_some((first, second))
        })
    }

    /// A type beneath its aliases.
    fn beneath(&self, ty: &Type) -> Type {
        match ty {
            Type::Named(id) => self.beneath_named(*id, 16),
            other => other.clone(),
        }
    }

    fn beneath_named(&self, id: TypeId, depth: usize) -> Type {
        match &self.types[id] {
            TypeDef { shape: Shape::Alias(ty), nullable: false, .. } => match ty {
                Type::Named(next) if depth > 0 => self.beneath_named(*next, depth - 1),
                other => other.clone(),
            },
            _ => Type::Named(id),
        }
    }
}
