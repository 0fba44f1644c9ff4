//! What single values demand, as evidence: constants, enums, and the formats of strings.

use super::all_of::Part;
use super::json_types::JsonTypes;
use crate::ir::{Evidence, Json};
use crate::load::{Node, Value};
use crate::oas::scalar_text;

/// A date is read as a point in time too, so only the format tells which of them a string is.
pub(crate) fn evidence_of_text(parts: &[Part<'_>]) -> Evidence {
    match parts.iter().find_map(|part| part.schema.format()) {
        Some("date-time") => Evidence::Time,
        Some("date") => Evidence::Day,
        _ => Evidence::Types(JsonTypes::STRING.bits()),
    }
}

/// The values that all parts allow, where any part names some.
pub(crate) fn values(parts: &[Part<'_>], kinds: JsonTypes) -> Option<Evidence> {
    let mut common: Option<Vec<Json>> = None;
    for values in parts.iter().filter_map(|part| part.schema.values()) {
        let values: Option<Vec<Json>> = values
            .into_iter()
            .filter(|node| node.value != Value::Null)
            .map(|node| literal(node, kinds))
            .collect();
        let Some(values) = values else { continue };
        common = Some(match common {
            None => values,
            // Where they exclude each other, the first is as good as any.
            Some(first) if !first.iter().any(|value| values.contains(value)) => first,
            Some(first) => first.into_iter().filter(|value| values.contains(value)).collect(),
        });
    }
    common.map(|values| {
        if values.is_empty() { Evidence::Types(Evidence::NULL) } else { Evidence::Values(values) }
    })
}

/// A value as it comes: `1` in an enum of strings is `"1"`.
fn literal(node: &Node, kinds: JsonTypes) -> Option<Json> {
    if kinds.is_only(JsonTypes::STRING) {
        return scalar_text(node).map(Json::String);
    }
    match &node.value {
        Value::String(text) if kinds.is_only(JsonTypes::INTEGER) => {
            text.parse::<i64>().ok().map(Json::from)
        }
        Value::Int(value) => i64::try_from(*value).ok().map(Json::from),
        Value::String(_) | Value::Float(_) | Value::Bool(_) => Some(node.to_json()),
        _ => None,
    }
}
