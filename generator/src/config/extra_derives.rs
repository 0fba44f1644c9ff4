//! `extra-derives`: traits that types have beyond `Debug`, `Clone` and `PartialEq`.

use schemars::JsonSchema;
use serde::Deserialize;

/// A trait that types can derive. `Ord` brings `Eq` and `PartialOrd` with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[schemars(inline)]
pub enum ExtraDerive {
    Eq,
    Hash,
    PartialOrd,
    Ord,
}
