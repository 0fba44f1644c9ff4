// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A named secret of the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WorkspaceSecret {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// The value of a workspace secret.
    pub spec: WorkspaceSecretSpec,
    /// What the server derives for a workspace secret.
    pub info: Option<WorkspaceSecretInfo>,
    extra: rt::Extra,
}

impl WorkspaceSecret {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<WorkspaceSecretSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server derives for a workspace secret.
    #[must_use]
    pub fn info(mut self, info: impl Into<WorkspaceSecretInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(WorkspaceSecret {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required WorkspaceSecretSpec = "spec",
    2 info: optional Option<WorkspaceSecretInfo> = "info",
} extra);

/// What the server derives for a workspace secret.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkspaceSecretInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// When a tool or tool set last used the secret.
    pub last_used_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl WorkspaceSecretInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            last_used_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// When a tool or tool set last used the secret.
    #[must_use]
    pub fn last_used_at(mut self, last_used_at: impl Into<::jiff::Timestamp>) -> Self {
        self.last_used_at = Some(last_used_at.into());
        self
    }
}
rt::record!(WorkspaceSecretInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 last_used_at: optional Option<::jiff::Timestamp> as rt::Time = "lastUsedAt",
} extra);

/// The value of a workspace secret.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct WorkspaceSecretSpec {
    /// The secret itself.
    pub value: Option<String>,
    extra: rt::Extra,
}

impl WorkspaceSecretSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// The secret itself.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
rt::redacted_debug!(WorkspaceSecretSpec {} hidden { value });
rt::record!(WorkspaceSecretSpec { 0 value: optional Option<String> = "value" } extra);
rt::values!(WorkspaceSecret, WorkspaceSecretInfo, WorkspaceSecretSpec);
