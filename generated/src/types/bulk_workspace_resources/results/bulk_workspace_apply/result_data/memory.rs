// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{BulkWorkspaceResourceResultAction, MemoryEntry, MemoryLayer};

/// What was done to a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryEntryOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a memory entry failed.
    pub error: Option<BulkWorkspaceApplyResultDataMemoryEntryOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// An entry of a memory layer, without its content.
    pub resource: Option<MemoryEntry>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryEntryOutcome {
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

    /// Why the change of a memory entry failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataMemoryEntryOutcomeError>,
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

    /// An entry of a memory layer, without its content.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<MemoryEntry>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataMemoryEntryOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataMemoryEntryOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<MemoryEntry> = "resource",
} extra);

/// Why the change of a memory entry failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryEntryOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryEntryOutcomeError {
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
                BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail,
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
rt::record!(BulkWorkspaceApplyResultDataMemoryEntryOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail {
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
rt::record!(BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);

/// What was done to a memory layer.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryLayerOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a memory layer failed.
    pub error: Option<BulkWorkspaceApplyResultDataMemoryLayerOutcomeError>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// A collection of memory entries that variations and objectives can stack.
    pub resource: Option<MemoryLayer>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryLayerOutcome {
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

    /// Why the change of a memory layer failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataMemoryLayerOutcomeError>,
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

    /// A collection of memory entries that variations and objectives can stack.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<MemoryLayer>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataMemoryLayerOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataMemoryLayerOutcomeError> = "error",
    2 external_id: optional Option<String> = "externalId",
    3 resource: optional Option<MemoryLayer> = "resource",
} extra);

/// Why the change of a memory layer failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryLayerOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryLayerOutcomeError {
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
                BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail,
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
rt::record!(BulkWorkspaceApplyResultDataMemoryLayerOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail {
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
rt::record!(BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApplyResultDataMemoryEntryOutcome, BulkWorkspaceApplyResultDataMemoryEntryOutcomeError, BulkWorkspaceApplyResultDataMemoryEntryOutcomeErrorDetail, BulkWorkspaceApplyResultDataMemoryLayerOutcome, BulkWorkspaceApplyResultDataMemoryLayerOutcomeError, BulkWorkspaceApplyResultDataMemoryLayerOutcomeErrorDetail);
