// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Profile, ResourceMetadata};

mod entries;

pub use entries::*;

/// A collection of memory entries that variations and objectives can stack.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayer {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Settings of a memory layer.
    pub spec: MemoryLayerSpec,
    /// What the server derives for a memory layer.
    pub info: Option<MemoryLayerInfo>,
    extra: rt::Extra,
}

impl MemoryLayer {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<MemoryLayerSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server derives for a memory layer.
    #[must_use]
    pub fn info(mut self, info: impl Into<MemoryLayerInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(MemoryLayer {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required MemoryLayerSpec = "spec",
    2 info: optional Option<MemoryLayerInfo> = "info",
} extra);

/// What the server derives for a memory layer.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryLayerInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Number of entries in the layer.
    pub entry_count: Option<i64>,
    /// When an objective last read from the layer.
    pub last_used_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl MemoryLayerInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            entry_count: None,
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

    /// Number of entries in the layer.
    #[must_use]
    pub fn entry_count(mut self, entry_count: i64) -> Self {
        self.entry_count = Some(entry_count);
        self
    }

    /// When an objective last read from the layer.
    #[must_use]
    pub fn last_used_at(mut self, last_used_at: impl Into<::jiff::Timestamp>) -> Self {
        self.last_used_at = Some(last_used_at.into());
        self
    }
}
rt::record!(MemoryLayerInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 entry_count: optional_number Option<i64> = "entryCount",
    2 last_used_at: optional Option<::jiff::Timestamp> as rt::Time = "lastUsedAt",
} extra);

/// Settings of a memory layer.
///
/// As it is received; `MemoryLayerSpecInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerSpec {
    /// What the layer holds: memories of earlier objectives (`EPISODIC`) or instructions to draw on (`SKILLS`).
    pub r#type: MemoryLayerType,
    /// What the layer's entries are about.
    pub description: Option<String>,
    /// When the layer is removed, if ever.
    pub expires_at: Option<::jiff::Timestamp>,
    /// Whether the server keeps the layer, as it does for episodic memory.
    pub system_managed: Option<bool>,
    extra: rt::Extra,
}

impl MemoryLayerSpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<MemoryLayerType>) -> Self {
        Self {
            r#type: r#type.into(),
            description: None,
            expires_at: None,
            system_managed: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the layer's entries are about.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// When the layer is removed, if ever.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<::jiff::Timestamp>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Whether the server keeps the layer, as it does for episodic memory.
    #[must_use]
    pub fn system_managed(mut self, system_managed: bool) -> Self {
        self.system_managed = Some(system_managed);
        self
    }
}
rt::record!(MemoryLayerSpec {
    0 r#type: required MemoryLayerType = "type",
    1 description: optional Option<String> = "description",
    2 expires_at: optional Option<::jiff::Timestamp> as rt::Time = "expiresAt",
    3 system_managed: optional Option<bool> = "systemManaged",
} extra);

/// Settings of a memory layer.
///
/// As it is sent; `MemoryLayerSpec` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerSpecInput {
    /// What the layer holds: memories of earlier objectives (`EPISODIC`) or instructions to draw on (`SKILLS`).
    pub r#type: MemoryLayerType,
    /// What the layer's entries are about.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl MemoryLayerSpecInput {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<MemoryLayerType>) -> Self {
        Self {
            r#type: r#type.into(),
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the layer's entries are about.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(MemoryLayerSpecInput {
    0 r#type: required MemoryLayerType = "type",
    1 description: optional Option<String> = "description",
} extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<MemoryLayerSpec> for MemoryLayerSpecInput {
    #[allow(unused_mut)]
    fn from(mut received: MemoryLayerSpec) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            r#type: received.r#type,
            description: received.description,
            extra,
        }
    }
}

/// What the layer holds: memories of earlier objectives (`EPISODIC`) or instructions to draw on (`SKILLS`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MemoryLayerType {
    /// `MEMORY_LAYER_TYPE_UNSPECIFIED`
    Unspecified,
    /// `MEMORY_LAYER_TYPE_EPISODIC`
    Episodic,
    /// `MEMORY_LAYER_TYPE_SKILLS`
    Skills,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(MemoryLayerType {
    Unspecified = "MEMORY_LAYER_TYPE_UNSPECIFIED",
    Episodic = "MEMORY_LAYER_TYPE_EPISODIC",
    Skills = "MEMORY_LAYER_TYPE_SKILLS",
});
rt::values!(MemoryLayer, MemoryLayerInfo, MemoryLayerSpec, MemoryLayerSpecInput, MemoryLayerType);
