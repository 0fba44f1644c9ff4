//! `[operations]`: which operations the SDK has, and what is said about single ones.

use std::fmt;
use std::ops::Deref;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Operation, Spanned};

/// Which operations the SDK has; and, by `operationId` or by `"PATCH /v1/agents/{id}"`, what is
/// said about single ones. An operation whose id is `unlisted`, `include` or `exclude` is named by
/// method and path.
#[derive(Debug, Clone, Default, JsonSchema)]
pub struct Operations {
    /// `skip`: operations that neither `include` nor a table of their own names are left out, and
    /// so are the types that nothing needs then. Default: `keep`.
    #[schemars(default, with = "String", extend("enum" = ["keep", "skip"]))]
    pub unlisted: Option<Spanned<String>>,
    /// The only operations that the SDK has, beside those with a table of their own: by tag
    /// (`tag:pets`), by path (`/v1/pets`, or `/v1/pets/*` for all that begin so), by method and
    /// path (`GET /v1/pets`) or by `operationId`. Default: all.
    #[schemars(default)]
    pub include: Vec<Spanned<String>>,
    /// Operations that are left out, named like those of `include`; this wins over `include` and
    /// over tables.
    #[schemars(default)]
    pub exclude: Vec<Spanned<String>>,
    /// What is said about single operations.
    #[schemars(flatten)]
    pub tables: IndexMap<Spanned<String>, Operation>,
}

impl Operations {
    /// Whether the config chooses among the operations, other than one by one with `skip`.
    pub fn choose(&self) -> bool {
        self.skips_unlisted() || !self.include.is_empty() || !self.exclude.is_empty()
    }
    /// Whether operations that the config does not name are left out.
    pub fn skips_unlisted(&self) -> bool {
        self.unlisted.as_ref().is_some_and(|unlisted| unlisted.as_str() == "skip")
            || !self.include.is_empty()
    }
}

impl Deref for Operations {
    type Target = IndexMap<Spanned<String>, Operation>;
    fn deref(&self) -> &Self::Target {
        &self.tables
    }
}

// By hand, since serde's `flatten` loses the places of the values within.
impl<'de> Deserialize<'de> for Operations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = Operations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Operations, A::Error> {
                let mut all = Operations::default();
                while let Some(key) = map.next_key::<Spanned<String>>()? {
                    match key.as_str() {
                        "unlisted" => all.unlisted = Some(map.next_value()?),
                        "include" => all.include = map.next_value()?,
                        "exclude" => all.exclude = map.next_value()?,
                        _ => _ = all.tables.insert(key, map.next_value()?),
                    }
                }
                Ok(all)
            }
        }
        deserializer.deserialize_map(Table)
    }
}
