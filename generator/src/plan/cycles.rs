//! Types that contain themselves: which they are, and where a `Box` ends the recursion.
//!
//! A `Box` stands only where nothing else (a list, a map) is between a type and itself, on as few
//! edges as possible. A variant of a union that leads back to an object in the same cycle has one
//! in any case: the runtime reads such objects on the heap. An edge that was boxed in the last
//! version stays so.

use std::collections::BTreeSet;

use super::graph::{Edge, Slot, edges, strong_components};
use super::{Item, ItemId, ItemKind, Ty};

/// With more edges than this, not every set of them is tried.
const MAX_TANGLE: usize = 10;

/// Sets [`Item::in_cycle`], and boxes. `was_boxed` knows the edges of the last version.
pub fn break_cycles(items: &mut [Item], was_boxed: impl Fn(&Item, Slot) -> bool) {
    let graph: Vec<Vec<Edge>> =
        (0..items.len()).map(|index| edges(items, ItemId(index as u32))).collect();
    let mut boxes: Vec<(ItemId, Edge)> = Vec::new();
    for component in strong_components(&graph) {
        let recursive = component.len() > 1
            || component.iter().any(|id| edges_of(&graph, *id).iter().any(|edge| edge.to == *id));
        if !recursive {
            continue;
        }
        let members: BTreeSet<ItemId> = component.into_iter().collect();
        for id in &members {
            if let Some(item) = items.get_mut(id.0 as usize) {
                item.in_cycle = matches!(item.kind, ItemKind::Struct(_) | ItemKind::Union { .. });
            }
        }
        boxes.extend(boxes_in(items, &graph, &members, &was_boxed));
    }
    for (id, edge) in boxes {
        if let Some(item) = items.get_mut(id.0 as usize) {
            put_box(item, edge);
        }
    }
}

fn edges_of(graph: &[Vec<Edge>], id: ItemId) -> &[Edge] {
    graph.get(id.0 as usize).map_or(&[], Vec::as_slice)
}

/// The edges of one cycle, or of several that are entangled, that get a box.
fn boxes_in(
    items: &[Item],
    graph: &[Vec<Edge>],
    members: &BTreeSet<ItemId>,
    was_boxed: &impl Fn(&Item, Slot) -> bool,
) -> Vec<(ItemId, Edge)> {
    let item = |id: ItemId| items.get(id.0 as usize);
    let mut open: Vec<(ItemId, Edge)> = Vec::new();
    let mut fixed: Vec<(ItemId, Edge)> = Vec::new();
    for id in members {
        for edge in
            edges_of(graph, *id).iter().filter(|edge| edge.by_value && members.contains(&edge.to))
        {
            let to_record = item(edge.to).is_some_and(|to| matches!(to.kind, ItemKind::Struct(_)));
            let arm = matches!(edge.slot, Slot::Variant(_)) && to_record;
            let kept = edge.slot != Slot::Flattened
                && item(*id).is_some_and(|item| was_boxed(item, edge.slot));
            if arm || kept { fixed.push((*id, *edge)) } else { open.push((*id, *edge)) }
        }
    }
    fixed.extend(fewest(&open, members));
    fixed
}

/// The smallest set of edges without which there is no cycle; in large tangles one that is only
/// free of what it does not need.
fn fewest(open: &[(ItemId, Edge)], members: &BTreeSet<ItemId>) -> Vec<(ItemId, Edge)> {
    let mut closed = vec![false; open.len()];
    let closing = back_edges(open, &closed, members);
    closing.iter().for_each(|index| set(&mut closed, *index, true));
    // Each in turn: is it needed?
    for index in &closing {
        set(&mut closed, *index, false);
        let needed = !back_edges(open, &closed, members).is_empty();
        set(&mut closed, *index, needed);
    }
    let count = closed.iter().filter(|closed| **closed).count();
    let smaller = (open.len() <= MAX_TANGLE).then(|| smaller_set(open, members, count)).flatten();
    let closed = smaller.unwrap_or(closed);
    open.iter().zip(closed).filter_map(|(edge, closed)| closed.then_some(*edge)).collect()
}

fn set(flags: &mut [bool], index: usize, to: bool) {
    if let Some(flag) = flags.get_mut(index) {
        *flag = to;
    }
}

/// The first of the smallest sets with less than `count` edges, if there is one that will do.
fn smaller_set(
    open: &[(ItemId, Edge)],
    members: &BTreeSet<ItemId>,
    count: usize,
) -> Option<Vec<bool>> {
    let mut sets: Vec<u32> =
        (0..1_u32 << open.len()).filter(|set| (set.count_ones() as usize) < count).collect();
    sets.sort_by_key(|set| set.count_ones());
    let chosen =
        |set: u32| (0..open.len()).map(move |index| set >> index & 1 == 1).collect::<Vec<_>>();
    let possible = |set: &Vec<bool>| {
        open.iter().zip(set).all(|((_, edge), closed)| !closed || edge.slot != Slot::Flattened)
    };
    sets.into_iter()
        .map(chosen)
        .filter(possible)
        .find(|set| back_edges(open, set, members).is_empty())
}

/// Depth first over the edges that are not closed: which of them lead back to where the search came
/// from. One that cannot have a box gives way to the one before it. `edges` are in the order of the
/// items they come from.
pub fn back_edges(
    edges: &[(ItemId, Edge)],
    closed: &[bool],
    members: &BTreeSet<ItemId>,
) -> BTreeSet<usize> {
    let range = |id: ItemId| {
        edges.partition_point(|(from, _)| *from < id)
            ..edges.partition_point(|(from, _)| *from <= id)
    };
    let mut done = BTreeSet::new();
    let mut found = BTreeSet::new();
    for root in members {
        if done.contains(root) {
            continue;
        }
        // Where the search is: the item, its edges yet to follow, the edge it was entered by.
        let mut path = vec![(*root, range(*root), None)];
        let mut on_path = BTreeSet::from([*root]);
        while let Some((id, rest, entered)) = path.last_mut() {
            let Some(index) = rest.next() else {
                done.insert(*id);
                on_path.remove(id);
                path.pop();
                continue;
            };
            let Some((_, edge)) = edges.get(index).filter(|_| closed.get(index) == Some(&false))
            else {
                continue;
            };
            if on_path.contains(&edge.to) {
                found.extend(if edge.slot == Slot::Flattened { *entered } else { Some(index) });
            } else if !done.contains(&edge.to) {
                on_path.insert(edge.to);
                path.push((edge.to, range(edge.to), Some(index)));
            }
        }
    }
    found
}

fn put_box(item: &mut Item, edge: Edge) {
    let ty = match (&mut item.kind, edge.slot) {
        (ItemKind::Struct(strukt), Slot::Field(index)) => {
            strukt.fields.get_mut(index).map(|field| &mut field.ty)
        }
        (ItemKind::Union { variants, .. }, Slot::Variant(index)) => {
            variants.get_mut(index).map(|variant| &mut variant.ty)
        }
        _ => None,
    };
    if let Some(ty) = ty {
        box_item(ty, edge.named);
    }
}

/// Boxes each occurrence by value of the item, as the edge names it.
fn box_item(ty: &mut Ty, named: ItemId) {
    match ty {
        Ty::Item(id) if *id == named => *ty = Ty::Boxed(Box::new(Ty::Item(named))),
        Ty::Option(inner) => box_item(inner, named),
        Ty::Tuple(items) => items.iter_mut().for_each(|item| box_item(item, named)),
        _ => {}
    }
}
