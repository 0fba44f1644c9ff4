// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{AccountResourceMetadata, Workspace};

/// The account at the top: it owns the workspaces and the webhook signing key.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// `info` on the wire.
    pub info: AccountInfo,
    /// `metadata` on the wire.
    pub metadata: AccountResourceMetadata,
    /// `spec` on the wire.
    pub spec: AccountSpec,
    extra: rt::Extra,
}

impl Account {
    /// With all that is required.
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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for Account {
    const FIELDS: &'static [&'static str] = &["info", "metadata", "spec"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut info, mut metadata, mut spec) = (None, None, None);
        loop {
            match r.next() {
                0 => info = r.value(),
                1 => metadata = r.value(),
                2 => spec = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            info: r.need(info, 0)?,
            metadata: r.need(metadata, 1)?,
            spec: r.need(spec, 2)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("info", &self.info);
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Account);

/// What the server keeps for an account.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct AccountInfo {
    /// Key that webhook deliveries are signed with.
    pub webhook_events_hmac_secret: Option<String>,
    extra: rt::Extra,
}

impl AccountInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            webhook_events_hmac_secret: None,
            extra: rt::Extra::new(),
        }
    }

    /// Key that webhook deliveries are signed with.
    pub fn webhook_events_hmac_secret(
        mut self,
        webhook_events_hmac_secret: impl Into<String>,
    ) -> Self {
        self.webhook_events_hmac_secret = Some(webhook_events_hmac_secret.into());
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}
rt::redacted_debug!(AccountInfo {} hidden { webhook_events_hmac_secret });

impl rt::Record for AccountInfo {
    const FIELDS: &'static [&'static str] = &["webhookEventsHmacSecret"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut webhook_events_hmac_secret = None;
        while r.next() == 0 {
            webhook_events_hmac_secret = r.maybe();
        }
        Ok(Self {
            webhook_events_hmac_secret,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("webhookEventsHmacSecret", &self.webhook_events_hmac_secret);
        w.rest(&self.extra);
    }
}
rt::record_serde!(AccountInfo);

/// Details of an account.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountSpec {
    /// Address that invoices are sent to.
    pub billing_email: Option<String>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// Internet domain of the account.
    pub domain: Option<String>,
    /// Workspaces of the account.
    pub workspaces: Option<Vec<Workspace>>,
    extra: rt::Extra,
}

impl AccountSpec {
    /// With nothing set: nothing is required.
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
    pub fn billing_email(mut self, billing_email: impl Into<String>) -> Self {
        self.billing_email = Some(billing_email.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Internet domain of the account.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Workspaces of the account.
    pub fn workspaces(
        mut self,
        workspaces: impl IntoIterator<Item = impl Into<Workspace>>,
    ) -> Self {
        self.workspaces = Some(rt::list::<Workspace, _, _>(workspaces));
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for AccountSpec {
    const FIELDS: &'static [&'static str] = &[
        "billingEmail",
        "description",
        "domain",
        "workspaces",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut billing_email, mut description, mut domain, mut workspaces) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => billing_email = r.maybe(),
                1 => description = r.maybe(),
                2 => domain = r.maybe(),
                3 => workspaces = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            billing_email,
            description,
            domain,
            workspaces,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("billingEmail", &self.billing_email);
        w.opt("description", &self.description);
        w.opt("domain", &self.domain);
        w.opt("workspaces", &self.workspaces);
        w.rest(&self.extra);
    }
}
rt::record_serde!(AccountSpec);

/// The new key that webhook deliveries are signed with.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct RotateWebhookSigningKeyResponse {
    /// The new key. The one before is no longer used.
    pub webhook_events_hmac_secret: Option<String>,
    extra: rt::Extra,
}

impl RotateWebhookSigningKeyResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            webhook_events_hmac_secret: None,
            extra: rt::Extra::new(),
        }
    }

    /// The new key. The one before is no longer used.
    pub fn webhook_events_hmac_secret(
        mut self,
        webhook_events_hmac_secret: impl Into<String>,
    ) -> Self {
        self.webhook_events_hmac_secret = Some(webhook_events_hmac_secret.into());
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}
rt::redacted_debug!(RotateWebhookSigningKeyResponse {} hidden { webhook_events_hmac_secret });

impl rt::Record for RotateWebhookSigningKeyResponse {
    const FIELDS: &'static [&'static str] = &["webhookEventsHmacSecret"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut webhook_events_hmac_secret = None;
        while r.next() == 0 {
            webhook_events_hmac_secret = r.maybe();
        }
        Ok(Self {
            webhook_events_hmac_secret,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("webhookEventsHmacSecret", &self.webhook_events_hmac_secret);
        w.rest(&self.extra);
    }
}
rt::record_serde!(RotateWebhookSigningKeyResponse);
