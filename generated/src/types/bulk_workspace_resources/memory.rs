// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{MemoryLayerSpec, MemoryLayerSpecInput};

/// An entry of a memory layer of a bundle.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryEntryItem {
    /// Key of the entry within its layer.
    pub key: String,
    /// Text of the entry.
    pub content: Option<String>,
    /// What the entry is about.
    pub description: Option<String>,
    /// Upload whose file is the content.
    pub upload_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryEntryItem {
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

    /// Text of the entry.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// What the entry is about.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Upload whose file is the content.
    #[must_use]
    pub fn upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}
rt::record!(MemoryEntryItem {
    0 key: required String = "key",
    1 content: optional Option<String> = "content",
    2 description: optional Option<String> = "description",
    3 upload_id: optional Option<String> = "uploadId",
} extra);

/// A memory layer of a bundle, with its entries.
///
/// As it is received; `MemoryLayerEntryInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// Settings of a memory layer.
    pub spec: MemoryLayerSpec,
    /// Entries of the layer, by keys of your own.
    pub entries: Option<::std::collections::BTreeMap<String, MemoryEntryItem>>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl MemoryLayerEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<MemoryLayerSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            entries: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Entries of the layer, by keys of your own.
    #[must_use]
    pub fn entries(
        mut self,
        entries: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<MemoryEntryItem>),
        >,
    ) -> Self {
        self.entries = Some(rt::map_of::<MemoryEntryItem, _, _, _>(entries));
        self
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `entries`.
    #[must_use]
    pub fn entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MemoryEntryItem>,
    ) -> Self {
        self.entries.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(MemoryLayerEntry {
    0 name: required String = "name",
    1 spec: required MemoryLayerSpec = "spec",
    2 entries: optional Option<::std::collections::BTreeMap<String, MemoryEntryItem>> = "entries",
    3 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// A memory layer of a bundle, with its entries.
///
/// As it is sent; `MemoryLayerEntry` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct MemoryLayerEntryInput {
    /// Name of the resource, for people.
    pub name: String,
    /// Settings of a memory layer.
    pub spec: MemoryLayerSpecInput,
    /// Entries of the layer, by keys of your own.
    pub entries: Option<::std::collections::BTreeMap<String, MemoryEntryItem>>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl MemoryLayerEntryInput {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<MemoryLayerSpecInput>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            entries: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Entries of the layer, by keys of your own.
    #[must_use]
    pub fn entries(
        mut self,
        entries: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<MemoryEntryItem>),
        >,
    ) -> Self {
        self.entries = Some(rt::map_of::<MemoryEntryItem, _, _, _>(entries));
        self
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `entries`.
    #[must_use]
    pub fn entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MemoryEntryItem>,
    ) -> Self {
        self.entries.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(MemoryLayerEntryInput {
    0 name: required String = "name",
    1 spec: required MemoryLayerSpecInput = "spec",
    2 entries: optional Option<::std::collections::BTreeMap<String, MemoryEntryItem>> = "entries",
    3 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<MemoryLayerEntry> for MemoryLayerEntryInput {
    #[allow(unused_mut)]
    fn from(mut received: MemoryLayerEntry) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            name: received.name,
            spec: rt::IntoValue::into_value(received.spec),
            entries: received.entries,
            labels: received.labels,
            extra,
        }
    }
}
rt::values!(MemoryEntryItem, MemoryLayerEntry, MemoryLayerEntryInput);
