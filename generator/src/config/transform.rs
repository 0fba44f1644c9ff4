//! `[[transform]]`: changes to the document that the Overlay Specification cannot say.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Spanned;

/// `[[transform]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Transform {
    /// `update` replaces what is at the target by `value`. `merge` merges `value` into objects; lists are replaced. `append` adds
    /// `value` to a list, or its members to an object that does not have them. `remove` takes the target away, or only its `keys`.
    /// `copy` and `move` put what is at `from` at the target. `extract` makes the schema at `from` a component, and leaves a
    /// reference to it; its target is the component, such as `$.components.schemas.Pet`.
    pub command: Spanned<String>,
    /// A JSONPath of RFC 9535, or a list of such: `$.components.schemas.Pet`.
    pub target: Targets,
    /// `copy`, `move`, `extract`: the JSONPath of the one value that is copied or moved.
    #[serde(default)]
    pub from: Option<Spanned<String>>,
    /// `update`, `merge`, `append`: the new value.
    #[serde(default)]
    #[schemars(with = "AnyValue")]
    pub value: Option<toml::Value>,
    /// The same as JSON, for what TOML cannot say: `null`.
    #[serde(default)]
    pub json: Option<Spanned<String>>,
    /// `update` of a text: `{{value}}` in the new text stands for the old one. Default: `false`.
    #[serde(default)]
    pub template: bool,
    /// `remove`: the members of the target that are removed, instead of the target itself.
    #[serde(default)]
    pub keys: Vec<String>,
    /// Why the document is changed.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A target, or several.
#[derive(Debug, Clone)]
pub struct Targets(pub Vec<Spanned<String>>);

// By hand, since serde's untagged enums lose the locations of the values within.
impl<'de> Deserialize<'de> for Targets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Targets;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or a list of strings")
            }
            fn visit_str<E>(self, path: &str) -> Result<Targets, E> {
                Ok(Targets(vec![Spanned::new(path.to_owned())]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Targets, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Targets)
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}

impl JsonSchema for Targets {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Targets".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (one, many) = (String::json_schema(generator), Vec::<String>::json_schema(generator));
        json_schema!({ "anyOf": [one, many] })
    }
}

/// Any value of TOML.
struct AnyValue;

impl JsonSchema for AnyValue {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "AnyValue".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({})
    }
}
