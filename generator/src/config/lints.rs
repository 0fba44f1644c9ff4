//! `[lints]`: which findings are shown, and which stop the run, in the whole document or below a JSON pointer.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Spanned;
use crate::diagnostics::{CODES, Level, Levels, Place, Setting, entry};

/// `[lints]`: `allow` hides a finding, `warn` shows it, `deny` makes it an error. A table of JSON pointers sets the level below each.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Lints(IndexMap<Spanned<String>, Lint>);

/// `"allow"`, or `{"/components/schemas/Pet" = "allow"}`.
#[derive(Debug, Clone)]
enum Lint {
    Everywhere(Level),
    Below(IndexMap<Spanned<String>, Level>),
}

impl Lints {
    /// The levels that are set. `path`: the config.
    pub fn levels(&self, path: &Path) -> Levels {
        let mut settings = Vec::new();
        for (name, lint) in &self.0 {
            // Unknown codes are reported when the config is read.
            let Some(code) = entry(name).map(|entry| entry.code) else { continue };
            let place = |key: &Spanned<String>| Place::Span(path.into(), key.span());
            match lint {
                Lint::Everywhere(level) => settings.push(Setting::new(code, "", *level, place(name))),
                Lint::Below(pointers) => settings
                    .extend(pointers.iter().map(|(pointer, level)| Setting::new(code, pointer.as_str(), *level, place(pointer)))),
            }
        }
        Levels(settings)
    }
}

// By hand, since serde's untagged enums lose the places of the values within.
impl<'de> Deserialize<'de> for Lint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Lint;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`allow`, `warn`, `deny` or a table of JSON pointers")
            }
            fn visit_str<E: serde::de::Error>(self, level: &str) -> Result<Lint, E> {
                Level::deserialize(StrDeserializer::new(level)).map(Lint::Everywhere)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Lint, A::Error> {
                IndexMap::deserialize(MapAccessDeserializer::new(map)).map(Lint::Below)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for Lints {
    fn schema_name() -> Cow<'static, str> {
        "Lints".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let level = Level::json_schema(generator);
        let properties: serde_json::Map<String, serde_json::Value> = CODES
            .iter()
            .filter(|entry| entry.is_lint())
            .map(|entry| {
                let description = format!("{} Default: {}.", entry.summary(), entry.level.words());
                let pointers = serde_json::json!({ "type": "object", "additionalProperties": level });
                (entry.code.to_string(), serde_json::json!({ "description": description, "anyOf": [level, pointers] }))
            })
            .collect();
        json_schema!({
            "description": "`[lints]`: `allow` hides a finding, `warn` shows it, `deny` makes it an error. A table of JSON pointers \
                            sets the level below each: `\"/components/schemas/Pet\" = \"allow\"`.",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    }
}
