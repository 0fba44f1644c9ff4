// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    CompactionConfigSummarizationStrategy, CompactionConfigToolResultClearingStrategy,
};

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
rt::values!(AgentVariationSpec, AgentVariationSpecCompactionConfig, AgentVariationSpecConstraints, AgentVariationSpecModelConfig, AgentVariationSpecProgressiveDiscovery);
