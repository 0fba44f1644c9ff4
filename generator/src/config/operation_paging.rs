//! `paging` of one operation: whether its response is a list of pages, or how.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Paging;

/// `paging = false`, `paging = true`, or a table like those of `[[paging]]`.
#[derive(Debug, Clone)]
pub enum OperationPaging {
    /// Whether it is a list of pages.
    Is(bool),
    /// How its pages follow each other.
    Scheme(Box<Paging>),
}

// By hand, since serde's untagged enums lose the places of the values within.
impl<'de> Deserialize<'de> for OperationPaging {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = OperationPaging;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false or a table")
            }
            fn visit_bool<E>(self, is: bool) -> Result<OperationPaging, E> {
                Ok(OperationPaging::Is(is))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OperationPaging, A::Error> {
                Paging::deserialize(MapAccessDeserializer::new(map))
                    .map(|scheme| OperationPaging::Scheme(Box::new(scheme)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for OperationPaging {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "OperationPaging".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [bool::json_schema(generator), generator.subschema_for::<Paging>()] })
    }
}
