//! `[auth.<scheme>]`: the environment variables of a key.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// `[auth.<scheme>]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Auth {
    /// The environment variable that holds the key.
    #[serde(default)]
    pub env: Option<Spanned<String>>,
    /// Basic authentication: the environment variable that holds the user, in place of `env`.
    #[serde(default)]
    pub username_env: Option<Spanned<String>>,
    /// The same for the password.
    #[serde(default)]
    pub password_env: Option<Spanned<String>>,
    /// OAuth 2 with client credentials: the environment variable that holds the client's id, in
    /// place of `env`.
    #[serde(default)]
    pub client_id_env: Option<Spanned<String>>,
    /// The same for the client's secret.
    #[serde(default)]
    pub client_secret_env: Option<Spanned<String>>,
}

impl Auth {
    /// The variable of the key, or those of its two parts with a colon between them.
    pub fn variables(&self) -> Option<String> {
        let name =
            |name: &Option<Spanned<String>>| name.as_ref().map(|name| name.get_ref().clone());
        let pair = |first, second| Some(format!("{}:{}", name(first)?, name(second)?));
        name(&self.env)
            .or_else(|| pair(&self.username_env, &self.password_env))
            .or_else(|| pair(&self.client_id_env, &self.client_secret_env))
    }
}
