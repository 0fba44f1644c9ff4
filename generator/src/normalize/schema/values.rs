//! Values in schemas: `const`, `enum`, `default`, `example`. Each is to be one that its schema allows.

use std::collections::HashSet;

use super::composition::only_null;
use crate::diagnostics::{Place, VALUE_MISMATCH};
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::repairs::ENUM_VALUES;
use crate::normalize::walk::Normalizer;

impl Normalizer<'_> {
    /// `const` and `enum`: no null, nothing twice, all of the schema's type.
    pub(super) fn enums(&mut self, object: &mut Object, origin: Origin) {
        if let Some(constant) = object.get_mut("const") {
            let value = std::mem::replace(constant, Node { origin: constant.origin, value: Value::Null });
            if build::is_null(&value) {
                object.shift_remove("const");
                return only_null(object, origin);
            }
            *constant = build::array(value.origin, vec![value]);
            object.shift_remove("enum");
            build::rename(object, "const", "enum");
            object.insert("x-oas-const".into(), build::boolean(origin, true));
        }
        let Some(node) = object.get_mut("enum") else { return };
        let place = node.origin;
        let Value::Array(values) = std::mem::replace(&mut node.value, Value::Null) else {
            let message = "`enum` is a list of values";
            self.diagnostics.problem(ENUM_VALUES, Place::Node(place), message, "write a list").repaired("it is left out");
            object.shift_remove("enum");
            return;
        };
        let before = values.len();
        let mut values: Vec<Node> = values.into_iter().filter(|value| !build::is_null(value)).collect();
        if values.is_empty() {
            object.shift_remove("enum");
            if before > 0 {
                return only_null(object, origin);
            }
            self.diagnostics.warning(
                ENUM_VALUES,
                Place::Node(place),
                "this `enum` has no values",
                "write its values, or remove it",
            );
            return;
        }
        if values.len() < before {
            self.null_in_enum(object, place);
        }
        self.values_of_type(object, &mut values, place);
        self.values_once(&mut values);
        self.put_enum(object, values, place, origin);
    }

    /// A list of texts for an array is meant for its items.
    fn put_enum(&mut self, object: &mut Object, values: Vec<Node>, place: Origin, origin: Origin) {
        let scalars = values.iter().all(is_scalar);
        let word = object.get("type").and_then(Node::as_str);
        if word == Some("array") && scalars {
            object.shift_remove("enum");
            let message = "an array is none of these values";
            self.diagnostics.warning(VALUE_MISMATCH, Place::Node(place), message, "move the `enum` into `items`");
            if let Some(Value::Object(items)) = object.get_mut("items").map(|items| &mut items.value)
                && !["enum", "$ref", "oneOf", "anyOf", "allOf"].iter().any(|key| items.contains_key(*key))
            {
                items.insert("enum".into(), build::array(place, values));
            }
            return;
        }
        if word == Some("object") && scalars {
            object.shift_remove("enum");
            let message = "an object is none of these values";
            self.diagnostics.problem(VALUE_MISMATCH, Place::Node(place), message, "remove the `enum`, or correct the `type`");
            return;
        }
        let untyped = !["type", "$ref", "allOf", "oneOf", "anyOf"].iter().any(|key| object.contains_key(*key));
        if untyped && let Some(word) = common_type(&values) {
            object.insert("type".into(), build::text(origin, word));
        }
        object.insert("enum".into(), build::array(place, values));
    }

    fn null_in_enum(&mut self, object: &mut Object, place: Origin) {
        let nullable = object.get("nullable").and_then(Node::as_bool) == Some(true);
        let typed = object.get("type").is_some_and(|word| word.as_str().is_some());
        if typed && !nullable {
            let message = "`null` is among the values, but not of the `type`";
            self.diagnostics.warning(
                ENUM_VALUES,
                Place::Node(place),
                message,
                "write `nullable: true`, or in 3.1 `null` among the types",
            );
        }
        object.insert("nullable".into(), build::boolean(place, true));
    }

    /// Values of another type than the schema's: converted where all can be, otherwise it is the type that is wrong.
    fn values_of_type(&mut self, object: &mut Object, values: &mut [Node], place: Origin) {
        let Some(word) = object.get("type").and_then(Node::as_str).filter(|word| is_scalar_type(word)).map(str::to_owned) else {
            return;
        };
        if values.iter().all(|value| fits(value, &word)) {
            return;
        }
        let message = format!("not all of these values are of the type `{word}`");
        let converted: Option<Vec<Value>> = values.iter().map(|value| self.converted(value, &word)).collect();
        match converted {
            Some(converted) => {
                self.diagnostics.warning(VALUE_MISMATCH, Place::Node(place), message, format!("write each as `{word}`"));
                values.iter_mut().zip(converted).for_each(|(node, value)| node.value = value);
            }
            None => {
                self.diagnostics.problem(VALUE_MISMATCH, Place::Node(place), message, "correct the `type`, or the values");
                object.shift_remove("type");
            }
        }
    }

    fn values_once(&mut self, values: &mut Vec<Node>) {
        if values.len() < 2 {
            return;
        }
        let mut known = HashSet::new();
        values.retain(|value| {
            let key = match &value.value {
                Value::String(text) => format!("\"{text}"),
                _ => value.to_json().to_string(),
            };
            let new = known.insert(key);
            if !new {
                let message = "this value stands in the `enum` twice";
                self.diagnostics.warning(ENUM_VALUES, Place::Node(value.origin), message, "remove one");
            }
            new
        });
    }

    /// `default`, `example` and `examples`: one of each at most, and of the schema's type.
    pub(super) fn samples(&mut self, object: &mut Object) {
        self.examples_to_example(object);
        let word = object.get("type").and_then(Node::as_str).map(str::to_owned);
        let nullable = object.get("nullable").and_then(Node::as_bool) == Some(true);
        for key in ["default", "example"] {
            let Some(node) = object.get(key) else { continue };
            let place = Place::Node(node.origin);
            if build::is_null(node) {
                // An example of null says that null may be; that it is not in the schema is another matter.
                if word.is_some() && !nullable {
                    let message = format!("the {key} is null, which the schema does not allow");
                    self.diagnostics.warning(VALUE_MISMATCH, place, message, "make the schema nullable, or remove it");
                    object.shift_remove(key);
                }
                continue;
            }
            if let Some(word) = &word
                && !fits(node, word)
            {
                let message = format!("the {key} is {}, but the type is `{word}`", node.kind());
                match self.converted(node, word) {
                    Some(value) => {
                        self.diagnostics.warning(VALUE_MISMATCH, place, message, format!("write it as `{word}`"));
                        if let Some(node) = object.get_mut(key) {
                            node.value = value;
                        }
                    }
                    None => {
                        self.diagnostics.warning(VALUE_MISMATCH, place, message, "correct the value, or remove it");
                        object.shift_remove(key);
                        continue;
                    }
                }
            }
            self.one_of_the_enum(object, key);
        }
    }

    fn one_of_the_enum(&mut self, object: &mut Object, key: &str) {
        let (Some(values), Some(node)) = (object.get("enum").and_then(Node::as_array), object.get(key)) else { return };
        if !values.iter().any(|value| same(value, node)) {
            let message = format!("the {key} is none of the `enum`'s values");
            let place = Place::Node(node.origin);
            self.diagnostics.warning(VALUE_MISMATCH, place, message, "write one of the values, or add this one to the `enum`");
            object.shift_remove(key);
        }
    }

    fn examples_to_example(&mut self, object: &mut Object) {
        let Some(examples) = object.shift_remove("examples") else { return };
        let first = match examples.value {
            Value::Array(examples) => examples.into_iter().next(),
            // Named examples belong to parameters and media types, but this is what is meant.
            Value::Object(mut examples) => examples.values_mut().next().and_then(|example| match &mut example.value {
                Value::Object(example) => example.shift_remove("value"),
                _ => None,
            }),
            _ => None,
        };
        if let Some(example) = first {
            object.entry("example".into()).or_insert(example);
        }
    }

    /// The same value of another type, if there is one.
    fn converted(&self, node: &Node, word: &str) -> Option<Value> {
        if fits(node, word) {
            return Some(node.value.clone());
        }
        match (word, &node.value) {
            ("string", _) => self.as_text(node).map(Value::String),
            ("integer", Value::Float(number)) if number.fract() == 0.0 && number.abs() < 1e18 => {
                Some(Value::Int(*number as i128))
            }
            ("integer", Value::String(text)) => text.trim().parse().ok().map(Value::Int),
            ("number", Value::String(text)) => match (text.trim().parse(), text.trim().parse::<f64>()) {
                (Ok(number), _) => Some(Value::Int(number)),
                (_, Ok(number)) if number.is_finite() => Some(Value::Float(number)),
                _ => None,
            },
            ("boolean", Value::String(text)) => text.trim().to_ascii_lowercase().parse().ok().map(Value::Bool),
            _ => None,
        }
    }
}

fn is_scalar(node: &Node) -> bool {
    !matches!(node.value, Value::Object(_) | Value::Array(_))
}

fn is_scalar_type(word: &str) -> bool {
    matches!(word, "string" | "integer" | "number" | "boolean")
}

fn fits(node: &Node, word: &str) -> bool {
    match (&node.value, word) {
        (Value::String(_), "string")
        | (Value::Int(_), "integer" | "number")
        | (Value::Float(_), "number")
        | (Value::Bool(_), "boolean")
        | (Value::Array(_), "array")
        | (Value::Object(_), "object") => true,
        (_, word) => !is_scalar_type(word) && word != "array" && word != "object",
    }
}

/// Equal whatever their places are.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

fn common_type(values: &[Node]) -> Option<&'static str> {
    ["string", "integer", "number", "boolean"].into_iter().find(|word| values.iter().all(|value| fits(value, word)))
}
