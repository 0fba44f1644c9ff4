// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Agent, Tool, ToolSet};

/// What a search found, by kind.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchToolsOrToolSetsResponse {
    /// Agents that can be used as sub-agents.
    pub agents: Option<Vec<Agent>>,
    /// Matching tools, of any tool set.
    pub tools: Option<Vec<Tool>>,
    /// Matching tool sets.
    pub tool_sets: Option<Vec<ToolSet>>,
    extra: rt::Extra,
}

impl SearchToolsOrToolSetsResponse {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            agents: None,
            tools: None,
            tool_sets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Agents that can be used as sub-agents.
    #[must_use]
    pub fn agents(
        mut self,
        agents: impl IntoIterator<Item = impl rt::IntoValue<Agent>>,
    ) -> Self {
        self.agents = Some(rt::list_of::<Agent, _, _>(agents));
        self
    }

    /// Matching tools, of any tool set.
    #[must_use]
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl rt::IntoValue<Tool>>,
    ) -> Self {
        self.tools = Some(rt::list_of::<Tool, _, _>(tools));
        self
    }

    /// Matching tool sets.
    #[must_use]
    pub fn tool_sets(
        mut self,
        tool_sets: impl IntoIterator<Item = impl rt::IntoValue<ToolSet>>,
    ) -> Self {
        self.tool_sets = Some(rt::list_of::<ToolSet, _, _>(tool_sets));
        self
    }
}
rt::record!(SearchToolsOrToolSetsResponse {
    0 agents: optional Option<Vec<Agent>> = "agents",
    1 tools: optional Option<Vec<Tool>> = "tools",
    2 tool_sets: optional Option<Vec<ToolSet>> = "toolSets",
} extra);
rt::values!(SearchToolsOrToolSetsResponse);
