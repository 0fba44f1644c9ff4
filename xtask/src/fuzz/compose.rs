//! Random documents whose schemas are composed of each other: `allOf`, `oneOf`, `anyOf`,
//! discriminators, references and nesting.
//!
//! All of them are valid OpenAPI, but for what their cycles say: a schema may be an `allOf` of
//! itself.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How many schemas one graph has at most.
const MOST_SCHEMAS: usize = 12;

/// How deep inline schemas are nested in one schema.
const DEEPEST: usize = 3;

/// The names of properties: few, so that schemas which are merged share some.
const PROPERTIES: &[&str] = &["kind", "id", "name", "next", "items", "value", "type"];

/// The document of these cases, each a graph of its own. A case's schemas are the same in whatever
/// company.
pub fn document(cases: &[u64]) -> Value {
    let is_new = cases.first().is_some_and(|number| number % 2 == 1);
    let (mut schemas, mut paths) = (Map::new(), Map::new());
    for number in cases {
        Graph::new(*number, is_new).write(&mut schemas, &mut paths);
    }
    json!({
        "openapi": if is_new { "3.1.0" } else { "3.0.3" },
        "info": { "title": "Compositions", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// The cases of a sample that can share one document: those of one version.
pub fn version(number: u64) -> u64 {
    number % 2
}

/// One graph of schemas in the making.
struct Graph {
    rng: Rng,
    number: u64,
    schemas: usize,
    /// OpenAPI 3.1, where null is a type.
    is_new: bool,
}

impl Graph {
    fn new(number: u64, is_new: bool) -> Self {
        let mut rng = Rng::with_seed(number ^ 0x00c0_7705_e000_0000);
        let schemas = rng.usize(1..=MOST_SCHEMAS);
        Self { rng, number, schemas, is_new }
    }

    fn write(mut self, schemas: &mut Map<String, Value>, paths: &mut Map<String, Value>) {
        let all: Vec<Value> = (0..self.schemas).map(|_| self.schema(DEEPEST)).collect();
        let mut all: Vec<(String, Value)> =
            all.into_iter().enumerate().map(|(at, schema)| (self.name(at), schema)).collect();
        if self.chance(3) {
            self.family(&mut all);
        }
        schemas.extend(all);
        for at in 0..self.schemas {
            if self.chance(2) {
                let (path, item) = self.path_item(at);
                paths.insert(path, item);
            }
        }
    }

    /// A parent whose variants name it in their `allOf`.
    fn family(&mut self, all: &mut [(String, Value)]) {
        let parent = self.rng.usize(..all.len());
        let mut variants = Vec::new();
        for (at, (_, schema)) in all.iter_mut().enumerate() {
            if at != parent && self.chance(2) {
                let own = self.object(1);
                *schema = json!({ "allOf": [self.reference_to(parent), own] });
                variants.push(self.reference_to(at));
            }
        }
        let Some((_, Value::Object(schema))) = all.get_mut(parent) else { return };
        let keyword = if self.rng.bool() { "oneOf" } else { "anyOf" };
        schema.insert(keyword.to_owned(), variants.into());
        if self.rng.bool() {
            schema.insert("discriminator".to_owned(), json!({ "propertyName": "kind" }));
        }
    }

    /// As what a request sends, and as what a response holds.
    fn path_item(&mut self, at: usize) -> (String, Value) {
        let name = self.name(at);
        let content = |schema: Value| json!({ "application/json": { "schema": schema } });
        let schema = if self.chance(4) { self.schema(1) } else { self.reference_to(at) };
        let responses = json!({ "200": { "description": "Well.", "content": content(schema) } });
        let mut item =
            json!({ "get": { "operationId": format!("get{name}"), "responses": responses } });
        if self.rng.bool() {
            let schema = if self.chance(4) { self.schema(1) } else { self.reference_to(at) };
            let body = json!({ "required": self.rng.bool(), "content": content(schema) });
            item["post"] = json!({
                "operationId": format!("make{name}"),
                "requestBody": body,
                "responses": { "204": { "description": "Done." } },
            });
        }
        (format!("/{name}"), item)
    }

    /// Any kind of schema, with so many levels of inline schemas within it.
    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 {
            return if self.chance(3) { self.scalar() } else { self.reference() };
        }
        let schema = match self.rng.u8(..16) {
            0..4 => self.object(depth),
            4..7 => self.all_of(depth),
            7..11 => self.union(depth),
            11 => json!({ "type": "array", "items": self.schema(depth - 1) }),
            12 => json!({ "type": "object", "additionalProperties": self.schema(depth - 1) }),
            13 => self.scalar(),
            _ => return self.reference(),
        };
        if self.chance(8) { self.nullable(schema) } else { schema }
    }

    fn scalar(&mut self) -> Value {
        match self.rng.u8(..8) {
            0 => json!({ "type": "integer" }),
            1 => json!({ "type": "number" }),
            2 => json!({ "type": "boolean" }),
            3 => json!({ "type": "string", "enum": ["red", "green"] }),
            4 => json!({ "type": "string", "enum": ["blue"] }),
            5 => json!({ "type": "string", "format": "date-time" }),
            6 => json!({}),
            _ => json!({ "type": "string" }),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut schema = Map::new();
        if self.chance(2) {
            schema.insert("type".to_owned(), "object".into());
        }
        self.add_properties(&mut schema, depth);
        if self.chance(6) {
            let rest =
                if self.rng.bool() { self.schema(depth - 1) } else { self.rng.bool().into() };
            schema.insert("additionalProperties".to_owned(), rest);
        }
        Value::Object(schema)
    }

    fn add_properties(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        let mut properties = Map::new();
        for _ in 0..self.rng.usize(..4) {
            let name = self.property();
            let of = if name == "kind" { self.tag() } else { self.schema(depth - 1) };
            properties.insert(name.to_owned(), of);
        }
        let required: Vec<Value> = properties
            .keys()
            .filter(|_| self.rng.bool())
            .map(|name| name.as_str().into())
            .collect();
        schema.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
    }

    /// What tells variants apart, often a constant.
    fn tag(&mut self) -> Value {
        let value = format!("tag{}", self.rng.u8(..6));
        match self.rng.u8(..3) {
            0 => json!({ "type": "string" }),
            1 if self.is_new => json!({ "const": value }),
            _ => json!({ "type": "string", "enum": [value] }),
        }
    }

    fn all_of(&mut self, depth: usize) -> Value {
        let mut schema = Map::new();
        schema.insert("allOf".to_owned(), self.several(1, depth).into());
        if self.chance(3) {
            self.add_properties(&mut schema, depth);
        }
        if self.chance(5) {
            schema.insert("required".to_owned(), json!([self.property()]));
        }
        if self.chance(6) {
            schema.insert("oneOf".to_owned(), self.several(1, depth).into());
        }
        Value::Object(schema)
    }

    fn union(&mut self, depth: usize) -> Value {
        let mut schema = Map::new();
        let keyword = if self.rng.bool() { "oneOf" } else { "anyOf" };
        schema.insert(keyword.to_owned(), self.several(1, depth).into());
        if self.chance(3) {
            let mut discriminator = json!({ "propertyName": "kind" });
            if self.rng.bool() {
                let target = self.rng.usize(..self.schemas);
                discriminator["mapping"] = json!({ "tag1": self.reference_to(target)["$ref"] });
            }
            schema.insert("discriminator".to_owned(), discriminator);
        }
        if self.chance(4) {
            self.add_properties(&mut schema, depth);
        }
        if self.chance(8) {
            schema.insert("allOf".to_owned(), self.several(1, depth).into());
        }
        Value::Object(schema)
    }

    /// Mostly references.
    fn several(&mut self, least: usize, depth: usize) -> Vec<Value> {
        let count = self.rng.usize(least..4);
        (0..count)
            .map(|_| if self.chance(3) { self.schema(depth - 1) } else { self.reference() })
            .collect()
    }

    fn nullable(&mut self, mut schema: Value) -> Value {
        if self.is_new {
            return json!({ "anyOf": [schema, { "type": "null" }] });
        }
        schema["nullable"] = true.into();
        schema
    }

    fn reference(&mut self) -> Value {
        let at = self.rng.usize(..self.schemas);
        self.reference_to(at)
    }

    fn reference_to(&self, at: usize) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.name(at)) })
    }

    fn name(&self, at: usize) -> String {
        format!("C{}n{at}", self.number)
    }

    fn property(&mut self) -> &'static str {
        self.rng.choice(PROPERTIES.iter().copied()).unwrap_or_default()
    }

    /// One time in so many.
    fn chance(&mut self, of: u8) -> bool {
        self.rng.u8(..of) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_gives_the_same_document_again() {
        assert_eq!(document(&[7]), document(&[7]));
        assert_ne!(document(&[7]), document(&[9]));
    }

    #[test]
    fn a_case_has_the_same_schemas_in_company() {
        let (alone, together) = (document(&[11]), document(&[3, 11, 5]));
        for (name, schema) in alone["components"]["schemas"].as_object().unwrap() {
            assert_eq!(together["components"]["schemas"].get(name), Some(schema));
        }
    }
}
