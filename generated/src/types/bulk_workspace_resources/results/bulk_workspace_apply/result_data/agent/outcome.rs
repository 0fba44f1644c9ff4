// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Agent, BulkWorkspaceResourceResultAction};

/// What was done to an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of an agent failed.
    pub error: Option<BulkWorkspaceApplyResultDataAgentOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// An entry point for objectives. What a run does is set by the variation that is picked for it.
    pub resource: Option<Agent>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentOutcome {
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

    /// Why the change of an agent failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataAgentOutcomeError>,
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

    /// An entry point for objectives. What a run does is set by the variation that is picked for it.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<Agent>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataAgentOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataAgentOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<Agent> = "resource",
} extra);

/// Why the change of an agent failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentOutcomeError {
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
                BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail,
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
rt::record!(BulkWorkspaceApplyResultDataAgentOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail {
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
rt::record!(BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApplyResultDataAgentOutcome, BulkWorkspaceApplyResultDataAgentOutcomeError, BulkWorkspaceApplyResultDataAgentOutcomeErrorDetail);
