//! The normalized document as one OpenAPI 3.0 file: what other files hold moves under `components`.

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::{Serialize, Serializer};

use crate::load::{Document, Node, Value, escape, unescape};

/// A value of the bundle, its members in the order of the document.
#[derive(Debug, Clone)]
pub enum Bundled<'a> {
    Object(IndexMap<Arc<str>, Bundled<'a>>),
    Array(Vec<Bundled<'a>>),
    /// As it is in the document.
    Node(&'a Node),
    Text(String),
}

impl Serialize for Bundled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(members) => serializer.collect_map(members.iter().map(|(key, value)| (&**key, value))),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Node(Node { value, .. }) => match value {
                Value::Null => serializer.serialize_unit(),
                Value::Bool(value) => serializer.serialize_bool(*value),
                Value::Int(value) => serializer.serialize_i128(*value),
                Value::Float(value) => serializer.serialize_f64(*value),
                Value::String(text) => serializer.serialize_str(text),
                Value::Array(items) => serializer.collect_seq(items.iter().map(Bundled::Node)),
                Value::Object(members) => serializer.collect_map(members.iter().map(|(key, node)| (&**key, Bundled::Node(node)))),
            },
        }
    }
}

/// An object of the specification that has references in it, or may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Root,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Callback,
    Schema,
    Example,
    Link,
    SecurityScheme,
}

/// What the member of an object holds.
#[derive(Debug, Clone, Copy)]
enum Child {
    One(Kind),
    List(Kind),
    /// By names that are not keywords.
    Map(Kind),
}

/// The document, normalized, with references into this one file only.
///
/// Keywords that OpenAPI 3.0 lacks are under `x-oas-`; [`crate::normalize`] lists them. What 3.0 requires and the document leaves
/// out (`responses` of an operation, `description` of a response) is there and empty. A reference that leads nowhere stays.
pub fn bundle(document: &Document) -> Bundled<'_> {
    let mut bundle = Bundle { document, references: HashMap::new(), moved: Vec::new(), names: HashMap::new() };
    let mut root = bundle.object(document.root(), Kind::Root, 0);
    // What moved may refer to further things.
    let mut done = 0;
    while let Some((kind, name, node)) = bundle.moved.get(done).cloned() {
        done += 1;
        let value = bundle.object(node, kind, 0);
        let components = section(kind).zip(member(&mut root, "components"));
        if let Some(Bundled::Object(section)) = components.and_then(|(section, components)| member(components, section)) {
            section.insert(name.into(), value);
        }
    }
    if let Bundled::Object(root) = &mut root {
        root.insert("openapi".into(), Bundled::Text("3.0.3".to_owned()));
    }
    root
}

/// The object that is a member of another one, made where it is missing.
fn member<'b, 'a>(object: &'b mut Bundled<'a>, key: &str) -> Option<&'b mut Bundled<'a>> {
    let Bundled::Object(members) = object else { return None };
    Some(members.entry(key.into()).or_insert_with(|| Bundled::Object(IndexMap::new())))
}

struct Bundle<'a> {
    document: &'a Document,
    /// References into other files, and what is written in their place.
    references: HashMap<(Kind, String), String>,
    /// What moves under `components`, with its name there.
    moved: Vec<(Kind, String, &'a Node)>,
    /// How often a name was wanted.
    names: HashMap<(Kind, String), usize>,
}

/// No document that was loaded is deeper; see [`crate::load::Limits`].
const DEEPEST: usize = 1_000;

impl<'a> Bundle<'a> {
    fn object(&mut self, node: &'a Node, kind: Kind, depth: usize) -> Bundled<'a> {
        let Value::Object(members) = &node.value else { return Bundled::Node(node) };
        if depth > DEEPEST {
            return Bundled::Node(node);
        }
        let reference = node.get("$ref").and_then(Node::as_str);
        // 3.0 has no section for path items: one of another file moves to where it is used.
        if let Some(target) = reference.filter(|_| section(kind).is_none()).and_then(|reference| self.elsewhere(reference)) {
            return self.object(target, kind, depth + 1);
        }
        // Beside a `$ref` nothing counts, but for the operations of a path item.
        let counts = reference.is_none() || kind == Kind::PathItem;
        let mut object = IndexMap::new();
        for (key, node) in members {
            let value = match (reference, child(kind, key).filter(|_| counts)) {
                (Some(reference), _) if &**key == "$ref" => Bundled::Text(self.reference(reference, kind)),
                (_, Some(Child::One(kind))) => self.object(node, kind, depth + 1),
                (_, Some(Child::List(kind))) => self.list(node, kind, depth + 1),
                (_, Some(Child::Map(kind))) => self.map(node, kind, depth + 1),
                _ => Bundled::Node(node),
            };
            object.insert(key.clone(), value);
        }
        let required = match kind {
            Kind::Operation => Some(("responses", Bundled::Object(IndexMap::new()))),
            Kind::Response => Some(("description", Bundled::Text(String::new()))),
            _ => None,
        };
        if let Some((key, empty)) = required.filter(|_| reference.is_none()) {
            object.entry(key.into()).or_insert(empty);
        }
        Bundled::Object(object)
    }

    fn list(&mut self, node: &'a Node, kind: Kind, depth: usize) -> Bundled<'a> {
        match node.as_array() {
            Some(items) => Bundled::Array(items.iter().map(|item| self.object(item, kind, depth)).collect()),
            None => Bundled::Node(node),
        }
    }

    fn map(&mut self, node: &'a Node, kind: Kind, depth: usize) -> Bundled<'a> {
        // A reference to a whole map is against the specification, but real documents of several files have it.
        let target = node.get("$ref").and_then(Node::as_str).and_then(|reference| self.elsewhere(reference));
        match (target, node.as_object()) {
            (Some(target), _) if depth <= DEEPEST => self.map(target, kind, depth + 1),
            (_, Some(members)) => {
                let members = members.iter().map(|(key, node)| (key.clone(), self.object(node, kind, depth)));
                Bundled::Object(members.collect())
            }
            (_, None) => Bundled::Node(node),
        }
    }

    /// What a reference into another file means.
    fn elsewhere(&self, reference: &str) -> Option<&'a Node> {
        reference.starts_with('@').then(|| self.document.resolve(reference))?
    }

    /// The reference that is written in the bundle.
    fn reference(&mut self, reference: &str, kind: Kind) -> String {
        if let Some(known) = self.references.get(&(kind, reference.to_owned())) {
            return known.clone();
        }
        let Some((section, target)) = section(kind).zip(self.elsewhere(reference)) else { return reference.to_owned() };
        let name = self.free_name(reference, kind, section);
        let written = format!("#/components/{section}/{}", escape(&name));
        self.references.insert((kind, reference.to_owned()), written.clone());
        self.moved.push((kind, name, target));
        written
    }

    /// The last step of a reference's pointer, or its file's name, with a number where another component has that name.
    fn free_name(&mut self, reference: &str, kind: Kind, section: &str) -> String {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let step = pointer.rsplit('/').next().filter(|step| !step.is_empty()).map(|step| unescape(step).into_owned());
        let of_file = || {
            let file = file.trim_start_matches('@').parse::<usize>().ok().and_then(|file| self.document.files.get(file));
            file.and_then(|file| Some(file.path.file_stem()?.to_string_lossy().into_owned()))
        };
        let wanted = step.or_else(of_file).unwrap_or_default();
        // The names that 3.0 allows (section "Components Object").
        let wanted: String =
            wanted.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect();
        let own = self.document.root().get("components").and_then(|components| components.get(section));
        loop {
            let count = self.names.entry((kind, wanted.clone())).or_default();
            *count += 1;
            let name = if *count == 1 { wanted.clone() } else { format!("{wanted}_{count}") };
            let is_free = own.is_none_or(|own| own.get(&name).is_none());
            let moved = self.moved.iter().any(|(other, known, _)| *other == kind && *known == name);
            if !name.is_empty() && is_free && !moved {
                return name;
            }
        }
    }
}

/// The section of `components` for such objects.
fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Parameter => "parameters",
        Kind::Header => "headers",
        Kind::RequestBody => "requestBodies",
        Kind::Response => "responses",
        Kind::Callback => "callbacks",
        Kind::Schema => "schemas",
        Kind::Example => "examples",
        Kind::Link => "links",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Root | Kind::Components | Kind::PathItem | Kind::Operation | Kind::MediaType | Kind::Encoding => return None,
    })
}

fn child(kind: Kind, key: &str) -> Option<Child> {
    use Child::{List, Map, One};
    Some(match (kind, key) {
        (Kind::Root, "paths" | "x-webhooks") => Map(Kind::PathItem),
        (Kind::Root, "components") => One(Kind::Components),
        (Kind::Components, "schemas") => Map(Kind::Schema),
        (Kind::Components | Kind::Response | Kind::Encoding, "headers") => Map(Kind::Header),
        (Kind::Components, "parameters") => Map(Kind::Parameter),
        (Kind::Components, "requestBodies") => Map(Kind::RequestBody),
        (Kind::Components | Kind::Operation, "responses") => Map(Kind::Response),
        (Kind::Components | Kind::Operation, "callbacks") => Map(Kind::Callback),
        (Kind::Components | Kind::Parameter | Kind::Header | Kind::MediaType, "examples") => Map(Kind::Example),
        (Kind::Components | Kind::Response, "links") => Map(Kind::Link),
        (Kind::Components, "securitySchemes") => Map(Kind::SecurityScheme),
        (Kind::PathItem | Kind::Operation, "parameters") => List(Kind::Parameter),
        (Kind::PathItem, "summary" | "description" | "servers") => return None,
        (Kind::PathItem, key) if !key.starts_with("x-") => One(Kind::Operation),
        (Kind::Operation, "requestBody") => One(Kind::RequestBody),
        (Kind::Parameter | Kind::Header, "schema") | (Kind::MediaType, "schema" | "itemSchema") => One(Kind::Schema),
        (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => Map(Kind::MediaType),
        (Kind::MediaType, "encoding") => Map(Kind::Encoding),
        (Kind::Callback, key) if !key.starts_with("x-") => One(Kind::PathItem),
        (Kind::Schema, "items" | "additionalProperties" | "not") => One(Kind::Schema),
        (Kind::Schema, "allOf" | "oneOf" | "anyOf" | "x-oas-prefix-items") => List(Kind::Schema),
        (Kind::Schema, "properties" | "x-oas-pattern-properties") => Map(Kind::Schema),
        _ => return None,
    })
}
