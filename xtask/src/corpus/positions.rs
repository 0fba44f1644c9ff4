//! How many places of a document have a schema, and which of them are any JSON value in the SDK.

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostics::Diagnostics;
use generator::ir::Api;
use generator::load::{Document, Node, Origin};
use generator::oas::{self, Schema};

use super::record::Location;

/// Keywords that say nothing of what a value may be.
const ANNOTATIONS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "default",
    "definitions",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "summary",
    "title",
    "writeOnly",
    "xml",
];

/// How many schemas say more than "any value", and those of them whose Rust type is
/// `serde_json::Value` or a collection of it.
pub fn positions(document: &Document, api: &Api) -> (usize, Vec<Location>) {
    let mut positions: BTreeMap<Origin, Schema<'_>> = BTreeMap::new();
    for schema in oas::check(document, &mut Diagnostics::new(false)).schemas {
        // What normalizing adds (one schema for each of several types) has the origin of what it
        // was made from.
        if says_more_than_any(schema.0) {
            positions.entry(schema.0.origin).or_insert(schema);
        }
    }
    let open: BTreeSet<Origin> =
        api.open.iter().chain(api.fallbacks.iter().map(|note| &note.origin)).copied().collect();
    let reasons: BTreeMap<Origin, &str> =
        api.fallbacks.iter().map(|note| (note.origin, note.reason.as_str())).collect();
    let mut fallbacks = Vec::new();
    for (origin, schema) in &positions {
        let target = last_target(document, *schema);
        let Some(origin_of_type) =
            [*origin, target.0.origin].into_iter().find(|origin| open.contains(origin))
        else {
            continue;
        };
        let reason = match reasons
            .get(&origin_of_type)
            .copied()
            .or_else(|| of_items(document, target, &reasons))
        {
            Some(reason) => reason.to_owned(),
            None => free(document, target)
                .map_or_else(|| UNTOLD.to_owned(), |what| format!("{FREE}{what}")),
        };
        fallbacks.push(Location { pointer: document.pointer(*origin), reason });
    }
    (positions.len(), fallbacks)
}

/// Begins the reason where the Rust type says all that the document does.
pub const FREE: &str = "the document says no more: ";
/// Nothing tells why: something to be mended.
const UNTOLD: &str = "no reason is told";

fn says_more_than_any(schema: &Node) -> bool {
    let any = |node: &Node| {
        node.as_bool() == Some(true) || node.as_object().is_some_and(|_| !says_more_than_any(node))
    };
    let says = |(key, value): (&str, &Node)| match key {
        _ if ANNOTATIONS.contains(&key)
            || (key.starts_with("x-") && !key.starts_with("x-oas-")) =>
        {
            false
        }
        "items" | "additionalProperties" => !any(value),
        "required" => value.as_array().is_some_and(|list| !list.is_empty()),
        "allOf" => value.as_array().is_some_and(|list| !list.iter().all(any)),
        // One that any value fits is enough.
        "anyOf" | "oneOf" => {
            value.as_array().is_some_and(|list| !list.is_empty() && !list.iter().any(any))
        }
        _ => true,
    };
    schema.as_object().is_some_and(|object| object.iter().any(|(key, value)| says((key, value))))
}

/// The reason why what a list or a map is of is any value.
fn of_items<'r>(
    document: &Document,
    schema: Schema<'_>,
    reasons: &BTreeMap<Origin, &'r str>,
) -> Option<&'r str> {
    let mut schema = schema;
    for _ in 0..32 {
        let inner = schema.items().or_else(|| schema.additional())?;
        schema = last_target(document, inner);
        if let Some(reason) =
            [inner.0.origin, schema.0.origin].iter().find_map(|origin| reasons.get(origin))
        {
            return Some(reason);
        }
    }
    None
}

/// Behind all references.
fn last_target<'d>(document: &'d Document, mut schema: Schema<'d>) -> Schema<'d> {
    for _ in 0..32 {
        match schema.reference().and_then(|reference| document.resolve(reference)) {
            Some(target) => schema = Schema(target),
            None => break,
        }
    }
    schema
}

/// Where any values are what the document means: an object or a list that it says nothing further
/// about, or a collection of such.
fn free(document: &Document, schema: Schema<'_>) -> Option<&'static str> {
    let keys = schema.0.as_object()?;
    if schema.is_only_null() {
        return Some("only null");
    }
    let types: Vec<&str> = schema.types().collect();
    // What is said of objects says nothing of lists.
    let of_objects = |key: &str| key == "properties" && types == ["array"];
    let typing = keys.keys().any(|key| {
        matches!(
            &**key,
            "enum" | "allOf" | "oneOf" | "anyOf" | "properties" | "prefixItems" | "not"
        ) && !of_objects(key)
    });
    if typing {
        return None;
    }
    let anything = |inner: Option<Schema<'_>>| {
        inner.is_none_or(|inner| {
            let inner = last_target(document, inner);
            !says_more_than_any(inner.0) || free(document, inner).is_some()
        })
    };
    match types.as_slice() {
        ["object"] if anything(schema.additional()) => Some("an object of any values"),
        ["array"] if anything(schema.items()) => Some("a list of any values"),
        [] if !schema.0.as_object()?.contains_key("type") && !schema.is_typed() => {
            Some("only limits")
        }
        [] if schema.has_additional() && anything(schema.additional()) => {
            Some("an object of any values")
        }
        _ => None,
    }
}
