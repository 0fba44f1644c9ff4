// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A key that grants access to the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApiKey {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: ApiKeySpec,
    /// `info` on the wire.
    pub info: Option<ApiKeyInfo>,
    extra: rt::Extra,
}

impl ApiKey {
    /// With all that is required.
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

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ApiKeyInfo>) -> Self {
        self.info = Some(info.into());
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

impl rt::Record for ApiKey {
    const FIELDS: &'static [&'static str] = &["metadata", "spec", "info"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut spec, mut info) = (None, None, None);
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => spec = r.value(),
                2 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            spec: r.need(spec, 1)?,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ApiKey);

/// What the server keeps for an API key.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiKeyInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    extra: rt::Extra,
}

impl ApiKeyInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
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

impl rt::Record for ApiKeyInfo {
    const FIELDS: &'static [&'static str] = &["createdBy"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut created_by = None;
        while r.next() == 0 {
            created_by = r.maybe();
        }
        Ok(Self {
            created_by,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ApiKeyInfo);

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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            token: None,
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// The secret that goes into the `Authorization` header.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// What the key is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
rt::redacted_debug!(ApiKeySpec { description } hidden { token });

impl rt::Record for ApiKeySpec {
    const FIELDS: &'static [&'static str] = &["token", "description"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut token, mut description) = (None, None);
        loop {
            match r.next() {
                0 => token = r.maybe(),
                1 => description = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            token,
            description,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("token", &self.token);
        w.opt("description", &self.description);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ApiKeySpec);

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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the key is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

impl rt::Record for ApiKeySpecInput {
    const FIELDS: &'static [&'static str] = &["description"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut description = None;
        while r.next() == 0 {
            description = r.maybe();
        }
        Ok(Self {
            description,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("description", &self.description);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ApiKeySpecInput);
