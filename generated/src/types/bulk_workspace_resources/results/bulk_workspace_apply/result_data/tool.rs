// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{BulkWorkspaceResourceResultAction, Tool, ToolSet};

/// What was done to a tool.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a tool failed.
    pub error: Option<BulkWorkspaceApplyResultDataToolOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Something that an agent can call.
    pub resource: Option<Tool>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolOutcome {
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

    /// Why the change of a tool failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataToolOutcomeError>,
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

    /// Something that an agent can call.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<Tool>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataToolOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataToolOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<Tool> = "resource",
} extra);

/// Why the change of a tool failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyResultDataToolOutcomeErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolOutcomeError {
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
            Item = impl rt::IntoValue<BulkWorkspaceApplyResultDataToolOutcomeErrorDetail>,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataToolOutcomeErrorDetail,
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
rt::record!(BulkWorkspaceApplyResultDataToolOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataToolOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolOutcomeErrorDetail {
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
rt::record!(BulkWorkspaceApplyResultDataToolOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);

/// What was done to a tool set.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolSetOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a tool set failed.
    pub error: Option<BulkWorkspaceApplyResultDataToolSetOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// A group of tools behind one server.
    pub resource: Option<ToolSet>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolSetOutcome {
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

    /// Why the change of a tool set failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataToolSetOutcomeError>,
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

    /// A group of tools behind one server.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<ToolSet>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataToolSetOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataToolSetOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<ToolSet> = "resource",
} extra);

/// Why the change of a tool set failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolSetOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolSetOutcomeError {
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
                BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail,
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
rt::record!(BulkWorkspaceApplyResultDataToolSetOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail {
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
rt::record!(BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApplyResultDataToolOutcome, BulkWorkspaceApplyResultDataToolOutcomeError, BulkWorkspaceApplyResultDataToolOutcomeErrorDetail, BulkWorkspaceApplyResultDataToolSetOutcome, BulkWorkspaceApplyResultDataToolSetOutcomeError, BulkWorkspaceApplyResultDataToolSetOutcomeErrorDetail);
