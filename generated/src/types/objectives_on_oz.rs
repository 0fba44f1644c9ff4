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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveStatus {
    const FIELDS: &'static [&'static str] = &["state", "message"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut state, mut message) = (None, None);
        loop {
            match r.next() {
                0 => state = r.value(),
                1 => message = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            state: r.need(state, 0)?,
            message,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("state", &self.state);
        w.opt("message", &self.message);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveStatus);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveTask {
    const FIELDS: &'static [&'static str] = &["data", "metadata"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut metadata) = (None, None);
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => metadata = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            metadata: r.need(metadata, 1)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("metadata", &self.metadata);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveTask);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveTaskData {
    const FIELDS: &'static [&'static str] = &[
        "completed",
        "number",
        "task",
        "completedAt",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut completed, mut number, mut task, mut completed_at) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => completed = r.value(),
                1 => number = r.value(),
                2 => task = r.value(),
                3 => completed_at = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            completed: r.need(completed, 0)?,
            number: r.need(number, 1)?,
            task: r.need(task, 2)?,
            completed_at,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("completed", &self.completed);
        w.put("number", &self.number);
        w.put("task", &self.task);
        w.opt("completedAt", &self.completed_at);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveTaskData);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveTool {
    const FIELDS: &'static [&'static str] = &["metadata", "snapshot"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut snapshot) = (None, None);
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => snapshot = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            snapshot,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.opt("snapshot", &self.snapshot);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveTool);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveToolCall {
    const FIELDS: &'static [&'static str] = &[
        "data",
        "metadata",
        "status",
        "executionStatus",
        "info",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut metadata, mut status, mut execution_status, mut info) = (
            None,
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => metadata = r.value(),
                2 => status = r.value(),
                3 => execution_status = r.maybe(),
                4 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            metadata: r.need(metadata, 1)?,
            status: r.need(status, 2)?,
            execution_status,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("metadata", &self.metadata);
        w.put("status", &self.status);
        w.opt("executionStatus", &self.execution_status);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveToolCall);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveToolCallData {
    const FIELDS: &'static [&'static str] = &[
        "callable",
        "arguments",
        "memo",
        "result",
        "statusChangedBy",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut callable, mut arguments, mut memo, mut result, mut status_changed_by) = (
            None,
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => callable = r.value(),
                1 => arguments = r.maybe(),
                2 => memo = r.maybe(),
                3 => result = r.maybe(),
                4 => status_changed_by = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            callable: r.need(callable, 0)?,
            arguments,
            memo,
            result,
            status_changed_by,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("callable", &self.callable);
        w.opt("arguments", &self.arguments);
        w.opt("memo", &self.memo);
        w.opt("result", &self.result);
        w.opt("statusChangedBy", &self.status_changed_by);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveToolCallData);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ObjectiveToolCallInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "objective"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut objective) = (None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => objective = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            objective,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("objective", &self.objective);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveToolCallInfo);
