// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A named secret of the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WorkspaceSecret {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: WorkspaceSecretSpec,
    /// `info` on the wire.
    pub info: Option<WorkspaceSecretInfo>,
    extra: rt::Extra,
}

impl WorkspaceSecret {
    /// With all that is required.
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

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<WorkspaceSecretInfo>) -> Self {
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

impl rt::Record for WorkspaceSecret {
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
rt::record_serde!(WorkspaceSecret);

/// What the server derives for a workspace secret.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkspaceSecretInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// When a tool or tool set last used the secret.
    pub last_used_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl WorkspaceSecretInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            last_used_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// When a tool or tool set last used the secret.
    pub fn last_used_at(mut self, last_used_at: impl Into<::jiff::Timestamp>) -> Self {
        self.last_used_at = Some(last_used_at.into());
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

impl rt::Record for WorkspaceSecretInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "lastUsedAt"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut last_used_at) = (None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => last_used_at = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            last_used_at,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("lastUsedAt", &self.last_used_at);
        w.rest(&self.extra);
    }
}
rt::record_serde!(WorkspaceSecretInfo);

/// The value of a workspace secret.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct WorkspaceSecretSpec {
    /// The secret itself.
    pub value: Option<String>,
    extra: rt::Extra,
}

impl WorkspaceSecretSpec {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// The secret itself.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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
rt::redacted_debug!(WorkspaceSecretSpec {} hidden { value });

impl rt::Record for WorkspaceSecretSpec {
    const FIELDS: &'static [&'static str] = &["value"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut value = None;
        while r.next() == 0 {
            value = r.maybe();
        }
        Ok(Self { value, extra: r.end()? })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("value", &self.value);
        w.rest(&self.extra);
    }
}
rt::record_serde!(WorkspaceSecretSpec);
