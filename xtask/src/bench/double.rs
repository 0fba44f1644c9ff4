//! A document twice in one: its paths and its schemas once more, under new names.

use std::path::Path;

use anyhow::Context;
use generator::diagnostics::Diagnostics;
use generator::load::{self, Limits, Web};
use serde_json::{Map, Value};

const HOMES: [&str; 2] = ["#/components/schemas/", "#/definitions/"];

pub fn read(path: &Path) -> anyhow::Result<Value> {
    let text = std::fs::read_to_string(path)?;
    // What is no JSON is read as the generator does: some numbers are too long for other readers.
    let read = || {
        load::load(path, &Limits::default(), Web::NONE, &mut Diagnostics::new(false))
            .map(|read| read.root().to_json())
    };
    let json = serde_json::from_str(&text).ok().or_else(read);
    json.with_context(|| format!("cannot read `{}`", path.display()))
}

pub fn double(document: &Value) -> Value {
    let mut twice = document.clone();
    for home in ["/paths", "/components/schemas", "/definitions"] {
        let Some(Value::Object(entries)) = document.pointer(home) else { continue };
        let rename = |name: &str| {
            if home == "/paths" { format!("/doubled{name}") } else { format!("{name}Doubled") }
        };
        let copies: Map<String, Value> =
            entries.iter().map(|(name, value)| (rename(name), renamed(value))).collect();
        if let Some(Value::Object(into)) = twice.pointer_mut(home) {
            into.extend(copies);
        }
    }
    twice
}

/// With references to the copies, and operation ids of its own.
fn renamed(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| match value {
                Value::String(id) if name == "operationId" => {
                    (name.clone(), Value::String(format!("{id}Doubled")))
                }
                _ => (name.clone(), renamed(value)),
            });
            Value::Object(entries.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(renamed).collect()),
        Value::String(text) => {
            let name = HOMES
                .iter()
                .find_map(|home| text.strip_prefix(home))
                .filter(|name| !name.contains('/'));
            Value::String(name.map_or_else(|| text.clone(), |_| format!("{text}Doubled")))
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_there_twice() {
        let document = serde_json::json!({
            "paths": {"/a": {"get": {"operationId": "a", "schema": {"$ref": "#/components/schemas/A"}}}},
            "components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/A"}}}},
        });
        let expected = serde_json::json!({
            "paths": {
                "/a": {"get": {"operationId": "a", "schema": {"$ref": "#/components/schemas/A"}}},
                "/doubled/a": {"get": {"operationId": "aDoubled", "schema": {"$ref": "#/components/schemas/ADoubled"}}},
            },
            "components": {"schemas": {
                "A": {"items": {"$ref": "#/components/schemas/A"}},
                "ADoubled": {"items": {"$ref": "#/components/schemas/ADoubled"}},
            }},
        });
        assert_eq!(double(&document), expected);
    }
}
