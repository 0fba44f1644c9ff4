//! Which types become two: one as sent, one as received.
//!
//! Only those used both ways that have readOnly or writeOnly properties, or contain such a type. A
//! type that was one type in the last version stays one while it can: only a *required* one-way
//! property, which nobody could fill in, takes it apart.
//!
//! With lenient responses also those that have required properties: a request needs them, a
//! response may lack them.

use super::lenient::Lenient;
use super::reach::{Reach, children};
use crate::ir::{Api, Shape, TypeDef, TypeId};
use crate::lock::Lock;

/// `true` at the index of each type that is split.
pub fn split(api: &Api, reach: &Reach, lenient: &Lenient, lock: &Lock) -> Vec<bool> {
    let both = |index: usize| {
        reach.sent.get(index) == Some(&true) && reach.received.get(index) == Some(&true)
    };
    let graph = Graph::new(api);
    let locked = |definition: &TypeDef| lock.types.get(&definition.pointer.0);
    let was_split =
        |definition: &TypeDef| locked(definition).is_some_and(|locked| locked.input.is_some());

    let one_way = |index: usize, definition: &TypeDef| match lenient.covers(TypeId(index as u32))
        && has_required(definition)
    {
        true => OneWay::Required,
        false => one_way(definition),
    };

    let pinned = graph.closure(
        &graph.parts,
        |index, definition| {
            let one = locked(definition).is_some_and(|locked| locked.input.is_none());
            one && both(index) && one_way(index, definition) != OneWay::Required
        },
        |index, definition| {
            both(index) && !was_split(definition) && one_way(index, definition) != OneWay::Required
        },
    );
    graph.closure(
        &graph.wholes,
        |index, definition| {
            let reason = one_way(index, definition) != OneWay::None
                && !pinned.get(index).copied().unwrap_or(false);
            both(index) && (reason || was_split(definition))
        },
        |index, _| both(index),
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OneWay {
    None,
    Optional,
    Required,
}

/// Whether a response may lack what a request needs.
fn has_required(definition: &TypeDef) -> bool {
    matches!(&definition.shape, Shape::Struct(strukt) if strukt.fields.iter().any(|field| field.required))
}

/// Whether a type has properties that travel one way only.
fn one_way(definition: &TypeDef) -> OneWay {
    let Shape::Struct(strukt) = &definition.shape else { return OneWay::None };
    let mut fields =
        strukt.fields.iter().filter(|field| field.read_only || field.write_only).peekable();
    if fields.peek().is_none() {
        OneWay::None
    } else if fields.any(|field| field.required) {
        OneWay::Required
    } else {
        OneWay::Optional
    }
}

/// Who contains whom.
struct Graph<'a> {
    api: &'a Api,
    parts: Vec<Vec<TypeId>>,
    wholes: Vec<Vec<TypeId>>,
}

impl<'a> Graph<'a> {
    fn new(api: &'a Api) -> Self {
        let mut parts = vec![Vec::new(); api.types.len()];
        let mut wholes = vec![Vec::new(); api.types.len()];
        for (index, definition) in api.types.iter().enumerate() {
            children(definition, |_| true, &mut |child| {
                if let Some(list) = parts.get_mut(index) {
                    list.push(child);
                }
                if let Some(list) = wholes.get_mut(child.index()) {
                    list.push(TypeId(index as u32));
                }
            });
        }
        Self { api, parts, wholes }
    }

    /// All types that `seed` names, and all that `edges` lead to from there, as far as `enter`
    /// lets.
    fn closure(
        &self,
        edges: &[Vec<TypeId>],
        seed: impl Fn(usize, &TypeDef) -> bool,
        enter: impl Fn(usize, &TypeDef) -> bool,
    ) -> Vec<bool> {
        let mut marks: Vec<bool> = self
            .api
            .types
            .iter()
            .enumerate()
            .map(|(index, definition)| seed(index, definition))
            .collect();
        let mut waiting: Vec<usize> =
            marks.iter().enumerate().filter_map(|(index, mark)| mark.then_some(index)).collect();
        while let Some(index) = waiting.pop() {
            for next in edges.get(index).into_iter().flatten() {
                if let Some(mark) = marks
                    .get_mut(next.index())
                    .filter(|mark| !**mark && enter(next.index(), self.api.ty(*next)))
                {
                    *mark = true;
                    waiting.push(next.index());
                }
            }
        }
        marks
    }
}
