//! What is said of an operation: the document's words, HTTP method and path, and an example that
//! compiles.

use proc_macro2::TokenStream;

use super::argument_docs::{is_upload, words};
use super::doc_text;
use super::form_docs;
use super::operation_example::example;
use super::tokens::{self, doc_lines, docs_lines};
use crate::ir::{Api, Operation, OperationId, ResponseBody};
use crate::plan::{OperationPlan, Plan, ResourcePlan, ResponsePlan, Ty};

/// Of the method.
pub fn method(api: &Api, plan: &Plan, id: OperationId) -> TokenStream {
    let (Some(operation), Some(planned)) =
        (api.operations.get(id.index()), plan.operations.get(id.index()))
    else {
        return TokenStream::new();
    };
    let mut lines = docs_lines(&operation.docs);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", call(operation)));
    lines.extend(authentication(api, operation));
    lines.extend(media_types(api, plan, id));
    lines.extend(arguments(api, operation, planned));
    lines.extend(nothing(operation));
    lines.extend(inside(operation));
    lines.extend(defaults(operation));
    lines.extend(super::paging::sent_by_itself(operation));
    lines.extend(super::paging::beside(plan, planned));
    lines.extend(form_docs::forms(operation));
    lines.extend(errors(plan, planned));
    if let Some(example) = example(api, plan, id) {
        lines.extend([String::new(), "```no_run".to_owned()]);
        lines.extend(example);
        lines.push("```".to_owned());
    }
    doc_lines(lines)
}

/// What it asks for where that is not what the others do.
fn authentication(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(security) = operation.security.as_ref().filter(|_| operation.security != api.security)
    else {
        return Vec::new();
    };
    let names = |alternative: &Vec<usize>| {
        alternative
            .iter()
            .filter_map(|at| api.schemes.get(*at))
            .map(|scheme| tokens::code(&scheme.name))
            .collect()
    };
    vec![String::new(), format!("Authentication: {}.", alternatives(security.iter().map(names)))]
}

/// Alternatives of schemes in words: `key and basic, or none`.
pub fn alternatives(of: impl Iterator<Item = Vec<String>>) -> String {
    let all: Vec<String> = of
        .map(|names| if names.is_empty() { "none".to_owned() } else { names.join(" and ") })
        .collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", or ") }
}

/// The errors whose bodies have types of their own.
fn errors(plan: &Plan, planned: &OperationPlan) -> Vec<String> {
    let named = planned.errors.iter().filter_map(|(status, ty)| match ty {
        Ty::Item(id) => {
            let name = plan.item(*id).name.trim_start_matches("r#");
            // Its bare name: `types::Name` is a link by itself where the file has `types`, and
            // rustdoc wants no link said twice.
            Some(format!("- {}: [`{name}`](crate::types::{name})", tokens::code(status)))
        }
        _ => None,
    });
    let mut lines: Vec<String> = named.collect();
    if !lines.is_empty() {
        let said = "The bodies of these have types of their own, for [`ApiError::parse`](crate::ApiError::parse):";
        lines.splice(0..0, ["", "# Errors", said, ""].map(str::to_owned));
    }
    lines
}

/// Where a response may be nothing.
fn nothing(operation: &Operation) -> Vec<String> {
    match (&operation.response, &operation.paging) {
        (ResponseBody::Optional(optional), None) => {
            let statuses: Vec<String> =
                optional.nothing.iter().map(|status| tokens::code(status)).collect();
            vec![
                String::new(),
                format!("The response is `None` where its status is {}.", statuses.join(" or ")),
            ]
        }
        _ => Vec::new(),
    }
}

/// What holds for its requests unless the client or the request says otherwise.
fn defaults(operation: &Operation) -> Vec<String> {
    let retries = operation.retries.map(|retries| match retries {
        0 => "it is not retried".to_owned(),
        1 => "it is retried once at most".to_owned(),
        more => format!("it is retried {more} times at most"),
    });
    let timeout = operation.timeout.map(|timeout| format!("one attempt takes at most {timeout:?}"));
    let all: Vec<String> = retries.into_iter().chain(timeout).collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![
        String::new(),
        format!("Unless the client or the request says otherwise, {}.", all.join(", and ")),
    ]
}

/// Where the method gives a part of the response.
fn inside(operation: &Operation) -> Vec<String> {
    let Some(inside) = &operation.inside else { return Vec::new() };
    let missing = if inside.is_optional { "" } else { " A response without it is an error." };
    vec![
        String::new(),
        format!(
            "It gives the property {} of the response.{missing}",
            tokens::code(&inside.property)
        ),
    ]
}

/// `PATCH /v1/agents/{id}`
pub fn call(operation: &Operation) -> String {
    // Neither control characters nor such as change the direction of text, which rustc refuses.
    let is_shown = |c: &char| {
        !c.is_control()
            && !matches!(*c, '`' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let path: String = operation.path.chars().filter(is_shown).collect();
    format!("{} {path}", operation.http_method.as_str())
}

/// Which of several media types a method sends, and what sends the others.
fn media_types(api: &Api, plan: &Plan, id: OperationId) -> Vec<String> {
    let operation = api.operations.get(id.index());
    let Some((operation, body)) =
        operation.and_then(|operation| Some((operation, operation.body.as_ref()?)))
    else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if operation.pointer.further().is_some() {
        lines.push(format!("Sends a body of {}.", tokens::code(&body.media_type)));
    } else {
        // They stand right behind it.
        let all = api.operations.iter().zip(&plan.operations).skip(id.index() + 1);
        let further = all.take_while(|(other, _)| other.pointer.further().is_some());
        for (other, plan) in
            further.filter(|(other, _)| other.pointer.location() == operation.pointer.0)
        {
            let method = plan.method.trim_start_matches("r#");
            let media_type =
                other.body.as_ref().map(|body| tokens::code(&body.media_type)).unwrap_or_default();
            lines.push(format!(
                "A body of {media_type} is sent by [`{method}`](Self::{}).",
                plan.method
            ));
        }
        if !body.others.is_empty() {
            let others: Vec<String> =
                body.others.iter().map(|media_type| tokens::code(media_type)).collect();
            let sent = tokens::code(&body.media_type);
            lines.push(format!(
                "The body is sent as {sent}; {} would be taken as well.",
                others.join(", ")
            ));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// The positional arguments that the document has words for.
fn arguments(api: &Api, operation: &Operation, plan: &OperationPlan) -> Vec<String> {
    let described = plan.arguments.iter().filter_map(|argument| {
        let words =
            words(api, operation, plan, argument).and_then(|words| words.description.as_deref());
        let words = words.map(doc_text::sentence).unwrap_or_default();
        let words = format!(
            "{words} {}",
            if is_upload(&argument.ty) {
                "A path, bytes, text, or an [`Upload`](rt::Upload)."
            } else {
                ""
            }
        );
        let words = words.trim();
        let name = argument.ident.trim_start_matches("r#");
        (!words.is_empty() && plan.required_struct.is_none())
            .then(|| format!("- `{name}`: {words}"))
    });
    let mut lines: Vec<String> = described.collect();
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// Of the builder.
pub fn builder(
    operation: &Operation,
    resource: &ResourcePlan,
    plan: &OperationPlan,
) -> TokenStream {
    let (handle, method) = (&resource.handle, plan.method.trim_start_matches("r#"));
    let then = match (&plan.response, plan.setters.is_empty()) {
        (ResponsePlan::Page(_), _) => {
            "Set what is optional, then `.await` one page, or go through all items with `into_stream`."
        }
        (ResponsePlan::Binary, true) => {
            "`.await` it for the bytes, or have them as they come with `into_download`."
        }
        (ResponsePlan::Binary, false) => {
            "Set what is optional, then `.await` it for the bytes, or have them as they come with `into_download`."
        }
        (ResponsePlan::Text | ResponsePlan::String(_), true) => {
            "`.await` it for the text, or have it as it comes with `into_download`."
        }
        (ResponsePlan::Text | ResponsePlan::String(_), false) => {
            "Set what is optional, then `.await` it for the text, or have it as it comes with `into_download`."
        }
        (ResponsePlan::Stream(_), true) => "`.await` it for the stream.",
        (ResponsePlan::Stream(_), false) => {
            "Set what is optional, then `.await` it for the stream."
        }
        (_, true) => "`.await` it.",
        (_, false) => "Set what is optional, then `.await` it.",
    };
    let what = format!("A request of [`{handle}::{method}`], `{}`.", call(operation));
    let more = format!("{then} See also [what every request has](crate::requests).");
    doc_lines([what.as_str(), "", more.as_str()])
}
