//! A call as its user writes it: `client.workspace_secrets().update(id) -> WorkspaceSecret`.

use super::address::plain;
use super::code::{self, joined, link, piece, text};
use super::context::Context;
use super::view::Code;
use crate::emit::call::is_path;
use crate::ir::{OperationId, ResourceId, StreamKind};
use crate::plan::{ResponsePlan, StreamPlan};

/// The call of an operation, and what it gives.
pub fn of(context: &Context<'_>, id: OperationId) -> Code {
    let (operation, plan) = (&context.api.operations[id], &context.plan.operations[id]);
    let mut code = handle(context, operation.resource);
    code.push(text("."));
    code.push(link(plain(&plan.method), Some("f"), context.addresses.operation(id)));
    code.push(text("("));
    let positional = plan
        .arguments
        .iter()
        .filter(|argument| plan.required_struct.is_none() || is_path(operation, argument));
    let mut names: Vec<String> =
        positional.map(|argument| plain(&argument.ident).to_owned()).collect();
    names.extend(plan.required_struct.as_deref().map(|name| format!("{} {{ .. }}", plain(name))));
    code.push(text(names.join(", ")));
    code.push(text(") "));
    code.push(piece("->", "k"));
    code.push(text(" "));
    code.extend(returned(context, &plan.response));
    joined(code)
}

/// `client.agents().variations()`
pub fn handle(context: &Context<'_>, resource: ResourceId) -> Code {
    let mut path = Vec::new();
    let mut next = Some(resource);
    while let Some(id) = next {
        path.push(id);
        next = context.api.resources[id].parent;
    }
    let mut code = vec![text("client")];
    for id in path.into_iter().rev() {
        // The client itself has no accessor.
        let plan = &context.plan.resources[id];
        if plan.accessor.is_empty() {
            continue;
        }
        code.push(text("."));
        code.push(link(plain(&plan.accessor), Some("f"), context.addresses.resource(id)));
        code.push(text("()"));
    }
    code
}

/// What `.await` gives.
pub fn returned(context: &Context<'_>, response: &ResponsePlan) -> Code {
    let of = |name: &'static str, inner: Code| {
        let mut code = vec![piece(name, "t"), text("<")];
        code.extend(inner);
        code.push(text(">"));
        code
    };
    match response {
        ResponsePlan::Empty => vec![text("()")],
        ResponsePlan::Json(ty) | ResponsePlan::String(ty) => code::ty(context, ty),
        ResponsePlan::Text => vec![piece("String", "t")],
        ResponsePlan::Binary => vec![piece("bytes::Bytes", "t")],
        ResponsePlan::Page(item) => of("Page", code::ty(context, item)),
        ResponsePlan::Stream(stream) => streamed(context, stream),
        ResponsePlan::Optional(value, _) => of("Option", returned(context, value)),
        ResponsePlan::ByStatus(of) => vec![piece(plain(&of.name), "t")],
    }
}

/// `EventStream<ChatChunk>`
pub fn streamed(context: &Context<'_>, stream: &StreamPlan) -> Code {
    let name = match stream.kind {
        StreamKind::Events | StreamKind::TextEvents => "EventStream",
        StreamKind::Lines => "JsonLines",
    };
    let mut code = vec![piece(name, "t"), text("<")];
    code.extend(code::ty(context, &stream.item));
    code.push(text(">"));
    code
}
