// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// An entry of a memory layer, without its content.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntry {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: MemoryEntrySpec,
    /// `info` on the wire.
    pub info: Option<MemoryEntryInfo>,
    extra: rt::Extra,
}

impl MemoryEntry {
    /// With all that is required.
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

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<MemoryEntryInfo>) -> Self {
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

impl rt::Record for MemoryEntry {
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
rt::record_serde!(MemoryEntry);

/// A new memory entry. The content comes from `content` or from `uploadId`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntryCreateSpec {
    /// Key of the entry in its layer, often with slashes like a path.
    pub key: String,
    /// Content of the entry as text.
    pub content: Option<String>,
    /// Tells the agent when the entry is worth reading.
    pub description: Option<String>,
    /// Completed upload to take the content from.
    pub upload_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryEntryCreateSpec {
    /// With all that is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            content: None,
            description: None,
            upload_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Content of the entry as text.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tells the agent when the entry is worth reading.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Completed upload to take the content from.
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
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

impl rt::Record for MemoryEntryCreateSpec {
    const FIELDS: &'static [&'static str] = &[
        "key",
        "content",
        "description",
        "uploadId",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut key, mut content, mut description, mut upload_id) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => key = r.value(),
                1 => content = r.maybe(),
                2 => description = r.maybe(),
                3 => upload_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            key: r.need(key, 0)?,
            content,
            description,
            upload_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("key", &self.key);
        w.opt("content", &self.content);
        w.opt("description", &self.description);
        w.opt("uploadId", &self.upload_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryEntryCreateSpec);

/// An entry of a memory layer, with its content.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntryDetail {
    /// Content of the entry as text.
    pub content: String,
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: MemoryEntrySpec,
    /// `info` on the wire.
    pub info: Option<MemoryEntryInfo>,
    extra: rt::Extra,
}

impl MemoryEntryDetail {
    /// With all that is required.
    pub fn new(
        content: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<MemoryEntrySpec>,
    ) -> Self {
        Self {
            content: content.into(),
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<MemoryEntryInfo>) -> Self {
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

impl rt::Record for MemoryEntryDetail {
    const FIELDS: &'static [&'static str] = &["content", "metadata", "spec", "info"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut content, mut metadata, mut spec, mut info) = (None, None, None, None);
        loop {
            match r.next() {
                0 => content = r.value(),
                1 => metadata = r.value(),
                2 => spec = r.value(),
                3 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            content: r.need(content, 0)?,
            metadata: r.need(metadata, 1)?,
            spec: r.need(spec, 2)?,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("content", &self.content);
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryEntryDetail);

/// What the server derives for a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryEntryInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// `memoryLayer` on the wire.
    pub memory_layer: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl MemoryEntryInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            memory_layer: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `memoryLayer`.
    pub fn memory_layer(mut self, memory_layer: impl Into<ResourceMetadata>) -> Self {
        self.memory_layer = Some(memory_layer.into());
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

impl rt::Record for MemoryEntryInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "memoryLayer"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut memory_layer) = (None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => memory_layer = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            memory_layer,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("memoryLayer", &self.memory_layer);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryEntryInfo);

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
    /// With all that is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tells the agent when the entry is worth reading.
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

impl rt::Record for MemoryEntrySpec {
    const FIELDS: &'static [&'static str] = &["key", "description"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut key, mut description) = (None, None);
        loop {
            match r.next() {
                0 => key = r.value(),
                1 => description = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            key: r.need(key, 0)?,
            description,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("key", &self.key);
        w.opt("description", &self.description);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryEntrySpec);

/// Changes to a memory entry. New content comes from `content` or from `uploadId`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryEntryUpdateSpec {
    /// New content of the entry as text.
    pub content: Option<String>,
    /// Tells the agent when the entry is worth reading.
    pub description: Option<String>,
    /// Key of the entry in its layer, often with slashes like a path.
    pub key: Option<String>,
    /// Completed upload to take the content from.
    pub upload_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryEntryUpdateSpec {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            content: None,
            description: None,
            key: None,
            upload_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// New content of the entry as text.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tells the agent when the entry is worth reading.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Key of the entry in its layer, often with slashes like a path.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Completed upload to take the content from.
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
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

impl rt::Record for MemoryEntryUpdateSpec {
    const FIELDS: &'static [&'static str] = &[
        "content",
        "description",
        "key",
        "uploadId",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut content, mut description, mut key, mut upload_id) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => content = r.maybe(),
                1 => description = r.maybe(),
                2 => key = r.maybe(),
                3 => upload_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            content,
            description,
            key,
            upload_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("content", &self.content);
        w.opt("description", &self.description);
        w.opt("key", &self.key);
        w.opt("uploadId", &self.upload_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryEntryUpdateSpec);

/// A collection of memory entries that variations and objectives can stack.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayer {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: MemoryLayerSpec,
    /// `info` on the wire.
    pub info: Option<MemoryLayerInfo>,
    extra: rt::Extra,
}

impl MemoryLayer {
    /// With all that is required.
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

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<MemoryLayerInfo>) -> Self {
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

impl rt::Record for MemoryLayer {
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
rt::record_serde!(MemoryLayer);

/// What the server derives for a memory layer.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryLayerInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// Number of entries in the layer.
    pub entry_count: Option<i64>,
    /// When an objective last read from the layer.
    pub last_used_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl MemoryLayerInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            entry_count: None,
            last_used_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of entries in the layer.
    pub fn entry_count(mut self, entry_count: i64) -> Self {
        self.entry_count = Some(entry_count);
        self
    }

    /// When an objective last read from the layer.
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

impl rt::Record for MemoryLayerInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "entryCount", "lastUsedAt"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut entry_count, mut last_used_at) = (None, None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => entry_count = r.maybe(),
                2 => last_used_at = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            entry_count,
            last_used_at,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("entryCount", &self.entry_count);
        w.opt("lastUsedAt", &self.last_used_at);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryLayerInfo);

/// Settings of a memory layer.
///
/// As it is received; `MemoryLayerSpecInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerSpec {
    /// What the layer holds: memories of earlier objectives (`EPISODIC`) or instructions to draw on (`SKILLS`).
    pub r#type: MemoryLayerType,
    /// `description` on the wire.
    pub description: Option<String>,
    /// When the layer is removed, if ever.
    pub expires_at: Option<::jiff::Timestamp>,
    /// Whether the server keeps the layer, as it does for episodic memory.
    pub system_managed: Option<bool>,
    extra: rt::Extra,
}

impl MemoryLayerSpec {
    /// With all that is required.
    pub fn new(r#type: impl Into<MemoryLayerType>) -> Self {
        Self {
            r#type: r#type.into(),
            description: None,
            expires_at: None,
            system_managed: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// When the layer is removed, if ever.
    pub fn expires_at(mut self, expires_at: impl Into<::jiff::Timestamp>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Whether the server keeps the layer, as it does for episodic memory.
    pub fn system_managed(mut self, system_managed: bool) -> Self {
        self.system_managed = Some(system_managed);
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

impl rt::Record for MemoryLayerSpec {
    const FIELDS: &'static [&'static str] = &[
        "type",
        "description",
        "expiresAt",
        "systemManaged",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut r#type, mut description, mut expires_at, mut system_managed) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => r#type = r.value(),
                1 => description = r.maybe(),
                2 => expires_at = r.maybe(),
                3 => system_managed = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            r#type: r.need(r#type, 0)?,
            description,
            expires_at,
            system_managed,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("type", &self.r#type);
        w.opt("description", &self.description);
        w.opt("expiresAt", &self.expires_at);
        w.opt("systemManaged", &self.system_managed);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryLayerSpec);

/// Settings of a memory layer.
///
/// As it is sent; `MemoryLayerSpec` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerSpecInput {
    /// What the layer holds: memories of earlier objectives (`EPISODIC`) or instructions to draw on (`SKILLS`).
    pub r#type: MemoryLayerType,
    /// `description` on the wire.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl MemoryLayerSpecInput {
    /// With all that is required.
    pub fn new(r#type: impl Into<MemoryLayerType>) -> Self {
        Self {
            r#type: r#type.into(),
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `description`.
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

impl rt::Record for MemoryLayerSpecInput {
    const FIELDS: &'static [&'static str] = &["type", "description"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut r#type, mut description) = (None, None);
        loop {
            match r.next() {
                0 => r#type = r.value(),
                1 => description = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            r#type: r.need(r#type, 0)?,
            description,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("type", &self.r#type);
        w.opt("description", &self.description);
        w.rest(&self.extra);
    }
}
rt::record_serde!(MemoryLayerSpecInput);

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
