//! `x-stainless-*`: extensions of documents that were written for another generator, in the words
//! of OpenAPI.
//!
//! Here are those that change what the document says: what is left out, replaced, any value, a
//! constant. Those that give names are read where names are given (`lower`).

use std::collections::HashSet;
use std::sync::Arc;

use super::{build, extended_default};
use crate::load::{Document, Node, Object, Value};

const SKIP: &str = "x-stainless-skip";
const ONLY: &str = "x-stainless-only";
const ANY: &str = "x-stainless-any";
const CONST: &str = "x-stainless-const";
const EMPTY_OBJECT: &str = "x-stainless-empty-object";
const OVERRIDE: &str = "x-stainless-override-schema";
const NOMINAL: &str = "x-stainless-nominal";
const RENAME_MAP: &str = "x-stainless-renameMap";
const ARRAY_FORMAT: &str = "x-stainless-arrayFormat";
const VARIANT_NAME: &str = "x-stainless-variantName";
const EXTENSION: &str = "x-stainless-";

/// Languages that a list of targets means Rust by, where it does not name Rust: they have no
/// overloading either.
const NEAREST: &[&str] = &["ruby", "go"];
/// Schemas that replace each other.
const MOST_OVERRIDES: usize = 8;
/// What a schema of any value keeps.
const ANNOTATIONS: &[&str] =
    &["description", "title", "deprecated", "readOnly", "writeOnly", "example", "nullable"];

/// Applies the extensions of all files.
pub(super) fn apply(document: &mut Document) {
    if !document.files.iter().any(|file| has_extension(&file.root)) {
        return;
    }
    let left_out = left_out_components(document);
    let walk = Walk { left_out };
    document.files.iter_mut().for_each(|file| walk.node(&mut file.root));
}

fn has_extension(node: &Node) -> bool {
    match &node.value {
        Value::Object(object) => {
            object.iter().any(|(key, member)| key.starts_with(EXTENSION) || has_extension(member))
        }
        Value::Array(items) => items.iter().any(has_extension),
        _ => false,
    }
}

/// References to components that are left out wherever they are referred to.
fn left_out_components(document: &Document) -> HashSet<String> {
    let components =
        document.root().get("components").and_then(Node::as_object).into_iter().flatten();
    let mut found = HashSet::new();
    for (section, members) in components {
        for (name, _) in
            members.as_object().into_iter().flatten().filter(|(_, member)| is_left_out(member))
        {
            found.insert(format!("#/components/{section}/{}", crate::load::escape(name)));
        }
    }
    found
}

/// `x-stainless-skip: true` or a list of targets, `x-stainless-only: [..]`.
fn is_left_out(node: &Node) -> bool {
    let lists = |list: &Node, language: &str| match &list.value {
        Value::Array(items) => items.iter().any(|item| item.as_str() == Some(language)),
        _ => list.as_str() == Some(language),
    };
    let (skip, only) = (node.get(SKIP), node.get(ONLY));
    if skip.is_none() && only.is_none() {
        return false;
    }
    let exists = |language: &str| {
        let skipped =
            skip.is_some_and(|skip| skip.as_bool() == Some(true) || lists(skip, language));
        !skipped && only.is_none_or(|only| lists(only, language))
    };
    let names_rust = [skip, only].into_iter().flatten().any(|list| lists(list, "rust"));
    let is_there =
        if names_rust { exists("rust") } else { NEAREST.iter().any(|language| exists(language)) };
    !is_there
}

struct Walk {
    left_out: HashSet<String>,
}

impl Walk {
    fn node(&self, node: &mut Node) {
        for _ in 0..MOST_OVERRIDES {
            let Some(other) =
                node.get(OVERRIDE).filter(|other| other.as_object().is_some()).cloned()
            else {
                break;
            };
            let default = node.get("default").cloned();
            *node = other;
            extended_default::carry(default, node);
        }
        match &mut node.value {
            Value::Object(_) => {
                self.object(node);
                if let Value::Object(object) = &mut node.value {
                    object
                        .iter_mut()
                        .filter(|(key, _)| !is_data(key))
                        .for_each(|(_, member)| self.node(member));
                    extended_default::describe(object);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.node(item)),
            _ => {}
        }
    }

    fn object(&self, node: &mut Node) {
        let origin = node.origin;
        let Value::Object(object) = &mut node.value else { return };
        object.retain(|_, member| member.get("responses").is_none() || !is_left_out(member));
        self.leave_out(object);
        if is_true(object, ANY) {
            object.retain(|key, _| ANNOTATIONS.contains(&&**key));
        }
        if is_true(object, CONST)
            && let Some([value]) = object.get("enum").and_then(Node::as_array)
        {
            let value = value.clone();
            object.insert("const".into(), value);
        }
        if is_true(object, EMPTY_OBJECT) && !object.contains_key("properties") {
            object.insert("additionalProperties".into(), build::boolean(origin, false));
        }
        if object.get(NOMINAL).and_then(Node::as_bool) == Some(false)
            && object.get("enum").and_then(Node::as_array).is_some_and(|values| values.len() > 1)
            && object.contains_key("type")
        {
            // Without a name of its own, it is a plain value.
            object.shift_remove("enum");
        }
        member_names(object);
        array_format(object);
        if let Some(name) = object.get(VARIANT_NAME).filter(|name| name.as_str().is_some()).cloned()
        {
            object.insert("title".into(), name);
        }
    }

    fn is_out(&self, node: &Node) -> bool {
        let reference = node.get("$ref").and_then(Node::as_str);
        is_left_out(node)
            || node.get("schema").is_some_and(is_left_out)
            || reference.is_some_and(|reference| self.left_out.contains(reference))
    }

    /// Properties, parameters and branches of unions.
    fn leave_out(&self, object: &mut Object) {
        let mut gone: Vec<Arc<str>> = Vec::new();
        if let Some(Value::Object(properties)) =
            object.get_mut("properties").map(|node| &mut node.value)
        {
            gone = properties
                .iter()
                .filter(|(_, schema)| self.is_out(schema))
                .map(|(name, _)| name.clone())
                .collect();
            properties.retain(|name, _| !gone.contains(name));
        }
        if let Some(Value::Array(required)) = object.get_mut("required").map(|node| &mut node.value)
        {
            required.retain(|name| {
                name.as_str().is_none_or(|name| !gone.iter().any(|other| **other == *name))
            });
        }
        for key in ["parameters", "oneOf", "anyOf"] {
            // A union without branches would be a type without values.
            let may_be_empty = key == "parameters";
            if let Some(Value::Array(items)) = object.get_mut(key).map(|node| &mut node.value)
                && (may_be_empty || items.iter().any(|item| !self.is_out(item)))
            {
                items.retain(|item| !self.is_out(item));
            }
        }
    }
}

/// Values that are no part of the API's description.
fn is_data(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum" | "const")
}

fn is_true(object: &Object, key: &str) -> bool {
    object.get(key).and_then(Node::as_bool) == Some(true)
}

/// `{ttl_5m: "5m"}`: names for the values of an enum.
fn member_names(object: &mut Object) {
    let Some(names) = object.get(RENAME_MAP).and_then(Node::as_object) else { return };
    let Some(origin) = object.get(RENAME_MAP).map(|node| node.origin) else { return };
    let by_value = names.iter().filter_map(|(name, value)| {
        let value = match &value.value {
            Value::String(text) => text.to_string(),
            Value::Int(number) => number.to_string(),
            _ => return None,
        };
        Some((Arc::from(value), build::text(origin, name.clone())))
    });
    let by_value: Object = by_value.collect();
    object.insert("x-enum-varnames".into(), Node { origin, value: Value::Object(by_value) });
}

/// `comma` and `repeat` are styles of OpenAPI; what the document says itself wins. The others stay
/// where a parameter has them, for those that write its value.
fn array_format(object: &mut Object) {
    if !object.contains_key("in") || object.contains_key("explode") || object.contains_key("style")
    {
        return;
    }
    let said = object.get(ARRAY_FORMAT).or_else(|| object.get("schema")?.get(ARRAY_FORMAT));
    let (Some(format), Some(origin)) = (said.and_then(Node::as_str), said.map(|node| node.origin))
    else {
        return;
    };
    let explode = match format {
        "comma" => false,
        "repeat" => true,
        "brackets" | "indices" => {
            let format = build::text(origin, Arc::from(format));
            object.insert(ARRAY_FORMAT.into(), format);
            return;
        }
        _ => return,
    };
    object.insert("explode".into(), build::boolean(origin, explode));
}
