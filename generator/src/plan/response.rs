//! What a call gives: one value, a list, or a stream; and in which other forms it can be had.

use super::convert::Convert;
use super::{ResponsePlan, StatusEnum, StatusVariant, StreamForm, StreamPlan, WholeForm};
use crate::ir::{Api, Form, Operation, ResponseBody, Shape, Stream, StringFormat, Type, TypeDef};
use crate::naming::idents::snake_name;

/// What `.await` gives.
pub fn response(convert: &Convert<'_>, operation: &Operation) -> ResponsePlan {
    match &operation.paging {
        Some(paging) => ResponsePlan::Page(convert.ty(&paging.item, false)),
        None => of_response(convert, &operation.response, operation.inside.is_some()),
    }
}

/// `is_inside`: it is a part of a body that is JSON at any rate.
fn of_response(convert: &Convert<'_>, response: &ResponseBody, is_inside: bool) -> ResponsePlan {
    match response {
        ResponseBody::Empty => ResponsePlan::Empty,
        ResponseBody::Json(ty) if !is_inside && is_string(convert.api, ty) => {
            ResponsePlan::String(convert.ty(ty, false))
        }
        ResponseBody::Json(ty) => ResponsePlan::Json(convert.ty(ty, false)),
        ResponseBody::Text => ResponsePlan::Text,
        ResponseBody::Binary => ResponsePlan::Binary,
        ResponseBody::Stream(of) => ResponsePlan::Stream(stream(convert, of)),
        ResponseBody::Optional(optional) => ResponsePlan::Optional(
            Box::new(of_response(convert, &optional.of, is_inside)),
            optional.promised,
        ),
        ResponseBody::ByStatus(responses) => {
            let variants = responses.iter().map(|one| StatusVariant {
                ident: variant(&one.status),
                status: one.status.parse().ok(),
                response: of_response(convert, &one.response, is_inside),
            });
            ResponsePlan::ByStatus(StatusEnum { name: String::new(), variants: variants.collect() })
        }
    }
}

/// By the names of RFC 9110 §15 and of the registry beside it.
fn variant(status: &str) -> String {
    let name = match status {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "ImUsed",
        "304" => "NotModified",
        other if other.parse::<u16>().is_ok() => return format!("Status{other}"),
        _ => "Other",
    };
    name.to_owned()
}

fn stream(convert: &Convert<'_>, of: &Stream) -> StreamPlan {
    // The runtime knows this one by itself.
    let end = of.end.clone().filter(|end| end != "[DONE]");
    StreamPlan {
        kind: of.kind,
        item: convert.ty(&of.item, false),
        media_type: of.media_type.clone(),
        end,
    }
}

/// The header `Accept`, where it is not `application/json` alone.
pub fn accept(operation: &Operation) -> Option<String> {
    let mut wanted: Vec<String> = Vec::new();
    accepted(operation, &operation.response, &mut wanted);
    // Some servers know their own media type only, some do not know it.
    if wanted.iter().any(|name| name == JSON) {
        let own = operation
            .response_types
            .iter()
            .map(|name| essence(name))
            .find(|name| name.ends_with("json") && name != JSON);
        wanted.splice(0..0, own);
    }
    // Some servers answer with another media type than they document: better that than a 406.
    if has(&operation.response, &|one| matches!(one, ResponseBody::Text | ResponseBody::Binary))
        && !wanted.iter().any(|name| name == "*/*")
    {
        wanted.push(if wanted.is_empty() { "*/*" } else { "*/*;q=0.5" }.to_owned());
    }
    match wanted.as_slice() {
        [] => None,
        [only] if only == JSON => None,
        several => Some(several.join(", ")),
    }
}

const JSON: &str = "application/json";

fn accepted(operation: &Operation, response: &ResponseBody, wanted: &mut Vec<String>) {
    let media_types: Vec<String> = match response {
        ResponseBody::Empty => Vec::new(),
        ResponseBody::Json(_) => vec![JSON.to_owned()],
        ResponseBody::Text | ResponseBody::Binary => {
            let all =
                operation.response_types.iter().filter(|name| !essence(name).ends_with("json"));
            all.filter_map(|name| media_range(name)).collect()
        }
        ResponseBody::Stream(stream) => {
            media_range(&essence(&stream.media_type)).into_iter().collect()
        }
        ResponseBody::Optional(optional) => return accepted(operation, &optional.of, wanted),
        ResponseBody::ByStatus(responses) => {
            return responses.iter().for_each(|one| accepted(operation, &one.response, wanted));
        }
    };
    for media_type in media_types {
        if !wanted.contains(&media_type) {
            wanted.push(media_type);
        }
    }
}

/// A media type as `Accept` has it (RFC 9110, 12.5.1): with its parameters, without `charset`,
/// which `Accept` does not have. `None` for text that a header cannot hold.
fn media_range(media_type: &str) -> Option<String> {
    let parts = media_type
        .split(';')
        .map(str::trim)
        .filter(|part| !part.to_ascii_lowercase().starts_with("charset="));
    let range = parts.collect::<Vec<_>>().join("; ");
    (range.contains('/') && range.chars().all(|c| c == ' ' || c.is_ascii_graphic()))
        .then_some(range)
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The streams to ask for.
pub fn streams(convert: &Convert<'_>, operation: &Operation) -> Vec<StreamForm> {
    let forms = operation.forms.iter().filter_map(|form| match form {
        Form::Stream { of, asked_by } => {
            Some(StreamForm { of: stream(convert, of), asked_by: asked_by.clone() })
        }
        Form::Bytes(_) | Form::Whole { .. } | Form::Other(_) => None,
    });
    forms.collect()
}

/// The media types that have a method of their own; the first of those that would have one name.
pub fn wholes(operation: &Operation) -> Vec<WholeForm> {
    let mut all: Vec<WholeForm> = Vec::new();
    for form in &operation.forms {
        let Form::Whole { media_type, word, is_text } = form else { continue };
        let (method, Some(accept)) = (whole_method(word), media_range(media_type)) else {
            continue;
        };
        if !all.iter().any(|known| known.method == method) {
            all.push(WholeForm { method, accept, is_text: *is_text });
        }
    }
    all
}

/// `into_csv`
pub fn whole_method(word: &str) -> String {
    snake_name(&format!("into {word}"), "into_other")
}

/// Whether the response can be had as it comes, and which media types to ask for then.
pub fn download(api: &Api, operation: &Operation) -> Option<Option<String>> {
    let bytes = operation.forms.iter().find_map(|form| match form {
        Form::Bytes(media_types) => Some(media_types.join(", ")),
        Form::Stream { .. } | Form::Whole { .. } | Form::Other(_) => None,
    });
    match (&operation.response, bytes) {
        (_, Some(media_types)) => Some(Some(media_types)),
        // The bytes of a file, or a text of any length.
        (response, None)
            if has(response, &|one| matches!(one, ResponseBody::Binary | ResponseBody::Text)) =>
        {
            Some(None)
        }
        (_, None) if operation.inside.is_some() => None,
        // Such a string is often the content of a file.
        (response, None) => {
            has(response, &|one| matches!(one, ResponseBody::Json(ty) if is_string(api, ty)))
                .then(|| Some("*/*".to_owned()))
        }
    }
}

/// Whether it is nothing but a string.
fn is_string(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String(StringFormat::Plain | StringFormat::Binary) => true,
        Type::Named(id) => match api.ty(*id) {
            TypeDef { shape: Shape::Alias(beneath), nullable: false, .. } => {
                is_string(api, beneath)
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether something that fits is among what it may be.
fn has(response: &ResponseBody, fits: &dyn Fn(&ResponseBody) -> bool) -> bool {
    match response {
        ResponseBody::Optional(optional) => has(&optional.of, fits),
        ResponseBody::ByStatus(responses) => responses.iter().any(|one| has(&one.response, fits)),
        one => fits(one),
    }
}
