//! `streaming` of one operation: a second method, which gives a stream.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// One operation as two methods: one that gives the whole response, and one that gives a stream.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Streaming {
    /// The property of the body, or else the query parameter, that asks for a stream: `stream`. Neither method has it: the SDK sends `true`
    /// for the stream, and for the whole response nothing, or `false` where the document requires a value or has another default.
    pub parameter: Spanned<String>,
    /// The name of the method that gives the stream: `create_streaming`.
    pub method: Spanned<String>,
    /// The schema of what comes in the stream, by its JSON pointer. Default: what the document says.
    #[serde(default)]
    pub item: Option<Spanned<String>>,
}
