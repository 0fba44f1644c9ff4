//! Which way each type travels, and which resource it belongs to.
//!
//! Sent: reachable from parameters and request bodies, never through a readOnly property. Received:
//! from answers, errors and webhooks, never through a writeOnly one. Components that nothing
//! reaches are kept as they are, unless the config chooses among the operations.

use super::body::{BodyUse, body_use};
use crate::ir::{Api, Field, Name, Operation, ResourceId, Rest, Shape, Type, TypeDef, TypeId};

/// What is known of each type, by its index.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    pub sent: Vec<bool>,
    pub received: Vec<bool>,
    /// Only from components that no operation needs.
    pub kept: Vec<bool>,
    pub owner: Vec<Owner>,
}

/// The resource (one of those at the root) that alone needs a type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Owner {
    #[default]
    Nobody,
    One(ResourceId),
    Webhooks,
    Several,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
    Any,
}

/// Follows everything that an operation, a webhook or a component needs.
/// `error`: what most operations document, which every SDK has.
pub fn reach(api: &Api, error: Option<&Type>) -> Reach {
    let count = api.types.len();
    let mut reach = Reach {
        sent: vec![false; count],
        received: vec![false; count],
        kept: vec![false; count],
        owner: vec![Owner::Nobody; count],
    };
    for operation in &api.operations {
        let owner = Owner::One(root(api, operation.resource));
        let mut from = |ty: &Type, direction: Direction| {
            follow(api, ty, direction, reach.marks(direction));
            own(api, ty, owner, &mut reach.owner);
        };
        roots(api, operation, &mut from);
    }
    for webhook in &api.webhooks {
        follow(api, &webhook.payload, Direction::Received, &mut reach.received);
        own(api, &webhook.payload, Owner::Webhooks, &mut reach.owner);
    }
    for error in api.error.iter().chain(error) {
        follow(api, error, Direction::Received, &mut reach.received);
        own(api, error, Owner::Several, &mut reach.owner);
    }
    for (index, definition) in api.types.iter().enumerate() {
        let known = reach.sent.get(index).copied().unwrap_or(false)
            || reach.received.get(index).copied().unwrap_or(false);
        let stays = match definition.name {
            Name::Config(_) => true,
            Name::Component(_) => !api.selected,
            Name::Suggested(_) => false,
        };
        if !known && stays {
            let of = Type::Named(TypeId(index as u32));
            follow(api, &of, Direction::Any, &mut reach.kept);
            own(api, &of, Owner::Several, &mut reach.owner);
        }
    }
    reach
}

impl Reach {
    fn marks(&mut self, direction: Direction) -> &mut Vec<bool> {
        match direction {
            Direction::Sent => &mut self.sent,
            Direction::Received => &mut self.received,
            Direction::Any => &mut self.kept,
        }
    }
}

/// The types that an operation names, each with the way it travels. What is flattened away is not
/// named, its parts are.
fn roots(api: &Api, operation: &Operation, from: &mut impl FnMut(&Type, Direction)) {
    for parameter in &operation.parameters {
        from(&parameter.ty, Direction::Sent);
    }
    match body_use(api, operation) {
        BodyUse::None => {}
        BodyUse::Whole(body) => from(&body.ty, Direction::Sent),
        BodyUse::Flat { of, strukt, .. } => {
            if !matches!(api.ty(of).name, Name::Suggested(_)) {
                from(&Type::Named(of), Direction::Sent);
            }
            for field in strukt.fields.iter().filter(|field| !field.read_only) {
                from(&field.ty, Direction::Sent);
            }
        }
    }
    for ty in operation.response.types() {
        // Of a list the items are named, and what is around them where it has a name of its own.
        let named = |id: &TypeId| !matches!(api.ty(*id).name, Name::Suggested(_));
        if operation.paging.is_none() || matches!(ty, Type::Named(id) if named(id)) {
            from(ty, Direction::Received);
        }
    }
    // Around them there may be types of the document's own, which users read by `Page::get`.
    for (_, field) in super::page_properties::fields(api, operation) {
        if super::page_properties::is_named(api, &field.ty) {
            from(&field.ty, Direction::Received);
        }
    }
    for ty in operation.form_types().chain(operation.paging.as_ref().map(|paging| &paging.item)) {
        from(ty, Direction::Received);
    }
    for error in &operation.errors {
        from(&error.ty, Direction::Received);
    }
}

/// The resource at the root of the tree above one.
pub fn root(api: &Api, mut id: ResourceId) -> ResourceId {
    // A parent comes before its children, so this ends.
    while let Some(parent) = api.resources[id].parent.filter(|parent| *parent < id) {
        id = parent;
    }
    id
}

fn follow(api: &Api, from: &Type, direction: Direction, marks: &mut [bool]) {
    let mut waiting = Vec::new();
    named(from, &mut |id| waiting.push(id));
    while let Some(id) = waiting.pop() {
        match marks.get_mut(id.index()) {
            Some(mark) if !*mark => *mark = true,
            _ => continue,
        }
        let travels = |field: &Field| match direction {
            Direction::Sent => !field.read_only,
            Direction::Received => !field.write_only,
            Direction::Any => true,
        };
        children(api.ty(id), travels, &mut |child| waiting.push(child));
    }
}

fn own(api: &Api, from: &Type, owner: Owner, owners: &mut [Owner]) {
    let mut waiting = Vec::new();
    named(from, &mut |id| waiting.push((id, owner)));
    while let Some((id, owner)) = waiting.pop() {
        let Some(now) = owners.get_mut(id.index()) else { continue };
        let next = match *now {
            Owner::Nobody => owner,
            same if same == owner => continue,
            Owner::Several => continue,
            _ => Owner::Several,
        };
        *now = next;
        children(api.ty(id), |_| true, &mut |child| waiting.push((child, next)));
    }
}

/// The types that a definition names, through the properties that travel.
pub fn children(
    definition: &TypeDef,
    travels: impl Fn(&Field) -> bool,
    found: &mut impl FnMut(TypeId),
) {
    match &definition.shape {
        Shape::Struct(strukt) => {
            for field in strukt.fields.iter().filter(|field| travels(field)) {
                named(&field.ty, found);
            }
            if let Rest::Typed(ty) = &strukt.rest {
                named(ty, found);
            }
            if let Some(union) = strukt.flattened {
                found(union);
            }
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| named(&variant.ty, found)),
        Shape::Alias(ty) => named(ty, found),
        Shape::Enum(_) => {}
    }
}

fn named(ty: &Type, found: &mut impl FnMut(TypeId)) {
    match ty {
        Type::Named(id) => found(*id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner, found),
        Type::Tuple(items) => items.iter().for_each(|item| named(item, found)),
        _ => {}
    }
}
