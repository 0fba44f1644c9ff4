//! `[client.options.<name>]`: values that are set once on the client.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// A value that users set once on the client, such as a workspace id. `<name>` is the method of the
/// builder, in snake_case.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClientOption {
    /// The environment variable that `Client::from_env` reads.
    #[serde(default)]
    pub env: Option<String>,
    /// The path, query, header or cookie parameter, by its name in the document, that the value
    /// fills in every operation that has it. It is no argument there; a setter gives another value
    /// to one request.
    #[serde(default)]
    pub parameter: Option<Spanned<String>>,
    /// A header that each request carries with the value, whether the document has it or not.
    #[serde(default)]
    pub header: Option<Spanned<String>>,
    /// A query parameter that each request carries with the value, whether the document has it or
    /// not.
    #[serde(default)]
    pub query: Option<Spanned<String>>,
    /// A cookie that each request carries with the value, whether the document has it or not.
    #[serde(default)]
    pub cookie: Option<Spanned<String>>,
    /// The variable of the base URL that the value fills: `tenant` of `https://{tenant}.acme.com`.
    /// The variable's own default is used where the option has none.
    #[serde(default)]
    pub variable: Option<Spanned<String>>,
    /// The value where none is set.
    #[serde(default)]
    pub default: Option<String>,
    /// `true`: `Client::from_env` fails where the variable is missing. Default: `false`.
    #[serde(default)]
    pub required: bool,
    /// What it is, in Markdown.
    #[serde(default)]
    pub description: Option<String>,
}

impl ClientOption {
    /// The places of its value.
    pub fn locations(&self) -> impl Iterator<Item = &Spanned<String>> {
        [&self.parameter, &self.header, &self.query, &self.cookie, &self.variable]
            .into_iter()
            .flatten()
    }
}
