// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{AgentSchedule, AgentVariation, BulkWorkspaceResourceResultAction};

mod outcome;

pub use outcome::*;

/// What was done to a schedule.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentScheduleOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a schedule failed.
    pub error: Option<BulkWorkspaceApplyResultDataAgentScheduleOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Starts objectives of an agent at given times.
    pub resource: Option<AgentSchedule>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentScheduleOutcome {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            action: None,
            error: None,
            external_id: None,
            resource: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was done.
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<BulkWorkspaceResourceResultAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Why the change of a schedule failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataAgentScheduleOutcomeError>,
    ) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Id of your own, from another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Starts objectives of an agent at given times.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<AgentSchedule>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentScheduleOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataAgentScheduleOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<AgentSchedule> = "resource",
} extra);

/// Why the change of a schedule failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentScheduleOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<
        Vec<BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail>,
    >,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentScheduleOutcomeError {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            code: None,
            details: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl rt::IntoValue<
                BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail,
                _,
                _,
            >(details),
        );
        self
    }

    /// What went wrong, for a developer to read.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentScheduleOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// Kind of the detail.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);

/// What was done to a variation.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentVariationOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a variation failed.
    pub error: Option<BulkWorkspaceApplyResultDataAgentVariationOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// One way to run an agent: prompt, model, limits and tools. An agent can have several, to compare them.
    pub resource: Option<AgentVariation>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentVariationOutcome {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            action: None,
            error: None,
            external_id: None,
            resource: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was done.
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<BulkWorkspaceResourceResultAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Why the change of a variation failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataAgentVariationOutcomeError>,
    ) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Id of your own, from another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// One way to run an agent: prompt, model, limits and tools. An agent can have several, to compare them.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<AgentVariation>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentVariationOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataAgentVariationOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<AgentVariation> = "resource",
} extra);

/// Why the change of a variation failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentVariationOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<
        Vec<BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail>,
    >,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentVariationOutcomeError {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            code: None,
            details: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl rt::IntoValue<
                BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail,
                _,
                _,
            >(details),
        );
        self
    }

    /// What went wrong, for a developer to read.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentVariationOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// Kind of the detail.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApplyResultDataAgentScheduleOutcome, BulkWorkspaceApplyResultDataAgentScheduleOutcomeError, BulkWorkspaceApplyResultDataAgentScheduleOutcomeErrorDetail, BulkWorkspaceApplyResultDataAgentVariationOutcome, BulkWorkspaceApplyResultDataAgentVariationOutcomeError, BulkWorkspaceApplyResultDataAgentVariationOutcomeErrorDetail);
