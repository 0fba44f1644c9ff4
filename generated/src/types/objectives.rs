// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    Agent, AgentVariation, BareMetadata, CallableTool, ObjectiveContextWindowData,
    ObjectiveEventData, ObjectiveEventInfo, OperationMetadata, Profile, ResourceMetadata,
    Tool,
};

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
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
rt::record!(CreateOperationMetadata {
    0 external_id: optional Option<String> = "externalId",
    1 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// Points to a memory layer, or to a single entry of it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryReference {
    /// A single entry. Left out, the whole layer is meant.
    pub memory_entry_id: Option<String>,
    /// Id of the memory layer that the entry belongs to.
    pub memory_layer_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryReference {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// A single entry. Left out, the whole layer is meant.
    #[must_use]
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Id of the memory layer that the entry belongs to.
    #[must_use]
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }
}
rt::record!(MemoryReference {
    0 memory_entry_id: optional Option<String> = "memoryEntryId",
    1 memory_layer_id: optional Option<String> = "memoryLayerId",
} extra);

/// One run of an agent, from its first message to its end.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// What an objective is started with, and what the server adds at the start.
    pub data: ObjectiveData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// State of an objective.
    pub status: ObjectiveStatus,
    /// Totals of an objective, and the agent and variation it runs on.
    pub info: Option<ObjectiveInfo>,
    /// The latest context windows, five at most.
    pub last_five_windows: Option<Vec<ObjectiveContextWindow>>,
    extra: rt::Extra,
}

impl Objective {
    /// A value with the required properties; setters add the optional ones.
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

    /// Totals of an objective, and the agent and variation it runs on.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// The latest context windows, five at most.
    #[must_use]
    pub fn last_five_windows(
        mut self,
        last_five_windows: impl IntoIterator<
            Item = impl rt::IntoValue<ObjectiveContextWindow>,
        >,
    ) -> Self {
        self.last_five_windows = Some(
            rt::list_of::<ObjectiveContextWindow, _, _>(last_five_windows),
        );
        self
    }
}
rt::record!(Objective {
    0 data: required ObjectiveData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 status: required ObjectiveStatus = "status",
    3 info: optional Option<ObjectiveInfo> = "info",
    4 last_five_windows: optional Option<Vec<ObjectiveContextWindow>> = "lastFiveWindows",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            context_window: None,
            extra: rt::Extra::new(),
        }
    }

    /// The window in which the objective goes on.
    #[must_use]
    pub fn context_window(
        mut self,
        context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.context_window = Some(context_window.into());
        self
    }
}
rt::record!(ObjectiveCompactResponse {
    0 context_window: optional Option<ObjectiveContextWindowData> = "contextWindow",
} extra);

/// A part of an objective that is sent to the model as one context. Compaction starts a new one.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContextWindow {
    /// Place and token counts of a context window.
    pub data: ObjectiveContextWindowData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// What the server derives for a context window.
    pub info: Option<ObjectiveContextWindowInfo>,
    extra: rt::Extra,
}

impl ObjectiveContextWindow {
    /// A value with the required properties; setters add the optional ones.
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

    /// What the server derives for a context window.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveContextWindowInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveContextWindow {
    0 data: required ObjectiveContextWindowData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 info: optional Option<ObjectiveContextWindowInfo> = "info",
} extra);

/// What the server derives for a context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveContextWindowInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a run or record. It has no name.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveContextWindowInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Metadata of a run or record. It has no name.
    #[must_use]
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveContextWindowInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 objective: optional Option<OperationMetadata> = "objective",
} extra);

/// The event that records the message sent to an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContinueResponse {
    /// Content of an event. Exactly one property is set beside `type`.
    pub data: ObjectiveEventData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// Context window in which it happened.
    pub context_window_id: Option<String>,
    /// What the server derives for an event.
    pub info: Option<ObjectiveEventInfo>,
    extra: rt::Extra,
}

impl ObjectiveContinueResponse {
    /// A value with the required properties; setters add the optional ones.
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
    #[must_use]
    pub fn context_window_id(mut self, context_window_id: impl Into<String>) -> Self {
        self.context_window_id = Some(context_window_id.into());
        self
    }

    /// What the server derives for an event.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveContinueResponse {
    0 data: required ObjectiveEventData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 context_window_id: optional Option<String> = "contextWindowId",
    3 info: optional Option<ObjectiveEventInfo> = "info",
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
    pub data: rt::Field<::serde_json::Value>,
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            agent: None,
            data: rt::Field::Absent,
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
    #[must_use]
    pub fn agent(mut self, agent: impl Into<Agent>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    #[must_use]
    pub fn data(mut self, data: impl Into<rt::Field<::serde_json::Value>>) -> Self {
        self.data = data.into();
        self
    }

    /// First message to the agent.
    #[must_use]
    pub fn initial_message(mut self, initial_message: impl Into<String>) -> Self {
        self.initial_message = Some(initial_message.into());
        self
    }

    /// Memory for this objective, in addition to the variation's layers.
    #[must_use]
    pub fn memory_stack(
        mut self,
        memory_stack: impl IntoIterator<Item = impl rt::IntoValue<MemoryReference>>,
    ) -> Self {
        self.memory_stack = Some(rt::list_of::<MemoryReference, _, _>(memory_stack));
        self
    }

    /// Objective that started this one as a sub-objective.
    #[must_use]
    pub fn parent_objective_id(
        mut self,
        parent_objective_id: impl Into<String>,
    ) -> Self {
        self.parent_objective_id = Some(parent_objective_id.into());
        self
    }

    /// Secrets for this objective only.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl rt::IntoValue<ObjectiveDataSecret>>,
    ) -> Self {
        self.secrets = Some(rt::list_of::<ObjectiveDataSecret, _, _>(secrets));
        self
    }

    /// Schedule that started the objective.
    #[must_use]
    pub fn source_schedule_id(mut self, source_schedule_id: impl Into<String>) -> Self {
        self.source_schedule_id = Some(source_schedule_id.into());
        self
    }

    /// System prompt that the objective runs with.
    #[must_use]
    pub fn system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self
    }

    /// The variation that the objective runs on.
    #[must_use]
    pub fn variation(mut self, variation: impl Into<AgentVariation>) -> Self {
        self.variation = Some(variation.into());
        self
    }
}
rt::record!(ObjectiveData {
    0 agent: optional Option<Agent> = "agent",
    1 data: nullable rt::Field<::serde_json::Value> = "data",
    2 initial_message: optional Option<String> = "initialMessage",
    3 memory_stack: optional Option<Vec<MemoryReference>> = "memoryStack",
    4 parent_objective_id: optional Option<String> = "parentObjectiveId",
    5 secrets: optional Option<Vec<ObjectiveDataSecret>> = "secrets",
    6 source_schedule_id: optional Option<String> = "sourceScheduleId",
    7 system_prompt: optional Option<String> = "systemPrompt",
    8 variation: optional Option<AgentVariation> = "variation",
} extra);

/// What an objective is started with, and what the server adds at the start.
///
/// As it is sent; `ObjectiveData` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveDataInput {
    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    pub data: rt::Field<::serde_json::Value>,
    /// First message to the agent.
    pub initial_message: Option<String>,
    /// Memory for this objective, in addition to the variation's layers.
    pub memory_stack: Option<Vec<MemoryReference>>,
    /// Secrets for this objective only.
    pub secrets: Option<Vec<ObjectiveDataSecret>>,
    extra: rt::Extra,
}

impl ObjectiveDataInput {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            data: rt::Field::Absent,
            initial_message: None,
            memory_stack: None,
            secrets: None,
            extra: rt::Extra::new(),
        }
    }

    /// Input data, any JSON value that fits the agent's `inputDataSchema`.
    #[must_use]
    pub fn data(mut self, data: impl Into<rt::Field<::serde_json::Value>>) -> Self {
        self.data = data.into();
        self
    }

    /// First message to the agent.
    #[must_use]
    pub fn initial_message(mut self, initial_message: impl Into<String>) -> Self {
        self.initial_message = Some(initial_message.into());
        self
    }

    /// Memory for this objective, in addition to the variation's layers.
    #[must_use]
    pub fn memory_stack(
        mut self,
        memory_stack: impl IntoIterator<Item = impl rt::IntoValue<MemoryReference>>,
    ) -> Self {
        self.memory_stack = Some(rt::list_of::<MemoryReference, _, _>(memory_stack));
        self
    }

    /// Secrets for this objective only.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl rt::IntoValue<ObjectiveDataSecret>>,
    ) -> Self {
        self.secrets = Some(rt::list_of::<ObjectiveDataSecret, _, _>(secrets));
        self
    }
}
rt::record!(ObjectiveDataInput {
    0 data: nullable rt::Field<::serde_json::Value> = "data",
    1 initial_message: optional Option<String> = "initialMessage",
    2 memory_stack: optional Option<Vec<MemoryReference>> = "memoryStack",
    3 secrets: optional Option<Vec<ObjectiveDataSecret>> = "secrets",
} extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<super::ObjectiveData> for ObjectiveDataInput {
    #[allow(unused_mut)]
    fn from(mut received: super::ObjectiveData) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            data: received.data,
            initial_message: received.initial_message,
            memory_stack: received.memory_stack,
            secrets: received.secrets,
            extra,
        }
    }
}

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// Name by which tools refer to the secret.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The secret itself.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
rt::redacted_debug!(ObjectiveDataSecret { name } hidden { value });
rt::record!(ObjectiveDataSecret {
    0 name: optional Option<String> = "name",
    1 value: optional Option<String> = "value",
} extra);

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

/// Completed, failed and cancelled objectives have ended; the others have not.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ObjectiveState {
    /// `STATE_UNSPECIFIED`
    Unspecified,
    /// `STATE_PENDING`
    Pending,
    /// `STATE_RUNNING`
    Running,
    /// `STATE_COMPLETED`
    Completed,
    /// `STATE_FAILED`
    Failed,
    /// `STATE_CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ObjectiveState {
    Unspecified = "STATE_UNSPECIFIED",
    Pending = "STATE_PENDING",
    Running = "STATE_RUNNING",
    Completed = "STATE_COMPLETED",
    Failed = "STATE_FAILED",
    Cancelled = "STATE_CANCELLED",
});

/// State of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveStatus {
    /// Completed, failed and cancelled objectives have ended; the others have not.
    pub state: ObjectiveState,
    /// More about the state, such as the cause of a failure.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveStatus {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(state: impl Into<ObjectiveState>) -> Self {
        Self {
            state: state.into(),
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// More about the state, such as the cause of a failure.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(ObjectiveStatus {
    0 state: required ObjectiveState = "state",
    1 message: optional Option<String> = "message",
} extra);

/// One item of the task list that the agent keeps for an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTask {
    /// Text and progress of a task.
    pub data: ObjectiveTaskData,
    /// Id and name of a resource, where no more is needed.
    pub metadata: BareMetadata,
    extra: rt::Extra,
}

impl ObjectiveTask {
    /// A value with its properties.
    pub fn new(
        data: impl Into<ObjectiveTaskData>,
        metadata: impl Into<BareMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ObjectiveTask {
    0 data: required ObjectiveTaskData = "data",
    1 metadata: required BareMetadata = "metadata",
} extra);

/// Text and progress of a task.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTaskData {
    /// Whether the task is done.
    pub completed: bool,
    /// Place of the task in the list.
    pub number: i64,
    /// What is to be done.
    pub task: String,
    /// When it was done.
    pub completed_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl ObjectiveTaskData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(completed: bool, number: i64, task: impl Into<String>) -> Self {
        Self {
            completed,
            number,
            task: task.into(),
            completed_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// When it was done.
    #[must_use]
    pub fn completed_at(mut self, completed_at: impl Into<::jiff::Timestamp>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }
}
rt::record!(ObjectiveTaskData {
    0 completed: required bool = "completed",
    1 number: required_number i64 = "number",
    2 task: required String = "task",
    3 completed_at: optional Option<::jiff::Timestamp> as rt::Time = "completedAt",
} extra);

/// A tool that the objective can call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTool {
    /// Id and name of a resource, where no more is needed.
    pub metadata: BareMetadata,
    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    pub snapshot: Option<Tool>,
    extra: rt::Extra,
}

impl ObjectiveTool {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(metadata: impl Into<BareMetadata>) -> Self {
        Self {
            metadata: metadata.into(),
            snapshot: None,
            extra: rt::Extra::new(),
        }
    }

    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    #[must_use]
    pub fn snapshot(mut self, snapshot: impl Into<Tool>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }
}
rt::record!(ObjectiveTool {
    0 metadata: required BareMetadata = "metadata",
    1 snapshot: optional Option<Tool> = "snapshot",
} extra);

/// A tool call of an objective, with its approval and its result.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveToolCall {
    /// What is called and with which arguments, and what came of it.
    pub data: ObjectiveToolCallData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// Where the call stands with its approval.
    pub status: ToolCallStatus,
    /// Where the call stands with its execution.
    pub execution_status: Option<ToolCallExecutionStatus>,
    /// What the server derives for a tool call.
    pub info: Option<ObjectiveToolCallInfo>,
    extra: rt::Extra,
}

impl ObjectiveToolCall {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<ObjectiveToolCallData>,
        metadata: impl Into<OperationMetadata>,
        status: impl Into<ToolCallStatus>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            status: status.into(),
            execution_status: None,
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Where the call stands with its execution.
    #[must_use]
    pub fn execution_status(
        mut self,
        execution_status: impl Into<ToolCallExecutionStatus>,
    ) -> Self {
        self.execution_status = Some(execution_status.into());
        self
    }

    /// What the server derives for a tool call.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveToolCallInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveToolCall {
    0 data: required ObjectiveToolCallData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 status: required ToolCallStatus = "status",
    3 execution_status: optional Option<ToolCallExecutionStatus> = "executionStatus",
    4 info: optional Option<ObjectiveToolCallInfo> = "info",
} extra);

/// What is called and with which arguments, and what came of it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveToolCallData {
    /// What is called.
    pub callable: CallableTool,
    /// Arguments of the call, by name.
    pub arguments: Option<::std::collections::BTreeMap<String, ::serde_json::Value>>,
    /// Reason that was given for the denial.
    pub memo: Option<String>,
    /// What the call returned, as text.
    pub result: Option<String>,
    /// Who approved or denied the call.
    pub status_changed_by: Option<Profile>,
    extra: rt::Extra,
}

impl ObjectiveToolCallData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(callable: impl Into<CallableTool>) -> Self {
        Self {
            callable: callable.into(),
            arguments: None,
            memo: None,
            result: None,
            status_changed_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Arguments of the call, by name.
    #[must_use]
    pub fn arguments(
        mut self,
        arguments: impl rt::IntoValue<
            ::std::collections::BTreeMap<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.arguments = Some(
            rt::IntoValue::<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
            >::into_value(arguments),
        );
        self
    }

    /// Reason that was given for the denial.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// What the call returned, as text.
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Who approved or denied the call.
    #[must_use]
    pub fn status_changed_by(mut self, status_changed_by: impl Into<Profile>) -> Self {
        self.status_changed_by = Some(status_changed_by.into());
        self
    }

    /// Adds an entry to `arguments`.
    #[must_use]
    pub fn argument(
        mut self,
        key: impl Into<String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.arguments.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(ObjectiveToolCallData {
    0 callable: required CallableTool = "callable",
    1 arguments: optional Option<::std::collections::BTreeMap<String, ::serde_json::Value>> = "arguments",
    2 memo: optional Option<String> = "memo",
    3 result: optional Option<String> = "result",
    4 status_changed_by: optional Option<Profile> = "statusChangedBy",
} extra);

/// What the server derives for a tool call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveToolCallInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a run or record. It has no name.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveToolCallInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Metadata of a run or record. It has no name.
    #[must_use]
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveToolCallInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 objective: optional Option<OperationMetadata> = "objective",
} extra);

/// Where the call stands with its execution.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToolCallExecutionStatus {
    /// `TOOL_CALL_EXECUTION_STATUS_UNSPECIFIED`
    Unspecified,
    /// `TOOL_CALL_EXECUTION_STATUS_PENDING`
    Pending,
    /// `TOOL_CALL_EXECUTION_STATUS_RUNNING`
    Running,
    /// `TOOL_CALL_EXECUTION_STATUS_COMPLETED`
    Completed,
    /// `TOOL_CALL_EXECUTION_STATUS_ERRORED`
    Errored,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToolCallExecutionStatus {
    Unspecified = "TOOL_CALL_EXECUTION_STATUS_UNSPECIFIED",
    Pending = "TOOL_CALL_EXECUTION_STATUS_PENDING",
    Running = "TOOL_CALL_EXECUTION_STATUS_RUNNING",
    Completed = "TOOL_CALL_EXECUTION_STATUS_COMPLETED",
    Errored = "TOOL_CALL_EXECUTION_STATUS_ERRORED",
});

/// Where the call stands with its approval.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToolCallStatus {
    /// `TOOL_CALL_STATUS_UNSPECIFIED`
    Unspecified,
    /// `TOOL_CALL_STATUS_AUTO_APPROVED`
    AutoApproved,
    /// `TOOL_CALL_STATUS_WAITING_FOR_APPROVAL`
    WaitingForApproval,
    /// `TOOL_CALL_STATUS_APPROVED`
    Approved,
    /// `TOOL_CALL_STATUS_DENIED`
    Denied,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToolCallStatus {
    Unspecified = "TOOL_CALL_STATUS_UNSPECIFIED",
    AutoApproved = "TOOL_CALL_STATUS_AUTO_APPROVED",
    WaitingForApproval = "TOOL_CALL_STATUS_WAITING_FOR_APPROVAL",
    Approved = "TOOL_CALL_STATUS_APPROVED",
    Denied = "TOOL_CALL_STATUS_DENIED",
});
rt::values!(CreateOperationMetadata, MemoryReference, Objective, ObjectiveCompactResponse, ObjectiveContextWindow, ObjectiveContextWindowInfo, ObjectiveContinueResponse, ObjectiveData, ObjectiveDataInput, ObjectiveDataSecret, ObjectiveInfo, ObjectiveState, ObjectiveStatus, ObjectiveTask, ObjectiveTaskData, ObjectiveTool, ObjectiveToolCall, ObjectiveToolCallData, ObjectiveToolCallInfo, ToolCallExecutionStatus, ToolCallStatus);
