// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{CallableTool, OperationMetadata, Profile};

/// A tool call of an objective, with its approval and its result.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveToolCall {
    /// What is called and with which arguments, and what came of it.
    pub data: ObjectiveToolCallData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// Where the call stands with its approval.
    pub status: ToolCallStatus,
    /// Where the call stands with its execution.
    pub execution_status: Option<ToolCallExecutionStatus>,
    /// What the server derives for a tool call.
    pub info: Option<ObjectiveToolCallInfo>,
    extra: rt::Extra,
}

impl ObjectiveToolCall {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<ObjectiveToolCallData>,
        metadata: impl Into<OperationMetadata>,
        status: impl Into<ToolCallStatus>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            status: status.into(),
            execution_status: None,
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Where the call stands with its execution.
    #[must_use]
    pub fn execution_status(
        mut self,
        execution_status: impl Into<ToolCallExecutionStatus>,
    ) -> Self {
        self.execution_status = Some(execution_status.into());
        self
    }

    /// What the server derives for a tool call.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveToolCallInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveToolCall {
    0 data: required ObjectiveToolCallData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 status: required ToolCallStatus = "status",
    3 execution_status: optional Option<ToolCallExecutionStatus> = "executionStatus",
    4 info: optional Option<ObjectiveToolCallInfo> = "info",
} extra);

/// What is called and with which arguments, and what came of it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveToolCallData {
    /// What is called.
    pub callable: CallableTool,
    /// Arguments of the call, by name.
    pub arguments: Option<::std::collections::BTreeMap<String, ::serde_json::Value>>,
    /// Reason that was given for the denial.
    pub memo: Option<String>,
    /// What the call returned, as text.
    pub result: Option<String>,
    /// Who approved or denied the call.
    pub status_changed_by: Option<Profile>,
    extra: rt::Extra,
}

impl ObjectiveToolCallData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(callable: impl Into<CallableTool>) -> Self {
        Self {
            callable: callable.into(),
            arguments: None,
            memo: None,
            result: None,
            status_changed_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Arguments of the call, by name.
    #[must_use]
    pub fn arguments(
        mut self,
        arguments: impl rt::IntoValue<
            ::std::collections::BTreeMap<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.arguments = Some(
            rt::IntoValue::<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
            >::into_value(arguments),
        );
        self
    }

    /// Reason that was given for the denial.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// What the call returned, as text.
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Who approved or denied the call.
    #[must_use]
    pub fn status_changed_by(mut self, status_changed_by: impl Into<Profile>) -> Self {
        self.status_changed_by = Some(status_changed_by.into());
        self
    }

    /// Adds an entry to `arguments`.
    #[must_use]
    pub fn argument(
        mut self,
        key: impl Into<String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.arguments.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(ObjectiveToolCallData {
    0 callable: required CallableTool = "callable",
    1 arguments: optional Option<::std::collections::BTreeMap<String, ::serde_json::Value>> = "arguments",
    2 memo: optional Option<String> = "memo",
    3 result: optional Option<String> = "result",
    4 status_changed_by: optional Option<Profile> = "statusChangedBy",
} extra);

/// What the server derives for a tool call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveToolCallInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a run or record. It has no name.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveToolCallInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Metadata of a run or record. It has no name.
    #[must_use]
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveToolCallInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 objective: optional Option<OperationMetadata> = "objective",
} extra);

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
rt::values!(ObjectiveToolCall, ObjectiveToolCallData, ObjectiveToolCallInfo, ToolCallExecutionStatus, ToolCallStatus);
