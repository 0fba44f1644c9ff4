// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{BulkWorkspaceResourceState, OperationMetadata, Profile};

mod data;

pub use data::*;

/// A bulk change of the workspace. The server works on it after the call has returned.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApply {
    /// What the resources of a bundle are to be. Each map has keys of your own, which stay the same from one change to the next.
    pub data: BulkWorkspaceApplyData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// How far a bulk change is.
    pub status: BulkWorkspaceApplyStatus,
    /// What the server counts during a bulk change.
    pub info: Option<BulkWorkspaceApplyInfo>,
    extra: rt::Extra,
}

impl BulkWorkspaceApply {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<BulkWorkspaceApplyData>,
        metadata: impl Into<OperationMetadata>,
        status: impl Into<BulkWorkspaceApplyStatus>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            status: status.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server counts during a bulk change.
    #[must_use]
    pub fn info(mut self, info: impl Into<BulkWorkspaceApplyInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(BulkWorkspaceApply {
    0 data: required BulkWorkspaceApplyData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 status: required BulkWorkspaceApplyStatus = "status",
    3 info: optional Option<BulkWorkspaceApplyInfo> = "info",
} extra);

/// What the server counts during a bulk change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyInfo {
    /// When the server was done.
    pub completed_at: Option<::jiff::Timestamp>,
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Number of resources that were created.
    pub created_count: Option<i64>,
    /// Number of resources that were deleted.
    pub deleted_count: Option<i64>,
    /// Number of resources that could not be changed.
    pub failed_count: Option<i64>,
    /// When the server began.
    pub started_at: Option<::jiff::Timestamp>,
    /// Number of all resources of the bulk change.
    pub total_count: Option<i64>,
    /// Number of resources that were already as they should be.
    pub unchanged_count: Option<i64>,
    /// Number of resources that were updated.
    pub updated_count: Option<i64>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            completed_at: None,
            created_by: None,
            created_count: None,
            deleted_count: None,
            failed_count: None,
            started_at: None,
            total_count: None,
            unchanged_count: None,
            updated_count: None,
            extra: rt::Extra::new(),
        }
    }

    /// When the server was done.
    #[must_use]
    pub fn completed_at(mut self, completed_at: impl Into<::jiff::Timestamp>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Number of resources that were created.
    #[must_use]
    pub fn created_count(mut self, created_count: i64) -> Self {
        self.created_count = Some(created_count);
        self
    }

    /// Number of resources that were deleted.
    #[must_use]
    pub fn deleted_count(mut self, deleted_count: i64) -> Self {
        self.deleted_count = Some(deleted_count);
        self
    }

    /// Number of resources that could not be changed.
    #[must_use]
    pub fn failed_count(mut self, failed_count: i64) -> Self {
        self.failed_count = Some(failed_count);
        self
    }

    /// When the server began.
    #[must_use]
    pub fn started_at(mut self, started_at: impl Into<::jiff::Timestamp>) -> Self {
        self.started_at = Some(started_at.into());
        self
    }

    /// Number of all resources of the bulk change.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = Some(total_count);
        self
    }

    /// Number of resources that were already as they should be.
    #[must_use]
    pub fn unchanged_count(mut self, unchanged_count: i64) -> Self {
        self.unchanged_count = Some(unchanged_count);
        self
    }

    /// Number of resources that were updated.
    #[must_use]
    pub fn updated_count(mut self, updated_count: i64) -> Self {
        self.updated_count = Some(updated_count);
        self
    }
}
rt::record!(BulkWorkspaceApplyInfo {
    0 completed_at: optional Option<::jiff::Timestamp> as rt::Time = "completedAt",
    1 created_by: optional Option<Profile> = "createdBy",
    2 created_count: optional_number Option<i64> = "createdCount",
    3 deleted_count: optional_number Option<i64> = "deletedCount",
    4 failed_count: optional_number Option<i64> = "failedCount",
    5 started_at: optional Option<::jiff::Timestamp> as rt::Time = "startedAt",
    6 total_count: optional_number Option<i64> = "totalCount",
    7 unchanged_count: optional_number Option<i64> = "unchangedCount",
    8 updated_count: optional_number Option<i64> = "updatedCount",
} extra);

/// How far a bulk change is.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApplyStatus {
    /// State of the bulk change.
    pub state: BulkWorkspaceResourceState,
    /// What the server is doing, for people.
    pub message: Option<String>,
    /// Why a bulk change was not begun.
    pub preflight_error: Option<BulkWorkspaceApplyStatusPreflightError>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyStatus {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(state: impl Into<BulkWorkspaceResourceState>) -> Self {
        Self {
            state: state.into(),
            message: None,
            preflight_error: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server is doing, for people.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Why a bulk change was not begun.
    #[must_use]
    pub fn preflight_error(
        mut self,
        preflight_error: impl Into<BulkWorkspaceApplyStatusPreflightError>,
    ) -> Self {
        self.preflight_error = Some(preflight_error.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyStatus {
    0 state: required BulkWorkspaceResourceState = "state",
    1 message: optional Option<String> = "message",
    2 preflight_error: optional Option<BulkWorkspaceApplyStatusPreflightError> = "preflightError",
} extra);

/// Why a bulk change was not begun.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyStatusPreflightError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<BulkWorkspaceApplyStatusPreflightErrorDetail>>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyStatusPreflightError {
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
            Item = impl rt::IntoValue<BulkWorkspaceApplyStatusPreflightErrorDetail>,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<BulkWorkspaceApplyStatusPreflightErrorDetail, _, _>(details),
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
rt::record!(BulkWorkspaceApplyStatusPreflightError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyStatusPreflightErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyStatusPreflightErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyStatusPreflightErrorDetail {
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
rt::record!(BulkWorkspaceApplyStatusPreflightErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApply, BulkWorkspaceApplyInfo, BulkWorkspaceApplyStatus, BulkWorkspaceApplyStatusPreflightError, BulkWorkspaceApplyStatusPreflightErrorDetail);
