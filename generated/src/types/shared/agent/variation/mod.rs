// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    Profile, ResourceMetadata, VariationAssignment, VariationMemoryLayerAssignment,
};

mod spec;

pub use spec::*;

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
rt::values!(AgentVariation, AgentVariationInfo);
