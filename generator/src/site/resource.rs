//! The page of a resource: its methods, then its models.

use std::collections::HashSet;

use super::address::plain;
use super::context::{Context, one_line, title_of, words};
use super::links;
use super::operation::title;
use super::signature;
use super::view::{Link, Method, ResourcePage};
use crate::ir::{OperationId, ResourceId};
use crate::plan::{ItemId, ResourcePlan};

/// The view of a resource.
pub fn page(context: &Context<'_>, id: ResourceId) -> Option<ResourcePage> {
    let (resource, plan) = (&context.api.resources[id], &context.plan.resources[id]);
    let is_client = resource.is_client();
    let title = if is_client { "Client".to_owned() } else { title_of(&resource.name) };
    let module: Vec<&str> = plan.module.iter().map(|name| plain(name)).collect();
    Some(ResourcePage {
        handle: signature::handle(context, id),
        words: words(&resource.docs, Some(&title)),
        methods: plan.operations.iter().filter_map(|id| method(context, *id)).collect(),
        children: plan.children.iter().filter_map(|id| links::resource(context, *id)).collect(),
        models: models(context, plan),
        rustdoc: context.rustdoc(&match is_client {
            true => format!("struct.{}.html", plain(&plan.handle)),
            false => format!("resources/{}/struct.{}.html", module.join("/"), plain(&plan.handle)),
        }),
        title,
    })
}

fn method(context: &Context<'_>, id: OperationId) -> Option<Method> {
    let (operation, plan) = (&context.api.operations[id], &context.plan.operations[id]);
    Some(Method {
        title: title(operation, plan),
        href: format!("{}.html", context.addresses.operation(id)),
        signature: signature::of(context, id),
        http_method: operation.http_method.as_str().to_owned(),
        path: one_line(&operation.path),
        deprecated: context.api.is_deprecated(operation),
    })
}

/// The models that only this resource's operations use.
fn models(context: &Context<'_>, plan: &ResourcePlan) -> Vec<Link> {
    let own: HashSet<OperationId> = plan.operations.iter().copied().collect();
    let (sent, received) = (&context.usage.sent_by, &context.usage.received_by);
    let all = (0..).map(ItemId).zip(sent.iter().zip(received));
    let of_this = all.filter(|(_, (sent, received))| {
        let mut operations = sent.iter().chain(*received).peekable();
        operations.peek().is_some() && operations.all(|id| own.contains(id))
    });
    let mut models: Vec<Link> = of_this.map(|(id, _)| links::item(context, id)).collect();
    models.sort_by(|one, other| one.title.cmp(&other.title));
    models
}
