// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    Agent, AgentVariation, MemoryReference, ObjectiveContextWindowData,
    ObjectiveEventData, ObjectiveEventInfo, ObjectiveStatus, OperationMetadata, Profile,
    ResourceMetadata,
};

/// One run of an agent, from its first message to its end.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// `data` on the wire.
    pub data: ObjectiveData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// `status` on the wire.
    pub status: ObjectiveStatus,
    /// `info` on the wire.
    pub info: Option<ObjectiveInfo>,
    /// The latest context windows, five at most.
    pub last_five_windows: Option<Vec<ObjectiveContextWindow>>,
    extra: rt::Extra,
}

impl Objective {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveData>,
        metadata: impl Into<OperationMetadata>,
        status: impl Into<ObjectiveStatus>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            status: status.into(),
            info: None,
            last_five_windows: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// The latest context windows, five at most.
    pub fn last_five_windows(
        mut self,
        last_five_windows: impl IntoIterator<Item = impl Into<ObjectiveContextWindow>>,
    ) -> Self {
        self.last_five_windows = Some(
            rt::list::<ObjectiveContextWindow, _, _>(last_five_windows),
        );
        self
    }
}
rt::record!(Objective {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 status: required = "status",
    3 info: optional = "info",
    4 last_five_windows: optional = "lastFiveWindows",
} extra);

/// Answer to the compaction of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveCompactResponse {
    /// The window in which the objective goes on.
    pub context_window: Option<ObjectiveContextWindowData>,
    extra: rt::Extra,
}

impl ObjectiveCompactResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            context_window: None,
            extra: rt::Extra::new(),
        }
    }

    /// The window in which the objective goes on.
    pub fn context_window(
        mut self,
        context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.context_window = Some(context_window.into());
        self
    }
}
rt::record!(ObjectiveCompactResponse { 0 context_window: optional = "contextWindow" } extra);

/// A part of an objective that is sent to the model as one context. Compaction starts a new one.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContextWindow {
    /// `data` on the wire.
    pub data: ObjectiveContextWindowData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// `info` on the wire.
    pub info: Option<ObjectiveContextWindowInfo>,
    extra: rt::Extra,
}

impl ObjectiveContextWindow {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveContextWindowData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveContextWindowInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveContextWindow {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 info: optional = "info",
} extra);

/// What the server derives for a context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveContextWindowInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// `objective` on the wire.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveContextWindowInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `objective`.
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveContextWindowInfo {
    0 created_by: optional = "createdBy",
    1 objective: optional = "objective",
} extra);

/// The event that records the message sent to an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContinueResponse {
    /// `data` on the wire.
    pub data: ObjectiveEventData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// Context window in which it happened.
    pub context_window_id: Option<String>,
    /// `info` on the wire.
    pub info: Option<ObjectiveEventInfo>,
    extra: rt::Extra,
}

impl ObjectiveContinueResponse {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveEventData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            context_window_id: None,
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Context window in which it happened.
    pub fn context_window_id(mut self, context_window_id: impl Into<String>) -> Self {
        self.context_window_id = Some(context_window_id.into());
        self
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveContinueResponse {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 context_window_id: optional = "contextWindowId",
    3 info: optional = "info",
} extra);

/// What an objective is started with, and what the server adds at the start.
///
/// As it is received; `ObjectiveDataInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveData {
    /// The agent that the objective is run against.
    pub agent: Option<Agent>,
    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    pub data: Option<::serde_json::Value>,
    /// First message to the agent.
    pub initial_message: Option<String>,
    /// Memory for this objective, in addition to the variation's layers.
    pub memory_stack: Option<Vec<MemoryReference>>,
    /// Objective that started this one as a sub-objective.
    pub parent_objective_id: Option<String>,
    /// Secrets for this objective only.
    pub secrets: Option<Vec<ObjectiveDataSecret>>,
    /// Schedule that started the objective.
    pub source_schedule_id: Option<String>,
    /// System prompt that the objective runs with.
    pub system_prompt: Option<String>,
    /// The variation that the objective runs on.
    pub variation: Option<AgentVariation>,
    extra: rt::Extra,
}

impl ObjectiveData {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            agent: None,
            data: None,
            initial_message: None,
            memory_stack: None,
            parent_objective_id: None,
            secrets: None,
            source_schedule_id: None,
            system_prompt: None,
            variation: None,
            extra: rt::Extra::new(),
        }
    }

    /// The agent that the objective is run against.
    pub fn agent(mut self, agent: impl Into<Agent>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    pub fn data(mut self, data: impl Into<::serde_json::Value>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// First message to the agent.
    pub fn initial_message(mut self, initial_message: impl Into<String>) -> Self {
        self.initial_message = Some(initial_message.into());
        self
    }

    /// Memory for this objective, in addition to the variation's layers.
    pub fn memory_stack(
        mut self,
        memory_stack: impl IntoIterator<Item = impl Into<MemoryReference>>,
    ) -> Self {
        self.memory_stack = Some(rt::list::<MemoryReference, _, _>(memory_stack));
        self
    }

    /// Objective that started this one as a sub-objective.
    pub fn parent_objective_id(
        mut self,
        parent_objective_id: impl Into<String>,
    ) -> Self {
        self.parent_objective_id = Some(parent_objective_id.into());
        self
    }

    /// Secrets for this objective only.
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl Into<ObjectiveDataSecret>>,
    ) -> Self {
        self.secrets = Some(rt::list::<ObjectiveDataSecret, _, _>(secrets));
        self
    }

    /// Schedule that started the objective.
    pub fn source_schedule_id(mut self, source_schedule_id: impl Into<String>) -> Self {
        self.source_schedule_id = Some(source_schedule_id.into());
        self
    }

    /// System prompt that the objective runs with.
    pub fn system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self
    }

    /// The variation that the objective runs on.
    pub fn variation(mut self, variation: impl Into<AgentVariation>) -> Self {
        self.variation = Some(variation.into());
        self
    }
}
rt::record!(ObjectiveData {
    0 agent: optional = "agent",
    1 data: optional = "data",
    2 initial_message: optional = "initialMessage",
    3 memory_stack: optional = "memoryStack",
    4 parent_objective_id: optional = "parentObjectiveId",
    5 secrets: optional = "secrets",
    6 source_schedule_id: optional = "sourceScheduleId",
    7 system_prompt: optional = "systemPrompt",
    8 variation: optional = "variation",
} extra);

/// What an objective is started with, and what the server adds at the start.
///
/// As it is sent; `ObjectiveData` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveDataInput {
    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    pub data: Option<::serde_json::Value>,
    /// First message to the agent.
    pub initial_message: Option<String>,
    /// Memory for this objective, in addition to the variation's layers.
    pub memory_stack: Option<Vec<MemoryReference>>,
    /// Secrets for this objective only.
    pub secrets: Option<Vec<ObjectiveDataSecret>>,
    extra: rt::Extra,
}

impl ObjectiveDataInput {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            data: None,
            initial_message: None,
            memory_stack: None,
            secrets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    pub fn data(mut self, data: impl Into<::serde_json::Value>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// First message to the agent.
    pub fn initial_message(mut self, initial_message: impl Into<String>) -> Self {
        self.initial_message = Some(initial_message.into());
        self
    }

    /// Memory for this objective, in addition to the variation's layers.
    pub fn memory_stack(
        mut self,
        memory_stack: impl IntoIterator<Item = impl Into<MemoryReference>>,
    ) -> Self {
        self.memory_stack = Some(rt::list::<MemoryReference, _, _>(memory_stack));
        self
    }

    /// Secrets for this objective only.
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl Into<ObjectiveDataSecret>>,
    ) -> Self {
        self.secrets = Some(rt::list::<ObjectiveDataSecret, _, _>(secrets));
        self
    }
}
rt::record!(ObjectiveDataInput {
    0 data: optional = "data",
    1 initial_message: optional = "initialMessage",
    2 memory_stack: optional = "memoryStack",
    3 secrets: optional = "secrets",
} extra);

/// A secret for a single objective.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ObjectiveDataSecret {
    /// Name by which tools refer to the secret.
    pub name: Option<String>,
    /// The secret itself.
    pub value: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveDataSecret {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// Name by which tools refer to the secret.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The secret itself.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
rt::redacted_debug!(ObjectiveDataSecret { name } hidden { value });
rt::record!(ObjectiveDataSecret { 0 name: optional = "name", 1 value: optional = "value" } extra);

/// Totals of an objective, and the agent and variation it runs on.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveInfo {
    /// `agent` on the wire.
    pub agent: Option<ResourceMetadata>,
    /// `agentVariation` on the wire.
    pub agent_variation: Option<ResourceMetadata>,
    /// `createdBy` on the wire.
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
    /// With nothing set: nothing is required.
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

    /// Sets `agent`.
    pub fn agent(mut self, agent: impl Into<ResourceMetadata>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Sets `agentVariation`.
    pub fn agent_variation(
        mut self,
        agent_variation: impl Into<ResourceMetadata>,
    ) -> Self {
        self.agent_variation = Some(agent_variation.into());
        self
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Memory that the objective uses: the variation's layers and its own.
    pub fn effective_memory_stack(
        mut self,
        effective_memory_stack: impl IntoIterator<Item = impl Into<MemoryReference>>,
    ) -> Self {
        self.effective_memory_stack = Some(
            rt::list::<MemoryReference, _, _>(effective_memory_stack),
        );
        self
    }

    /// Number of context windows.
    pub fn total_context_windows(mut self, total_context_windows: i64) -> Self {
        self.total_context_windows = Some(total_context_windows);
        self
    }

    /// Number of events.
    pub fn total_events(mut self, total_events: i64) -> Self {
        self.total_events = Some(total_events);
        self
    }

    /// Tokens read by the model, over all context windows.
    pub fn total_input_tokens(mut self, total_input_tokens: i64) -> Self {
        self.total_input_tokens = Some(total_input_tokens);
        self
    }

    /// Tokens written by the model, over all context windows.
    pub fn total_output_tokens(mut self, total_output_tokens: i64) -> Self {
        self.total_output_tokens = Some(total_output_tokens);
        self
    }

    /// Number of tool calls.
    pub fn total_tool_calls(mut self, total_tool_calls: i64) -> Self {
        self.total_tool_calls = Some(total_tool_calls);
        self
    }
}
rt::record!(ObjectiveInfo {
    0 agent: optional = "agent",
    1 agent_variation: optional = "agentVariation",
    2 created_by: optional = "createdBy",
    3 effective_memory_stack: optional = "effectiveMemoryStack",
    4 total_context_windows: optional = "totalContextWindows",
    5 total_events: optional = "totalEvents",
    6 total_input_tokens: optional = "totalInputTokens",
    7 total_output_tokens: optional = "totalOutputTokens",
    8 total_tool_calls: optional = "totalToolCalls",
} extra);
