// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

mod bulk_workspace_apply;

pub use bulk_workspace_apply::*;

/// What was done.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BulkWorkspaceResourceResultAction {
    /// `ACTION_UNSPECIFIED`
    Unspecified,
    /// `ACTION_CREATED`
    Created,
    /// `ACTION_UPDATED`
    Updated,
    /// `ACTION_UNCHANGED`
    Unchanged,
    /// `ACTION_DELETED`
    Deleted,
    /// `ACTION_FAILED`
    Failed,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(BulkWorkspaceResourceResultAction {
    Unspecified = "ACTION_UNSPECIFIED",
    Created = "ACTION_CREATED",
    Updated = "ACTION_UPDATED",
    Unchanged = "ACTION_UNCHANGED",
    Deleted = "ACTION_DELETED",
    Failed = "ACTION_FAILED",
});
rt::values!(BulkWorkspaceResourceResultAction);
