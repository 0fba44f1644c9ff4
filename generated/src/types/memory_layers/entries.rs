// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{MemoryEntryInfo, MemoryEntrySpec, ResourceMetadata};

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
    /// A value with the required properties; setters add the optional ones.
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
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tells the agent when the entry is worth reading.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Completed upload to take the content from.
    #[must_use]
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}
rt::record!(MemoryEntryCreateSpec {
    0 key: required String = "key",
    1 content: optional Option<String> = "content",
    2 description: optional Option<String> = "description",
    3 upload_id: optional Option<String> = "uploadId",
} extra);

/// An entry of a memory layer, with its content.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntryDetail {
    /// Content of the entry as text.
    pub content: String,
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Key and description of a memory entry.
    pub spec: MemoryEntrySpec,
    /// What the server derives for a memory entry.
    pub info: Option<MemoryEntryInfo>,
    extra: rt::Extra,
}

impl MemoryEntryDetail {
    /// A value with the required properties; setters add the optional ones.
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

    /// What the server derives for a memory entry.
    #[must_use]
    pub fn info(mut self, info: impl Into<MemoryEntryInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(MemoryEntryDetail {
    0 content: required String = "content",
    1 metadata: required ResourceMetadata = "metadata",
    2 spec: required MemoryEntrySpec = "spec",
    3 info: optional Option<MemoryEntryInfo> = "info",
} extra);

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
    /// A value with nothing set: all properties are optional.
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
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tells the agent when the entry is worth reading.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Key of the entry in its layer, often with slashes like a path.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Completed upload to take the content from.
    #[must_use]
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}
rt::record!(MemoryEntryUpdateSpec {
    0 content: optional Option<String> = "content",
    1 description: optional Option<String> = "description",
    2 key: optional Option<String> = "key",
    3 upload_id: optional Option<String> = "uploadId",
} extra);
rt::values!(MemoryEntryCreateSpec, MemoryEntryDetail, MemoryEntryUpdateSpec);
