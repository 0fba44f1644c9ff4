// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{ObjectiveEvent, OperationMetadata, ResourceMetadata};

/// Body of a webhook request: one event of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEventWebhook {
    /// The event of a webhook request, and what it belongs to.
    pub data: ObjectiveEventWebhookData,
    /// When the event happened.
    pub timestamp: ::jiff::Timestamp,
    /// Kind of event.
    pub r#type: String,
    extra: rt::Extra,
}

impl ObjectiveEventWebhook {
    /// A value with its properties.
    pub fn new(
        data: impl Into<ObjectiveEventWebhookData>,
        timestamp: impl Into<::jiff::Timestamp>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            timestamp: timestamp.into(),
            r#type: r#type.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ObjectiveEventWebhook {
    0 data: required ObjectiveEventWebhookData = "data",
    1 timestamp: required ::jiff::Timestamp as rt::Time = "timestamp",
    2 r#type: required String = "type",
} extra);

/// The event of a webhook request, and what it belongs to.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEventWebhookData {
    /// Agent of the objective.
    pub agent: ResourceMetadata,
    /// Variation that the objective runs on.
    pub agent_variation: ResourceMetadata,
    /// Metadata of a run or record. It has no name.
    pub objective: OperationMetadata,
    /// Something that happened in an objective.
    pub objective_event: ObjectiveEvent,
    extra: rt::Extra,
}

impl ObjectiveEventWebhookData {
    /// A value with its properties.
    pub fn new(
        agent: impl Into<ResourceMetadata>,
        agent_variation: impl Into<ResourceMetadata>,
        objective: impl Into<OperationMetadata>,
        objective_event: impl Into<ObjectiveEvent>,
    ) -> Self {
        Self {
            agent: agent.into(),
            agent_variation: agent_variation.into(),
            objective: objective.into(),
            objective_event: objective_event.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ObjectiveEventWebhookData {
    0 agent: required ResourceMetadata = "agent",
    1 agent_variation: required ResourceMetadata = "agentVariation",
    2 objective: required OperationMetadata = "objective",
    3 objective_event: required ObjectiveEvent = "objectiveEvent",
} extra);
rt::values!(ObjectiveEventWebhook, ObjectiveEventWebhookData);
