//! `[schemas.X] optional = [..]` of the config: properties that the document requires and real values lack.
//!
//! The names are taken out of the schema's `required` before anything reads it, so that types, examples and wire tests agree. What
//! another component requires, by a reference in `allOf`, is that component's.

use std::collections::BTreeSet;

use crate::config::{ConfigFile, Spanned};
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::load::{Document, Node, Value, escape, find_mut};

/// The config names a property that the schema does not have, or that another schema requires.
pub const UNKNOWN_PROPERTY: Code = Code("unknown-property");

const COMPONENTS: &str = "#/components/schemas/";
/// Deeper compositions than this are not searched.
const DEPTH: usize = 64;

/// Takes the configured names out of `required`. Schemas that are not there are `lower`'s to report.
pub fn apply(document: &mut Document, config: Option<&ConfigFile>, diagnostics: &mut Diagnostics) {
    let Some(file) = config else { return };
    for (name, schema) in file.config.schemas.iter().filter(|(_, schema)| !schema.optional.is_empty()) {
        let reference = match name.starts_with("#/") {
            true => name.get_ref().clone(),
            false => format!("{COMPONENTS}{}", escape(name.get_ref())),
        };
        let Some(reference) = target(document, reference) else { continue };
        let found = Found::of(document, &reference);
        for property in &schema.optional {
            report(&found, name, property, file, diagnostics);
        }
        let names: BTreeSet<&str> = schema.optional.iter().map(|name| name.get_ref().as_str()).collect();
        if let Some(node) = node_mut(document, &reference) {
            remove(node, &names, 0);
        }
    }
}

/// Where a component is described: itself, or in another file.
fn target(document: &Document, mut reference: String) -> Option<String> {
    for _ in 0..16 {
        let node = document.resolve(&reference)?;
        match node.get("$ref").and_then(Node::as_str) {
            Some(next) if !next.starts_with(COMPONENTS) => reference = next.to_owned(),
            _ => return Some(reference),
        }
    }
    None
}

fn node_mut<'d>(document: &'d mut Document, reference: &str) -> Option<&'d mut Node> {
    let (file, pointer) = reference.split_once('#')?;
    let file: usize = if file.is_empty() { 0 } else { file.strip_prefix('@')?.parse().ok()? };
    find_mut(&mut document.files.get_mut(file)?.root, pointer)
}

/// What a schema says of its properties.
#[derive(Default)]
struct Found {
    /// Properties, and names in `required`.
    known: BTreeSet<String>,
    /// By a schema that it refers to: name and reference.
    required_elsewhere: Vec<(String, String)>,
}

impl Found {
    fn of(document: &Document, reference: &str) -> Self {
        let mut found = Self::default();
        if let Some(node) = document.resolve(reference) {
            found.add(document, node, None, &mut BTreeSet::new(), 0);
        }
        found
    }

    /// `by`: the reference that led here.
    fn add(&mut self, document: &Document, schema: &Node, by: Option<&str>, seen: &mut BTreeSet<String>, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let properties = schema.get("properties").and_then(Node::as_object);
        self.known.extend(properties.into_iter().flatten().map(|(name, _)| name.to_string()));
        for name in schema.get("required").and_then(Node::as_array).into_iter().flatten().filter_map(Node::as_str) {
            self.known.insert(name.to_owned());
            if let Some(by) = by {
                self.required_elsewhere.push((name.to_owned(), by.to_owned()));
            }
        }
        if let Some(reference) = schema.get("$ref").and_then(Node::as_str)
            && seen.insert(reference.to_owned())
            && let Some(target) = document.resolve(reference)
        {
            self.add(document, target, Some(reference), seen, depth + 1);
        }
        for part in parts(schema) {
            self.add(document, part, by, seen, depth + 1);
        }
    }
}

const COMPOSITION: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// The schemas that describe the same value.
fn parts(schema: &Node) -> impl Iterator<Item = &Node> {
    COMPOSITION.iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten()
}

fn remove(schema: &mut Node, names: &BTreeSet<&str>, depth: usize) {
    let Value::Object(object) = &mut schema.value else { return };
    if let Some(Node { value: Value::Array(required), .. }) = object.get_mut("required") {
        required.retain(|name| !name.as_str().is_some_and(|name| names.contains(name)));
    }
    for keyword in COMPOSITION {
        if let Some(Node { value: Value::Array(parts), .. }) = object.get_mut(keyword)
            && depth < DEPTH
        {
            parts.iter_mut().for_each(|part| remove(part, names, depth + 1));
        }
    }
}

fn report(found: &Found, schema: &str, property: &Spanned<String>, file: &ConfigFile, diagnostics: &mut Diagnostics) {
    let name = property.get_ref();
    let place = file.place(property);
    if !found.known.contains(name) {
        let help = match nearest(name, found.known.iter().map(String::as_str)) {
            Some(near) => format!("write `{near}`"),
            None => "write the name of a property as the document has it, or remove it".to_owned(),
        };
        diagnostics.error(UNKNOWN_PROPERTY, place, format!("the schema `{schema}` has no property `{name}`"), help);
    } else if let Some((_, by)) = found.required_elsewhere.iter().find(|(required, _)| required == name) {
        let (message, help) = match by.strip_prefix(COMPONENTS) {
            Some(by) => (
                format!("`{by}` requires the property `{name}` of the schema `{schema}`"),
                format!("write it under `[schemas.{by}]`"),
            ),
            None => (
                format!("a schema that `{schema}` refers to requires the property `{name}`"),
                "change that schema by an overlay".to_owned(),
            ),
        };
        diagnostics.error(UNKNOWN_PROPERTY, place, message, help);
    }
}
