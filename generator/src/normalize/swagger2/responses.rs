//! Responses: `schema`, `examples` and `produces` become `content`.

use std::sync::Arc;

use super::bodies::contents;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::version::Version;
use crate::normalize::walk::Normalizer;

/// `produces`: the operation's own, otherwise the document's.
pub(in crate::normalize) fn response(
    normalizer: &mut Normalizer<'_>,
    object: &mut Object,
    origin: Origin,
    produces: Option<&[Arc<str>]>,
    status: Option<&str>,
) {
    if object.get("$ref").is_some_and(|reference| reference.as_str().is_some()) {
        return;
    }
    let examples =
        if normalizer.version == Version::V2 { object.shift_remove("examples") } else { None };
    let mut types: Vec<Arc<str>> =
        produces.map_or_else(|| normalizer.swagger2.produces.clone(), <[_]>::to_vec);
    let schema = match object.shift_remove("schema") {
        Some(schema) => schema,
        None if status.is_some_and(may_have_a_body) && is_without_json(&types) => bytes(origin),
        None => return,
    };
    let file = schema.get("type").and_then(Node::as_str) == Some("file");
    if file {
        // Nobody answers with a file that is JSON only because all other operations do.
        types.retain(|media_type| produces.is_some() || !media_type.contains("json"));
    }
    if types.is_empty() {
        types.push(if file { "application/octet-stream" } else { "application/json" }.into());
    }
    let mut content = contents(normalizer, schema, &types, origin);
    if let (Some(examples), Value::Object(content)) =
        (examples.and_then(build::take_object), &mut content.value)
    {
        for (media_type, example) in examples {
            if let Some(Value::Object(media)) =
                content.get_mut(&media_type).map(|media| &mut media.value)
            {
                media.insert("example".into(), example);
            }
        }
    }
    object.insert("content".into(), content);
}

/// A success; 204 and 205 have no content (RFC 9110, 15.3).
fn may_have_a_body(status: &str) -> bool {
    status.starts_with('2') && !matches!(status, "204" | "205")
}

/// An export, say: the operation has a response, and describes it by its media type alone.
fn is_without_json(types: &[Arc<str>]) -> bool {
    !types.is_empty()
        && !types.iter().any(|media_type| media_type.contains("json") || media_type.contains('*'))
}

fn bytes(origin: Origin) -> Node {
    build::object(
        origin,
        [("type", build::text(origin, "string")), ("format", build::text(origin, "binary"))],
    )
}
