// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{AgentEntry, MemoryLayerEntry, MemoryLayerEntryInput, ToolSetEntry};

/// What the resources of a bundle are to be. Each map has keys of your own, which stay the same from one change to the next.
///
/// As it is received; `BulkWorkspaceApplyDataInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApplyData {
    /// Key of the bundle. The same key in a later change means the same resources.
    pub bundle_key: String,
    /// Agents, by keys of your own.
    pub agents: Option<::std::collections::BTreeMap<String, AgentEntry>>,
    /// Whether agents of the bundle are published once they are applied.
    pub automatically_publish_agents: Option<bool>,
    /// Memory layers, by keys of your own.
    pub memory_layers: Option<::std::collections::BTreeMap<String, MemoryLayerEntry>>,
    /// Where the bundle is from, such as the address of a repository.
    pub source_url: Option<String>,
    /// Tool sets, by keys of your own.
    pub tool_sets: Option<::std::collections::BTreeMap<String, ToolSetEntry>>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(bundle_key: impl Into<String>) -> Self {
        Self {
            bundle_key: bundle_key.into(),
            agents: None,
            automatically_publish_agents: None,
            memory_layers: None,
            source_url: None,
            tool_sets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Agents, by keys of your own.
    #[must_use]
    pub fn agents(
        mut self,
        agents: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<AgentEntry>),
        >,
    ) -> Self {
        self.agents = Some(rt::map_of::<AgentEntry, _, _, _>(agents));
        self
    }

    /// Whether agents of the bundle are published once they are applied.
    #[must_use]
    pub fn automatically_publish_agents(
        mut self,
        automatically_publish_agents: bool,
    ) -> Self {
        self.automatically_publish_agents = Some(automatically_publish_agents);
        self
    }

    /// Memory layers, by keys of your own.
    #[must_use]
    pub fn memory_layers(
        mut self,
        memory_layers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<MemoryLayerEntry>),
        >,
    ) -> Self {
        self.memory_layers = Some(
            rt::map_of::<MemoryLayerEntry, _, _, _>(memory_layers),
        );
        self
    }

    /// Where the bundle is from, such as the address of a repository.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Tool sets, by keys of your own.
    #[must_use]
    pub fn tool_sets(
        mut self,
        tool_sets: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<ToolSetEntry>),
        >,
    ) -> Self {
        self.tool_sets = Some(rt::map_of::<ToolSetEntry, _, _, _>(tool_sets));
        self
    }

    /// Adds an entry to `agents`.
    #[must_use]
    pub fn agent(
        mut self,
        key: impl Into<String>,
        value: impl Into<AgentEntry>,
    ) -> Self {
        self.agents.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `memoryLayers`.
    #[must_use]
    pub fn memory_layer(
        mut self,
        key: impl Into<String>,
        value: impl Into<MemoryLayerEntry>,
    ) -> Self {
        self.memory_layers.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `toolSets`.
    #[must_use]
    pub fn tool_set(
        mut self,
        key: impl Into<String>,
        value: impl Into<ToolSetEntry>,
    ) -> Self {
        self.tool_sets.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyData {
    0 bundle_key: required String = "bundleKey",
    1 agents: optional Option<::std::collections::BTreeMap<String, AgentEntry>> = "agents",
    2 automatically_publish_agents: optional Option<bool> = "automaticallyPublishAgents",
    3 memory_layers: optional Option<::std::collections::BTreeMap<String, MemoryLayerEntry>> = "memoryLayers",
    4 source_url: optional Option<String> = "sourceUrl",
    5 tool_sets: optional Option<::std::collections::BTreeMap<String, ToolSetEntry>> = "toolSets",
} extra);

/// What the resources of a bundle are to be. Each map has keys of your own, which stay the same from one change to the next.
///
/// As it is sent; `BulkWorkspaceApplyData` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApplyDataInput {
    /// Key of the bundle. The same key in a later change means the same resources.
    pub bundle_key: String,
    /// Agents, by keys of your own.
    pub agents: Option<::std::collections::BTreeMap<String, AgentEntry>>,
    /// Whether agents of the bundle are published once they are applied.
    pub automatically_publish_agents: Option<bool>,
    /// Memory layers, by keys of your own.
    pub memory_layers: Option<
        ::std::collections::BTreeMap<String, MemoryLayerEntryInput>,
    >,
    /// Where the bundle is from, such as the address of a repository.
    pub source_url: Option<String>,
    /// Tool sets, by keys of your own.
    pub tool_sets: Option<::std::collections::BTreeMap<String, ToolSetEntry>>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyDataInput {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(bundle_key: impl Into<String>) -> Self {
        Self {
            bundle_key: bundle_key.into(),
            agents: None,
            automatically_publish_agents: None,
            memory_layers: None,
            source_url: None,
            tool_sets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Agents, by keys of your own.
    #[must_use]
    pub fn agents(
        mut self,
        agents: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<AgentEntry>),
        >,
    ) -> Self {
        self.agents = Some(rt::map_of::<AgentEntry, _, _, _>(agents));
        self
    }

    /// Whether agents of the bundle are published once they are applied.
    #[must_use]
    pub fn automatically_publish_agents(
        mut self,
        automatically_publish_agents: bool,
    ) -> Self {
        self.automatically_publish_agents = Some(automatically_publish_agents);
        self
    }

    /// Memory layers, by keys of your own.
    #[must_use]
    pub fn memory_layers(
        mut self,
        memory_layers: impl IntoIterator<
            Item = (
                impl rt::IntoValue<String>,
                impl rt::IntoValue<MemoryLayerEntryInput>,
            ),
        >,
    ) -> Self {
        self.memory_layers = Some(
            rt::map_of::<MemoryLayerEntryInput, _, _, _>(memory_layers),
        );
        self
    }

    /// Where the bundle is from, such as the address of a repository.
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Tool sets, by keys of your own.
    #[must_use]
    pub fn tool_sets(
        mut self,
        tool_sets: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<ToolSetEntry>),
        >,
    ) -> Self {
        self.tool_sets = Some(rt::map_of::<ToolSetEntry, _, _, _>(tool_sets));
        self
    }

    /// Adds an entry to `agents`.
    #[must_use]
    pub fn agent(
        mut self,
        key: impl Into<String>,
        value: impl Into<AgentEntry>,
    ) -> Self {
        self.agents.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `memoryLayers`.
    #[must_use]
    pub fn memory_layer(
        mut self,
        key: impl Into<String>,
        value: impl Into<MemoryLayerEntryInput>,
    ) -> Self {
        self.memory_layers.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `toolSets`.
    #[must_use]
    pub fn tool_set(
        mut self,
        key: impl Into<String>,
        value: impl Into<ToolSetEntry>,
    ) -> Self {
        self.tool_sets.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyDataInput {
    0 bundle_key: required String = "bundleKey",
    1 agents: optional Option<::std::collections::BTreeMap<String, AgentEntry>> = "agents",
    2 automatically_publish_agents: optional Option<bool> = "automaticallyPublishAgents",
    3 memory_layers: optional Option<::std::collections::BTreeMap<String, MemoryLayerEntryInput>> = "memoryLayers",
    4 source_url: optional Option<String> = "sourceUrl",
    5 tool_sets: optional Option<::std::collections::BTreeMap<String, ToolSetEntry>> = "toolSets",
} extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<BulkWorkspaceApplyData> for BulkWorkspaceApplyDataInput {
    #[allow(unused_mut)]
    fn from(mut received: BulkWorkspaceApplyData) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            bundle_key: received.bundle_key,
            agents: received.agents,
            automatically_publish_agents: received.automatically_publish_agents,
            memory_layers: received.memory_layers.map(rt::IntoValue::into_value),
            source_url: received.source_url,
            tool_sets: received.tool_sets,
            extra,
        }
    }
}
rt::values!(BulkWorkspaceApplyData, BulkWorkspaceApplyDataInput);
