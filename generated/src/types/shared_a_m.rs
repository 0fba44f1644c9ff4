// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    ObjectiveContextWindowData, Profile, ResourceMetadata, VariationAssignment,
    VariationMemoryLayerAssignment, VariationSelectionMode,
};

/// Metadata of a resource that belongs to the account and to no single workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AccountResourceMetadata {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// Name of the resource, for people.
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
    /// A value with the required properties; setters add the optional ones.
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
rt::record!(AccountResourceMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 name: required String = "name",
    3 profile_id: required String = "profileId",
    4 external_id: optional Option<String> = "externalId",
    5 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// An entry point for objectives. What a run does is set by the variation that is picked for it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Settings of an agent.
    pub spec: AgentSpec,
    /// Set by the server alone.
    pub info: Option<AgentInfo>,
    extra: rt::Extra,
}

impl Agent {
    /// A value with the required properties; setters add the optional ones.
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
    #[must_use]
    pub fn info(mut self, info: impl Into<AgentInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(Agent {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required AgentSpec = "spec",
    2 info: optional Option<AgentInfo> = "info",
} extra);

/// What the server derives for an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Number of variations of the agent.
    pub variation_count: Option<i64>,
    extra: rt::Extra,
}

impl AgentInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            variation_count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of variations of the agent.
    #[must_use]
    pub fn variation_count(mut self, variation_count: i64) -> Self {
        self.variation_count = Some(variation_count);
        self
    }
}
rt::record!(AgentInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 variation_count: optional_number Option<i64> = "variationCount",
} extra);

/// Settings of an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentSpec {
    /// Stage of the agent: in preparation, in use, or put away.
    pub status: AgentStatus,
    /// How a variation is picked when an objective names none: all alike, or by their `weight`.
    pub variation_selection_mode: VariationSelectionMode,
    /// What the agent does, for people.
    pub description: Option<String>,
    /// JSON Schema of the input data of the agent's objectives.
    pub input_data_schema: rt::Field<::serde_json::Value>,
    /// URL that the events of the agent's objectives are posted to.
    pub webhook_events_url: Option<String>,
    extra: rt::Extra,
}

impl AgentSpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        status: impl Into<AgentStatus>,
        variation_selection_mode: impl Into<VariationSelectionMode>,
    ) -> Self {
        Self {
            status: status.into(),
            variation_selection_mode: variation_selection_mode.into(),
            description: None,
            input_data_schema: rt::Field::Absent,
            webhook_events_url: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the agent does, for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// JSON Schema of the input data of the agent's objectives.
    #[must_use]
    pub fn input_data_schema(
        mut self,
        input_data_schema: impl Into<rt::Field<::serde_json::Value>>,
    ) -> Self {
        self.input_data_schema = input_data_schema.into();
        self
    }

    /// URL that the events of the agent's objectives are posted to.
    #[must_use]
    pub fn webhook_events_url(mut self, webhook_events_url: impl Into<String>) -> Self {
        self.webhook_events_url = Some(webhook_events_url.into());
        self
    }
}
rt::record!(AgentSpec {
    0 status: required AgentStatus = "status",
    1 variation_selection_mode: required VariationSelectionMode = "variationSelectionMode",
    2 description: optional Option<String> = "description",
    3 input_data_schema: nullable rt::Field<::serde_json::Value> = "inputDataSchema",
    4 webhook_events_url: optional Option<String> = "webhookEventsUrl",
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
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Settings of a variation.
    pub spec: AgentVariationSpec,
    /// Set by the server alone.
    pub info: Option<AgentVariationInfo>,
    extra: rt::Extra,
}

impl AgentVariation {
    /// A value with the required properties; setters add the optional ones.
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
    #[must_use]
    pub fn info(mut self, info: impl Into<AgentVariationInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(AgentVariation {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required AgentVariationSpec = "spec",
    2 info: optional Option<AgentVariationInfo> = "info",
} extra);

/// What the server derives for a variation: its assignments, counts and feedback.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationInfo {
    /// Tools, tool sets and sub-agents that the variation may use.
    pub assignments: Option<Vec<VariationAssignment>>,
    /// Someone who acts in the account: a user, an API key or the system.
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
    /// A value with nothing set: all properties are optional.
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
    #[must_use]
    pub fn assignments(
        mut self,
        assignments: impl IntoIterator<Item = impl rt::IntoValue<VariationAssignment>>,
    ) -> Self {
        self.assignments = Some(rt::list_of::<VariationAssignment, _, _>(assignments));
        self
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of feedbacks on the variation's objectives.
    #[must_use]
    pub fn feedback_count(mut self, feedback_count: i64) -> Self {
        self.feedback_count = Some(feedback_count);
        self
    }

    /// Memory layers of the variation's stack.
    #[must_use]
    pub fn memory_layer_assignments(
        mut self,
        memory_layer_assignments: impl IntoIterator<
            Item = impl rt::IntoValue<VariationMemoryLayerAssignment>,
        >,
    ) -> Self {
        self.memory_layer_assignments = Some(
            rt::list_of::<VariationMemoryLayerAssignment, _, _>(memory_layer_assignments),
        );
        self
    }

    /// Number of assigned memory layers.
    #[must_use]
    pub fn memory_layer_count(mut self, memory_layer_count: i64) -> Self {
        self.memory_layer_count = Some(memory_layer_count);
        self
    }

    /// The model that the variation runs on.
    #[must_use]
    pub fn model(mut self, model: impl Into<ResourceMetadata>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Score from the feedback so far.
    #[must_use]
    pub fn score(mut self, score: impl rt::IntoValue<f64>) -> Self {
        self.score = Some(rt::IntoValue::<f64>::into_value(score));
        self
    }

    /// Number of assigned sub-agents.
    #[must_use]
    pub fn sub_agent_count(mut self, sub_agent_count: i64) -> Self {
        self.sub_agent_count = Some(sub_agent_count);
        self
    }

    /// Number of tools assigned singly.
    #[must_use]
    pub fn tool_count(mut self, tool_count: i64) -> Self {
        self.tool_count = Some(tool_count);
        self
    }

    /// Number of assigned tool sets.
    #[must_use]
    pub fn tool_set_count(mut self, tool_set_count: i64) -> Self {
        self.tool_set_count = Some(tool_set_count);
        self
    }
}
rt::record!(AgentVariationInfo {
    0 assignments: optional Option<Vec<VariationAssignment>> = "assignments",
    1 created_by: optional Option<Profile> = "createdBy",
    2 feedback_count: optional_number Option<i64> = "feedbackCount",
    3 memory_layer_assignments: optional Option<Vec<VariationMemoryLayerAssignment>> = "memoryLayerAssignments",
    4 memory_layer_count: optional_number Option<i64> = "memoryLayerCount",
    5 model: optional Option<ResourceMetadata> = "model",
    6 score: optional_number Option<f64> = "score",
    7 sub_agent_count: optional_number Option<i64> = "subAgentCount",
    8 tool_count: optional_number Option<i64> = "toolCount",
    9 tool_set_count: optional_number Option<i64> = "toolSetCount",
} extra);

/// Settings of a variation.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentVariationSpec {
    /// When and how the context of an objective is shortened.
    pub compaction_config: Option<AgentVariationSpecCompactionConfig>,
    /// Limits for a single objective.
    pub constraints: Option<AgentVariationSpecConstraints>,
    /// What sets the variation apart from the others.
    pub description: Option<String>,
    /// Whether objectives of the variation remember earlier ones.
    pub enable_episodic_memory: Option<bool>,
    /// How long an episodic memory is kept.
    pub episodic_memory_ttl: Option<i64>,
    /// The model that a variation runs on.
    pub model_config: Option<AgentVariationSpecModelConfig>,
    /// Shows the model only the tools that fit the task, in place of all of them at once.
    pub progressive_discovery: Option<AgentVariationSpecProgressiveDiscovery>,
    /// System prompt.
    pub prompt: Option<String>,
    /// Share of the objectives that go to this variation, in proportion to the weights of the others. Used when the agent selects by weight.
    pub weight: Option<i64>,
    extra: rt::Extra,
}

impl AgentVariationSpec {
    /// A value with nothing set: all properties are optional.
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

    /// When and how the context of an objective is shortened.
    #[must_use]
    pub fn compaction_config(
        mut self,
        compaction_config: impl Into<AgentVariationSpecCompactionConfig>,
    ) -> Self {
        self.compaction_config = Some(compaction_config.into());
        self
    }

    /// Limits for a single objective.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl Into<AgentVariationSpecConstraints>,
    ) -> Self {
        self.constraints = Some(constraints.into());
        self
    }

    /// What sets the variation apart from the others.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether objectives of the variation remember earlier ones.
    #[must_use]
    pub fn enable_episodic_memory(mut self, enable_episodic_memory: bool) -> Self {
        self.enable_episodic_memory = Some(enable_episodic_memory);
        self
    }

    /// How long an episodic memory is kept.
    #[must_use]
    pub fn episodic_memory_ttl(mut self, episodic_memory_ttl: i64) -> Self {
        self.episodic_memory_ttl = Some(episodic_memory_ttl);
        self
    }

    /// The model that a variation runs on.
    #[must_use]
    pub fn model_config(
        mut self,
        model_config: impl Into<AgentVariationSpecModelConfig>,
    ) -> Self {
        self.model_config = Some(model_config.into());
        self
    }

    /// Shows the model only the tools that fit the task, in place of all of them at once.
    #[must_use]
    pub fn progressive_discovery(
        mut self,
        progressive_discovery: impl Into<AgentVariationSpecProgressiveDiscovery>,
    ) -> Self {
        self.progressive_discovery = Some(progressive_discovery.into());
        self
    }

    /// System prompt.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Share of the objectives that go to this variation, in proportion to the weights of the others. Used when the agent selects by weight.
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }
}
rt::record!(AgentVariationSpec {
    0 compaction_config: optional Option<AgentVariationSpecCompactionConfig> = "compactionConfig",
    1 constraints: optional Option<AgentVariationSpecConstraints> = "constraints",
    2 description: optional Option<String> = "description",
    3 enable_episodic_memory: optional Option<bool> = "enableEpisodicMemory",
    4 episodic_memory_ttl: optional_number Option<i64> = "episodicMemoryTtl",
    5 model_config: optional Option<AgentVariationSpecModelConfig> = "modelConfig",
    6 progressive_discovery: optional Option<AgentVariationSpecProgressiveDiscovery> = "progressiveDiscovery",
    7 prompt: optional Option<String> = "prompt",
    8 weight: optional_number Option<i64> = "weight",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            summarization: None,
            tool_result_clearing: None,
            trigger_threshold: None,
            extra: rt::Extra::new(),
        }
    }

    /// Summarise older messages.
    #[must_use]
    pub fn summarization(
        mut self,
        summarization: impl Into<CompactionConfigSummarizationStrategy>,
    ) -> Self {
        self.summarization = Some(summarization.into());
        self
    }

    /// Clear older tool results.
    #[must_use]
    pub fn tool_result_clearing(
        mut self,
        tool_result_clearing: impl Into<CompactionConfigToolResultClearingStrategy>,
    ) -> Self {
        self.tool_result_clearing = Some(tool_result_clearing.into());
        self
    }

    /// How full the context has to be before it is compacted, as a fraction of its size.
    #[must_use]
    pub fn trigger_threshold(
        mut self,
        trigger_threshold: impl rt::IntoValue<f64>,
    ) -> Self {
        self.trigger_threshold = Some(
            rt::IntoValue::<f64>::into_value(trigger_threshold),
        );
        self
    }
}
rt::record!(AgentVariationSpecCompactionConfig {
    0 summarization: optional Option<CompactionConfigSummarizationStrategy> = "summarization",
    1 tool_result_clearing: optional Option<CompactionConfigToolResultClearingStrategy> = "toolResultClearing",
    2 trigger_threshold: optional_number Option<f64> = "triggerThreshold",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            max_sub_objectives: None,
            max_tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Largest number of sub-objectives.
    #[must_use]
    pub fn max_sub_objectives(mut self, max_sub_objectives: i64) -> Self {
        self.max_sub_objectives = Some(max_sub_objectives);
        self
    }

    /// Largest number of tool calls.
    #[must_use]
    pub fn max_tool_calls(mut self, max_tool_calls: i64) -> Self {
        self.max_tool_calls = Some(max_tool_calls);
        self
    }
}
rt::record!(AgentVariationSpecConstraints {
    0 max_sub_objectives: optional_number Option<i64> = "maxSubObjectives",
    1 max_tool_calls: optional_number Option<i64> = "maxToolCalls",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            model_id: None,
            temperature: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of the model.
    #[must_use]
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sampling temperature; higher values give more varied answers.
    #[must_use]
    pub fn temperature(mut self, temperature: impl rt::IntoValue<f64>) -> Self {
        self.temperature = Some(rt::IntoValue::<f64>::into_value(temperature));
        self
    }
}
rt::record!(AgentVariationSpecModelConfig {
    0 model_id: optional Option<String> = "modelId",
    1 temperature: optional_number Option<f64> = "temperature",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            hints: None,
            max_tools: None,
            rerank_threshold: None,
            extra: rt::Extra::new(),
        }
    }

    /// Words that help to find the tools that fit.
    #[must_use]
    pub fn hints(
        mut self,
        hints: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.hints = Some(rt::list_of::<String, _, _>(hints));
        self
    }

    /// Largest number of tools shown at once.
    #[must_use]
    pub fn max_tools(mut self, max_tools: i64) -> Self {
        self.max_tools = Some(max_tools);
        self
    }

    /// Smallest relevance that a tool must have to be shown.
    #[must_use]
    pub fn rerank_threshold(
        mut self,
        rerank_threshold: impl rt::IntoValue<f64>,
    ) -> Self {
        self.rerank_threshold = Some(rt::IntoValue::<f64>::into_value(rerank_threshold));
        self
    }
}
rt::record!(AgentVariationSpecProgressiveDiscovery {
    0 hints: optional Option<Vec<String>> = "hints",
    1 max_tools: optional_number Option<i64> = "maxTools",
    2 rerank_threshold: optional_number Option<f64> = "rerankThreshold",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            content: None,
            tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text of the message.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tool calls that the model asks for.
    #[must_use]
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl rt::IntoValue<AssistantToolCall>>,
    ) -> Self {
        self.tool_calls = Some(rt::list_of::<AssistantToolCall, _, _>(tool_calls));
        self
    }
}
rt::record!(AssistantMessage {
    0 content: optional Option<String> = "content",
    1 tool_calls: optional Option<Vec<AssistantToolCall>> = "toolCalls",
} extra);

/// A tool call that the model asks for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssistantToolCall {
    /// Arguments as JSON text.
    pub arguments: Option<String>,
    /// Name under which the model knows the tool.
    pub function_name: Option<String>,
    /// What is called by a tool call. Exactly one property is set.
    pub tool: Option<CallableTool>,
    extra: rt::Extra,
}

impl AssistantToolCall {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            arguments: None,
            function_name: None,
            tool: None,
            extra: rt::Extra::new(),
        }
    }

    /// Arguments as JSON text.
    #[must_use]
    pub fn arguments(mut self, arguments: impl Into<String>) -> Self {
        self.arguments = Some(arguments.into());
        self
    }

    /// Name under which the model knows the tool.
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// What is called by a tool call. Exactly one property is set.
    #[must_use]
    pub fn tool(mut self, tool: impl Into<CallableTool>) -> Self {
        self.tool = Some(tool.into());
        self
    }
}
rt::record!(AssistantToolCall {
    0 arguments: optional Option<String> = "arguments",
    1 function_name: optional Option<String> = "functionName",
    2 tool: optional Option<CallableTool> = "tool",
} extra);

/// Id and name of a resource, where no more is needed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BareMetadata {
    /// Id of the resource, given by the server.
    pub id: Option<String>,
    /// Name of the resource, for people.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl BareMetadata {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of the resource, given by the server.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the resource, for people.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(BareMetadata {
    0 id: optional Option<String> = "id",
    1 name: optional Option<String> = "name",
} extra);

/// What is called by a tool call. Exactly one property is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum CallableTool {
    /// Another agent, called as a sub-agent.
    Agent(ResourceMetadata),
    /// A tool that Cadenya itself provides.
    CadenyaProvidedTool(ResourceMetadata),
    /// A tool of a tool set.
    Tool(ResourceMetadata),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(CallableTool {
    Agent(ResourceMetadata) = "agent",
    CadenyaProvidedTool(ResourceMetadata) = "cadenyaProvidedTool",
    Tool(ResourceMetadata) = "tool",
});

/// Replaces older messages by a summary.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompactionConfigSummarizationStrategy {
    /// What the summary should keep.
    pub instructions: Option<String>,
    extra: rt::Extra,
}

impl CompactionConfigSummarizationStrategy {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            instructions: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the summary should keep.
    #[must_use]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }
}
rt::record!(CompactionConfigSummarizationStrategy {
    0 instructions: optional Option<String> = "instructions",
} extra);

/// Drops the content of older tool results.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompactionConfigToolResultClearingStrategy {
    /// Number of latest tool results that stay as they are.
    pub preserve_recent_results: Option<i64>,
    extra: rt::Extra,
}

impl CompactionConfigToolResultClearingStrategy {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            preserve_recent_results: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of latest tool results that stay as they are.
    #[must_use]
    pub fn preserve_recent_results(mut self, preserve_recent_results: i64) -> Self {
        self.preserve_recent_results = Some(preserve_recent_results);
        self
    }
}
rt::record!(CompactionConfigToolResultClearingStrategy {
    0 preserve_recent_results: optional_number Option<i64> = "preserveRecentResults",
} extra);

/// The context was shortened, and the objective goes on in a new context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextWindowCompacted {
    /// Number of messages that were replaced.
    pub messages_compacted: Option<i64>,
    /// The window in which the objective goes on.
    pub new_context_window: Option<ObjectiveContextWindowData>,
    /// Strategies that were used.
    pub strategies: Option<Vec<String>>,
    /// Summary of the replaced messages.
    pub summary: Option<String>,
    extra: rt::Extra,
}

impl ContextWindowCompacted {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            messages_compacted: None,
            new_context_window: None,
            strategies: None,
            summary: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of messages that were replaced.
    #[must_use]
    pub fn messages_compacted(mut self, messages_compacted: i64) -> Self {
        self.messages_compacted = Some(messages_compacted);
        self
    }

    /// The window in which the objective goes on.
    #[must_use]
    pub fn new_context_window(
        mut self,
        new_context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.new_context_window = Some(new_context_window.into());
        self
    }

    /// Strategies that were used.
    #[must_use]
    pub fn strategies(
        mut self,
        strategies: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.strategies = Some(rt::list_of::<String, _, _>(strategies));
        self
    }

    /// Summary of the replaced messages.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}
rt::record!(ContextWindowCompacted {
    0 messages_compacted: optional_number Option<i64> = "messagesCompacted",
    1 new_context_window: optional Option<ObjectiveContextWindowData> = "newContextWindow",
    2 strategies: optional Option<Vec<String>> = "strategies",
    3 summary: optional Option<String> = "summary",
} extra);

/// Metadata for a new resource.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateResourceMetadata {
    /// Name of the new resource, for people.
    pub name: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl CreateResourceMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
rt::record!(CreateResourceMetadata {
    0 name: required String = "name",
    1 external_id: optional Option<String> = "externalId",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// How a tool's call becomes an HTTP request to the server of the tool set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct HttpToolConfig {
    /// Verb of the request that a call of the tool makes.
    pub request_method: HttpToolConfigRequestMethod,
    /// Headers of the request, added to those of the tool set's adapter. Their values may be secret.
    pub headers: Option<::std::collections::BTreeMap<String, String>>,
    /// Path of the request, after the adapter's `baseUrl`.
    pub path: Option<String>,
    /// Query string of the request.
    pub query: Option<String>,
    /// Media type of the body that a call of the tool sends.
    pub request_body_content_type: Option<String>,
    /// Template that the body of the request is made from.
    pub request_body_template: Option<String>,
    /// Name under which the model knows the tool.
    pub tool_name: Option<String>,
    extra: rt::Extra,
}

impl HttpToolConfig {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(request_method: impl Into<HttpToolConfigRequestMethod>) -> Self {
        Self {
            request_method: request_method.into(),
            headers: None,
            path: None,
            query: None,
            request_body_content_type: None,
            request_body_template: None,
            tool_name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Headers of the request, added to those of the tool set's adapter. Their values may be secret.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.headers = Some(rt::map_of::<String, _, _, _>(headers));
        self
    }

    /// Path of the request, after the adapter's `baseUrl`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Query string of the request.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Media type of the body that a call of the tool sends.
    #[must_use]
    pub fn request_body_content_type(
        mut self,
        request_body_content_type: impl Into<String>,
    ) -> Self {
        self.request_body_content_type = Some(request_body_content_type.into());
        self
    }

    /// Template that the body of the request is made from.
    #[must_use]
    pub fn request_body_template(
        mut self,
        request_body_template: impl Into<String>,
    ) -> Self {
        self.request_body_template = Some(request_body_template.into());
        self
    }

    /// Name under which the model knows the tool.
    #[must_use]
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Adds an entry to `headers`.
    #[must_use]
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::redacted_debug!(HttpToolConfig {
    request_method,
    path,
    query,
    request_body_content_type,
    request_body_template,
    tool_name,
} hidden {
    headers,
});
rt::record!(HttpToolConfig {
    0 request_method: required HttpToolConfigRequestMethod = "requestMethod",
    1 headers: optional Option<::std::collections::BTreeMap<String, String>> = "headers",
    2 path: optional Option<String> = "path",
    3 query: optional Option<String> = "query",
    4 request_body_content_type: optional Option<String> = "requestBodyContentType",
    5 request_body_template: optional Option<String> = "requestBodyTemplate",
    6 tool_name: optional Option<String> = "toolName",
} extra);

/// Verb of the request that a call of the tool makes.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HttpToolConfigRequestMethod {
    /// `HTTP_METHOD_UNSPECIFIED`
    HttpMethodUnspecified,
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(HttpToolConfigRequestMethod {
    HttpMethodUnspecified = "HTTP_METHOD_UNSPECIFIED",
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
});

/// The MCP tool behind a tool, as its server announces it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpToolConfig {
    /// Description that the server gives.
    pub tool_description: Option<String>,
    /// Name by which the server knows the tool.
    pub tool_name: Option<String>,
    /// Title that the server gives.
    pub tool_title: Option<String>,
    extra: rt::Extra,
}

impl McpToolConfig {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            tool_description: None,
            tool_name: None,
            tool_title: None,
            extra: rt::Extra::new(),
        }
    }

    /// Description that the server gives.
    #[must_use]
    pub fn tool_description(mut self, tool_description: impl Into<String>) -> Self {
        self.tool_description = Some(tool_description.into());
        self
    }

    /// Name by which the server knows the tool.
    #[must_use]
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Title that the server gives.
    #[must_use]
    pub fn tool_title(mut self, tool_title: impl Into<String>) -> Self {
        self.tool_title = Some(tool_title.into());
        self
    }
}
rt::record!(McpToolConfig {
    0 tool_description: optional Option<String> = "toolDescription",
    1 tool_name: optional Option<String> = "toolName",
    2 tool_title: optional Option<String> = "toolTitle",
} extra);

/// Chooses tools of an MCP server by their attributes.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilter {
    /// Whether all filters must hold (`AND`) or one of them is enough (`OR`).
    pub operator: McpToolFilterOperator,
    /// The conditions to combine.
    pub filters: Option<Vec<McpToolFilterFilter>>,
    extra: rt::Extra,
}

impl McpToolFilter {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(operator: impl Into<McpToolFilterOperator>) -> Self {
        Self {
            operator: operator.into(),
            filters: None,
            extra: rt::Extra::new(),
        }
    }

    /// The conditions to combine.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl rt::IntoValue<McpToolFilterFilter>>,
    ) -> Self {
        self.filters = Some(rt::list_of::<McpToolFilterFilter, _, _>(filters));
        self
    }
}
rt::record!(McpToolFilter {
    0 operator: required McpToolFilterOperator = "operator",
    1 filters: optional Option<Vec<McpToolFilterFilter>> = "filters",
} extra);

/// One condition of a filter: an attribute of the tool and what it must match.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilterFilter {
    /// Attribute of the tool that is compared.
    pub attribute: McpToolFilterFilterAttribute,
    /// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
    pub matcher: Option<McpToolFilterMatcher>,
    extra: rt::Extra,
}

impl McpToolFilterFilter {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(attribute: impl Into<McpToolFilterFilterAttribute>) -> Self {
        Self {
            attribute: attribute.into(),
            matcher: None,
            extra: rt::Extra::new(),
        }
    }

    /// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
    #[must_use]
    pub fn matcher(mut self, matcher: impl Into<McpToolFilterMatcher>) -> Self {
        self.matcher = Some(matcher.into());
        self
    }
}
rt::record!(McpToolFilterFilter {
    0 attribute: required McpToolFilterFilterAttribute = "attribute",
    1 matcher: optional Option<McpToolFilterMatcher> = "matcher",
} extra);

/// Attribute of the tool that is compared.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum McpToolFilterFilterAttribute {
    /// `ATTRIBUTE_UNSPECIFIED`
    Unspecified,
    /// `ATTRIBUTE_NAME`
    Name,
    /// `ATTRIBUTE_TITLE`
    Title,
    /// `ATTRIBUTE_DESCRIPTION`
    Description,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(McpToolFilterFilterAttribute {
    Unspecified = "ATTRIBUTE_UNSPECIFIED",
    Name = "ATTRIBUTE_NAME",
    Title = "ATTRIBUTE_TITLE",
    Description = "ATTRIBUTE_DESCRIPTION",
});

/// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilterMatcher {
    /// Whether upper and lower case differ.
    pub case_sensitive: Option<bool>,
    /// Which of several forms it takes.
    pub kind: McpToolFilterMatcherKind,
    extra: rt::Extra,
}

impl McpToolFilterMatcher {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<McpToolFilterMatcherKind>) -> Self {
        Self {
            case_sensitive: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Whether upper and lower case differ.
    #[must_use]
    pub fn case_sensitive(mut self, case_sensitive: bool) -> Self {
        self.case_sensitive = Some(case_sensitive);
        self
    }
}
rt::record!(McpToolFilterMatcher {
    0 case_sensitive: optional Option<bool> = "caseSensitive",
} flat kind: McpToolFilterMatcherKind);

/// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum McpToolFilterMatcherKind {
    /// The attribute contains this text.
    Contains(String),
    /// The attribute ends with this text.
    EndsWith(String),
    /// The attribute is this text.
    Exact(String),
    /// The attribute matches this regular expression.
    Regex(String),
    /// The attribute begins with this text.
    StartsWith(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(McpToolFilterMatcherKind {
    Contains(String) = "contains",
    EndsWith(String) = "endsWith",
    Exact(String) = "exact",
    Regex(String) = "regex",
    StartsWith(String) = "startsWith",
});

/// Whether all filters must hold (`AND`) or one of them is enough (`OR`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum McpToolFilterOperator {
    /// `OPERATOR_UNSPECIFIED`
    Unspecified,
    /// `OPERATOR_AND`
    And,
    /// `OPERATOR_OR`
    Or,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(McpToolFilterOperator {
    Unspecified = "OPERATOR_UNSPECIFIED",
    And = "OPERATOR_AND",
    Or = "OPERATOR_OR",
});

/// The agent read a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryRead {
    /// Entry that was read.
    pub memory_entry_id: Option<String>,
    /// Layer of that entry.
    pub memory_layer_id: Option<String>,
    /// Text about the reading.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl MemoryRead {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Entry that was read.
    #[must_use]
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Layer of that entry.
    #[must_use]
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }

    /// Text about the reading.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(MemoryRead {
    0 memory_entry_id: optional Option<String> = "memoryEntryId",
    1 memory_layer_id: optional Option<String> = "memoryLayerId",
    2 message: optional Option<String> = "message",
} extra);
rt::values!(AccountResourceMetadata, Agent, AgentInfo, AgentSpec, AgentStatus, AgentVariation, AgentVariationInfo, AgentVariationSpec, AgentVariationSpecCompactionConfig, AgentVariationSpecConstraints, AgentVariationSpecModelConfig, AgentVariationSpecProgressiveDiscovery, AssistantMessage, AssistantToolCall, BareMetadata, CallableTool, CompactionConfigSummarizationStrategy, CompactionConfigToolResultClearingStrategy, ContextWindowCompacted, CreateResourceMetadata, HttpToolConfig, HttpToolConfigRequestMethod, McpToolConfig, McpToolFilter, McpToolFilterFilter, McpToolFilterFilterAttribute, McpToolFilterMatcher, McpToolFilterMatcherKind, McpToolFilterOperator, MemoryRead);
