//! Questions about single schemas.

use std::collections::HashSet;

use crate::guard::Walk;
use crate::load::{Document, Node, Value};

pub(super) fn variants_of(schema: &Node) -> Option<&Node> {
    schema.get("oneOf").or_else(|| schema.get("anyOf"))
}

/// The first value that all value sets have; `None` without any.
pub(super) fn common_value<'a>(parts: &[&'a Node]) -> Option<&'a Node> {
    let sets = || parts.iter().filter_map(|part| part.get("enum")?.as_array());
    let in_all = |value: &&Node| {
        sets().all(|set| set.iter().any(|other| other.to_json() == value.to_json()))
    };
    let mut values = sets().next()?.iter().filter(|value| !matches!(value.value, Value::Null));
    let first = values.clone().next();
    values.find(in_all).or(first)
}

/// A schema that says nothing.
pub(super) static ANY: Node = Node { origin: crate::load::Origin(0), value: Value::Null };

/// The only part of an `allOf` that has nothing beside it but annotations: it stands for the whole.
pub(super) fn sole_part(schema: &Node) -> Option<&Node> {
    let [part] = schema.get("allOf")?.as_array()? else { return None };
    let says_more = [
        "type",
        "properties",
        "oneOf",
        "anyOf",
        "enum",
        "additionalProperties",
        "items",
        "required",
    ];
    says_more.iter().all(|key| schema.get(key).is_none()).then_some(part)
}

/// `false`, which a normalized document writes as `not: {}`.
pub(super) fn is_never(schema: &Node) -> bool {
    let not = schema.get("not").and_then(Node::as_object);
    schema.as_bool() == Some(false)
        || not.is_some_and(|not| not.is_empty()) && schema.get("type").is_none()
}

pub(super) fn first_not_null(values: Option<&Node>) -> Option<&Node> {
    values?.as_array()?.iter().find(|value| !matches!(value.value, Value::Null))
}

pub(super) fn is_null(document: &Document, schema: &Node) -> bool {
    resolve(document, schema).is_some_and(|schema| {
        word(schema, "type") == Some("null")
            || schema
                .get("enum")
                .and_then(Node::as_array)
                .is_some_and(|values| values.iter().all(|v| matches!(v.value, Value::Null)))
    })
}

/// Whether an annotation stands on a schema, on a part of its `allOf`, or where its reference leads
/// (JSON Schema 2020-12, 9.4).
pub(super) fn flag(document: &Document, schema: &Node, key: &str) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let Some(target) =
            resolve(document, schema).filter(|target| seen.insert(std::ptr::from_ref(*target)))
        else {
            continue;
        };
        if target.get(key).and_then(Node::as_bool) == Some(true) {
            return true;
        }
        open.extend(target.get("allOf").and_then(Node::as_array).into_iter().flatten());
    }
    false
}

pub(super) fn word<'a>(schema: &'a Node, key: &str) -> Option<&'a str> {
    schema.get(key).and_then(Node::as_str)
}

/// What a node's `$ref` leads to, through further ones; the node itself without one. `None` for a
/// reference that leads nowhere.
pub(super) fn resolve<'a>(document: &'a Document, node: &'a Node) -> Option<&'a Node> {
    let mut node = node;
    let mut walk = Walk::new();
    while walk.goes_on(std::ptr::from_ref(node)) {
        match node.get("$ref").and_then(Node::as_str) {
            Some(reference) => node = document.resolve(reference)?,
            None => return Some(node),
        }
    }
    None
}
