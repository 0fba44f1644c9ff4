//! Small nodes, made where something is said in other words.

use std::sync::Arc;

use crate::load::{Node, Object, Origin, Value};

pub(super) fn text(origin: Origin, text: impl Into<Arc<str>>) -> Node {
    Node { origin, value: Value::String(text.into()) }
}

pub(super) fn boolean(origin: Origin, value: bool) -> Node {
    Node { origin, value: Value::Bool(value) }
}

pub(super) fn array(origin: Origin, items: Vec<Node>) -> Node {
    Node { origin, value: Value::Array(items) }
}

pub(super) fn object<const N: usize>(origin: Origin, members: [(&str, Node); N]) -> Node {
    Node {
        origin,
        value: Value::Object(members.into_iter().map(|(key, node)| (key.into(), node)).collect()),
    }
}

/// Another name for a member, at its place. What has the new name already wins.
pub(super) fn rename(object: &mut Object, from: &str, to: &str) {
    let Some((at, _, node)) = object.shift_remove_full(from) else { return };
    if !object.contains_key(to) {
        object.shift_insert(at, to.into(), node);
    }
}

pub(super) fn is_null(node: &Node) -> bool {
    node.value == Value::Null
}

/// The object is taken out, nothing is left behind.
pub(super) fn take_object(node: Node) -> Option<Object> {
    match node.value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

pub(super) fn take_array(node: Node) -> Option<Vec<Node>> {
    match node.value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}
