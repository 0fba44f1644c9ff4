//! The tree beside each page, which mirrors the resources: open where the page is.

use serde::Serialize;

use super::context::{Context, title_of};
use super::links;
use super::view::Link;
use crate::ir::{OperationId, ResourceId};

/// The tree of one page.
#[derive(Debug, Clone, Serialize)]
pub struct Nav {
    pub guides: Vec<Entry>,
    pub resources: Vec<Node>,
    pub models: Entry,
}

/// A link of the tree.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub title: String,
    pub href: String,
    /// The HTTP method of an operation.
    pub http_method: Option<String>,
    pub is_current: bool,
}

/// A resource, with its parts where it is open.
#[derive(Debug, Clone, Serialize)]
pub struct Node {
    pub link: Entry,
    pub is_open: bool,
    pub operations: Vec<Entry>,
    pub children: Vec<Node>,
}

/// The page that the tree stands beside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Current<'a> {
    Operation(OperationId),
    Resource(ResourceId),
    /// A guide, or the index of models, by its address.
    Other(&'a str),
}

/// The tree beside a page. `guides`: title and address of each.
pub fn tree(context: &Context<'_>, guides: &[Link], current: Current<'_>) -> Nav {
    let open = open_resources(context, current);
    let guides = guides.iter().map(|guide| Entry {
        title: guide.title.clone(),
        href: guide.href.clone(),
        http_method: None,
        is_current: current == Current::Other(&guide.href),
    });
    let roots = context.plan.resources.iter().filter(|resource| resource.module.len() == 1);
    Nav {
        guides: guides.collect(),
        resources: roots
            .filter_map(|resource| node(context, resource.of, &open, current))
            .collect(),
        models: Entry {
            title: "All models".to_owned(),
            href: super::pages::MODELS.to_owned(),
            http_method: None,
            is_current: current == Current::Other(super::pages::MODELS),
        },
    }
}

/// The resource of the page, and those around it.
pub fn open_resources(context: &Context<'_>, current: Current<'_>) -> Vec<ResourceId> {
    let mut next = match current {
        Current::Operation(id) => Some(context.api.operations[id].resource),
        Current::Resource(id) => Some(id),
        Current::Other(_) => None,
    };
    let mut open = Vec::new();
    while let Some(id) = next {
        open.push(id);
        next = context.api.resources[id].parent;
    }
    open.reverse();
    open
}

fn node(
    context: &Context<'_>,
    id: ResourceId,
    open: &[ResourceId],
    current: Current<'_>,
) -> Option<Node> {
    let (resource, plan) = (&context.api.resources[id], &context.plan.resources[id]);
    let is_open = open.contains(&id);
    let shown = if is_open { plan.operations.as_slice() } else { &[] };
    let children = if is_open { plan.children.as_slice() } else { &[] };
    let link = Entry {
        title: title_of(&resource.name),
        href: format!("{}.html", context.addresses.resource(id)),
        http_method: None,
        is_current: current == Current::Resource(id),
    };
    let entry = |id: &OperationId| {
        let link = links::operation(context, *id)?;
        let http_method = context.api.operations[*id].http_method.as_str().to_owned();
        let is_current = current == Current::Operation(*id);
        Some(Entry {
            title: link.title,
            href: link.href,
            http_method: Some(http_method),
            is_current,
        })
    };
    Some(Node {
        link,
        is_open,
        operations: shown.iter().filter_map(entry).collect(),
        children: children.iter().filter_map(|id| node(context, *id, open, current)).collect(),
    })
}
