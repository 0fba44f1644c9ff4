// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::BareMetadata;

/// One item of the task list that the agent keeps for an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTask {
    /// Text and progress of a task.
    pub data: ObjectiveTaskData,
    /// Id and name of a resource, where no more is needed.
    pub metadata: BareMetadata,
    extra: rt::Extra,
}

impl ObjectiveTask {
    /// A value with its properties.
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
rt::record!(ObjectiveTask {
    0 data: required ObjectiveTaskData = "data",
    1 metadata: required BareMetadata = "metadata",
} extra);

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
    /// A value with the required properties; setters add the optional ones.
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
    #[must_use]
    pub fn completed_at(mut self, completed_at: impl Into<::jiff::Timestamp>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }
}
rt::record!(ObjectiveTaskData {
    0 completed: required bool = "completed",
    1 number: required_number i64 = "number",
    2 task: required String = "task",
    3 completed_at: optional Option<::jiff::Timestamp> as rt::Time = "completedAt",
} extra);
rt::values!(ObjectiveTask, ObjectiveTaskData);
