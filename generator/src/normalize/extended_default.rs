//! Defaults under `x-stainless-override-schema`, and `x-stainless-extend-default`: values of a
//! request are meant to be added to the default, not to replace it.

use super::build;
use crate::load::{Node, Object, Value};

const EXTEND: &str = "x-stainless-extend-default";

/// Gives a schema the default of the one that it replaces, where it has none and can have it.
pub(super) fn carry(default: Option<Node>, schema: &mut Node) {
    let Some(default) = default.filter(|_| schema.get("default").is_none()) else { return };
    if schema.get("type").is_none() {
        return;
    }
    let carried = if takes(schema, &default) {
        default
    } else if has_type(schema, "array")
        && schema.get("items").is_none_or(|items| takes(items, &default))
    {
        build::array(default.origin, vec![default])
    } else {
        return;
    };
    if let Value::Object(object) = &mut schema.value {
        object.insert("default".into(), carried);
    }
}

/// Whether a schema's own `type` and `enum` allow a value.
fn takes(schema: &Node, value: &Node) -> bool {
    let is_listed = |values: &[Node]| values.iter().any(|listed| listed.value == value.value);
    let names: &[&str] = match &value.value {
        Value::Null => &["null"],
        Value::Bool(_) => &["boolean"],
        Value::Int(_) => &["integer", "number"],
        Value::Float(_) => &["number"],
        Value::String(_) => &["string"],
        Value::Array(_) => &["array"],
        Value::Object(_) => &["object"],
    };
    let has_its_type =
        schema.get("type").is_none() || names.iter().any(|name| has_type(schema, name));
    let items = schema.get("items");
    let are_items = value
        .as_array()
        .unwrap_or_default()
        .iter()
        .all(|value| items.is_none_or(|items| takes(items, value)));
    has_its_type && are_items && schema.get("enum").and_then(Node::as_array).is_none_or(is_listed)
}

/// `type: array`, or one of several types.
fn has_type(schema: &Node, name: &str) -> bool {
    let Some(types) = schema.get("type") else { return false };
    types.as_str() == Some(name)
        || types.as_array().unwrap_or_default().iter().any(|one| one.as_str() == Some(name))
}

/// Says in the description of a schema what becomes of its default. A parameter's own description
/// goes before its schema's, so it says the same.
///
/// The SDK sends what the caller gives and nothing else, so the caller has to add the default.
pub(super) fn describe(object: &mut Object) {
    let own = sentence(object);
    let of_schema = || {
        let schema = object.get("schema")?.as_object()?;
        sentence(schema).filter(|_| object.contains_key("in") && object.contains_key("description"))
    };
    let Some((node, sentence)) = own.or_else(of_schema) else { return };
    let description = match object.get("description").and_then(Node::as_str) {
        Some(before) => format!("{}\n\n{sentence}", before.trim_end()),
        None => sentence,
    };
    object.insert("description".into(), build::text(node, description));
}

fn sentence(schema: &Object) -> Option<(crate::load::Origin, String)> {
    schema.get(EXTEND)?.as_bool().filter(|extends| *extends)?;
    let default = schema.get("default")?;
    let texts: Option<Vec<String>> = default.as_array()?.iter().map(code).collect();
    let texts = texts.filter(|texts| !texts.is_empty())?.join(", ");
    let sentence = format!(
        "By default, the API uses {texts}. Values that you give replace that, so give it as well \
         to keep it."
    );
    Some((default.origin, sentence))
}

fn code(value: &Node) -> Option<String> {
    let text = match &value.value {
        Value::String(text) => text.to_string(),
        Value::Int(number) => number.to_string(),
        _ => return None,
    };
    let is_plain =
        |text: &String| !text.is_empty() && text.chars().all(|one| one != '`' && !one.is_control());
    Some(text).filter(is_plain).map(|text| format!("`{text}`"))
}
