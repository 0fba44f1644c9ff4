// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{ToolSetSpec, ToolSpec};

mod agent;
mod bulk;
mod memory;
mod results;

pub use agent::*;
pub use bulk::*;
pub use memory::*;
pub use results::*;

/// A tool of a bundle.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// Definition of a tool.
    pub spec: ToolSpec,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl ToolEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<ToolSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            labels: None,
            extra: rt::Extra::new(),
        }
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
rt::record!(ToolEntry {
    0 name: required String = "name",
    1 spec: required ToolSpec = "spec",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// A tool set of a bundle, with its tools.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSetEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// Settings of a tool set.
    pub spec: ToolSetSpec,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// Tools of the set, by keys of your own.
    pub tools: Option<::std::collections::BTreeMap<String, ToolEntry>>,
    extra: rt::Extra,
}

impl ToolSetEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<ToolSetSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            labels: None,
            tools: None,
            extra: rt::Extra::new(),
        }
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

    /// Tools of the set, by keys of your own.
    #[must_use]
    pub fn tools(
        mut self,
        tools: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<ToolEntry>),
        >,
    ) -> Self {
        self.tools = Some(rt::map_of::<ToolEntry, _, _, _>(tools));
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `tools`.
    #[must_use]
    pub fn tool(mut self, key: impl Into<String>, value: impl Into<ToolEntry>) -> Self {
        self.tools.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(ToolSetEntry {
    0 name: required String = "name",
    1 spec: required ToolSetSpec = "spec",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
    3 tools: optional Option<::std::collections::BTreeMap<String, ToolEntry>> = "tools",
} extra);

/// Something that a variation of a bundle may use.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariationAssignmentEntry {
    /// An agent, as a sub-agent, by its id or its key in the bundle.
    pub sub_agent_id: Option<String>,
    /// A single tool, by its id or its key in the bundle.
    pub tool_id: Option<String>,
    /// All tools of a tool set, by its id or its key in the bundle.
    pub tool_set_id: Option<String>,
    extra: rt::Extra,
}

impl VariationAssignmentEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            sub_agent_id: None,
            tool_id: None,
            tool_set_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// An agent, as a sub-agent, by its id or its key in the bundle.
    #[must_use]
    pub fn sub_agent_id(mut self, sub_agent_id: impl Into<String>) -> Self {
        self.sub_agent_id = Some(sub_agent_id.into());
        self
    }

    /// A single tool, by its id or its key in the bundle.
    #[must_use]
    pub fn tool_id(mut self, tool_id: impl Into<String>) -> Self {
        self.tool_id = Some(tool_id.into());
        self
    }

    /// All tools of a tool set, by its id or its key in the bundle.
    #[must_use]
    pub fn tool_set_id(mut self, tool_set_id: impl Into<String>) -> Self {
        self.tool_set_id = Some(tool_set_id.into());
        self
    }
}
rt::record!(VariationAssignmentEntry {
    0 sub_agent_id: optional Option<String> = "subAgentId",
    1 tool_id: optional Option<String> = "toolId",
    2 tool_set_id: optional Option<String> = "toolSetId",
} extra);

/// A memory layer in the stack of a variation of a bundle.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VariationMemoryLayerEntry {
    /// The memory layer, by its id or its key in the bundle.
    pub memory_layer_id: Option<String>,
    /// Position in the stack.
    pub position: Option<i64>,
    extra: rt::Extra,
}

impl VariationMemoryLayerEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memory_layer_id: None,
            position: None,
            extra: rt::Extra::new(),
        }
    }

    /// The memory layer, by its id or its key in the bundle.
    #[must_use]
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }

    /// Position in the stack.
    #[must_use]
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
}
rt::record!(VariationMemoryLayerEntry {
    0 memory_layer_id: optional Option<String> = "memoryLayerId",
    1 position: optional_number Option<i64> = "position",
} extra);
rt::values!(ToolEntry, ToolSetEntry, VariationAssignmentEntry, VariationMemoryLayerEntry);
