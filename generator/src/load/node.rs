//! A document's value as it was written, each node with the place it came from.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Serialize;

/// Where a node was written: an index into [`super::Origins`]. Nodes made or moved by `normalize`
/// keep the origin of what they were made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
pub struct Origin(pub u32);

/// A value with its origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it was written.
    pub origin: Origin,
    /// What it is.
    pub value: Value,
}

/// What JSON and YAML have in common. Keys are text whatever they were (`200:` is `"200"`).
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// Beyond 64 bits too.
    Int(i128),
    /// Everything with a point or an exponent.
    Float(f64),
    /// Text.
    String(Arc<str>),
    /// Items in order.
    Array(Vec<Node>),
    /// Members in order.
    Object(Object),
}

/// An object's entries in document order.
pub type Object = IndexMap<Arc<str>, Node>;

impl Node {
    /// The member of an object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }
    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }
    /// The items, if it is an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }
    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
    /// The value, if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }
    /// The word for its JSON type, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Int(_) | Value::Float(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
    /// The same as plain JSON; integers beyond 64 bits become floats, as everywhere in
    /// `serde_json::Value`.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Int(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => value.into(),
                (_, Ok(value)) => value.into(),
                _ => (*value as f64).into(),
            },
            Value::Float(value) => (*value).into(),
            Value::String(text) => Json::String(text.to_string()),
            Value::Array(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(object) => {
                object.iter().map(|(key, node)| (key.to_string(), node.to_json())).collect()
            }
        }
    }
}
