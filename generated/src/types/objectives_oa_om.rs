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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for Objective {
    const FIELDS: &'static [&'static str] = &[
        "data",
        "metadata",
        "status",
        "info",
        "lastFiveWindows",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut metadata, mut status, mut info, mut last_five_windows) = (
            None,
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => metadata = r.value(),
                2 => status = r.value(),
                3 => info = r.maybe(),
                4 => last_five_windows = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            metadata: r.need(metadata, 1)?,
            status: r.need(status, 2)?,
            info,
            last_five_windows,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("metadata", &self.metadata);
        w.put("status", &self.status);
        w.opt("info", &self.info);
        w.opt("lastFiveWindows", &self.last_five_windows);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Objective);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveCompactResponse {
    const FIELDS: &'static [&'static str] = &["contextWindow"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut context_window = None;
        while r.next() == 0 {
            context_window = r.maybe();
        }
        Ok(Self {
            context_window,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("contextWindow", &self.context_window);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveCompactResponse);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveContextWindow {
    const FIELDS: &'static [&'static str] = &["data", "metadata", "info"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut metadata, mut info) = (None, None, None);
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => metadata = r.value(),
                2 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            metadata: r.need(metadata, 1)?,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("metadata", &self.metadata);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveContextWindow);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveContextWindowInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "objective"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut objective) = (None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => objective = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            objective,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("objective", &self.objective);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveContextWindowInfo);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveContinueResponse {
    const FIELDS: &'static [&'static str] = &[
        "data",
        "metadata",
        "contextWindowId",
        "info",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut metadata, mut context_window_id, mut info) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => metadata = r.value(),
                2 => context_window_id = r.maybe(),
                3 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            metadata: r.need(metadata, 1)?,
            context_window_id,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("metadata", &self.metadata);
        w.opt("contextWindowId", &self.context_window_id);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveContinueResponse);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveData {
    const FIELDS: &'static [&'static str] = &[
        "agent",
        "data",
        "initialMessage",
        "memoryStack",
        "parentObjectiveId",
        "secrets",
        "sourceScheduleId",
        "systemPrompt",
        "variation",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut agent,
            mut data,
            mut initial_message,
            mut memory_stack,
            mut parent_objective_id,
            mut secrets,
            mut source_schedule_id,
            mut system_prompt,
            mut variation,
        ) = (None, None, None, None, None, None, None, None, None);
        loop {
            match r.next() {
                0 => agent = r.maybe(),
                1 => data = r.maybe(),
                2 => initial_message = r.maybe(),
                3 => memory_stack = r.maybe(),
                4 => parent_objective_id = r.maybe(),
                5 => secrets = r.maybe(),
                6 => source_schedule_id = r.maybe(),
                7 => system_prompt = r.maybe(),
                8 => variation = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            agent,
            data,
            initial_message,
            memory_stack,
            parent_objective_id,
            secrets,
            source_schedule_id,
            system_prompt,
            variation,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("agent", &self.agent);
        w.opt("data", &self.data);
        w.opt("initialMessage", &self.initial_message);
        w.opt("memoryStack", &self.memory_stack);
        w.opt("parentObjectiveId", &self.parent_objective_id);
        w.opt("secrets", &self.secrets);
        w.opt("sourceScheduleId", &self.source_schedule_id);
        w.opt("systemPrompt", &self.system_prompt);
        w.opt("variation", &self.variation);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveData);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveDataInput {
    const FIELDS: &'static [&'static str] = &[
        "data",
        "initialMessage",
        "memoryStack",
        "secrets",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut initial_message, mut memory_stack, mut secrets) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => data = r.maybe(),
                1 => initial_message = r.maybe(),
                2 => memory_stack = r.maybe(),
                3 => secrets = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            data,
            initial_message,
            memory_stack,
            secrets,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("data", &self.data);
        w.opt("initialMessage", &self.initial_message);
        w.opt("memoryStack", &self.memory_stack);
        w.opt("secrets", &self.secrets);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveDataInput);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}
rt::redacted_debug!(ObjectiveDataSecret { name } hidden { value });

impl rt::Record for ObjectiveDataSecret {
    const FIELDS: &'static [&'static str] = &["name", "value"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut name, mut value) = (None, None);
        loop {
            match r.next() {
                0 => name = r.maybe(),
                1 => value = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            name,
            value,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("name", &self.name);
        w.opt("value", &self.value);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveDataSecret);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveInfo {
    const FIELDS: &'static [&'static str] = &[
        "agent",
        "agentVariation",
        "createdBy",
        "effectiveMemoryStack",
        "totalContextWindows",
        "totalEvents",
        "totalInputTokens",
        "totalOutputTokens",
        "totalToolCalls",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut agent,
            mut agent_variation,
            mut created_by,
            mut effective_memory_stack,
            mut total_context_windows,
            mut total_events,
            mut total_input_tokens,
            mut total_output_tokens,
            mut total_tool_calls,
        ) = (None, None, None, None, None, None, None, None, None);
        loop {
            match r.next() {
                0 => agent = r.maybe(),
                1 => agent_variation = r.maybe(),
                2 => created_by = r.maybe(),
                3 => effective_memory_stack = r.maybe(),
                4 => total_context_windows = r.maybe(),
                5 => total_events = r.maybe(),
                6 => total_input_tokens = r.maybe(),
                7 => total_output_tokens = r.maybe(),
                8 => total_tool_calls = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            agent,
            agent_variation,
            created_by,
            effective_memory_stack,
            total_context_windows,
            total_events,
            total_input_tokens,
            total_output_tokens,
            total_tool_calls,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("agent", &self.agent);
        w.opt("agentVariation", &self.agent_variation);
        w.opt("createdBy", &self.created_by);
        w.opt("effectiveMemoryStack", &self.effective_memory_stack);
        w.opt("totalContextWindows", &self.total_context_windows);
        w.opt("totalEvents", &self.total_events);
        w.opt("totalInputTokens", &self.total_input_tokens);
        w.opt("totalOutputTokens", &self.total_output_tokens);
        w.opt("totalToolCalls", &self.total_tool_calls);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveInfo);
