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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            agents: None,
            tools: None,
            tool_sets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Agents that can be used as sub-agents.
    pub fn agents(mut self, agents: impl IntoIterator<Item = impl Into<Agent>>) -> Self {
        self.agents = Some(rt::list::<Agent, _, _>(agents));
        self
    }

    /// Matching tools, of any tool set.
    pub fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        self.tools = Some(rt::list::<Tool, _, _>(tools));
        self
    }

    /// Matching tool sets.
    pub fn tool_sets(
        mut self,
        tool_sets: impl IntoIterator<Item = impl Into<ToolSet>>,
    ) -> Self {
        self.tool_sets = Some(rt::list::<ToolSet, _, _>(tool_sets));
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

impl rt::Record for SearchToolsOrToolSetsResponse {
    const FIELDS: &'static [&'static str] = &["agents", "tools", "toolSets"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut agents, mut tools, mut tool_sets) = (None, None, None);
        loop {
            match r.next() {
                0 => agents = r.maybe(),
                1 => tools = r.maybe(),
                2 => tool_sets = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            agents,
            tools,
            tool_sets,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("agents", &self.agents);
        w.opt("tools", &self.tools);
        w.opt("toolSets", &self.tool_sets);
        w.rest(&self.extra);
    }
}
rt::record_serde!(SearchToolsOrToolSetsResponse);
