// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

mod workspace_apply;

pub use workspace_apply::*;

/// State of the bulk change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BulkWorkspaceResourceState {
    /// `STATE_UNSPECIFIED`
    Unspecified,
    /// `STATE_PENDING`
    Pending,
    /// `STATE_VALIDATING`
    Validating,
    /// `STATE_RUNNING`
    Running,
    /// `STATE_SUCCEEDED`
    Succeeded,
    /// `STATE_PARTIALLY_APPLIED`
    PartiallyApplied,
    /// `STATE_FAILED`
    Failed,
    /// `STATE_CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(BulkWorkspaceResourceState {
    Unspecified = "STATE_UNSPECIFIED",
    Pending = "STATE_PENDING",
    Validating = "STATE_VALIDATING",
    Running = "STATE_RUNNING",
    Succeeded = "STATE_SUCCEEDED",
    PartiallyApplied = "STATE_PARTIALLY_APPLIED",
    Failed = "STATE_FAILED",
    Cancelled = "STATE_CANCELLED",
});
rt::values!(BulkWorkspaceResourceState);
