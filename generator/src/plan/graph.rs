//! Which item contains which, seen through aliases.

use super::recursion_limit::levels_of;
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
    /// Behind a [`Ty::Opaque`].
    pub opaque: bool,
    /// What the compiler has to go through from the one to the other.
    pub levels: usize,
}

/// What is between a place and an item that its type names.
#[derive(Debug, Clone, Copy)]
struct Route {
    by_value: bool,
    opaque: bool,
    levels: usize,
}

impl Route {
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
        occurrences(ty, Route { by_value: true, opaque: false, levels }, &mut |named, route| {
            let mut through = Vec::new();
            targets(items, named, route, 0, &mut |to, route| through.push((to, route)));
            let edge = |(to, Route { by_value, opaque, levels })| Edge {
                slot,
                named,
                to,
                by_value,
                opaque,
                levels,
            };
            out.extend(through.into_iter().map(edge));
        });
    };
    match &item.kind {
        ItemKind::Struct(strukt) => {
            let fields = strukt.fields.iter().enumerate();
            fields.for_each(|(index, field)| {
                add(Slot::Field(index), &field.ty, levels_of(field.presence))
            });
            if let Some((_, ty)) = &strukt.rest {
                add(Slot::Rest, &Ty::Map(Box::new(ty.clone())), 0);
            }
            if let Some((_, union)) = &strukt.flattened {
                add(Slot::Flattened, &Ty::Item(*union), 0);
            }
        }
        ItemKind::Union { variants, .. } => {
            variants
                .iter()
                .enumerate()
                .for_each(|(index, variant)| add(Slot::Variant(index), &variant.ty, 0));
        }
        ItemKind::Alias(ty) => add(Slot::Alias, ty, 0),
        ItemKind::Enum { .. } => {}
    }
    out
}

/// Each item that a type names, and the way there.
fn occurrences(ty: &Ty, route: Route, found: &mut impl FnMut(ItemId, Route)) {
    match ty {
        Ty::Item(id) => found(*id, route),
        Ty::Option(inner) => occurrences(inner, route.through(1), found),
        Ty::Tuple(items) => {
            items.iter().for_each(|item| occurrences(item, route.through(1), found))
        }
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => {
            occurrences(inner, route.out_of_line(), found)
        }
        Ty::Opaque(inner) => {
            occurrences(inner, Route { by_value: false, opaque: true, ..route }, found)
        }
        _ => {}
    }
}

/// What stands behind an alias.
fn targets(
    items: &[Item],
    id: ItemId,
    route: Route,
    depth: usize,
    found: &mut dyn FnMut(ItemId, Route),
) {
    match items.get(id.0 as usize).map(|item| &item.kind) {
        // An alias of itself was refused by `lower`; the limit only keeps a mistake there from
        // hanging here.
        Some(ItemKind::Alias(ty)) if depth < 64 => {
            occurrences(ty, route, &mut |next, route| {
                targets(items, next, route, depth + 1, found)
            });
        }
        Some(_) => found(id, route),
        None => {}
    }
}

/// Groups of items that reach each other, parts before wholes (Tarjan's algorithm, without
/// recursion).
pub fn strong_components(graph: &[Vec<Edge>]) -> Vec<Vec<ItemId>> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; graph.len()];
    let mut low = vec![NEW; graph.len()];
    let mut stacked = vec![false; graph.len()];
    let (mut stack, mut out, mut count) = (Vec::new(), Vec::new(), 0);
    for root in 0..graph.len() {
        if order.get(root) != Some(&NEW) {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((node, next)) = path.last_mut() {
            let node = *node;
            if *next == 0 {
                (order[node], low[node], stacked[node]) = (count, count, true);
                count += 1;
                stack.push(node);
            }
            if let Some(edge) = graph[node].get(*next) {
                *next += 1;
                let to = edge.to.0 as usize;
                if order[to] == NEW {
                    path.push((to, 0));
                } else if stacked[to] {
                    low[node] = low[node].min(order[to]);
                }
                continue;
            }
            path.pop();
            if let Some((above, _)) = path.last() {
                low[*above] = low[*above].min(low[node]);
            }
            if low[node] == order[node] {
                let from = stack.iter().rposition(|member| *member == node).unwrap_or(0);
                let mut members = stack.split_off(from);
                members.iter().for_each(|member| stacked[*member] = false);
                members.sort_unstable();
                out.push(members.into_iter().map(|member| ItemId(member as u32)).collect());
            }
        }
    }
    out
}
