// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Metadata for a new run or record, which has no name.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOperationMetadata {
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl CreateOperationMetadata {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Labels of your own, as keys with text values.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(rt::map::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(CreateOperationMetadata {
    0 external_id: optional = "externalId",
    1 labels: optional = "labels",
} extra);

/// Points to a memory layer, or to a single entry of it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryReference {
    /// A single entry. Left out, the whole layer is meant.
    pub memory_entry_id: Option<String>,
    /// `memoryLayerId` on the wire.
    pub memory_layer_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryReference {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// A single entry. Left out, the whole layer is meant.
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Sets `memoryLayerId`.
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }
}
rt::record!(MemoryReference {
    0 memory_entry_id: optional = "memoryEntryId",
    1 memory_layer_id: optional = "memoryLayerId",
} extra);
