//! Which item contains which, seen through aliases.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::depth::levels_of;
use super::{Item, ItemId, ItemKind, Ty};

/// Where in an item another one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    Field(usize),
    Variant(usize),
    Flattened,
    Rest,
    Alias,
}

/// An item within another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    pub slot: Slot,
    /// The item that the type names: an alias maybe.
    pub named: ItemId,
    /// What that is.
    pub to: ItemId,
    /// Without a list, a map or a box between.
    pub by_value: bool,
    /// Behind a [`Ty::Far`].
    pub far: bool,
    /// What the compiler has to go through from the one to the other.
    pub levels: usize,
}

/// What is between a place and an item that its type names.
#[derive(Debug, Clone, Copy)]
struct Way {
    by_value: bool,
    far: bool,
    levels: usize,
}

impl Way {
    fn through(self, levels: usize) -> Self {
        Self { levels: self.levels + levels, ..self }
    }
    fn out_of_line(self) -> Self {
        Self { by_value: false, ..self.through(3) }
    }
}

/// What an item contains, in order.
pub fn edges(items: &[Item], id: ItemId) -> Vec<Edge> {
    let mut out = Vec::new();
    let Some(item) = items.get(id.0 as usize) else { return out };
    let mut add = |slot: Slot, ty: &Ty, levels: usize| {
        occurrences(ty, Way { by_value: true, far: false, levels }, &mut |named, way| {
            let mut through = Vec::new();
            targets(items, named, way, 0, &mut |to, way| through.push((to, way)));
            let edge = |(to, Way { by_value, far, levels })| Edge { slot, named, to, by_value, far, levels };
            out.extend(through.into_iter().map(edge));
        });
    };
    match &item.kind {
        ItemKind::Struct(strukt) => {
            let fields = strukt.fields.iter().enumerate();
            fields.for_each(|(index, field)| add(Slot::Field(index), &field.ty, levels_of(field.presence)));
            if let Some((_, ty)) = &strukt.rest {
                add(Slot::Rest, &Ty::Map(Box::new(ty.clone())), 0);
            }
            if let Some((_, union)) = &strukt.flattened {
                add(Slot::Flattened, &Ty::Item(*union), 0);
            }
        }
        ItemKind::Union { variants, .. } => {
            variants.iter().enumerate().for_each(|(index, variant)| add(Slot::Variant(index), &variant.ty, 0));
        }
        ItemKind::Alias(ty) => add(Slot::Alias, ty, 0),
        ItemKind::Enum { .. } => {}
    }
    out
}

/// Each item that a type names, and the way there.
fn occurrences(ty: &Ty, way: Way, found: &mut impl FnMut(ItemId, Way)) {
    match ty {
        Ty::Item(id) => found(*id, way),
        Ty::Option(inner) => occurrences(inner, way.through(1), found),
        Ty::Tuple(items) => items.iter().for_each(|item| occurrences(item, way.through(1), found)),
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => occurrences(inner, way.out_of_line(), found),
        Ty::Far(inner) => occurrences(inner, Way { by_value: false, far: true, ..way }, found),
        _ => {}
    }
}

/// What stands behind an alias.
fn targets(items: &[Item], id: ItemId, way: Way, depth: usize, found: &mut dyn FnMut(ItemId, Way)) {
    match items.get(id.0 as usize).map(|item| &item.kind) {
        // An alias of itself was refused by `lower`; the limit only keeps a mistake there from hanging here.
        Some(ItemKind::Alias(ty)) if depth < 64 => {
            occurrences(ty, way, &mut |next, way| targets(items, next, way, depth + 1, found));
        }
        Some(_) => found(id, way),
        None => {}
    }
}

/// Groups of items that reach each other, parts before wholes.
///
/// Kosaraju's algorithm, because petgraph's Tarjan is recursive: a chain of thousands of types would overflow the stack.
pub fn strong_components(graph: &[Vec<Edge>]) -> Vec<Vec<ItemId>> {
    let edges = || graph.iter().enumerate().flat_map(|(from, edges)| edges.iter().map(move |edge| (from as u32, edge.to.0)));
    let mut whole = DiGraph::<(), (), u32>::with_capacity(graph.len(), edges().count());
    graph.iter().for_each(|_| _ = whole.add_node(()));
    whole.extend_with_edges(edges());
    let components = kosaraju_scc(&whole).into_iter().map(|members| {
        let mut members: Vec<ItemId> = members.into_iter().map(|node| ItemId(node.index() as u32)).collect();
        members.sort_unstable();
        members
    });
    components.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(to: u32) -> Edge {
        Edge { slot: Slot::Alias, named: ItemId(to), to: ItemId(to), by_value: true, far: false, levels: 0 }
    }

    #[test]
    fn components_come_after_what_they_contain() {
        let graph = [vec![edge(1)], vec![edge(2), edge(3)], vec![edge(1)], vec![]];
        let ids = |ids: &[u32]| ids.iter().copied().map(ItemId).collect::<Vec<_>>();
        assert_eq!(strong_components(&graph), [ids(&[3]), ids(&[1, 2]), ids(&[0])]);
    }

    #[test]
    fn a_long_chain_does_not_overflow_the_stack() {
        let graph: Vec<_> = (0..200_000).map(|id| if id == 0 { Vec::new() } else { vec![edge(id - 1)] }).collect();
        assert_eq!(strong_components(&graph).len(), 200_000);
    }
}
