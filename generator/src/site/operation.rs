//! The page of an operation.

use super::address::plain;
use super::code::{piece, text};
use super::context::{Context, one_line, title_of, words};
use super::parameters;
use super::requests;
use super::responses;
use super::returns;
use super::signature;
use super::view::{Badge, Code, OperationPage};
use crate::ir::{HttpMethod, Operation, OperationId};
use crate::plan::{OperationPlan, ResponsePlan};

/// The view of an operation.
pub fn page(context: &Context<'_>, id: OperationId) -> Option<OperationPage> {
    let (operation, plan) = (&context.api.operations[id], &context.plan.operations[id]);
    let title = title(operation, plan);
    Some(OperationPage {
        signature: signature::of(context, id),
        http_method: operation.http_method.as_str().to_owned(),
        path: path(&operation.path),
        server: one_line(operation.server.as_deref().unwrap_or(&context.settings.base_url)),
        id: operation.id.as_deref().map(one_line),
        badges: badges(context, operation, plan),
        words: words(&operation.docs, Some(&title)),
        groups: parameters::groups(context, operation, plan),
        returns: returns::of(context, operation, plan),
        errors: returns::errors(context, operation, plan),
        requests: requests::of(context, id),
        responses: responses::of(context, operation, plan),
        rustdoc: rustdoc(context, operation, plan),
        title,
    })
}

/// The document's summary, or else the method's name in words.
pub fn title(operation: &Operation, plan: &OperationPlan) -> String {
    let summary =
        operation.docs.summary.as_deref().map(one_line).filter(|summary| !summary.is_empty());
    summary.map_or_else(
        || title_of(plain(&plan.method)),
        |summary| summary.trim_end_matches('.').to_owned(),
    )
}

/// `/v1/agents/{id}`, with its parameters apart.
pub fn path(path: &str) -> Code {
    let mut code = Code::new();
    let mut rest = path;
    while let Some((front, back)) = rest.split_once('{') {
        let Some((name, after)) = back.split_once('}') else { break };
        code.extend([text(front), piece(format!("{{{name}}}"), "h")]);
        rest = after;
    }
    code.push(text(rest));
    code.retain(|piece| !piece.text.is_empty());
    code
}

fn badges(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Vec<Badge> {
    let badge = |text: String, kind, title: &str| Badge { text, kind, title: title.to_owned() };
    let mut badges = Vec::new();
    if operation.docs.deprecated {
        badges.push(badge(
            "Deprecated".to_owned(),
            "warning",
            "The API's document advises against this operation.",
        ));
    }
    if matches!(plan.response, ResponsePlan::Page(_)) {
        badges.push(badge("Paged".to_owned(), "plain", "The response is one page of a list."));
    }
    if matches!(plan.response, ResponsePlan::Stream(_)) || !plan.streams.is_empty() {
        badges.push(badge(
            "Streaming".to_owned(),
            "plain",
            "The response can be read piece by piece.",
        ));
    }
    badges.push(key_badge(context, operation));
    let is_idempotent = match operation.http_method {
        HttpMethod::Get
        | HttpMethod::Head
        | HttpMethod::Options
        | HttpMethod::Trace
        | HttpMethod::Put
        | HttpMethod::Delete
        | HttpMethod::Query => operation.repeatable,
        HttpMethod::Post | HttpMethod::Patch | HttpMethod::Other(_) => false,
    };
    badges.push(match is_idempotent {
        true => badge(
            "Idempotent".to_owned(),
            "plain",
            "The SDK sends the request again after a failure that may pass.",
        ),
        false => badge(
            "Not idempotent".to_owned(),
            "plain",
            "The SDK sends the request again only where the server cannot have processed it.",
        ),
    });
    badges
}

/// Which keys the operation needs.
fn key_badge(context: &Context<'_>, operation: &Operation) -> Badge {
    let name = |at: &usize| context.api.schemes.get(*at).map(|scheme| one_line(&scheme.name));
    let ways = operation.security.as_ref().or(context.api.security.as_ref());
    let is_open = ways.is_some_and(|ways| ways.is_empty() || ways.iter().any(Vec::is_empty))
        || context.api.schemes.is_empty();
    let alternatives = ways.into_iter().flatten().filter(|way| !way.is_empty());
    let shown: Vec<String> = alternatives
        .map(|way| way.iter().filter_map(name).collect::<Vec<_>>().join(" + "))
        .collect();
    let (text, title) = match (is_open, shown.as_slice()) {
        (true, []) => ("No key".to_owned(), "The operation needs no key."),
        (true, some) => (
            format!("Key optional: {}", some.join(" or ")),
            "The operation works with and without a key.",
        ),
        (false, []) => {
            ("Key: any".to_owned(), "The document does not say which key the operation needs.")
        }
        (false, some) => (format!("Key: {}", some.join(" or ")), "The operation needs this key."),
    };
    Badge { text, kind: "plain", title: title.to_owned() }
}

fn rustdoc(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Option<String> {
    let resource = &context.plan.resources[operation.resource];
    let module: Vec<&str> = resource.module.iter().map(|name| plain(name)).collect();
    let (handle, method) = (plain(&resource.handle), plain(&plan.method));
    if context.api.resources[resource.of].is_client() {
        return context.rustdoc(&format!("struct.{handle}.html#method.{method}"));
    }
    context.rustdoc(&format!("resources/{}/struct.{handle}.html#method.{method}", module.join("/")))
}
