// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{OperationMetadata, Profile, ResourceMetadata};

/// The tools were read from the server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyncCompleted {
    /// Text about the outcome.
    pub message: Option<String>,
    /// Number of tools that were read.
    pub tools_synced: Option<i64>,
    extra: rt::Extra,
}

impl SyncCompleted {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            message: None,
            tools_synced: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text about the outcome.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Number of tools that were read.
    #[must_use]
    pub fn tools_synced(mut self, tools_synced: i64) -> Self {
        self.tools_synced = Some(tools_synced);
        self
    }
}
rt::record!(SyncCompleted {
    0 message: optional Option<String> = "message",
    1 tools_synced: optional_number Option<i64> = "toolsSynced",
} extra);

/// The tools could not be read from the server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyncFailed {
    /// Whether the failure is an error.
    pub error: Option<bool>,
    /// Kind of error.
    pub error_type: Option<String>,
    /// What went wrong.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl SyncFailed {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            error: None,
            error_type: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Whether the failure is an error.
    #[must_use]
    pub fn error(mut self, error: bool) -> Self {
        self.error = Some(error);
        self
    }

    /// Kind of error.
    #[must_use]
    pub fn error_type(mut self, error_type: impl Into<String>) -> Self {
        self.error_type = Some(error_type.into());
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(SyncFailed {
    0 error: optional Option<bool> = "error",
    1 error_type: optional Option<String> = "errorType",
    2 message: optional Option<String> = "message",
} extra);

/// Reading the tools from the server has begun.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyncStarted {
    /// Text about the start.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl SyncStarted {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text about the start.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(SyncStarted { 0 message: optional Option<String> = "message" } extra);

/// A step in the synchronisation of a tool set with its server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSetEvent {
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// Content of a tool set event. Exactly one property is set beside `type`.
    pub event: Option<ToolSetEventData>,
    /// What the server derives for a tool set event.
    pub info: Option<ToolSetEventInfo>,
    /// Id of the tool set that the event is about.
    pub tool_set_id: Option<String>,
    extra: rt::Extra,
}

impl ToolSetEvent {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(metadata: impl Into<OperationMetadata>) -> Self {
        Self {
            metadata: metadata.into(),
            event: None,
            info: None,
            tool_set_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Content of a tool set event. Exactly one property is set beside `type`.
    #[must_use]
    pub fn event(mut self, event: impl Into<ToolSetEventData>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// What the server derives for a tool set event.
    #[must_use]
    pub fn info(mut self, info: impl Into<ToolSetEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// Id of the tool set that the event is about.
    #[must_use]
    pub fn tool_set_id(mut self, tool_set_id: impl Into<String>) -> Self {
        self.tool_set_id = Some(tool_set_id.into());
        self
    }
}
rt::record!(ToolSetEvent {
    0 metadata: required OperationMetadata = "metadata",
    1 event: optional Option<ToolSetEventData> = "event",
    2 info: optional Option<ToolSetEventInfo> = "info",
    3 tool_set_id: optional Option<String> = "toolSetId",
} extra);

/// Content of a tool set event. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSetEventData {
    /// Kind of event; it tells which of the other properties is set.
    pub r#type: Option<String>,
    /// Which of several forms it takes.
    pub kind: ToolSetEventDataKind,
    extra: rt::Extra,
}

impl ToolSetEventData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<ToolSetEventDataKind>) -> Self {
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
rt::record!(ToolSetEventData {
    0 r#type: optional Option<String> = "type",
} flat kind: ToolSetEventDataKind);

/// Content of a tool set event. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToolSetEventDataKind {
    /// `syncCompleted` is set.
    SyncCompleted(SyncCompleted),
    /// `syncFailed` is set.
    SyncFailed(SyncFailed),
    /// `syncStarted` is set.
    SyncStarted(SyncStarted),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(ToolSetEventDataKind {
    SyncCompleted(SyncCompleted) = "syncCompleted",
    SyncFailed(SyncFailed) = "syncFailed",
    SyncStarted(SyncStarted) = "syncStarted",
});
rt::union_from!(ToolSetEventDataKind {
    SyncCompleted(SyncCompleted),
    SyncFailed(SyncFailed),
    SyncStarted(SyncStarted),
});

/// What the server derives for a tool set event.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolSetEventInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a resource of a workspace.
    pub tool_set: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl ToolSetEventInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            tool_set: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Metadata of a resource of a workspace.
    #[must_use]
    pub fn tool_set(mut self, tool_set: impl Into<ResourceMetadata>) -> Self {
        self.tool_set = Some(tool_set.into());
        self
    }
}
rt::record!(ToolSetEventInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 tool_set: optional Option<ResourceMetadata> = "toolSet",
} extra);
rt::values!(SyncCompleted, SyncFailed, SyncStarted, ToolSetEvent, ToolSetEventData, ToolSetEventDataKind, ToolSetEventInfo);
