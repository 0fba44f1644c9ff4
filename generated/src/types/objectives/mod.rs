// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    ObjectiveContextWindowData, ObjectiveEventData, ObjectiveEventInfo,
    OperationMetadata, Profile,
};

mod data;
mod info;
mod tasks;
mod tool_calls;
mod tools;

pub use data::*;
pub use info::*;
pub use tasks::*;
pub use tool_calls::*;
pub use tools::*;

/// Metadata for a new run or record, which has no name.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOperationMetadata {
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl CreateOperationMetadata {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(CreateOperationMetadata {
    0 external_id: optional Option<String> = "externalId",
    1 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// Points to a memory layer, or to a single entry of it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryReference {
    /// A single entry. Left out, the whole layer is meant.
    pub memory_entry_id: Option<String>,
    /// Id of the memory layer that the entry belongs to.
    pub memory_layer_id: Option<String>,
    extra: rt::Extra,
}

impl MemoryReference {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// A single entry. Left out, the whole layer is meant.
    #[must_use]
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Id of the memory layer that the entry belongs to.
    #[must_use]
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }
}
rt::record!(MemoryReference {
    0 memory_entry_id: optional Option<String> = "memoryEntryId",
    1 memory_layer_id: optional Option<String> = "memoryLayerId",
} extra);

/// One run of an agent, from its first message to its end.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// What an objective is started with, and what the server adds at the start.
    pub data: ObjectiveData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// State of an objective.
    pub status: ObjectiveStatus,
    /// Totals of an objective, and the agent and variation it runs on.
    pub info: Option<ObjectiveInfo>,
    /// The latest context windows, five at most.
    pub last_five_windows: Option<Vec<ObjectiveContextWindow>>,
    extra: rt::Extra,
}

impl Objective {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<ObjectiveData>,
        metadata: impl Into<OperationMetadata>,
        status: impl Into<ObjectiveStatus>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            status: status.into(),
            info: None,
            last_five_windows: None,
            extra: rt::Extra::new(),
        }
    }

    /// Totals of an objective, and the agent and variation it runs on.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// The latest context windows, five at most.
    #[must_use]
    pub fn last_five_windows(
        mut self,
        last_five_windows: impl IntoIterator<
            Item = impl rt::IntoValue<ObjectiveContextWindow>,
        >,
    ) -> Self {
        self.last_five_windows = Some(
            rt::list_of::<ObjectiveContextWindow, _, _>(last_five_windows),
        );
        self
    }
}
rt::record!(Objective {
    0 data: required ObjectiveData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 status: required ObjectiveStatus = "status",
    3 info: optional Option<ObjectiveInfo> = "info",
    4 last_five_windows: optional Option<Vec<ObjectiveContextWindow>> = "lastFiveWindows",
} extra);

/// Answer to the compaction of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveCompactResponse {
    /// The window in which the objective goes on.
    pub context_window: Option<ObjectiveContextWindowData>,
    extra: rt::Extra,
}

impl ObjectiveCompactResponse {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            context_window: None,
            extra: rt::Extra::new(),
        }
    }

    /// The window in which the objective goes on.
    #[must_use]
    pub fn context_window(
        mut self,
        context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.context_window = Some(context_window.into());
        self
    }
}
rt::record!(ObjectiveCompactResponse {
    0 context_window: optional Option<ObjectiveContextWindowData> = "contextWindow",
} extra);

/// A part of an objective that is sent to the model as one context. Compaction starts a new one.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContextWindow {
    /// Place and token counts of a context window.
    pub data: ObjectiveContextWindowData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// What the server derives for a context window.
    pub info: Option<ObjectiveContextWindowInfo>,
    extra: rt::Extra,
}

impl ObjectiveContextWindow {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        data: impl Into<ObjectiveContextWindowData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the server derives for a context window.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveContextWindowInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveContextWindow {
    0 data: required ObjectiveContextWindowData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 info: optional Option<ObjectiveContextWindowInfo> = "info",
} extra);

/// What the server derives for a context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveContextWindowInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Metadata of a run or record. It has no name.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveContextWindowInfo {
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
rt::record!(ObjectiveContextWindowInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 objective: optional Option<OperationMetadata> = "objective",
} extra);

/// The event that records the message sent to an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveContinueResponse {
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

impl ObjectiveContinueResponse {
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
rt::record!(ObjectiveContinueResponse {
    0 data: required ObjectiveEventData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 context_window_id: optional Option<String> = "contextWindowId",
    3 info: optional Option<ObjectiveEventInfo> = "info",
} extra);

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
    /// A value with the required properties; setters add the optional ones.
    pub fn new(state: impl Into<ObjectiveState>) -> Self {
        Self {
            state: state.into(),
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// More about the state, such as the cause of a failure.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(ObjectiveStatus {
    0 state: required ObjectiveState = "state",
    1 message: optional Option<String> = "message",
} extra);
rt::values!(CreateOperationMetadata, MemoryReference, Objective, ObjectiveCompactResponse, ObjectiveContextWindow, ObjectiveContextWindowInfo, ObjectiveContinueResponse, ObjectiveState, ObjectiveStatus);
