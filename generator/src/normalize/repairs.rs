//! What documents get slightly wrong, and what is made of it.
//!
//! What loses nothing is a warning; what loses something a problem.

use std::collections::HashMap;
use std::sync::Arc;

use super::walk::Normalizer;
use crate::diagnostics::{Code, Place};
use crate::load::{Document, Node, Object, Origin, Value, positions};

/// A keyword's value has another JSON type than the specification says.
pub const WRONG_TYPE: Code = Code("wrong-type");
/// A keyword without a value.
pub const NULL_VALUE: Code = Code("null-value");
/// A `type` that JSON Schema does not have.
pub const UNKNOWN_TYPE: Code = Code("unknown-type");
/// Values of an enum: twice the same, null, none.
pub const ENUM_VALUES: Code = Code("enum-values");
/// `required` is not a list of the object's own properties.
pub const REQUIRED: Code = Code("required");
/// A parameter without a schema, an optional path parameter.
pub const PARAMETER: Code = Code("parameter");
/// What the version of the document does not know at this place.
pub const IGNORED: Code = Code("ignored");
/// What 2.0 can say and 3.0 cannot.
pub const SWAGGER_2: Code = Code("swagger-2");

/// Keywords that are `true` or `false`, wherever they stand.
pub(super) fn is_switch(key: &str) -> bool {
    matches!(
        key,
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" | "explode" | "allowReserved" | "allowEmptyValue"
    )
}

/// `x-oas-*` is what this stage says to those after it.
pub(super) fn escape(object: &mut Object) {
    *object = std::mem::take(object)
        .into_iter()
        .map(|(key, node)| match key.strip_prefix("x-oas-") {
            Some(rest) => (format!("x-escaped-oas-{rest}").into(), node),
            None => (key, node),
        })
        .collect();
}

impl Normalizer<'_> {
    /// `"true"` → `true`; what is neither is `false`.
    pub fn switch(&mut self, key: &str, node: &mut Node) {
        let value = match &node.value {
            Value::Bool(_) => return,
            Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" => Some(true),
                "false" | "no" | "" => Some(false),
                _ => None,
            },
            Value::Int(number @ (0 | 1)) => Some(*number == 1),
            _ => None,
        };
        let place = Place::Node(node.origin);
        let message = format!("`{key}` is `true` or `false`, not {}", node.kind());
        match value {
            Some(value) => self.diagnostics.problem(WRONG_TYPE, place, message, format!("write `{key}: {value}`")),
            None => {
                self.diagnostics.problem(WRONG_TYPE, place, message, "write `true` or `false`").repaired("it is read as `false`")
            }
        };
        node.value = Value::Bool(value.unwrap_or_default());
    }
    /// A text may look like a number. `false`: it cannot be a text.
    pub fn text(&mut self, key: &str, node: &mut Node) -> bool {
        if let Value::String(_) = node.value {
            return true;
        }
        let text = self.as_text(node);
        let place = Place::Node(node.origin);
        let message = format!("`{key}` is a string, not {}", node.kind());
        let Some(text) = text else {
            self.diagnostics.problem(WRONG_TYPE, place, message, "write a string").repaired("it is left out");
            return false;
        };
        self.diagnostics.warning(WRONG_TYPE, place, message, format!("put it in quotes: `\"{text}\"`"));
        node.value = Value::String(text);
        true
    }
    /// A number or a switch as it was written.
    pub fn as_text(&self, node: &Node) -> Option<Arc<str>> {
        match &node.value {
            Value::String(text) => Some(text.clone()),
            Value::Int(number) => Some(number.to_string().into()),
            Value::Bool(value) => Some(value.to_string().into()),
            Value::Float(number) => Some(self.written.get(&node.origin).cloned().unwrap_or_else(|| number.to_string().into())),
            _ => None,
        }
    }
}

/// Numbers with a point that may have to be text (`version: 1.10`, a string's `enum: [1.0]`), as they were written.
pub(super) fn written_numbers(document: &Document) -> HashMap<Origin, Arc<str>> {
    let mut numbers = vec![Vec::new(); document.files.len()];
    for (file, numbers) in document.files.iter().zip(&mut numbers) {
        collect(&file.root, numbers);
    }
    let mut written = HashMap::new();
    for (file, numbers) in document.files.iter().zip(numbers).filter(|(_, numbers)| !numbers.is_empty()) {
        let steps: Vec<_> = numbers.iter().map(|&origin| document.origins.steps(origin).1).collect();
        for (origin, position) in numbers.into_iter().zip(positions(&file.text, &steps)) {
            if let Some(text) = file.text.get(position.value).filter(|_| position.exact && position.scalar) {
                written.insert(origin, text.into());
            }
        }
    }
    written
}

fn collect(node: &Node, numbers: &mut Vec<Origin>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, numbers)),
        Value::Object(object) => {
            let string = object.get("type").and_then(Node::as_str) == Some("string");
            for (key, member) in object {
                match (&**key, &member.value) {
                    ("title" | "description" | "version" | "pattern" | "format", Value::Float(_)) => numbers.push(member.origin),
                    ("default" | "example" | "const", Value::Float(_)) if string => numbers.push(member.origin),
                    ("enum" | "examples", Value::Array(items)) if string => {
                        let floats = items.iter().filter(|item| matches!(item.value, Value::Float(_)));
                        numbers.extend(floats.map(|item| item.origin));
                    }
                    _ => collect(member, numbers),
                }
            }
        }
        _ => {}
    }
}
