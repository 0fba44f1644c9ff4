// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    BareMetadata, CallableTool, OperationMetadata, Profile, Tool,
    ToolCallExecutionStatus, ToolCallStatus,
};

/// Completed, failed and cancelled objectives have ended; the others have not.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ObjectiveState {
    /// `STATE_UNSPECIFIED`
    Unspecified,
    /// `STATE_PENDING`
    Pending,
    /// `STATE_RUNNING`
    Running,
    /// `STATE_COMPLETED`
    Completed,
    /// `STATE_FAILED`
    Failed,
    /// `STATE_CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ObjectiveState {
    Unspecified = "STATE_UNSPECIFIED",
    Pending = "STATE_PENDING",
    Running = "STATE_RUNNING",
    Completed = "STATE_COMPLETED",
    Failed = "STATE_FAILED",
    Cancelled = "STATE_CANCELLED",
});

/// State of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveStatus {
    /// Completed, failed and cancelled objectives have ended; the others have not.
    pub state: ObjectiveState,
    /// More about the state, such as the cause of a failure.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveStatus {
    /// With all that is required.
    pub fn new(state: impl Into<ObjectiveState>) -> Self {
        Self {
            state: state.into(),
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// More about the state, such as the cause of a failure.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(ObjectiveStatus { 0 state: required = "state", 1 message: optional = "message" } extra);

/// One item of the task list that the agent keeps for an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTask {
    /// `data` on the wire.
    pub data: ObjectiveTaskData,
    /// `metadata` on the wire.
    pub metadata: BareMetadata,
    extra: rt::Extra,
}

impl ObjectiveTask {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveTaskData>,
        metadata: impl Into<BareMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ObjectiveTask { 0 data: required = "data", 1 metadata: required = "metadata" } extra);

/// Text and progress of a task.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTaskData {
    /// Whether the task is done.
    pub completed: bool,
    /// Place of the task in the list.
    pub number: i64,
    /// What is to be done.
    pub task: String,
    /// When it was done.
    pub completed_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl ObjectiveTaskData {
    /// With all that is required.
    pub fn new(completed: bool, number: i64, task: impl Into<String>) -> Self {
        Self {
            completed,
            number,
            task: task.into(),
            completed_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// When it was done.
    pub fn completed_at(mut self, completed_at: impl Into<::jiff::Timestamp>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }
}
rt::record!(ObjectiveTaskData {
    0 completed: required = "completed",
    1 number: required = "number",
    2 task: required = "task",
    3 completed_at: optional = "completedAt",
} extra);

/// A tool that the objective can call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTool {
    /// `metadata` on the wire.
    pub metadata: BareMetadata,
    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    pub snapshot: Option<Tool>,
    extra: rt::Extra,
}

impl ObjectiveTool {
    /// With all that is required.
    pub fn new(metadata: impl Into<BareMetadata>) -> Self {
        Self {
            metadata: metadata.into(),
            snapshot: None,
            extra: rt::Extra::new(),
        }
    }

    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    pub fn snapshot(mut self, snapshot: impl Into<Tool>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }
}
rt::record!(ObjectiveTool {
    0 metadata: required = "metadata",
    1 snapshot: optional = "snapshot",
} extra);

/// A tool call of an objective, with its approval and its result.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveToolCall {
    /// `data` on the wire.
    pub data: ObjectiveToolCallData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// Where the call stands with its approval.
    pub status: ToolCallStatus,
    /// Where the call stands with its execution.
    pub execution_status: Option<ToolCallExecutionStatus>,
    /// `info` on the wire.
    pub info: Option<ObjectiveToolCallInfo>,
    extra: rt::Extra,
}

impl ObjectiveToolCall {
    /// With all that is required.
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
    pub fn execution_status(
        mut self,
        execution_status: impl Into<ToolCallExecutionStatus>,
    ) -> Self {
        self.execution_status = Some(execution_status.into());
        self
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveToolCallInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveToolCall {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 status: required = "status",
    3 execution_status: optional = "executionStatus",
    4 info: optional = "info",
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
    /// With all that is required.
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
    pub fn arguments(
        mut self,
        arguments: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.arguments = Some(rt::map::<::serde_json::Value, _, _, _>(arguments));
        self
    }

    /// Reason that was given for the denial.
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// What the call returned, as text.
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Who approved or denied the call.
    pub fn status_changed_by(mut self, status_changed_by: impl Into<Profile>) -> Self {
        self.status_changed_by = Some(status_changed_by.into());
        self
    }

    /// Adds an entry to `arguments`.
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
    0 callable: required = "callable",
    1 arguments: optional = "arguments",
    2 memo: optional = "memo",
    3 result: optional = "result",
    4 status_changed_by: optional = "statusChangedBy",
} extra);

/// What the server derives for a tool call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveToolCallInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// `objective` on the wire.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveToolCallInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `objective`.
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveToolCallInfo {
    0 created_by: optional = "createdBy",
    1 objective: optional = "objective",
} extra);
