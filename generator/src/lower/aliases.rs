//! Names of names: however many lead to each other, what follows them need go few steps.

use super::Lowering;
use crate::ir::{Shape, Type, TypeDef, TypeId};

/// A name that leads to its type through more names than this leads there directly.
const MOST_STEPS: usize = 8;

/// Lists and maps within each other, from name to name, as many as the compiler takes.
const MOST_CONTAINERS: usize = 48;

/// How far an alias is from what it stands for.
#[derive(Clone, Copy, Default)]
struct Distance {
    /// Names without anything in between.
    names: usize,
    containers: usize,
}

impl Lowering<'_, '_> {
    /// After [`Lowering::break_cycles`]: no alias leads back to itself.
    pub(crate) fn shorten_aliases(&mut self) {
        let mut distances = vec![Distance::default(); self.types.len()];
        for at in self.inner_aliases_first() {
            let Some(TypeDef { shape: Shape::Alias(ty), origin, .. }) = self.types.get(at) else {
                continue;
            };
            let origin = *origin;
            let distance = distance(ty, &distances);
            let (mut end, mut names) = (at, distance.names);
            if names > MOST_STEPS {
                while let Some(next) = self.named_by(end) {
                    end = next;
                }
                names = 1;
            }
            if end != at
                && let Ok(end) = u32::try_from(end)
                && let Some(def) = self.types.get_mut(at)
            {
                def.shape = Shape::Alias(Type::Named(TypeId(end)));
            }
            let mut containers = distance.containers;
            if containers > MOST_CONTAINERS {
                self.note_fallback(origin, "lists and maps are nested too deeply here");
                if let Some(def) = self.types.get_mut(at) {
                    def.shape = Shape::Alias(Type::Fallback);
                }
                (names, containers) = (0, 0);
            }
            if let Some(slot) = distances.get_mut(at) {
                *slot = Distance { names, containers };
            }
        }
    }

    /// The type that an alias is another name of.
    fn named_by(&self, at: usize) -> Option<usize> {
        match &self.types.get(at)?.shape {
            Shape::Alias(Type::Named(id)) => Some(id.index()),
            _ => None,
        }
    }

    /// Aliases, those that others need before them.
    fn inner_aliases_first(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.types.len()];
        for root in 0..self.types.len() {
            let mut open = vec![(root, false)];
            while let Some((at, is_done)) = open.pop() {
                if is_done {
                    order.push(at);
                    continue;
                }
                let Some(TypeDef { shape: Shape::Alias(ty), .. }) = self.types.get(at) else {
                    continue;
                };
                if seen.get(at) == Some(&false) {
                    if let Some(seen) = seen.get_mut(at) {
                        *seen = true;
                    }
                    open.push((at, true));
                    ty.each_named(&mut |id| open.push((id.index(), false)));
                }
            }
        }
        order
    }
}

/// How far an alias of this type is from what it stands for. A type is as deep as `lower` lets it
/// be, so that this ends.
fn distance(ty: &Type, known: &[Distance]) -> Distance {
    match ty {
        Type::Named(id) => {
            let of = known.get(id.index()).copied().unwrap_or_default();
            Distance { names: of.names + 1, ..of }
        }
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => {
            let of = distance(inner, known);
            Distance { names: 0, containers: of.containers + 1 }
        }
        Type::Tuple(items) => {
            let deepest = items.iter().map(|item| distance(item, known).containers).max();
            Distance { names: 0, containers: deepest.unwrap_or_default() + 1 }
        }
        _ => Distance::default(),
    }
}
