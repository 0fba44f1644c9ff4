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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            message: None,
            tools_synced: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text about the outcome.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Number of tools that were read.
    pub fn tools_synced(mut self, tools_synced: i64) -> Self {
        self.tools_synced = Some(tools_synced);
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

impl rt::Record for SyncCompleted {
    const FIELDS: &'static [&'static str] = &["message", "toolsSynced"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut message, mut tools_synced) = (None, None);
        loop {
            match r.next() {
                0 => message = r.maybe(),
                1 => tools_synced = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            message,
            tools_synced,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("message", &self.message);
        w.opt("toolsSynced", &self.tools_synced);
        w.rest(&self.extra);
    }
}
rt::record_serde!(SyncCompleted);

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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            error: None,
            error_type: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Whether the failure is an error.
    pub fn error(mut self, error: bool) -> Self {
        self.error = Some(error);
        self
    }

    /// Kind of error.
    pub fn error_type(mut self, error_type: impl Into<String>) -> Self {
        self.error_type = Some(error_type.into());
        self
    }

    /// What went wrong.
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

impl rt::Record for SyncFailed {
    const FIELDS: &'static [&'static str] = &["error", "errorType", "message"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut error, mut error_type, mut message) = (None, None, None);
        loop {
            match r.next() {
                0 => error = r.maybe(),
                1 => error_type = r.maybe(),
                2 => message = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            error,
            error_type,
            message,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("error", &self.error);
        w.opt("errorType", &self.error_type);
        w.opt("message", &self.message);
        w.rest(&self.extra);
    }
}
rt::record_serde!(SyncFailed);

/// Reading the tools from the server has begun.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyncStarted {
    /// Text about the start.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl SyncStarted {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text about the start.
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

impl rt::Record for SyncStarted {
    const FIELDS: &'static [&'static str] = &["message"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut message = None;
        while r.next() == 0 {
            message = r.maybe();
        }
        Ok(Self { message, extra: r.end()? })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("message", &self.message);
        w.rest(&self.extra);
    }
}
rt::record_serde!(SyncStarted);

/// A step in the synchronisation of a tool set with its server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSetEvent {
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// `event` on the wire.
    pub event: Option<ToolSetEventData>,
    /// `info` on the wire.
    pub info: Option<ToolSetEventInfo>,
    /// `toolSetId` on the wire.
    pub tool_set_id: Option<String>,
    extra: rt::Extra,
}

impl ToolSetEvent {
    /// With all that is required.
    pub fn new(metadata: impl Into<OperationMetadata>) -> Self {
        Self {
            metadata: metadata.into(),
            event: None,
            info: None,
            tool_set_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `event`.
    pub fn event(mut self, event: impl Into<ToolSetEventData>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ToolSetEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// Sets `toolSetId`.
    pub fn tool_set_id(mut self, tool_set_id: impl Into<String>) -> Self {
        self.tool_set_id = Some(tool_set_id.into());
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

impl rt::Record for ToolSetEvent {
    const FIELDS: &'static [&'static str] = &["metadata", "event", "info", "toolSetId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut event, mut info, mut tool_set_id) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => event = r.maybe(),
                2 => info = r.maybe(),
                3 => tool_set_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            event,
            info,
            tool_set_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.opt("event", &self.event);
        w.opt("info", &self.info);
        w.opt("toolSetId", &self.tool_set_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetEvent);

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
    /// With all that is required.
    pub fn new(kind: impl Into<ToolSetEventDataKind>) -> Self {
        Self {
            r#type: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Kind of event; it tells which of the other properties is set.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

impl rt::Record for ToolSetEventData {
    const FIELDS: &'static [&'static str] = &["type"];
    type Rest = rt::Flat<ToolSetEventDataKind>;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut r#type = None;
        while r.next() == 0 {
            r#type = r.maybe();
        }
        let (kind, extra) = r.end()?.finish();
        Ok(Self { r#type, kind, extra })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("type", &self.r#type);
        w.flat(&self.kind);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetEventData);

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
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// `toolSet` on the wire.
    pub tool_set: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl ToolSetEventInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            tool_set: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `toolSet`.
    pub fn tool_set(mut self, tool_set: impl Into<ResourceMetadata>) -> Self {
        self.tool_set = Some(tool_set.into());
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

impl rt::Record for ToolSetEventInfo {
    const FIELDS: &'static [&'static str] = &["createdBy", "toolSet"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut tool_set) = (None, None);
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => tool_set = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            tool_set,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("toolSet", &self.tool_set);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetEventInfo);
