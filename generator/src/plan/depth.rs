//! Chains of types that are too long for the compiler: cut, and reported.

use super::graph::{Edge, Slot, edges, strong_components};
use super::{Item, ItemId, ItemKind, Ty};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::ir::{Api, TypeId};

/// rustc gives up on 128 levels of trait obligations, and a level of ours takes two.
pub const MAX_DEPTH: usize = 64;

/// Types nested too deeply to be compiled.
pub const NESTING_TOO_DEEP: Code = Code("nesting-too-deep");

/// From the innermost types outwards: where a chain has become too long, what contains it holds any JSON value instead.
pub fn cut_deep_chains(items: &mut [Item], api: &Api, diagnostics: &mut Diagnostics) {
    let graph: Vec<Vec<Edge>> = (0..items.len()).map(|index| edges(items, ItemId(index as u32))).collect();
    let mut height = vec![0_usize; items.len()];
    let mut reported: Option<TypeId> = None;
    for component in strong_components(&graph) {
        let mut deepest = 0;
        for id in &component {
            for edge in graph.get(id.0 as usize).into_iter().flatten().filter(|edge| !component.contains(&edge.to)) {
                let below = height.get(edge.to.0 as usize).copied().unwrap_or(0);
                if below < MAX_DEPTH || matches!(edge.slot, Slot::Flattened | Slot::Alias) {
                    deepest = deepest.max(below);
                } else if let Some(item) = items.get_mut(id.0 as usize) {
                    cut(item, *edge);
                    if reported.replace(item.of) != Some(item.of) {
                        report(api, item.of, diagnostics);
                    }
                }
            }
        }
        for id in component {
            let alias = items.get(id.0 as usize).is_some_and(|item| matches!(item.kind, ItemKind::Alias(_)));
            if let Some(height) = height.get_mut(id.0 as usize) {
                *height = deepest + usize::from(!alias);
            }
        }
    }
}

fn cut(item: &mut Item, edge: Edge) {
    let ty = match (&mut item.kind, edge.slot) {
        (ItemKind::Struct(strukt), Slot::Field(index)) => strukt.fields.get_mut(index).map(|field| &mut field.ty),
        (ItemKind::Struct(strukt), Slot::Rest) => strukt.rest.as_mut().map(|(_, ty)| ty),
        (ItemKind::Union { variants, .. }, Slot::Variant(index)) => variants.get_mut(index).map(|variant| &mut variant.ty),
        _ => None,
    };
    if let Some(ty) = ty {
        *ty = Ty::Json;
    }
}

fn report(api: &Api, of: TypeId, diagnostics: &mut Diagnostics) {
    let definition = api.ty(of);
    diagnostics.problem(
        NESTING_TOO_DEEP,
        Place::Node(definition.origin),
        format!("more than {MAX_DEPTH} types are nested here, each in the one before"),
        "what is below is any JSON value in the SDK; make one of the inner schemas a plain object to choose where",
    );
}
