//! How severe a run takes the findings whose severity is the user's choice: `[lints]` in a config.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Code;

/// A schema that has no better type than any JSON value.
pub const FALLBACK: Code = Code("fallback");
/// Two operations that have one method name by the rules: the second gets a number.
pub const NUMBERED_METHOD: Code = Code("numbered-method");
/// A default, an example or an enum's value that its schema does not allow.
pub const VALUE_MISMATCH: Code = Code("value-mismatch");
/// A valid construct that the SDK cannot express, outside schemas.
pub const UNSUPPORTED: Code = Code("unsupported");

/// A body that may be left out, although its schema requires properties.
pub const OPTIONAL_BODY: Code = Code("optional-body");

/// The document does not say where the API is.
pub const SERVER_ADDRESS: Code = Code("server-address");

/// The values of `[lints]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Level {
    Allow,
    Warn,
    Deny,
}

/// The level of each code that has one.
#[derive(Debug, Clone, Default)]
pub struct Levels(pub Vec<(Code, Level)>);

impl Levels {
    pub(super) fn level(&self, code: Code) -> Option<Level> {
        self.0.iter().find(|(known, _)| *known == code).map(|(_, level)| *level)
    }
}
