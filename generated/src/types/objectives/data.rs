// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Agent, AgentVariation, MemoryReference};

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
impl ::core::convert::From<ObjectiveData> for ObjectiveDataInput {
    #[allow(unused_mut)]
    fn from(mut received: ObjectiveData) -> Self {
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
rt::values!(ObjectiveData, ObjectiveDataInput, ObjectiveDataSecret);
