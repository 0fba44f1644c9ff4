//! Makes up a value for a schema, by the placeholder rule.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};

use super::{BYTE, DATE, DATE_TIME, DEEPEST, DEPTH, Extent, MAP_KEY, MAP_VALUE, MOST_STEPS, UUID};
use crate::guard::{Guard, Walk};
use crate::load::{Document, Node, Value};

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// One synthesis: the references that are being followed, and how deep it is.
pub(super) struct Synthesis<'a> {
    document: &'a Document,
    direction: Direction,
    extent: Extent,
    open: Guard<*const Node>,
    depth: usize,
    /// How many schemas were tried.
    steps: usize,
}

/// The properties of an object, its own and those of its `allOf`.
#[derive(Default)]
struct Members<'a> {
    properties: Vec<(&'a str, &'a Node)>,
    required: Vec<&'a str>,
    variants: Option<&'a Node>,
    discriminator: Option<&'a Node>,
    additional: Option<&'a Node>,
}

impl<'a> Synthesis<'a> {
    pub fn new(document: &'a Document, direction: Direction, extent: Extent) -> Self {
        Self { document, direction, extent, open: Guard::new(2 * DEEPEST), depth: 0, steps: 0 }
    }

    /// `None`: only what is already being made could stand there, or it would be too large.
    pub fn value(&mut self, schema: &'a Node, name: &str) -> Option<Json> {
        let value = self.make(schema, name);
        value.filter(|_| self.steps <= MOST_STEPS)
    }

    fn make(&mut self, schema: &'a Node, name: &str) -> Option<Json> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return None;
        }
        if schema.get("$ref").and_then(Node::as_str).is_some() {
            let target = resolve(self.document, schema)?;
            self.open.enter(std::ptr::from_ref(target)).ok()?;
            let value = self.make(target, name);
            self.open.leave();
            return value;
        }
        if let Some(only) = sole_part(schema) {
            return self.make(only, name);
        }
        if let Some(constant) = schema.get("const") {
            return Some(constant.to_json());
        }
        if let Some(first) = first_not_null(schema.get("enum")) {
            return Some(first.to_json());
        }
        match word(schema, "type") {
            Some("string") => Some(Json::String(string(schema, name))),
            Some("integer" | "number") => Some(0.into()),
            Some("boolean") => Some(true.into()),
            Some("array") => Some(self.array(schema, name)),
            _ => self.structured(schema, name),
        }
    }

    /// The properties of an object, in order.
    pub fn names(&self, schema: &'a Node) -> Vec<&'a str> {
        let mut members = Members::default();
        self.gather(schema, &mut members);
        members.properties.into_iter().map(|(name, _)| name).collect()
    }

    /// A property of an object, its own or of its `allOf`.
    pub fn property(&self, schema: &'a Node, name: &str) -> Option<&'a Node> {
        let mut members = Members::default();
        self.gather(schema, &mut members);
        members.properties.into_iter().find(|(known, _)| *known == name).map(|(_, property)| property)
    }

    fn array(&mut self, schema: &'a Node, name: &str) -> Json {
        let item = self.deeper(|this| match schema.get("items") {
            Some(items) => this.make(items, name),
            None => Some(name.into()),
        });
        item.into_iter().collect()
    }

    /// An object, a union, both in one, or anything at all.
    fn structured(&mut self, schema: &'a Node, name: &str) -> Option<Json> {
        let mut members = Members::default();
        self.gather(schema, &mut members);
        if let Some(text) = members.variants.and_then(|variants| self.only_strings(variants, name)) {
            return Some(text);
        }
        let variants = members.variants.map(|variants| self.variants(variants)).unwrap_or_default();
        let discriminator = members.discriminator;
        let mut first = variants.iter().filter_map(|variant| Some(tagged(self.make(variant, name)?, discriminator, variant)));
        let variant = first.next();
        if members.properties.is_empty() && !variants.is_empty() {
            return variant;
        }
        if members.properties.is_empty() {
            return match members.additional {
                Some(values) => Some(self.map(values)),
                None if word(schema, "type") == Some("object") => Some(self.map(&ANY)),
                None => Some(name.into()),
            };
        }
        let mut object = self.object(&members)?;
        match variant {
            Some(Json::Object(more)) => object.extend(more),
            Some(_) => {}
            None if variants.is_empty() => {}
            None => return None,
        }
        Some(Json::Object(object))
    }

    fn object(&mut self, members: &Members<'a>) -> Option<Map<String, Json>> {
        let mut object = Map::new();
        for (name, schema) in &members.properties {
            let hidden = match self.direction {
                Direction::Sent => flag(self.document, schema, "readOnly"),
                Direction::Received => flag(self.document, schema, "writeOnly"),
            };
            let required = members.required.contains(name);
            if hidden || !required && (self.extent == Extent::Required || self.depth >= DEPTH) {
                continue;
            }
            // Null is the only value that it can have.
            let always_null = required && schema.get("$ref").is_none() && is_null(self.document, schema);
            if always_null {
                object.insert((*name).to_owned(), Json::Null);
                continue;
            }
            match self.deeper(|this| this.make(schema, name)) {
                Some(value) => {
                    object.insert((*name).to_owned(), value);
                }
                None if required && !flag(self.document, schema, "nullable") => return None,
                None if required => {
                    object.insert((*name).to_owned(), Json::Null);
                }
                None => {}
            }
        }
        Some(object)
    }

    fn map(&mut self, values: &'a Node) -> Json {
        let value = self.deeper(|this| this.make(values, MAP_VALUE));
        Json::Object(value.into_iter().map(|value| (MAP_KEY.to_owned(), value)).collect())
    }

    /// One container further in.
    fn deeper(&mut self, make: impl FnOnce(&mut Self) -> Option<Json>) -> Option<Json> {
        self.depth += 1;
        let value = make(self);
        self.depth -= 1;
        value
    }

    /// Several kinds of strings are one: the first known value if any are known, else the name.
    fn only_strings(&self, variants: &'a Node, name: &str) -> Option<Json> {
        let mut known = None;
        let (mut strings, mut formats) = (0, Vec::new());
        for variant in variants.as_array()?.iter().filter(|variant| !is_null(self.document, variant)) {
            let mut schema = resolve(self.document, variant)?;
            let mut seen = HashSet::new();
            while let Some(part) = sole_part(schema) {
                schema = resolve(self.document, part)?;
                seen.insert(std::ptr::from_ref(schema)).then_some(())?;
            }
            (word(schema, "type") == Some("string")).then_some(())?;
            known = known.or_else(|| first_not_null(schema.get("enum")));
            formats.push(string(schema, name));
            strings += 1;
        }
        match (known, formats.split_first()) {
            (Some(known), _) => Some(known.to_json()),
            (None, Some((first, others))) if strings > 1 && others.iter().any(|other| other != first) => Some(name.into()),
            _ => None,
        }
    }

    fn variants(&self, variants: &'a Node) -> Vec<&'a Node> {
        variants.as_array().into_iter().flatten().filter(|variant| !is_null(self.document, variant)).collect()
    }

    /// Collects what a schema and its `allOf` say of an object.
    fn gather(&self, schema: &'a Node, into: &mut Members<'a>) {
        self.gather_part(schema, into, &mut Vec::new(), &mut HashSet::new());
    }

    /// `path`: the schemas of whose `allOf` this one is a part. `seen`: those that need not be collected again.
    fn gather_part(&self, schema: &'a Node, into: &mut Members<'a>, path: &mut Vec<&'a Node>, seen: &mut HashSet<*const Node>) {
        let Some(schema) = resolve(self.document, schema).filter(|schema| seen.insert(std::ptr::from_ref(*schema))) else {
            return;
        };
        if path.len() >= MOST_PARTS {
            return;
        }
        path.push(schema);
        for part in schema.get("allOf").and_then(Node::as_array).into_iter().flatten() {
            self.gather_part(part, into, path, seen);
        }
        path.pop();
        for (name, property) in schema.get("properties").and_then(Node::as_object).into_iter().flatten() {
            match into.properties.iter_mut().find(|(known, _)| *known == &**name) {
                Some(slot) => slot.1 = property,
                None => into.properties.push((name, property)),
            }
        }
        into.required.extend(schema.get("required").and_then(Node::as_array).into_iter().flatten().filter_map(Node::as_str));
        // What is a variant of its parent is not one of the other variants as well.
        let variants = variants_of(schema).filter(|variants| path.is_empty() || !self.lead_to(variants, path));
        if variants.is_some() || variants_of(schema).is_none() {
            into.discriminator = schema.get("discriminator").or(into.discriminator);
        }
        into.variants = variants.or(into.variants);
        into.additional = match schema.get("additionalProperties") {
            Some(values) if matches!(values.value, Value::Object(_)) => Some(values),
            Some(values) if values.as_bool() == Some(true) => Some(&ANY),
            _ => into.additional,
        };
    }

    /// Whether one of these schemas is a variant, or a variant of one.
    fn lead_to(&self, variants: &'a Node, schemas: &[&'a Node]) -> bool {
        let mut open: Vec<&'a Node> = variants.as_array().into_iter().flatten().collect();
        let mut seen = HashSet::new();
        while let Some(variant) = open.pop() {
            let Some(variant) = resolve(self.document, variant) else { continue };
            if schemas.iter().any(|schema| std::ptr::eq(*schema, variant)) {
                return true;
            }
            if seen.insert(std::ptr::from_ref(variant)) {
                open.extend(variants_of(variant).and_then(Node::as_array).into_iter().flatten());
                open.extend(sole_part(variant));
            }
        }
        false
    }
}

fn variants_of(schema: &Node) -> Option<&Node> {
    schema.get("oneOf").or_else(|| schema.get("anyOf"))
}

/// With the property that says which variant it is: by the mapping, else by the name of the component (OpenAPI 3.0.4, §4.8.25).
fn tagged(value: Json, discriminator: Option<&Node>, variant: &Node) -> Json {
    let (Json::Object(mut object), Some(reference)) = (value.clone(), word(variant, "$ref")) else { return value };
    let Some(property) = discriminator.and_then(|discriminator| word(discriminator, "propertyName")) else { return value };
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapping = discriminator.and_then(|discriminator| discriminator.get("mapping")?.as_object());
    let is_this = |target: &Node| target.as_str().is_some_and(|target| target == reference || target == name);
    let tag = mapping.into_iter().flatten().find(|(_, target)| is_this(target)).map_or(name, |(tag, _)| tag);
    object.insert(property.to_owned(), tag.into());
    Json::Object(object)
}

/// A schema that says nothing.
static ANY: Node = Node { origin: crate::load::Origin(0), value: Value::Null };

/// The only part of an `allOf` that has nothing beside it but annotations: it stands for the whole.
fn sole_part(schema: &Node) -> Option<&Node> {
    let [part] = schema.get("allOf")?.as_array()? else { return None };
    let says_more = ["type", "properties", "oneOf", "anyOf", "enum", "additionalProperties", "items", "required"];
    says_more.iter().all(|key| schema.get(key).is_none()).then_some(part)
}

fn string(schema: &Node, name: &str) -> String {
    let own = match word(schema, "format") {
        Some("date-time") => DATE_TIME,
        Some("date") => DATE,
        Some("uuid") => UUID,
        Some("byte") => BYTE,
        _ => name,
    };
    own.to_owned()
}

fn first_not_null(values: Option<&Node>) -> Option<&Node> {
    values?.as_array()?.iter().find(|value| !matches!(value.value, Value::Null))
}

fn is_null(document: &Document, schema: &Node) -> bool {
    resolve(document, schema).is_some_and(|schema| {
        word(schema, "type") == Some("null")
            || schema
                .get("enum")
                .and_then(Node::as_array)
                .is_some_and(|values| values.iter().all(|v| matches!(v.value, Value::Null)))
    })
}

/// Whether an annotation stands on a schema, on a part of its `allOf`, or where its reference leads.
fn flag(document: &Document, schema: &Node, key: &str) -> bool {
    fn look(document: &Document, schema: &Node, key: &str, depth: usize) -> bool {
        let Some(target) = resolve(document, schema).filter(|_| depth < 32) else { return false };
        target.get(key).and_then(Node::as_bool) == Some(true)
            || sole_part(target).is_some_and(|part| look(document, part, key, depth + 1))
    }
    look(document, schema, key, 0)
}

pub(super) fn word<'a>(schema: &'a Node, key: &str) -> Option<&'a str> {
    schema.get(key).and_then(Node::as_str)
}

/// Schemas within each other by `allOf`: as many as any stack has room for.
const MOST_PARTS: usize = 512;

/// What a node's `$ref` leads to, through further ones; the node itself without one. `None` for a reference that leads nowhere.
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
