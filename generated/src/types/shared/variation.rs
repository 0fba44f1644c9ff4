// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::BareMetadata;

/// Something that a variation may use. Exactly one property is set beside `id`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct VariationAssignment {
    /// Id of the assignment, not of what is assigned.
    pub id: Option<String>,
    /// Which of several forms it takes.
    pub kind: VariationAssignmentKind,
    extra: rt::Extra,
}

impl VariationAssignment {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<VariationAssignmentKind>) -> Self {
        Self {
            id: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Id of the assignment, not of what is assigned.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
rt::record!(VariationAssignment {
    0 id: optional Option<String> = "id",
} flat kind: VariationAssignmentKind);

/// Something that a variation may use. Exactly one property is set beside `id`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum VariationAssignmentKind {
    /// An agent, as a sub-agent.
    Agent(BareMetadata),
    /// A single tool.
    Tool(BareMetadata),
    /// All tools of a tool set.
    ToolSet(BareMetadata),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(VariationAssignmentKind {
    Agent(BareMetadata) = "agent",
    Tool(BareMetadata) = "tool",
    ToolSet(BareMetadata) = "toolSet",
});

/// A memory layer in a variation's stack.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariationMemoryLayerAssignment {
    /// Id of the assignment, not of the layer.
    pub id: Option<String>,
    /// Id and name of a resource, where no more is needed.
    pub memory_layer: Option<BareMetadata>,
    /// Place of the layer in the stack.
    pub position: Option<i64>,
    extra: rt::Extra,
}

impl VariationMemoryLayerAssignment {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            id: None,
            memory_layer: None,
            position: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of the assignment, not of the layer.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Id and name of a resource, where no more is needed.
    #[must_use]
    pub fn memory_layer(mut self, memory_layer: impl Into<BareMetadata>) -> Self {
        self.memory_layer = Some(memory_layer.into());
        self
    }

    /// Place of the layer in the stack.
    #[must_use]
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
}
rt::record!(VariationMemoryLayerAssignment {
    0 id: optional Option<String> = "id",
    1 memory_layer: optional Option<BareMetadata> = "memoryLayer",
    2 position: optional_number Option<i64> = "position",
} extra);

/// How a variation is picked when an objective names none: all alike, or by their `weight`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VariationSelectionMode {
    /// `VARIATION_SELECTION_MODE_UNSPECIFIED`
    Unspecified,
    /// `VARIATION_SELECTION_MODE_RANDOM`
    Random,
    /// `VARIATION_SELECTION_MODE_WEIGHTED`
    Weighted,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(VariationSelectionMode {
    Unspecified = "VARIATION_SELECTION_MODE_UNSPECIFIED",
    Random = "VARIATION_SELECTION_MODE_RANDOM",
    Weighted = "VARIATION_SELECTION_MODE_WEIGHTED",
});
rt::values!(VariationAssignment, VariationAssignmentKind, VariationMemoryLayerAssignment, VariationSelectionMode);
