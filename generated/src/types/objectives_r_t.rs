// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Where the call stands with its execution.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToolCallExecutionStatus {
    /// `TOOL_CALL_EXECUTION_STATUS_UNSPECIFIED`
    Unspecified,
    /// `TOOL_CALL_EXECUTION_STATUS_PENDING`
    Pending,
    /// `TOOL_CALL_EXECUTION_STATUS_RUNNING`
    Running,
    /// `TOOL_CALL_EXECUTION_STATUS_COMPLETED`
    Completed,
    /// `TOOL_CALL_EXECUTION_STATUS_ERRORED`
    Errored,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToolCallExecutionStatus {
    Unspecified = "TOOL_CALL_EXECUTION_STATUS_UNSPECIFIED",
    Pending = "TOOL_CALL_EXECUTION_STATUS_PENDING",
    Running = "TOOL_CALL_EXECUTION_STATUS_RUNNING",
    Completed = "TOOL_CALL_EXECUTION_STATUS_COMPLETED",
    Errored = "TOOL_CALL_EXECUTION_STATUS_ERRORED",
});

/// Where the call stands with its approval.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToolCallStatus {
    /// `TOOL_CALL_STATUS_UNSPECIFIED`
    Unspecified,
    /// `TOOL_CALL_STATUS_AUTO_APPROVED`
    AutoApproved,
    /// `TOOL_CALL_STATUS_WAITING_FOR_APPROVAL`
    WaitingForApproval,
    /// `TOOL_CALL_STATUS_APPROVED`
    Approved,
    /// `TOOL_CALL_STATUS_DENIED`
    Denied,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToolCallStatus {
    Unspecified = "TOOL_CALL_STATUS_UNSPECIFIED",
    AutoApproved = "TOOL_CALL_STATUS_AUTO_APPROVED",
    WaitingForApproval = "TOOL_CALL_STATUS_WAITING_FOR_APPROVAL",
    Approved = "TOOL_CALL_STATUS_APPROVED",
    Denied = "TOOL_CALL_STATUS_DENIED",
});
