//! Makes up a value for a schema, by the placeholder rule.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};

use super::members::Members;
use super::schema_node::{
    ANY, common_value, first_not_null, flag, is_never, is_null, resolve, sole_part, word,
};
use super::{BYTE, DATE, DATE_TIME, DEEPEST, DEPTH, Extent, MAP_KEY, MAP_VALUE, MOST_STEPS, UUID};
use crate::guard::Guard;
use crate::load::{Document, Node};

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// One synthesis: the references that are being followed, and how deep it is.
pub(super) struct Synthesis<'a> {
    pub(super) document: &'a Document,
    direction: Direction,
    extent: Extent,
    open: Guard<*const Node>,
    pub(super) depth: usize,
    /// How many schemas were tried.
    steps: usize,
}

impl<'a> Synthesis<'a> {
    pub fn new(document: &'a Document, direction: Direction, extent: Extent) -> Self {
        Self { document, direction, extent, open: Guard::new(4 * DEEPEST), depth: 0, steps: 0 }
    }

    /// `None`: only what is already being made could stand there, nothing at all (`false`), or it
    /// would be too large.
    pub fn value(&mut self, schema: &'a Node, name: &str) -> Option<Json> {
        let value = self.make(schema, name);
        value.filter(|_| self.steps <= MOST_STEPS)
    }

    fn make(&mut self, schema: &'a Node, name: &str) -> Option<Json> {
        self.steps += 1;
        if self.steps > MOST_STEPS || is_never(schema) {
            return None;
        }
        let target = resolve(self.document, schema)?;
        self.open.enter(std::ptr::from_ref(target)).ok()?;
        let value = match sole_part(target) {
            Some(only) => self.make(only, name),
            None => self.value_of_parts(&[target], name),
        };
        self.open.leave();
        value
    }

    /// A value of what several schemas say together.
    fn value_of_all(&mut self, schemas: &[&'a Node], name: &str) -> Option<Json> {
        let last = match schemas {
            [only] => return self.make(only, name),
            [.., last] => *last,
            [] => return None,
        };
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return None;
        }
        // Merged schemas that are merged again within themselves have the same last one.
        self.open.enter(std::ptr::from_ref(last)).ok()?;
        let value = self.value_of_parts(schemas, name);
        self.open.leave();
        value
    }

    fn value_of_parts(&mut self, schemas: &[&'a Node], name: &str) -> Option<Json> {
        let parts = self.parts(schemas);
        if parts.iter().any(|part| is_never(part)) {
            return None;
        }
        if let Some(value) = common_value(&parts) {
            return Some(value.to_json());
        }
        let says = |key: &str| parts.iter().any(|part| part.get(key).is_some());
        if says("properties") || says("oneOf") || says("anyOf") {
            return self.structured(schemas, name);
        }
        let types = || parts.iter().filter_map(|part| word(part, "type"));
        match types().find(|word| *word != "object") {
            Some("string") => {
                let format = parts.iter().find_map(|part| word(part, "format"));
                Some(Json::String(string(format, name)))
            }
            Some("integer" | "number") => Some(0.into()),
            Some("boolean") => Some(true.into()),
            Some("array") => Some(self.array(&parts, name)),
            _ => self.structured(schemas, name),
        }
    }

    /// The schemas themselves and all that stands in their `allOf`.
    fn parts(&self, schemas: &[&'a Node]) -> Vec<&'a Node> {
        let mut parts = Vec::new();
        let mut open: Vec<(&'a Node, usize)> =
            schemas.iter().rev().map(|schema| (*schema, 0)).collect();
        while let Some((schema, depth)) = open.pop() {
            let Some(schema) =
                resolve(self.document, schema).filter(|_| depth < 32 && parts.len() < 1000)
            else {
                continue;
            };
            parts.push(schema);
            let of = schema.get("allOf").and_then(Node::as_array).unwrap_or_default();
            open.extend(of.iter().rev().map(|part| (part, depth + 1)));
        }
        parts
    }

    fn array(&mut self, parts: &[&'a Node], name: &str) -> Json {
        let locations = parts
            .iter()
            .find_map(|part| part.get("x-oas-prefix-items")?.as_array())
            .unwrap_or_default();
        if !locations.is_empty() {
            let items = locations.iter().map(|item| self.deeper(|this| this.make(item, name)));
            return items.map_while(|item| item).collect();
        }
        let items: Vec<&'a Node> = parts.iter().filter_map(|part| part.get("items")).collect();
        let item = self.deeper(|this| {
            if items.is_empty() { Some(name.into()) } else { this.value_of_all(&items, name) }
        });
        item.into_iter().collect()
    }

    /// An object, a union, both in one, or anything at all.
    fn structured(&mut self, schemas: &[&'a Node], name: &str) -> Option<Json> {
        let members = self.members(schemas);
        if let [(variants, _)] = members.unions.as_slice()
            && let Some(text) = self.only_strings(variants, name)
        {
            return Some(text);
        }
        if members.properties.is_empty()
            && let [(variants, discriminator)] = members.unions.as_slice()
            && !self.variants(variants).is_empty()
        {
            return self.first_variant(variants, *discriminator, name);
        }
        if members.properties.is_empty() && members.unions.is_empty() {
            return match members.additional {
                Some(values) => Some(self.map(values)),
                None if schemas.iter().any(|schema| word(schema, "type") == Some("object")) => {
                    Some(self.map(&ANY))
                }
                None => Some(name.into()),
            };
        }
        let mut object = self.object(&members)?;
        for (variants, discriminator) in &members.unions {
            if self.variants(variants).is_empty() {
                continue;
            }
            if let Json::Object(more) = self.first_variant(variants, *discriminator, name)? {
                object.extend(more);
            }
        }
        Some(Json::Object(object))
    }

    fn object(&mut self, members: &Members<'a>) -> Option<Map<String, Json>> {
        let mut object = Map::new();
        for (name, schemas) in &members.properties {
            let says = |key: &str| schemas.iter().any(|schema| flag(self.document, schema, key));
            let hidden = match self.direction {
                Direction::Sent => says("readOnly"),
                Direction::Received => says("writeOnly"),
            };
            let required = members.required.contains(name);
            if hidden || !required && (self.extent == Extent::Required || self.depth >= DEPTH) {
                continue;
            }
            // Null is the only value that it can have.
            let always_null = || {
                schemas
                    .iter()
                    .any(|schema| schema.get("$ref").is_none() && is_null(self.document, schema))
            };
            if required && always_null() {
                object.insert((*name).to_owned(), Json::Null);
                continue;
            }
            let nullable = says("nullable");
            match self.deeper(|this| this.value_of_all(schemas, name)) {
                Some(value) => {
                    object.insert((*name).to_owned(), value);
                }
                None if required && !nullable => return None,
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
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = make(self);
        self.depth -= 1;
        value
    }

    /// Several kinds of strings are one: the first known value if any are known, else the name.
    fn only_strings(&self, variants: &'a Node, name: &str) -> Option<Json> {
        let mut known = None;
        let (mut strings, mut formats) = (0, Vec::new());
        for variant in
            variants.as_array()?.iter().filter(|variant| !is_null(self.document, variant))
        {
            let mut schema = resolve(self.document, variant)?;
            let mut seen = HashSet::new();
            while let Some(part) = sole_part(schema) {
                schema = resolve(self.document, part)?;
                seen.insert(std::ptr::from_ref(schema)).then_some(())?;
            }
            (word(schema, "type") == Some("string")).then_some(())?;
            known = known.or_else(|| first_not_null(schema.get("enum")));
            formats.push(string(word(schema, "format"), name));
            strings += 1;
        }
        match (known, formats.split_first()) {
            (Some(known), _) => Some(known.to_json()),
            (None, Some((first, others)))
                if strings > 1 && others.iter().any(|other| other != first) =>
            {
                Some(name.into())
            }
            _ => None,
        }
    }

    fn variants(&self, variants: &'a Node) -> Vec<&'a Node> {
        let all = variants.as_array().into_iter().flatten();
        all.filter(|variant| !is_null(self.document, variant) && !is_never(variant)).collect()
    }

    /// The first variant that a value can be made of.
    fn first_variant(
        &mut self,
        variants: &'a Node,
        discriminator: Option<&Node>,
        name: &str,
    ) -> Option<Json> {
        self.variants(variants)
            .into_iter()
            .find_map(|variant| Some(tagged(self.make(variant, name)?, discriminator, variant)))
    }
}

/// With the property that says which variant it is: by the mapping, else by the name of the
/// component (OpenAPI 3.0.4, §4.8.25).
fn tagged(value: Json, discriminator: Option<&Node>, variant: &Node) -> Json {
    let (Json::Object(mut object), Some(reference)) = (value.clone(), word(variant, "$ref")) else {
        return value;
    };
    let Some(property) =
        discriminator.and_then(|discriminator| word(discriminator, "propertyName"))
    else {
        return value;
    };
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapping = discriminator.and_then(|discriminator| discriminator.get("mapping")?.as_object());
    let is_this =
        |target: &Node| target.as_str().is_some_and(|target| target == reference || target == name);
    let tag = mapping
        .into_iter()
        .flatten()
        .find(|(_, target)| is_this(target))
        .map_or(name, |(tag, _)| tag);
    object.insert(property.to_owned(), tag.into());
    Json::Object(object)
}

fn string(format: Option<&str>, name: &str) -> String {
    let own = match format {
        Some("date-time") => DATE_TIME,
        Some("date") => DATE,
        Some("uuid") => UUID,
        Some("byte") => BYTE,
        _ => name,
    };
    own.to_owned()
}
