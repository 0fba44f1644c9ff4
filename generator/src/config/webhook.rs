//! `[webhook]`: the signed events that the API sends.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// `[webhook]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Webhook {
    /// The component schema of the payload. Default: the union of all events under `webhooks` in the document, `WebhookEvent`.
    #[serde(default)]
    pub payload: Option<Spanned<String>>,
    /// The environment variable that holds the signing key. Default: none, the builder's `webhook_key` sets it.
    #[serde(default)]
    pub key_env: Option<String>,
    /// A further name for `webhook_key` of the builder: `webhook_secret`.
    #[serde(default)]
    pub key_option: Option<Spanned<String>>,
    /// `true`: there is also `unsafe_unwrap`, which reads an event without verifying its signature.
    #[serde(default)]
    pub unsafe_unwrap: bool,
}

/// The component of all events, where the config names none.
pub const WEBHOOK_EVENT: &str = "WebhookEvent";

impl Webhook {
    /// The component schema of the payload.
    pub fn payload(&self) -> &str {
        self.payload.as_ref().map_or(WEBHOOK_EVENT, |payload| payload.get_ref())
    }
}
