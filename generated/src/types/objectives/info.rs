// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{MemoryReference, Profile, ResourceMetadata};

/// Totals of an objective, and the agent and variation it runs on.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveInfo {
    /// Metadata of a resource of a workspace.
    pub agent: Option<ResourceMetadata>,
    /// Metadata of a resource of a workspace.
    pub agent_variation: Option<ResourceMetadata>,
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Memory that the objective uses: the variation's layers and its own.
    pub effective_memory_stack: Option<Vec<MemoryReference>>,
    /// Number of context windows.
    pub total_context_windows: Option<i64>,
    /// Number of events.
    pub total_events: Option<i64>,
    /// Tokens read by the model, over all context windows.
    pub total_input_tokens: Option<i64>,
    /// Tokens written by the model, over all context windows.
    pub total_output_tokens: Option<i64>,
    /// Number of tool calls.
    pub total_tool_calls: Option<i64>,
    extra: rt::Extra,
}

impl ObjectiveInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            agent: None,
            agent_variation: None,
            created_by: None,
            effective_memory_stack: None,
            total_context_windows: None,
            total_events: None,
            total_input_tokens: None,
            total_output_tokens: None,
            total_tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Metadata of a resource of a workspace.
    #[must_use]
    pub fn agent(mut self, agent: impl Into<ResourceMetadata>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Metadata of a resource of a workspace.
    #[must_use]
    pub fn agent_variation(
        mut self,
        agent_variation: impl Into<ResourceMetadata>,
    ) -> Self {
        self.agent_variation = Some(agent_variation.into());
        self
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Memory that the objective uses: the variation's layers and its own.
    #[must_use]
    pub fn effective_memory_stack(
        mut self,
        effective_memory_stack: impl IntoIterator<
            Item = impl rt::IntoValue<MemoryReference>,
        >,
    ) -> Self {
        self.effective_memory_stack = Some(
            rt::list_of::<MemoryReference, _, _>(effective_memory_stack),
        );
        self
    }

    /// Number of context windows.
    #[must_use]
    pub fn total_context_windows(mut self, total_context_windows: i64) -> Self {
        self.total_context_windows = Some(total_context_windows);
        self
    }

    /// Number of events.
    #[must_use]
    pub fn total_events(mut self, total_events: i64) -> Self {
        self.total_events = Some(total_events);
        self
    }

    /// Tokens read by the model, over all context windows.
    #[must_use]
    pub fn total_input_tokens(mut self, total_input_tokens: i64) -> Self {
        self.total_input_tokens = Some(total_input_tokens);
        self
    }

    /// Tokens written by the model, over all context windows.
    #[must_use]
    pub fn total_output_tokens(mut self, total_output_tokens: i64) -> Self {
        self.total_output_tokens = Some(total_output_tokens);
        self
    }

    /// Number of tool calls.
    #[must_use]
    pub fn total_tool_calls(mut self, total_tool_calls: i64) -> Self {
        self.total_tool_calls = Some(total_tool_calls);
        self
    }
}
rt::record!(ObjectiveInfo {
    0 agent: optional Option<ResourceMetadata> = "agent",
    1 agent_variation: optional Option<ResourceMetadata> = "agentVariation",
    2 created_by: optional Option<Profile> = "createdBy",
    3 effective_memory_stack: optional Option<Vec<MemoryReference>> = "effectiveMemoryStack",
    4 total_context_windows: optional_number Option<i64> = "totalContextWindows",
    5 total_events: optional_number Option<i64> = "totalEvents",
    6 total_input_tokens: optional_number Option<i64> = "totalInputTokens",
    7 total_output_tokens: optional_number Option<i64> = "totalOutputTokens",
    8 total_tool_calls: optional_number Option<i64> = "totalToolCalls",
} extra);
rt::values!(ObjectiveInfo);
