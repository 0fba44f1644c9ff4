// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    CallableTool, CompactionConfigSummarizationStrategy,
    CompactionConfigToolResultClearingStrategy, Profile, ResourceMetadata,
    VariationAssignment, VariationMemoryLayerAssignment, VariationSelectionMode,
};

/// Metadata of a resource that belongs to the account and to no single workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AccountResourceMetadata {
    /// `id` on the wire.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// `name` on the wire.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl AccountResourceMetadata {
    /// With all that is required.
    pub fn new(
        id: impl Into<String>,
        account_id: impl Into<String>,
        name: impl Into<String>,
        profile_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            account_id: account_id.into(),
            name: name.into(),
            profile_id: profile_id.into(),
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Labels of your own, as keys with text values.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(rt::map::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(AccountResourceMetadata {
    0 id: required = "id",
    1 account_id: required = "accountId",
    2 name: required = "name",
    3 profile_id: required = "profileId",
    4 external_id: optional = "externalId",
    5 labels: optional = "labels",
} extra);

/// An entry point for objectives. What a run does is set by the variation that is picked for it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: AgentSpec,
    /// Set by the server alone.
    pub info: Option<AgentInfo>,
    extra: rt::Extra,
}

impl Agent {
    /// With all that is required.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<AgentSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Set by the server alone.
    pub fn info(mut self, info: impl Into<AgentInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(Agent {
    0 metadata: required = "metadata",
    1 spec: required = "spec",
    2 info: optional = "info",
} extra);

/// What the server derives for an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// Number of variations of the agent.
    pub variation_count: Option<i64>,
    extra: rt::Extra,
}

impl AgentInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            variation_count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of variations of the agent.
    pub fn variation_count(mut self, variation_count: i64) -> Self {
        self.variation_count = Some(variation_count);
        self
    }
}
rt::record!(AgentInfo {
    0 created_by: optional = "createdBy",
    1 variation_count: optional = "variationCount",
} extra);

/// Settings of an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentSpec {
    /// Stage of the agent: in preparation, in use, or put away.
    pub status: AgentStatus,
    /// How a variation is picked when an objective names none: all alike, or by their `weight`.
    pub variation_selection_mode: VariationSelectionMode,
    /// `description` on the wire.
    pub description: Option<String>,
    /// JSON Schema of the input data of the agent's objectives.
    pub input_data_schema: Option<::serde_json::Value>,
    /// URL that the events of the agent's objectives are posted to.
    pub webhook_events_url: Option<String>,
    extra: rt::Extra,
}

impl AgentSpec {
    /// With all that is required.
    pub fn new(
        status: impl Into<AgentStatus>,
        variation_selection_mode: impl Into<VariationSelectionMode>,
    ) -> Self {
        Self {
            status: status.into(),
            variation_selection_mode: variation_selection_mode.into(),
            description: None,
            input_data_schema: None,
            webhook_events_url: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// JSON Schema of the input data of the agent's objectives.
    pub fn input_data_schema(
        mut self,
        input_data_schema: impl Into<::serde_json::Value>,
    ) -> Self {
        self.input_data_schema = Some(input_data_schema.into());
        self
    }

    /// URL that the events of the agent's objectives are posted to.
    pub fn webhook_events_url(mut self, webhook_events_url: impl Into<String>) -> Self {
        self.webhook_events_url = Some(webhook_events_url.into());
        self
    }
}
rt::record!(AgentSpec {
    0 status: required = "status",
    1 variation_selection_mode: required = "variationSelectionMode",
    2 description: optional = "description",
    3 input_data_schema: optional = "inputDataSchema",
    4 webhook_events_url: optional = "webhookEventsUrl",
} extra);

/// Stage of the agent: in preparation, in use, or put away.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AgentStatus {
    /// `AGENT_STATUS_UNSPECIFIED`
    Unspecified,
    /// `AGENT_STATUS_DRAFT`
    Draft,
    /// `AGENT_STATUS_PUBLISHED`
    Published,
    /// `AGENT_STATUS_ARCHIVED`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(AgentStatus {
    Unspecified = "AGENT_STATUS_UNSPECIFIED",
    Draft = "AGENT_STATUS_DRAFT",
    Published = "AGENT_STATUS_PUBLISHED",
    Archived = "AGENT_STATUS_ARCHIVED",
});

/// One way to run an agent: prompt, model, limits and tools. An agent can have several, to compare them.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentVariation {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: AgentVariationSpec,
    /// Set by the server alone.
    pub info: Option<AgentVariationInfo>,
    extra: rt::Extra,
}

impl AgentVariation {
    /// With all that is required.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<AgentVariationSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Set by the server alone.
    pub fn info(mut self, info: impl Into<AgentVariationInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(AgentVariation {
    0 metadata: required = "metadata",
    1 spec: required = "spec",
    2 info: optional = "info",
} extra);

/// What the server derives for a variation: its assignments, counts and feedback.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationInfo {
    /// Tools, tool sets and sub-agents that the variation may use.
    pub assignments: Option<Vec<VariationAssignment>>,
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// Number of feedbacks on the variation's objectives.
    pub feedback_count: Option<i64>,
    /// Memory layers of the variation's stack.
    pub memory_layer_assignments: Option<Vec<VariationMemoryLayerAssignment>>,
    /// Number of assigned memory layers.
    pub memory_layer_count: Option<i64>,
    /// The model that the variation runs on.
    pub model: Option<ResourceMetadata>,
    /// Score from the feedback so far.
    pub score: Option<f64>,
    /// Number of assigned sub-agents.
    pub sub_agent_count: Option<i64>,
    /// Number of tools assigned singly.
    pub tool_count: Option<i64>,
    /// Number of assigned tool sets.
    pub tool_set_count: Option<i64>,
    extra: rt::Extra,
}

impl AgentVariationInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            assignments: None,
            created_by: None,
            feedback_count: None,
            memory_layer_assignments: None,
            memory_layer_count: None,
            model: None,
            score: None,
            sub_agent_count: None,
            tool_count: None,
            tool_set_count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tools, tool sets and sub-agents that the variation may use.
    pub fn assignments(
        mut self,
        assignments: impl IntoIterator<Item = impl Into<VariationAssignment>>,
    ) -> Self {
        self.assignments = Some(rt::list::<VariationAssignment, _, _>(assignments));
        self
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of feedbacks on the variation's objectives.
    pub fn feedback_count(mut self, feedback_count: i64) -> Self {
        self.feedback_count = Some(feedback_count);
        self
    }

    /// Memory layers of the variation's stack.
    pub fn memory_layer_assignments(
        mut self,
        memory_layer_assignments: impl IntoIterator<
            Item = impl Into<VariationMemoryLayerAssignment>,
        >,
    ) -> Self {
        self.memory_layer_assignments = Some(
            rt::list::<VariationMemoryLayerAssignment, _, _>(memory_layer_assignments),
        );
        self
    }

    /// Number of assigned memory layers.
    pub fn memory_layer_count(mut self, memory_layer_count: i64) -> Self {
        self.memory_layer_count = Some(memory_layer_count);
        self
    }

    /// The model that the variation runs on.
    pub fn model(mut self, model: impl Into<ResourceMetadata>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Score from the feedback so far.
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// Number of assigned sub-agents.
    pub fn sub_agent_count(mut self, sub_agent_count: i64) -> Self {
        self.sub_agent_count = Some(sub_agent_count);
        self
    }

    /// Number of tools assigned singly.
    pub fn tool_count(mut self, tool_count: i64) -> Self {
        self.tool_count = Some(tool_count);
        self
    }

    /// Number of assigned tool sets.
    pub fn tool_set_count(mut self, tool_set_count: i64) -> Self {
        self.tool_set_count = Some(tool_set_count);
        self
    }
}
rt::record!(AgentVariationInfo {
    0 assignments: optional = "assignments",
    1 created_by: optional = "createdBy",
    2 feedback_count: optional = "feedbackCount",
    3 memory_layer_assignments: optional = "memoryLayerAssignments",
    4 memory_layer_count: optional = "memoryLayerCount",
    5 model: optional = "model",
    6 score: optional = "score",
    7 sub_agent_count: optional = "subAgentCount",
    8 tool_count: optional = "toolCount",
    9 tool_set_count: optional = "toolSetCount",
} extra);

/// Settings of a variation.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpec {
    /// `compactionConfig` on the wire.
    pub compaction_config: Option<AgentVariationSpecCompactionConfig>,
    /// `constraints` on the wire.
    pub constraints: Option<AgentVariationSpecConstraints>,
    /// `description` on the wire.
    pub description: Option<String>,
    /// Whether objectives of the variation remember earlier ones.
    pub enable_episodic_memory: Option<bool>,
    /// How long an episodic memory is kept.
    pub episodic_memory_ttl: Option<i64>,
    /// `modelConfig` on the wire.
    pub model_config: Option<AgentVariationSpecModelConfig>,
    /// `progressiveDiscovery` on the wire.
    pub progressive_discovery: Option<AgentVariationSpecProgressiveDiscovery>,
    /// System prompt.
    pub prompt: Option<String>,
    /// Share of the objectives that go to this variation, in proportion to the weights of the others. Used when the agent selects by weight.
    pub weight: Option<i64>,
    extra: rt::Extra,
}

impl AgentVariationSpec {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            compaction_config: None,
            constraints: None,
            description: None,
            enable_episodic_memory: None,
            episodic_memory_ttl: None,
            model_config: None,
            progressive_discovery: None,
            prompt: None,
            weight: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `compactionConfig`.
    pub fn compaction_config(
        mut self,
        compaction_config: impl Into<AgentVariationSpecCompactionConfig>,
    ) -> Self {
        self.compaction_config = Some(compaction_config.into());
        self
    }

    /// Sets `constraints`.
    pub fn constraints(
        mut self,
        constraints: impl Into<AgentVariationSpecConstraints>,
    ) -> Self {
        self.constraints = Some(constraints.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether objectives of the variation remember earlier ones.
    pub fn enable_episodic_memory(mut self, enable_episodic_memory: bool) -> Self {
        self.enable_episodic_memory = Some(enable_episodic_memory);
        self
    }

    /// How long an episodic memory is kept.
    pub fn episodic_memory_ttl(mut self, episodic_memory_ttl: i64) -> Self {
        self.episodic_memory_ttl = Some(episodic_memory_ttl);
        self
    }

    /// Sets `modelConfig`.
    pub fn model_config(
        mut self,
        model_config: impl Into<AgentVariationSpecModelConfig>,
    ) -> Self {
        self.model_config = Some(model_config.into());
        self
    }

    /// Sets `progressiveDiscovery`.
    pub fn progressive_discovery(
        mut self,
        progressive_discovery: impl Into<AgentVariationSpecProgressiveDiscovery>,
    ) -> Self {
        self.progressive_discovery = Some(progressive_discovery.into());
        self
    }

    /// System prompt.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Share of the objectives that go to this variation, in proportion to the weights of the others. Used when the agent selects by weight.
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }
}
rt::record!(AgentVariationSpec {
    0 compaction_config: optional = "compactionConfig",
    1 constraints: optional = "constraints",
    2 description: optional = "description",
    3 enable_episodic_memory: optional = "enableEpisodicMemory",
    4 episodic_memory_ttl: optional = "episodicMemoryTtl",
    5 model_config: optional = "modelConfig",
    6 progressive_discovery: optional = "progressiveDiscovery",
    7 prompt: optional = "prompt",
    8 weight: optional = "weight",
} extra);

/// When and how the context of an objective is shortened.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpecCompactionConfig {
    /// Summarise older messages.
    pub summarization: Option<CompactionConfigSummarizationStrategy>,
    /// Clear older tool results.
    pub tool_result_clearing: Option<CompactionConfigToolResultClearingStrategy>,
    /// How full the context has to be before it is compacted, as a fraction of its size.
    pub trigger_threshold: Option<f64>,
    extra: rt::Extra,
}

impl AgentVariationSpecCompactionConfig {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            summarization: None,
            tool_result_clearing: None,
            trigger_threshold: None,
            extra: rt::Extra::new(),
        }
    }

    /// Summarise older messages.
    pub fn summarization(
        mut self,
        summarization: impl Into<CompactionConfigSummarizationStrategy>,
    ) -> Self {
        self.summarization = Some(summarization.into());
        self
    }

    /// Clear older tool results.
    pub fn tool_result_clearing(
        mut self,
        tool_result_clearing: impl Into<CompactionConfigToolResultClearingStrategy>,
    ) -> Self {
        self.tool_result_clearing = Some(tool_result_clearing.into());
        self
    }

    /// How full the context has to be before it is compacted, as a fraction of its size.
    pub fn trigger_threshold(mut self, trigger_threshold: f64) -> Self {
        self.trigger_threshold = Some(trigger_threshold);
        self
    }
}
rt::record!(AgentVariationSpecCompactionConfig {
    0 summarization: optional = "summarization",
    1 tool_result_clearing: optional = "toolResultClearing",
    2 trigger_threshold: optional = "triggerThreshold",
} extra);

/// Limits for a single objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpecConstraints {
    /// Largest number of sub-objectives.
    pub max_sub_objectives: Option<i64>,
    /// Largest number of tool calls.
    pub max_tool_calls: Option<i64>,
    extra: rt::Extra,
}

impl AgentVariationSpecConstraints {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            max_sub_objectives: None,
            max_tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Largest number of sub-objectives.
    pub fn max_sub_objectives(mut self, max_sub_objectives: i64) -> Self {
        self.max_sub_objectives = Some(max_sub_objectives);
        self
    }

    /// Largest number of tool calls.
    pub fn max_tool_calls(mut self, max_tool_calls: i64) -> Self {
        self.max_tool_calls = Some(max_tool_calls);
        self
    }
}
rt::record!(AgentVariationSpecConstraints {
    0 max_sub_objectives: optional = "maxSubObjectives",
    1 max_tool_calls: optional = "maxToolCalls",
} extra);

/// The model that a variation runs on.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpecModelConfig {
    /// Id of the model.
    pub model_id: Option<String>,
    /// Sampling temperature; higher values give more varied answers.
    pub temperature: Option<f64>,
    extra: rt::Extra,
}

impl AgentVariationSpecModelConfig {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            model_id: None,
            temperature: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of the model.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sampling temperature; higher values give more varied answers.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }
}
rt::record!(AgentVariationSpecModelConfig {
    0 model_id: optional = "modelId",
    1 temperature: optional = "temperature",
} extra);

/// Shows the model only the tools that fit the task, in place of all of them at once.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpecProgressiveDiscovery {
    /// Words that help to find the tools that fit.
    pub hints: Option<Vec<String>>,
    /// Largest number of tools shown at once.
    pub max_tools: Option<i64>,
    /// Smallest relevance that a tool must have to be shown.
    pub rerank_threshold: Option<f64>,
    extra: rt::Extra,
}

impl AgentVariationSpecProgressiveDiscovery {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            hints: None,
            max_tools: None,
            rerank_threshold: None,
            extra: rt::Extra::new(),
        }
    }

    /// Words that help to find the tools that fit.
    pub fn hints(mut self, hints: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hints = Some(rt::list::<String, _, _>(hints));
        self
    }

    /// Largest number of tools shown at once.
    pub fn max_tools(mut self, max_tools: i64) -> Self {
        self.max_tools = Some(max_tools);
        self
    }

    /// Smallest relevance that a tool must have to be shown.
    pub fn rerank_threshold(mut self, rerank_threshold: f64) -> Self {
        self.rerank_threshold = Some(rerank_threshold);
        self
    }
}
rt::record!(AgentVariationSpecProgressiveDiscovery {
    0 hints: optional = "hints",
    1 max_tools: optional = "maxTools",
    2 rerank_threshold: optional = "rerankThreshold",
} extra);

/// A message of the model, with the tool calls that it asks for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssistantMessage {
    /// Text of the message.
    pub content: Option<String>,
    /// Tool calls that the model asks for.
    pub tool_calls: Option<Vec<AssistantToolCall>>,
    extra: rt::Extra,
}

impl AssistantMessage {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            content: None,
            tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text of the message.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tool calls that the model asks for.
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<AssistantToolCall>>,
    ) -> Self {
        self.tool_calls = Some(rt::list::<AssistantToolCall, _, _>(tool_calls));
        self
    }
}
rt::record!(AssistantMessage {
    0 content: optional = "content",
    1 tool_calls: optional = "toolCalls",
} extra);

/// A tool call that the model asks for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssistantToolCall {
    /// Arguments as JSON text.
    pub arguments: Option<String>,
    /// Name under which the model knows the tool.
    pub function_name: Option<String>,
    /// `tool` on the wire.
    pub tool: Option<CallableTool>,
    extra: rt::Extra,
}

impl AssistantToolCall {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            arguments: None,
            function_name: None,
            tool: None,
            extra: rt::Extra::new(),
        }
    }

    /// Arguments as JSON text.
    pub fn arguments(mut self, arguments: impl Into<String>) -> Self {
        self.arguments = Some(arguments.into());
        self
    }

    /// Name under which the model knows the tool.
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// Sets `tool`.
    pub fn tool(mut self, tool: impl Into<CallableTool>) -> Self {
        self.tool = Some(tool.into());
        self
    }
}
rt::record!(AssistantToolCall {
    0 arguments: optional = "arguments",
    1 function_name: optional = "functionName",
    2 tool: optional = "tool",
} extra);

/// Id and name of a resource, where no more is needed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BareMetadata {
    /// `id` on the wire.
    pub id: Option<String>,
    /// `name` on the wire.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl BareMetadata {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(BareMetadata { 0 id: optional = "id", 1 name: optional = "name" } extra);
