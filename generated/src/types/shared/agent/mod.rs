// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Profile, ResourceMetadata, VariationSelectionMode};

mod schedule;
mod variation;

pub use schedule::*;
pub use variation::*;

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
rt::values!(Agent, AgentInfo, AgentSpec, AgentStatus);
