//! `methods` of one operation: several Rust methods that make the same request.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// One of the Rust methods of an operation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationMethod {
    /// Resource path with dots: `agents.variations`. Empty: the client itself.
    pub resource: Spanned<String>,
    /// Method name, snake_case.
    pub method: Spanned<String>,
}
