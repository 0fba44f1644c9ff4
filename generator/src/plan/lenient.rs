//! `[crate] responses = "lenient"`: which types may lack required properties when they are
//! received.
//!
//! All but those in unions whose variants are told apart by what is required: such a value would be
//! read as the wrong variant.

use super::reach::children;
use crate::ir::{Api, Shape, TypeId, UnionBy};

/// By type: whether required properties are optional where it is received.
#[derive(Debug, Clone, Default)]
pub struct Lenient(Vec<bool>);

impl Lenient {
    /// `on`: what the config says.
    pub fn new(api: &Api, on: bool) -> Self {
        if !on {
            return Self::default();
        }
        let mut lenient = vec![true; api.types.len()];
        let chosen_by_fit = api.types.iter().filter(|definition| match &definition.shape {
            Shape::Union(union) => union.by == UnionBy::First,
            _ => false,
        });
        let mut waiting: Vec<TypeId> = Vec::new();
        chosen_by_fit.for_each(|definition| {
            children(definition, |_| true, &mut |child| waiting.push(child))
        });
        while let Some(id) = waiting.pop() {
            match lenient.get_mut(id.index()) {
                Some(mark) if *mark => *mark = false,
                _ => continue,
            }
            children(api.ty(id), |_| true, &mut |child| waiting.push(child));
        }
        Self(lenient)
    }

    /// Whether required properties of this type are optional where it is received.
    pub fn covers(&self, id: TypeId) -> bool {
        self.0.get(id.index()).copied().unwrap_or(false)
    }
}
