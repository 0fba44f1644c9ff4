//! Links to the pages of operations, resources and models.

use super::address::plain;
use super::context::{Context, one_line, title_of};
use super::operation::title;
use super::view::{Link, Links};
use crate::ir::{OperationId, ResourceId};
use crate::plan::ItemId;

/// How many links a list shows.
const MOST: usize = 40;

/// An operation by its title, with its HTTP method and path.
pub fn operation(context: &Context<'_>, id: OperationId) -> Option<Link> {
    let (operation, plan) = (&context.api.operations[id], &context.plan.operations[id]);
    let detail = format!("{} {}", operation.http_method.as_str(), one_line(&operation.path));
    Some(Link {
        title: title(operation, plan),
        href: format!("{}.html", context.addresses.operation(id)),
        detail,
    })
}

/// A resource by its name in words.
pub fn resource(context: &Context<'_>, id: ResourceId) -> Option<Link> {
    let title = title_of(&context.api.resources[id].name);
    Some(Link {
        title,
        href: format!("{}.html", context.addresses.resource(id)),
        detail: String::new(),
    })
}

/// A model by its Rust name.
pub fn item(context: &Context<'_>, id: ItemId) -> Link {
    let title = plain(&context.plan.item(id).name).to_owned();
    Link { title, href: format!("{}.html", context.addresses.item(id)), detail: String::new() }
}

/// The first of a list.
pub fn first(mut all: Vec<Link>) -> Links {
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    Links { shown: all, more }
}
