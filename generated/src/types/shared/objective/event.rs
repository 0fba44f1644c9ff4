// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    AssistantMessage, ContextWindowCompacted, MemoryRead, ObjectiveError,
    OperationMetadata, Profile, SubObjectiveCreated, ToolApprovalRequested, ToolApproved,
    ToolCalled, ToolDenied, ToolError, ToolResult, UserMessage,
};

/// Something that happened in an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEvent {
    /// Content of an event. Exactly one property is set beside `type`.
    pub data: ObjectiveEventData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// Context window in which it happened.
    pub context_window_id: Option<String>,
    /// What the server derives for an event.
    pub info: Option<ObjectiveEventInfo>,
    extra: rt::Extra,
}

impl ObjectiveEvent {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<ObjectiveEventData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            context_window_id: None,
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Context window in which it happened.
    #[must_use]
    pub fn context_window_id(mut self, context_window_id: impl Into<String>) -> Self {
        self.context_window_id = Some(context_window_id.into());
        self
    }

    /// What the server derives for an event.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveEvent {
    0 data: required ObjectiveEventData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 context_window_id: optional Option<String> = "contextWindowId",
    3 info: optional Option<ObjectiveEventInfo> = "info",
} extra);

/// Content of an event. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEventData {
    /// Kind of event; it tells which of the other properties is set.
    pub r#type: Option<String>,
    /// Which of several forms it takes.
    pub kind: ObjectiveEventDataKind,
    extra: rt::Extra,
}

impl ObjectiveEventData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<ObjectiveEventDataKind>) -> Self {
        Self {
            r#type: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Kind of event; it tells which of the other properties is set.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(ObjectiveEventData {
    0 r#type: optional Option<String> = "type",
} flat kind: ObjectiveEventDataKind);

/// The objective was cancelled.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveEventDataCancelled {
    /// Reason that was given.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveEventDataCancelled {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Reason that was given.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(ObjectiveEventDataCancelled { 0 message: optional Option<String> = "message" } extra);

/// Content of an event. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ObjectiveEventDataKind {
    /// The model answered.
    AssistantMessage(AssistantMessage),
    /// `cancelled` is set.
    Cancelled(ObjectiveEventDataCancelled),
    /// `contextWindowCompacted` is set.
    ContextWindowCompacted(ContextWindowCompacted),
    /// `error` is set.
    Error(ObjectiveError),
    /// `memoryRead` is set.
    MemoryRead(MemoryRead),
    /// `subObjectiveCreated` is set.
    SubObjectiveCreated(SubObjectiveCreated),
    /// `toolApprovalRequested` is set.
    ToolApprovalRequested(ToolApprovalRequested),
    /// `toolApproved` is set.
    ToolApproved(ToolApproved),
    /// `toolCalled` is set.
    ToolCalled(ToolCalled),
    /// `toolDenied` is set.
    ToolDenied(ToolDenied),
    /// `toolError` is set.
    ToolError(ToolError),
    /// `toolResult` is set.
    ToolResult(ToolResult),
    /// A message was sent to the agent.
    UserMessage(UserMessage),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(ObjectiveEventDataKind {
    AssistantMessage(AssistantMessage) = "assistantMessage",
    Cancelled(ObjectiveEventDataCancelled) = "cancelled",
    ContextWindowCompacted(ContextWindowCompacted) = "contextWindowCompacted",
    Error(ObjectiveError) = "error",
    MemoryRead(MemoryRead) = "memoryRead",
    SubObjectiveCreated(SubObjectiveCreated) = "subObjectiveCreated",
    ToolApprovalRequested(ToolApprovalRequested) = "toolApprovalRequested",
    ToolApproved(ToolApproved) = "toolApproved",
    ToolCalled(ToolCalled) = "toolCalled",
    ToolDenied(ToolDenied) = "toolDenied",
    ToolError(ToolError) = "toolError",
    ToolResult(ToolResult) = "toolResult",
    UserMessage(UserMessage) = "userMessage",
});
rt::union_from!(ObjectiveEventDataKind {
    AssistantMessage(AssistantMessage),
    Cancelled(ObjectiveEventDataCancelled),
    ContextWindowCompacted(ContextWindowCompacted),
    Error(ObjectiveError),
    MemoryRead(MemoryRead),
    SubObjectiveCreated(SubObjectiveCreated),
    ToolApprovalRequested(ToolApprovalRequested),
    ToolApproved(ToolApproved),
    ToolCalled(ToolCalled),
    ToolDenied(ToolDenied),
    ToolError(ToolError),
    ToolResult(ToolResult),
    UserMessage(UserMessage),
});

/// What the server derives for an event.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveEventInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a run or record. It has no name.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveEventInfo {
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
rt::record!(ObjectiveEventInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 objective: optional Option<OperationMetadata> = "objective",
} extra);
rt::values!(ObjectiveEvent, ObjectiveEventData, ObjectiveEventDataCancelled, ObjectiveEventDataKind, ObjectiveEventInfo);
