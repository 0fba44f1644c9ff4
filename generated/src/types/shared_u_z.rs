// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{AccountResourceMetadata, BareMetadata};

/// New metadata for a resource.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateResourceMetadata {
    /// New name of the resource.
    pub name: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl UpdateResourceMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
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

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(UpdateResourceMetadata {
    0 name: required String = "name",
    1 external_id: optional Option<String> = "externalId",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// A message to the agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserMessage {
    /// Text of the message.
    pub content: Option<String>,
    extra: rt::Extra,
}

impl UserMessage {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            content: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text of the message.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}
rt::record!(UserMessage { 0 content: optional Option<String> = "content" } extra);

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

/// A separate area of an account; agents, tools, secrets and keys belong to it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// Metadata of a resource that belongs to the account and to no single workspace.
    pub metadata: AccountResourceMetadata,
    /// Settings of a workspace.
    pub spec: WorkspaceSpec,
    extra: rt::Extra,
}

impl Workspace {
    /// A value with its properties.
    pub fn new(
        metadata: impl Into<AccountResourceMetadata>,
        spec: impl Into<WorkspaceSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Workspace {
    0 metadata: required AccountResourceMetadata = "metadata",
    1 spec: required WorkspaceSpec = "spec",
} extra);

/// Settings of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkspaceSpec {
    /// What the workspace is for.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl WorkspaceSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the workspace is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(WorkspaceSpec { 0 description: optional Option<String> = "description" } extra);
rt::values!(UpdateResourceMetadata, UserMessage, VariationAssignment, VariationAssignmentKind, VariationMemoryLayerAssignment, VariationSelectionMode, Workspace, WorkspaceSpec);
