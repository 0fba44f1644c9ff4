//! Parents: a union whose variants name that union in their `allOf`.
//!
//! `Pet: oneOf [Cat, Dog]`, and `Cat: allOf [Pet, ..]`. As a part of `Cat`, `Pet` means its
//! properties: that a cat is one of the pets goes without saying.

use std::collections::HashSet;

use super::Lowering;
use super::schema::Address;
use crate::oas::Schema;

impl<'d> Lowering<'d, '_> {
    /// Whether one of the schemas on `path` is a variant of this union, or a variant of one of its
    /// variants.
    pub(crate) fn is_parent_of(&self, union: Schema<'d>, path: &[Address]) -> bool {
        let mut seen = HashSet::new();
        let mut open: Vec<Schema<'d>> = union.variants().iter().map(Schema).collect();
        while let Some(schema) = open.pop() {
            let here = std::ptr::from_ref(schema.0);
            if path.contains(&here) {
                return true;
            }
            if !seen.insert(here) {
                continue;
            }
            if let Some(reference) = schema.reference() {
                open.extend(self.document.resolve(reference).map(Schema));
                continue;
            }
            open.extend(schema.variants().iter().map(Schema));
            let parts = schema.all_of();
            // What a variant inherits is no variant of it, but what it is made of in place may be.
            let own = parts
                .iter()
                .map(Schema)
                .filter(|part| parts.len() == 1 || part.reference().is_none());
            open.extend(own);
        }
        false
    }
}
