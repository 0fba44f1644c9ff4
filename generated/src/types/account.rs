// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{AccountResourceMetadata, Workspace};

/// The account at the top: it owns the workspaces and the webhook signing key.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// What the server keeps for an account.
    pub info: AccountInfo,
    /// Metadata of a resource that belongs to the account and to no single workspace.
    pub metadata: AccountResourceMetadata,
    /// Details of an account.
    pub spec: AccountSpec,
    extra: rt::Extra,
}

impl Account {
    /// A value with its properties.
    pub fn new(
        info: impl Into<AccountInfo>,
        metadata: impl Into<AccountResourceMetadata>,
        spec: impl Into<AccountSpec>,
    ) -> Self {
        Self {
            info: info.into(),
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Account {
    0 info: required AccountInfo = "info",
    1 metadata: required AccountResourceMetadata = "metadata",
    2 spec: required AccountSpec = "spec",
} extra);

/// What the server keeps for an account.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct AccountInfo {
    /// Key that webhook deliveries are signed with.
    pub webhook_events_hmac_secret: Option<String>,
    extra: rt::Extra,
}

impl AccountInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            webhook_events_hmac_secret: None,
            extra: rt::Extra::new(),
        }
    }

    /// Key that webhook deliveries are signed with.
    #[must_use]
    pub fn webhook_events_hmac_secret(
        mut self,
        webhook_events_hmac_secret: impl Into<String>,
    ) -> Self {
        self.webhook_events_hmac_secret = Some(webhook_events_hmac_secret.into());
        self
    }
}
rt::redacted_debug!(AccountInfo {} hidden { webhook_events_hmac_secret });
rt::record!(AccountInfo {
    0 webhook_events_hmac_secret: optional Option<String> = "webhookEventsHmacSecret",
} extra);

/// Details of an account.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountSpec {
    /// Address that invoices are sent to.
    pub billing_email: Option<String>,
    /// What the account is for.
    pub description: Option<String>,
    /// Internet domain of the account.
    pub domain: Option<String>,
    /// Workspaces of the account.
    pub workspaces: Option<Vec<Workspace>>,
    extra: rt::Extra,
}

impl AccountSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            billing_email: None,
            description: None,
            domain: None,
            workspaces: None,
            extra: rt::Extra::new(),
        }
    }

    /// Address that invoices are sent to.
    #[must_use]
    pub fn billing_email(mut self, billing_email: impl Into<String>) -> Self {
        self.billing_email = Some(billing_email.into());
        self
    }

    /// What the account is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Internet domain of the account.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Workspaces of the account.
    #[must_use]
    pub fn workspaces(
        mut self,
        workspaces: impl IntoIterator<Item = impl rt::IntoValue<Workspace>>,
    ) -> Self {
        self.workspaces = Some(rt::list_of::<Workspace, _, _>(workspaces));
        self
    }
}
rt::record!(AccountSpec {
    0 billing_email: optional Option<String> = "billingEmail",
    1 description: optional Option<String> = "description",
    2 domain: optional Option<String> = "domain",
    3 workspaces: optional Option<Vec<Workspace>> = "workspaces",
} extra);

/// The new key that webhook deliveries are signed with.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct RotateWebhookSigningKeyResponse {
    /// The new key. The one before is no longer used.
    pub webhook_events_hmac_secret: Option<String>,
    extra: rt::Extra,
}

impl RotateWebhookSigningKeyResponse {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            webhook_events_hmac_secret: None,
            extra: rt::Extra::new(),
        }
    }

    /// The new key. The one before is no longer used.
    #[must_use]
    pub fn webhook_events_hmac_secret(
        mut self,
        webhook_events_hmac_secret: impl Into<String>,
    ) -> Self {
        self.webhook_events_hmac_secret = Some(webhook_events_hmac_secret.into());
        self
    }
}
rt::redacted_debug!(RotateWebhookSigningKeyResponse {} hidden { webhook_events_hmac_secret });
rt::record!(RotateWebhookSigningKeyResponse {
    0 webhook_events_hmac_secret: optional Option<String> = "webhookEventsHmacSecret",
} extra);
rt::values!(Account, AccountInfo, AccountSpec, RotateWebhookSigningKeyResponse);
