//! Types that contain themselves: which they are, and where a `Box` ends the recursion.
//!
//! A `Box` stands only where nothing else (a list, a map) is between a type and itself, on as few edges as possible. A
//! variant of a union that leads back to an object in the same cycle has one in any case: the runtime reads such objects on
//! the heap. An edge that was boxed in the last version stays so.

use std::collections::BTreeSet;

use super::graph::{Edge, Slot, edges, strong_components};
use super::{Item, ItemId, ItemKind, Ty};

/// Sets [`Item::in_cycle`], and boxes. `was_boxed` knows the edges of the last version.
pub fn break_cycles(items: &mut [Item], was_boxed: impl Fn(&Item, Slot) -> bool) {
    let graph: Vec<Vec<Edge>> = (0..items.len()).map(|index| edges(items, ItemId(index as u32))).collect();
    let mut boxes: Vec<(ItemId, Edge)> = Vec::new();
    for component in strong_components(&graph) {
        let recursive = component.len() > 1 || component.iter().any(|id| edges_of(&graph, *id).iter().any(|edge| edge.to == *id));
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
        for edge in edges_of(graph, *id).iter().filter(|edge| edge.by_value && members.contains(&edge.to)) {
            let to_record = item(edge.to).is_some_and(|to| matches!(to.kind, ItemKind::Struct(_)));
            let arm = matches!(edge.slot, Slot::Variant(_)) && to_record;
            let kept = edge.slot != Slot::Flattened && item(*id).is_some_and(|item| was_boxed(item, edge.slot));
            if arm || kept { fixed.push((*id, *edge)) } else { open.push((*id, *edge)) }
        }
    }
    let mut closing = Search::new(&open).back_edges(members);
    // Each in turn: is it needed?
    let mut index = 0;
    while index < closing.len() {
        let spare = closing.remove(index);
        let rest: Vec<(ItemId, Edge)> = open.iter().filter(|edge| !closing.contains(edge)).copied().collect();
        if !Search::new(&rest).back_edges(members).is_empty() {
            closing.insert(index, spare);
            index += 1;
        }
    }
    fixed.extend(closing);
    fixed
}

/// Depth first, over the edges that have no box yet.
struct Search<'a> {
    edges: &'a [(ItemId, Edge)],
}

impl<'a> Search<'a> {
    /// `edges` are in the order of the items they come from.
    fn new(edges: &'a [(ItemId, Edge)]) -> Self {
        Self { edges }
    }

    fn from(&self, id: ItemId) -> &'a [(ItemId, Edge)] {
        let start = self.edges.partition_point(|(from, _)| *from < id);
        let end = self.edges.partition_point(|(from, _)| *from <= id);
        self.edges.get(start..end).unwrap_or_default()
    }

    /// The edges that lead back to where the search came from. One that cannot have a box gives way to the one before it.
    fn back_edges(&self, members: &BTreeSet<ItemId>) -> Vec<(ItemId, Edge)> {
        let mut done = BTreeSet::new();
        let mut found: Vec<(ItemId, Edge)> = Vec::new();
        for root in members {
            // Where the search is: the item, its edges yet to follow, the edge it was entered by.
            let mut path = vec![(*root, self.from(*root).iter(), None)];
            let mut on_path = BTreeSet::from([*root]);
            if done.contains(root) {
                continue;
            }
            while let Some((id, edges, entered)) = path.last_mut() {
                match edges.next() {
                    Some((_, edge)) if on_path.contains(&edge.to) => {
                        let closing = if edge.slot == Slot::Flattened { *entered } else { Some((*id, *edge)) };
                        found.extend(closing.filter(|closing| !found.contains(closing)));
                    }
                    Some((_, edge)) if done.contains(&edge.to) => {}
                    Some((_, edge)) => {
                        let entered = Some((*id, *edge));
                        on_path.insert(edge.to);
                        path.push((edge.to, self.from(edge.to).iter(), entered));
                    }
                    None => {
                        done.insert(*id);
                        on_path.remove(id);
                        path.pop();
                    }
                }
            }
        }
        found
    }
}

fn put_box(item: &mut Item, edge: Edge) {
    let ty = match (&mut item.kind, edge.slot) {
        (ItemKind::Struct(strukt), Slot::Field(index)) => strukt.fields.get_mut(index).map(|field| &mut field.ty),
        (ItemKind::Union { variants, .. }, Slot::Variant(index)) => variants.get_mut(index).map(|variant| &mut variant.ty),
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
