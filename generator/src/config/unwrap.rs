//! `unwrap` of one operation: the property of the response that its method gives.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

/// `unwrap = "result"`, or `unwrap = false`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unwrap {
    /// The property of this name.
    Property(String),
    /// Nothing is unwrapped, whatever `[crate] unwrap` says.
    Never,
}

impl<'de> Deserialize<'de> for Unwrap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Unwrap;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a property, or false")
            }
            fn visit_bool<E: serde::de::Error>(self, is: bool) -> Result<Unwrap, E> {
                if is { Err(E::custom("`unwrap` needs the name of a property")) } else { Ok(Unwrap::Never) }
            }
            fn visit_str<E>(self, name: &str) -> Result<Unwrap, E> {
                Ok(Unwrap::Property(name.to_owned()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for Unwrap {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Unwrap".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, { "type": "boolean" }] })
    }
}
