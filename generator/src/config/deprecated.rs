//! `deprecated`: whether something is, or why and what to use instead.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use crate::ir::Docs;

/// `deprecated = true`, `deprecated = false`, or `deprecated = "use pets instead"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deprecated {
    /// Whether it is, whatever the document says.
    Is(bool),
    /// It is, with this message of the compiler.
    Because(String),
}

impl Deprecated {
    /// Puts it in place of what the document says.
    pub fn apply(&self, docs: &mut Docs) {
        (docs.deprecated, docs.deprecation) = match self {
            Self::Is(is) => (*is, None),
            Self::Because(message) => (true, Some(message.clone())),
        };
    }
}

impl<'de> Deserialize<'de> for Deprecated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Deprecated;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false or a message")
            }
            fn visit_bool<E>(self, is: bool) -> Result<Deprecated, E> {
                Ok(Deprecated::Is(is))
            }
            fn visit_str<E>(self, message: &str) -> Result<Deprecated, E> {
                Ok(Deprecated::Because(message.to_owned()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for Deprecated {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Deprecated".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "boolean" }, { "type": "string" }] })
    }
}
