//! `[lints]`: which findings are shown, and which stop the run.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostics::{
    Code, FALLBACK, Level, Levels, NUMBERED_METHOD, OPTIONAL_BODY, SERVER_ADDRESS, UNSUPPORTED, VALUE_MISMATCH,
};

/// `[lints]`: `allow` hides a finding, `warn` shows it, `deny` makes it an error.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lints {
    /// A schema has no better Rust type than any JSON value. Default: `warn`.
    #[serde(default)]
    pub fallback: Option<Level>,
    /// The document uses a feature of OpenAPI that the SDK does not have, such as `querystring` parameters. Default: `warn`.
    #[serde(default)]
    pub unsupported: Option<Level>,
    /// A body may be left out, although its schema requires properties. Default: `warn`.
    #[serde(default)]
    pub optional_body: Option<Level>,
    /// Two operations would have one method name; the second gets a number. Default: `warn`.
    #[serde(default)]
    pub numbered_method: Option<Level>,
    /// The document does not say where the API is: no server, a relative one, or one with a variable that has no default. Default:
    /// `warn`.
    #[serde(default)]
    pub server_address: Option<Level>,
    /// A value of an `enum` or a `default` is not of the schema's type. Default: `deny`, or `warn` where a repair loses nothing.
    #[serde(default)]
    pub value_mismatch: Option<Level>,
    /// The document has a keyword that is none of its object's, and is near to one. Default: `deny`.
    #[serde(default)]
    pub unknown_keyword: Option<Level>,
    /// The document has a value, such as a format, that OpenAPI does not have, and that is near to one. Default: `deny`.
    #[serde(default)]
    pub unknown_value: Option<Level>,
}

impl Lints {
    /// The levels that are set.
    pub fn levels(&self) -> Levels {
        let all = [
            (FALLBACK, self.fallback),
            (UNSUPPORTED, self.unsupported),
            (NUMBERED_METHOD, self.numbered_method),
            (OPTIONAL_BODY, self.optional_body),
            (SERVER_ADDRESS, self.server_address),
            (VALUE_MISMATCH, self.value_mismatch),
            (Code("unknown-keyword"), self.unknown_keyword),
            (Code("unknown-value"), self.unknown_value),
        ];
        Levels(all.into_iter().filter_map(|(code, level)| Some((code, level?))).collect())
    }
}
