// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Profile, ResourceMetadata};

/// An entry of a memory layer, without its content.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntry {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Key and description of a memory entry.
    pub spec: MemoryEntrySpec,
    /// What the server derives for a memory entry.
    pub info: Option<MemoryEntryInfo>,
    extra: rt::Extra,
}

impl MemoryEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<MemoryEntrySpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server derives for a memory entry.
    #[must_use]
    pub fn info(mut self, info: impl Into<MemoryEntryInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(MemoryEntry {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required MemoryEntrySpec = "spec",
    2 info: optional Option<MemoryEntryInfo> = "info",
} extra);

/// What the server derives for a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryEntryInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a resource of a workspace.
    pub memory_layer: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl MemoryEntryInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            memory_layer: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Metadata of a resource of a workspace.
    #[must_use]
    pub fn memory_layer(mut self, memory_layer: impl Into<ResourceMetadata>) -> Self {
        self.memory_layer = Some(memory_layer.into());
        self
    }
}
rt::record!(MemoryEntryInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 memory_layer: optional Option<ResourceMetadata> = "memoryLayer",
} extra);

/// Key and description of a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntrySpec {
    /// Key of the entry in its layer, often with slashes like a path.
    pub key: String,
    /// Tells the agent when the entry is worth reading.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl MemoryEntrySpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tells the agent when the entry is worth reading.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(MemoryEntrySpec {
    0 key: required String = "key",
    1 description: optional Option<String> = "description",
} extra);

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

/// The agent read a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryRead {
    /// Entry that was read.
    pub memory_entry_id: Option<String>,
    /// Layer of that entry.
    pub memory_layer_id: Option<String>,
    /// Text about the reading.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl MemoryRead {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Entry that was read.
    #[must_use]
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Layer of that entry.
    #[must_use]
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }

    /// Text about the reading.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(MemoryRead {
    0 memory_entry_id: optional Option<String> = "memoryEntryId",
    1 memory_layer_id: optional Option<String> = "memoryLayerId",
    2 message: optional Option<String> = "message",
} extra);
rt::values!(MemoryEntry, MemoryEntryInfo, MemoryEntrySpec, MemoryLayer, MemoryLayerInfo, MemoryLayerSpec, MemoryLayerSpecInput, MemoryLayerType, MemoryRead);
