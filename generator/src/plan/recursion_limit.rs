//! Webs and chains of types that are too deep for the compiler: where a [`Ty::Opaque`] cuts them.
//!
//! rustc gives up on 128 levels, in the SDK and in every crate that uses it: of drop-check rules
//! and layouts (about one for each type), and of `Send` and the like, where a list, a map or a box
//! takes three more. It goes into a ring of types as into a chain, as far as it has not been. So no
//! chain of types that does not pass a [`Ty::Opaque`] may have more than [`BUDGET`] levels.

use std::collections::BTreeSet;

use super::cycles::back_edges;
use super::graph::{Edge, Slot, edges, strong_components};
use super::{Item, ItemId, ItemKind, Presence, Ty};

/// How many levels a type may have. The rest is for what users put it into (a future in a future in
/// a list), and for what is at the end: a map of JSON values takes a dozen.
const BUDGET: usize = 84;

/// Those entangled with each other may have half of it, so that something can stand before and
/// after them.
const TANGLE: usize = BUDGET / 2;

/// Cuts what was cut in the last version, then each ring of types within a large tangle. Before
/// boxes are given: what is cut needs none.
pub fn cut_tangles(items: &mut [Item], was_cut: impl Fn(&Item, Slot) -> bool) {
    let graph = near(items);
    let mut cuts: Vec<(ItemId, Edge)> = Vec::new();
    for (id, edges) in ids(&graph) {
        let Some(item) = items.get(id.0 as usize) else { continue };
        cuts.extend(
            edges
                .iter()
                .filter(|edge| can_be_cut(edge.slot) && was_cut(item, edge.slot))
                .map(|edge| (id, *edge)),
        );
    }
    apply(items, &mut cuts);
    let graph = near(items);
    for component in strong_components(&graph) {
        let members: BTreeSet<ItemId> = component.into_iter().collect();
        if members.len() == 1 || levels_within(&graph, &members) <= TANGLE {
            continue;
        }
        let mut within: Vec<(ItemId, Edge)> = Vec::new();
        for id in &members {
            within.extend(
                edges_of(&graph, *id)
                    .iter()
                    .filter(|edge| members.contains(&edge.to))
                    .map(|edge| (*id, *edge)),
            );
        }
        let back = back_edges(&within, &vec![false; within.len()], &members);
        cuts.extend(back.into_iter().filter_map(|index| within.get(index)).copied());
    }
    apply(items, &mut cuts);
}

/// From the innermost types outwards: cuts where a chain has become too long.
pub fn cut_chains(items: &mut [Item]) {
    let graph = near(items);
    let mut height = vec![0_usize; items.len()];
    let mut cuts: Vec<(ItemId, Edge)> = Vec::new();
    for component in strong_components(&graph) {
        let members: BTreeSet<ItemId> = component.into_iter().collect();
        let own = levels_within(&graph, &members);
        let mut deepest = own;
        for id in &members {
            for edge in edges_of(&graph, *id).iter().filter(|edge| !members.contains(&edge.to)) {
                let all = own + edge.levels + height.get(edge.to.0 as usize).copied().unwrap_or(0);
                if all > BUDGET && can_be_cut(edge.slot) {
                    cuts.push((*id, *edge));
                } else {
                    deepest = deepest.max(all);
                }
            }
        }
        for id in members {
            if let Some(height) = height.get_mut(id.0 as usize) {
                *height = deepest;
            }
        }
    }
    apply(items, &mut cuts);
}

/// A union that stands among the properties of an object is part of it; an alias is cut where it is
/// used.
fn can_be_cut(slot: Slot) -> bool {
    !matches!(slot, Slot::Flattened | Slot::Alias)
}

/// What each item contains, as far as the compiler looks.
fn near(items: &[Item]) -> Vec<Vec<Edge>> {
    let near = |index| {
        edges(items, ItemId(index as u32)).into_iter().filter(|edge| !edge.opaque).collect()
    };
    (0..items.len()).map(near).collect()
}

fn ids(graph: &[Vec<Edge>]) -> impl Iterator<Item = (ItemId, &[Edge])> {
    graph.iter().enumerate().map(|(index, edges)| (ItemId(index as u32), edges.as_slice()))
}

fn edges_of(graph: &[Vec<Edge>], id: ItemId) -> &[Edge] {
    graph.get(id.0 as usize).map_or(&[], Vec::as_slice)
}

/// No way through the members has more: none is entered twice.
fn levels_within(graph: &[Vec<Edge>], members: &BTreeSet<ItemId>) -> usize {
    let dearest = |id: &ItemId| {
        edges_of(graph, *id)
            .iter()
            .filter(|edge| members.contains(&edge.to))
            .map(|edge| edge.levels)
            .max()
    };
    members.iter().map(|id| 1 + dearest(id).unwrap_or(0)).sum()
}

fn apply(items: &mut [Item], cuts: &mut Vec<(ItemId, Edge)>) {
    for (id, edge) in cuts.drain(..).filter(|(_, edge)| can_be_cut(edge.slot)) {
        let ty = items
            .get(id.0 as usize)
            .and_then(|item| slot(item, edge.slot))
            .map(|ty| cut(items, ty, edge.to, 0));
        if let Some(item) = items.get_mut(id.0 as usize)
            && let Some(slot_type) = slot_mut(item, edge.slot)
            && let Some(ty) = ty
        {
            *slot_type = ty;
        }
    }
}

fn slot(item: &Item, slot: Slot) -> Option<&Ty> {
    match (&item.kind, slot) {
        (ItemKind::Struct(strukt), Slot::Field(index)) => {
            strukt.fields.get(index).map(|field| &field.ty)
        }
        (ItemKind::Struct(strukt), Slot::Rest) => strukt.rest.as_ref().map(|(_, ty)| ty),
        (ItemKind::Union { variants, .. }, Slot::Variant(index)) => {
            variants.get(index).map(|variant| &variant.ty)
        }
        _ => None,
    }
}

fn slot_mut(item: &mut Item, slot: Slot) -> Option<&mut Ty> {
    match (&mut item.kind, slot) {
        (ItemKind::Struct(strukt), Slot::Field(index)) => {
            strukt.fields.get_mut(index).map(|field| &mut field.ty)
        }
        (ItemKind::Struct(strukt), Slot::Rest) => strukt.rest.as_mut().map(|(_, ty)| ty),
        (ItemKind::Union { variants, .. }, Slot::Variant(index)) => {
            variants.get_mut(index).map(|variant| &mut variant.ty)
        }
        _ => None,
    }
}

/// The type with each `to` in it cut off; where an alias stands for one, with what the alias stands
/// for.
fn cut(items: &[Item], ty: &Ty, to: ItemId, depth: usize) -> Ty {
    let inner = |ty: &Ty| Box::new(cut(items, ty, to, depth + 1));
    match ty {
        // An alias of itself was refused by `lower`.
        _ if depth > 64 => ty.clone(),
        Ty::Item(id) if *id == to => Ty::Opaque(Box::new(ty.clone())),
        Ty::Item(id) => match items.get(id.0 as usize).map(|item| &item.kind) {
            Some(ItemKind::Alias(of)) => match cut(items, of, to, depth + 1) {
                same if same == *of => ty.clone(),
                other => other,
            },
            _ => ty.clone(),
        },
        Ty::Boxed(of) if **of == Ty::Item(to) => *inner(of),
        Ty::Boxed(of) => Ty::Boxed(inner(of)),
        Ty::Vec(of) => Ty::Vec(inner(of)),
        Ty::Map(of) => Ty::Map(inner(of)),
        Ty::Option(of) => Ty::Option(inner(of)),
        Ty::Tuple(parts) => {
            Ty::Tuple(parts.iter().map(|part| cut(items, part, to, depth + 1)).collect())
        }
        _ => ty.clone(),
    }
}

/// The levels that the presence of a property adds.
pub fn levels_of(presence: Presence) -> usize {
    usize::from(!matches!(presence, Presence::Required | Presence::Constant))
}

/// Sets [`Item::is_opaque`].
pub fn mark_opaque(items: &mut [Item]) {
    let all = (0..items.len()).flat_map(|index| edges(items, ItemId(index as u32)));
    for id in all.filter(|edge| edge.opaque).map(|edge| edge.to).collect::<BTreeSet<_>>() {
        if let Some(item) = items.get_mut(id.0 as usize) {
            item.is_opaque = true;
        }
    }
}
