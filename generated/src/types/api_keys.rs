// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A key that grants access to the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApiKey {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Settings of an API key, and its token.
    pub spec: ApiKeySpec,
    /// What the server keeps for an API key.
    pub info: Option<ApiKeyInfo>,
    extra: rt::Extra,
}

impl ApiKey {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<ApiKeySpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server keeps for an API key.
    #[must_use]
    pub fn info(mut self, info: impl Into<ApiKeyInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ApiKey {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required ApiKeySpec = "spec",
    2 info: optional Option<ApiKeyInfo> = "info",
} extra);

/// What the server keeps for an API key.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiKeyInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    extra: rt::Extra,
}

impl ApiKeyInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }
}
rt::record!(ApiKeyInfo { 0 created_by: optional Option<Profile> = "createdBy" } extra);

/// Settings of an API key, and its token.
///
/// As it is received; `ApiKeySpecInput` is as it is sent.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ApiKeySpec {
    /// The secret that goes into the `Authorization` header.
    pub token: Option<String>,
    /// What the key is for.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl ApiKeySpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            token: None,
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// The secret that goes into the `Authorization` header.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// What the key is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::redacted_debug!(ApiKeySpec { description } hidden { token });
rt::record!(ApiKeySpec {
    0 token: optional Option<String> = "token",
    1 description: optional Option<String> = "description",
} extra);

/// Settings of an API key, and its token.
///
/// As it is sent; `ApiKeySpec` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiKeySpecInput {
    /// What the key is for.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl ApiKeySpecInput {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the key is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(ApiKeySpecInput { 0 description: optional Option<String> = "description" } extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<super::ApiKeySpec> for ApiKeySpecInput {
    #[allow(unused_mut)]
    fn from(mut received: super::ApiKeySpec) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            description: received.description,
            extra,
        }
    }
}
rt::values!(ApiKey, ApiKeyInfo, ApiKeySpec, ApiKeySpecInput);
