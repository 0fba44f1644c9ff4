//! `required`: a list of the object's own properties.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostics::SourceLocation;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::repairs::{REQUIRED, WRONG_TYPE};
use crate::normalize::walk::Normalizer;

impl Normalizer<'_> {
    /// Properties that say themselves `required: true`, as in JSON Schema 3.
    pub(super) fn required_by_properties(
        &mut self,
        object: &mut Object,
    ) -> Vec<(Arc<str>, Origin)> {
        let mut names = Vec::new();
        let Some(Value::Object(properties)) =
            object.get_mut("properties").map(|node| &mut node.value)
        else {
            return names;
        };
        for (name, property) in properties {
            let Value::Object(property) = &mut property.value else { continue };
            let Some(required) = property.get("required") else { continue };
            let (value, origin) = (is_true(required), required.origin);
            if let Some(value) = value {
                property.shift_remove("required");
                let help = "write `required: [..]` beside `properties`";
                let message =
                    "`required` is a list beside `properties`, no property says it of itself";
                self.diagnostics.warning(REQUIRED, SourceLocation::Key(origin), message, help);
                if value {
                    names.push((name.clone(), origin));
                }
            }
        }
        names
    }

    pub(super) fn required(
        &mut self,
        object: &mut Object,
        origin: Origin,
        owned: Vec<(Arc<str>, Origin)>,
    ) {
        let list = object.shift_remove("required");
        let location = list.as_ref().map_or(origin, |list| list.origin);
        let mut names: Vec<Node> =
            owned.into_iter().map(|(name, origin)| build::text(origin, name)).collect();
        match list.map(|node| (node.origin, node.value)) {
            Some((_, Value::Array(items))) => names.splice(0..0, items).for_each(drop),
            Some((origin, Value::String(name))) => {
                self.diagnostics.problem(
                    WRONG_TYPE,
                    SourceLocation::Node(origin),
                    "`required` is a list",
                    format!("write `[{name}]`"),
                );
                names.insert(0, build::text(origin, name));
            }
            Some((_, Value::Null)) | None => {}
            Some((origin, _)) => {
                let help = "write the names of the properties, in the schema that has them";
                self.diagnostics.problem(
                    REQUIRED,
                    SourceLocation::Node(origin),
                    "`required` is a list",
                    help,
                );
            }
        }
        let undeclared = self.own_names(object, origin, &mut names);
        if let Some(Value::Object(properties)) =
            object.get_mut("properties").map(|node| &mut node.value)
        {
            properties.extend(
                undeclared.into_iter().map(|(name, origin)| (name, build::object(origin, []))),
            );
        }
        if !names.is_empty() {
            object.insert("required".into(), build::array(location, names));
        }
    }

    /// Each once, and only what is there: where all properties are in sight.
    ///
    /// Gives the others that may be there. They are optional, as most often the name is a slip.
    fn own_names(
        &mut self,
        object: &Object,
        origin: Origin,
        names: &mut Vec<Node>,
    ) -> Vec<(Arc<str>, Origin)> {
        let mut undeclared = Vec::new();
        let elsewhere = [
            "allOf",
            "oneOf",
            "anyOf",
            "$ref",
            "x-oas-pattern-properties",
            "if",
            "dependentSchemas",
        ];
        let properties = object.get("properties").and_then(Node::as_object).filter(|properties| {
            let whole = !properties.is_empty() && !self.references.is_part(origin);
            whole && !elsewhere.iter().any(|key| object.contains_key(*key)) && !is_open(object)
        });
        let mut known: HashSet<Arc<str>> = HashSet::new();
        names.retain(|node| {
            let Value::String(name) = &node.value else {
                self.not_a_name(node);
                return false;
            };
            if !known.insert(name.clone()) {
                return false;
            }
            let there = properties.is_none_or(|properties| properties.contains_key(name));
            if !there && !self.undeclared(object, name, node.origin) {
                undeclared.push((name.clone(), node.origin));
            }
            there
        });
        undeclared
    }

    fn not_a_name(&mut self, node: &Node) {
        let message = format!("`required` lists names, not {}", node.kind());
        self.diagnostics
            .problem(
                WRONG_TYPE,
                SourceLocation::Node(node.origin),
                message,
                "write the name of a property, in quotes",
            )
            .repaired("it is left out");
    }

    /// Reports that a required property is not declared. Returns whether no object can have it.
    fn undeclared(&mut self, object: &Object, name: &str, origin: Origin) -> bool {
        let message = format!("`{name}` is required, but there is no such property");
        let location = SourceLocation::Node(origin);
        // Such an object is valid, if there may be properties that are not declared.
        let is_closed = is_closed(object);
        if is_closed {
            let help = "add the property, or remove the name";
            self.diagnostics.problem(REQUIRED, location, message, help);
        } else {
            let help = "add the property: until then the SDK takes any JSON value for it";
            self.diagnostics.warning(REQUIRED, location, message, help);
        }
        is_closed
    }
}

/// There are no further properties.
fn is_closed(object: &Object) -> bool {
    object.get("additionalProperties").is_some_and(|node| node.as_bool() == Some(false))
}

/// Further properties are spoken of.
fn is_open(object: &Object) -> bool {
    object.get("additionalProperties").is_some_and(|node| node.as_bool() != Some(false))
}

fn is_true(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}
