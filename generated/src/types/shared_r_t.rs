// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{HttpToolConfig, McpToolConfig, McpToolFilter, OperationMetadata, Profile};

/// Metadata of a resource of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceMetadata {
    /// `id` on the wire.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// `createdAt` on the wire.
    pub created_at: ::jiff::Timestamp,
    /// `name` on the wire.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl ResourceMetadata {
    /// With all that is required.
    pub fn new(required: ResourceMetadataRequired) -> Self {
        Self {
            id: required.id,
            account_id: required.account_id,
            created_at: required.created_at,
            name: required.name,
            profile_id: required.profile_id,
            workspace_id: required.workspace_id,
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Labels of your own, as keys with text values.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(rt::map::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
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

impl rt::Record for ResourceMetadata {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "accountId",
        "createdAt",
        "name",
        "profileId",
        "workspaceId",
        "externalId",
        "labels",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut id,
            mut account_id,
            mut created_at,
            mut name,
            mut profile_id,
            mut workspace_id,
            mut external_id,
            mut labels,
        ) = (None, None, None, None, None, None, None, None);
        loop {
            match r.next() {
                0 => id = r.value(),
                1 => account_id = r.value(),
                2 => created_at = r.value(),
                3 => name = r.value(),
                4 => profile_id = r.value(),
                5 => workspace_id = r.value(),
                6 => external_id = r.maybe(),
                7 => labels = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            id: r.need(id, 0)?,
            account_id: r.need(account_id, 1)?,
            created_at: r.need(created_at, 2)?,
            name: r.need(name, 3)?,
            profile_id: r.need(profile_id, 4)?,
            workspace_id: r.need(workspace_id, 5)?,
            external_id,
            labels,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("id", &self.id);
        w.put("accountId", &self.account_id);
        w.put("createdAt", &self.created_at);
        w.put("name", &self.name);
        w.put("profileId", &self.profile_id);
        w.put("workspaceId", &self.workspace_id);
        w.opt("externalId", &self.external_id);
        w.opt("labels", &self.labels);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ResourceMetadata);

/// What `ResourceMetadata::new` needs, by name.
#[derive(Debug, Clone)]
pub struct ResourceMetadataRequired {
    /// `id` on the wire.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// `createdAt` on the wire.
    pub created_at: ::jiff::Timestamp,
    /// `name` on the wire.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
}

/// An error. Every answer outside the 2xx range has this body.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Status {
    /// Error code, from the list of gRPC status codes. It is not the HTTP status.
    pub code: Option<i32>,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<Vec<::std::collections::BTreeMap<String, ::serde_json::Value>>>,
    extra: rt::Extra,
}

impl Status {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            code: None,
            message: None,
            details: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes. It is not the HTTP status.
    pub fn code(mut self, code: i32) -> Self {
        self.code = Some(code);
        self
    }

    /// What went wrong, for a developer to read.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl Into<::std::collections::BTreeMap<String, ::serde_json::Value>>,
        >,
    ) -> Self {
        self.details = Some(
            rt::list::<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
                _,
                _,
            >(details),
        );
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

impl rt::Record for Status {
    const FIELDS: &'static [&'static str] = &["code", "message", "details"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut code, mut message, mut details) = (None, None, None);
        loop {
            match r.next() {
                0 => code = r.maybe(),
                1 => message = r.maybe(),
                2 => details = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            code,
            message,
            details,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("code", &self.code);
        w.opt("message", &self.message);
        w.opt("details", &self.details);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Status);

/// The agent started a sub-objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubObjectiveCreated {
    /// Metadata of the sub-objective.
    pub metadata: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl SubObjectiveCreated {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: rt::Extra::new(),
        }
    }

    /// Metadata of the sub-objective.
    pub fn metadata(mut self, metadata: impl Into<OperationMetadata>) -> Self {
        self.metadata = Some(metadata.into());
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

impl rt::Record for SubObjectiveCreated {
    const FIELDS: &'static [&'static str] = &["metadata"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut metadata = None;
        while r.next() == 0 {
            metadata = r.maybe();
        }
        Ok(Self { metadata, extra: r.end()? })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("metadata", &self.metadata);
        w.rest(&self.extra);
    }
}
rt::record_serde!(SubObjectiveCreated);

/// Something that an agent can call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: ToolSpec,
    /// `info` on the wire.
    pub info: Option<ToolInfo>,
    extra: rt::Extra,
}

impl Tool {
    /// With all that is required.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<ToolSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ToolInfo>) -> Self {
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

impl rt::Record for Tool {
    const FIELDS: &'static [&'static str] = &["metadata", "spec", "info"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut spec, mut info) = (None, None, None);
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => spec = r.value(),
                2 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            spec: r.need(spec, 1)?,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Tool);

/// A tool call waits for approval.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolApprovalRequested {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolApprovalRequested {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolApprovalRequested {
    const FIELDS: &'static [&'static str] = &["toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut tool_call_id = None;
        while r.next() == 0 {
            tool_call_id = r.maybe();
        }
        Ok(Self {
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolApprovalRequested);

/// A tool call was approved.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolApproved {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolApproved {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolApproved {
    const FIELDS: &'static [&'static str] = &["toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut tool_call_id = None;
        while r.next() == 0 {
            tool_call_id = r.maybe();
        }
        Ok(Self {
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolApproved);

/// A tool call was made.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolCalled {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolCalled {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolCalled {
    const FIELDS: &'static [&'static str] = &["toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut tool_call_id = None;
        while r.next() == 0 {
            tool_call_id = r.maybe();
        }
        Ok(Self {
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolCalled);

/// A tool call was denied.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolDenied {
    /// Reason that was given.
    pub memo: Option<String>,
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolDenied {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            memo: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Reason that was given.
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolDenied {
    const FIELDS: &'static [&'static str] = &["memo", "toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut memo, mut tool_call_id) = (None, None);
        loop {
            match r.next() {
                0 => memo = r.maybe(),
                1 => tool_call_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            memo,
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("memo", &self.memo);
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolDenied);

/// A tool call failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolError {
    /// What went wrong.
    pub message: Option<String>,
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolError {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            message: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// What went wrong.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolError {
    const FIELDS: &'static [&'static str] = &["message", "toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut message, mut tool_call_id) = (None, None);
        loop {
            match r.next() {
                0 => message = r.maybe(),
                1 => tool_call_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            message,
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("message", &self.message);
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolError);

/// What the server derives for a tool.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolInfo {
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// Tool set that the tool belongs to.
    pub tool_set: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl ToolInfo {
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

    /// Tool set that the tool belongs to.
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

impl rt::Record for ToolInfo {
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
rt::record_serde!(ToolInfo);

/// A tool call gave a result.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolResult {
    /// What the call returned, as text.
    pub content: Option<String>,
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolResult {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            content: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the call returned, as text.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tool call that the event is about.
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
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

impl rt::Record for ToolResult {
    const FIELDS: &'static [&'static str] = &["content", "toolCallId"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut content, mut tool_call_id) = (None, None);
        loop {
            match r.next() {
                0 => content = r.maybe(),
                1 => tool_call_id = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            content,
            tool_call_id,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("content", &self.content);
        w.opt("toolCallId", &self.tool_call_id);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolResult);

/// A group of tools behind one server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSet {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: ToolSetSpec,
    /// `info` on the wire.
    pub info: Option<ToolSetInfo>,
    extra: rt::Extra,
}

impl ToolSet {
    /// With all that is required.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<ToolSetSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ToolSetInfo>) -> Self {
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

impl rt::Record for ToolSet {
    const FIELDS: &'static [&'static str] = &["metadata", "spec", "info"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut spec, mut info) = (None, None, None);
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => spec = r.value(),
                2 => info = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            spec: r.need(spec, 1)?,
            info,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.opt("info", &self.info);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSet);

/// How the server of a tool set is reached. Exactly one property is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToolSetAdapter {
    /// Calls go to an HTTP server, by the `http` config of each tool.
    Http(ToolSetAdapterHttp),
    /// Calls go to an MCP server, which also tells its tools.
    Mcp(ToolSetAdapterMcp),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(ToolSetAdapter {
    Http(ToolSetAdapterHttp) = "http",
    Mcp(ToolSetAdapterMcp) = "mcp",
});
rt::union_from!(ToolSetAdapter { Http(ToolSetAdapterHttp), Mcp(ToolSetAdapterMcp) });

/// An HTTP server whose tools are described one by one.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ToolSetAdapterHttp {
    /// URL that the paths of the tools are appended to.
    pub base_url: Option<String>,
    /// Headers of each request. Their values may be secret.
    pub headers: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl ToolSetAdapterHttp {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            base_url: None,
            headers: None,
            extra: rt::Extra::new(),
        }
    }

    /// URL that the paths of the tools are appended to.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Headers of each request. Their values may be secret.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(rt::map::<String, _, _, _>(headers));
        self
    }

    /// Adds an entry to `headers`.
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
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
rt::redacted_debug!(ToolSetAdapterHttp { base_url } hidden { headers });

impl rt::Record for ToolSetAdapterHttp {
    const FIELDS: &'static [&'static str] = &["baseUrl", "headers"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut base_url, mut headers) = (None, None);
        loop {
            match r.next() {
                0 => base_url = r.maybe(),
                1 => headers = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            base_url,
            headers,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("baseUrl", &self.base_url);
        w.opt("headers", &self.headers);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetAdapterHttp);

/// An MCP server whose tools are read from it.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ToolSetAdapterMcp {
    /// Tools of the server that are left out.
    pub exclude_tools: Option<McpToolFilter>,
    /// Headers of each request. Their values may be secret.
    pub headers: Option<::std::collections::BTreeMap<String, String>>,
    /// Tools of the server that are taken in. Without this filter, all are.
    pub include_tools: Option<McpToolFilter>,
    /// `toolApprovals` on the wire.
    pub tool_approvals: Option<ToolSetAdapterMcpToolApprovals>,
    /// URL of the MCP server.
    pub url: Option<String>,
    extra: rt::Extra,
}

impl ToolSetAdapterMcp {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            exclude_tools: None,
            headers: None,
            include_tools: None,
            tool_approvals: None,
            url: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tools of the server that are left out.
    pub fn exclude_tools(mut self, exclude_tools: impl Into<McpToolFilter>) -> Self {
        self.exclude_tools = Some(exclude_tools.into());
        self
    }

    /// Headers of each request. Their values may be secret.
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(rt::map::<String, _, _, _>(headers));
        self
    }

    /// Tools of the server that are taken in. Without this filter, all are.
    pub fn include_tools(mut self, include_tools: impl Into<McpToolFilter>) -> Self {
        self.include_tools = Some(include_tools.into());
        self
    }

    /// Sets `toolApprovals`.
    pub fn tool_approvals(
        mut self,
        tool_approvals: impl Into<ToolSetAdapterMcpToolApprovals>,
    ) -> Self {
        self.tool_approvals = Some(tool_approvals.into());
        self
    }

    /// URL of the MCP server.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Adds an entry to `headers`.
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
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
rt::redacted_debug!(ToolSetAdapterMcp {
    exclude_tools,
    include_tools,
    tool_approvals,
    url,
} hidden {
    headers,
});

impl rt::Record for ToolSetAdapterMcp {
    const FIELDS: &'static [&'static str] = &[
        "excludeTools",
        "headers",
        "includeTools",
        "toolApprovals",
        "url",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut exclude_tools,
            mut headers,
            mut include_tools,
            mut tool_approvals,
            mut url,
        ) = (None, None, None, None, None);
        loop {
            match r.next() {
                0 => exclude_tools = r.maybe(),
                1 => headers = r.maybe(),
                2 => include_tools = r.maybe(),
                3 => tool_approvals = r.maybe(),
                4 => url = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            exclude_tools,
            headers,
            include_tools,
            tool_approvals,
            url,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("excludeTools", &self.exclude_tools);
        w.opt("headers", &self.headers);
        w.opt("includeTools", &self.include_tools);
        w.opt("toolApprovals", &self.tool_approvals);
        w.opt("url", &self.url);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetAdapterMcp);

/// Which tools need approval before they are called. Exactly one property is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToolSetAdapterMcpToolApprovals {
    /// Every tool needs approval.
    Always(bool),
    /// The tools that this filter chooses need approval.
    Only(McpToolFilter),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(ToolSetAdapterMcpToolApprovals {
    Always(bool) = "always",
    Only(McpToolFilter) = "only",
});
rt::union_from!(ToolSetAdapterMcpToolApprovals { Always(bool), Only(McpToolFilter) });

/// What the server derives for a tool set.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolSetInfo {
    /// Number of agents that use the tool set.
    pub agent_count: Option<i64>,
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// When the tools were last read from the server.
    pub last_sync: Option<::jiff::Timestamp>,
    /// Number of tools in the set.
    pub tool_count: Option<i64>,
    extra: rt::Extra,
}

impl ToolSetInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            agent_count: None,
            created_by: None,
            last_sync: None,
            tool_count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of agents that use the tool set.
    pub fn agent_count(mut self, agent_count: i64) -> Self {
        self.agent_count = Some(agent_count);
        self
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// When the tools were last read from the server.
    pub fn last_sync(mut self, last_sync: impl Into<::jiff::Timestamp>) -> Self {
        self.last_sync = Some(last_sync.into());
        self
    }

    /// Number of tools in the set.
    pub fn tool_count(mut self, tool_count: i64) -> Self {
        self.tool_count = Some(tool_count);
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

impl rt::Record for ToolSetInfo {
    const FIELDS: &'static [&'static str] = &[
        "agentCount",
        "createdBy",
        "lastSync",
        "toolCount",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut agent_count, mut created_by, mut last_sync, mut tool_count) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => agent_count = r.maybe(),
                1 => created_by = r.maybe(),
                2 => last_sync = r.maybe(),
                3 => tool_count = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            agent_count,
            created_by,
            last_sync,
            tool_count,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("agentCount", &self.agent_count);
        w.opt("createdBy", &self.created_by);
        w.opt("lastSync", &self.last_sync);
        w.opt("toolCount", &self.tool_count);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetInfo);

/// Settings of a tool set.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolSetSpec {
    /// `adapter` on the wire.
    pub adapter: Option<ToolSetAdapter>,
    /// `description` on the wire.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl ToolSetSpec {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            adapter: None,
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `adapter`.
    pub fn adapter(mut self, adapter: impl Into<ToolSetAdapter>) -> Self {
        self.adapter = Some(adapter.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

impl rt::Record for ToolSetSpec {
    const FIELDS: &'static [&'static str] = &["adapter", "description"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut adapter, mut description) = (None, None);
        loop {
            match r.next() {
                0 => adapter = r.maybe(),
                1 => description = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            adapter,
            description,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("adapter", &self.adapter);
        w.opt("description", &self.description);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSetSpec);

/// Definition of a tool.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSpec {
    /// `config` on the wire.
    pub config: ToolSpecConfig,
    /// Tells the model what the tool does and when to call it.
    pub description: String,
    /// JSON Schema of the tool's arguments.
    pub parameters: ::std::collections::BTreeMap<String, ::serde_json::Value>,
    /// Whether agents can call the tool: `AVAILABLE` they can; `OMITTED` it is left out by a filter; `ARCHIVED` it is put away.
    pub status: ToolStatus,
    /// Whether each call must be approved before it is made.
    pub requires_approval: Option<bool>,
    extra: rt::Extra,
}

impl ToolSpec {
    /// With all that is required.
    pub fn new(
        config: impl Into<ToolSpecConfig>,
        description: impl Into<String>,
        parameters: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::serde_json::Value>),
        >,
        status: impl Into<ToolStatus>,
    ) -> Self {
        Self {
            config: config.into(),
            description: description.into(),
            parameters: rt::map::<::serde_json::Value, _, _, _>(parameters),
            status: status.into(),
            requires_approval: None,
            extra: rt::Extra::new(),
        }
    }

    /// Whether each call must be approved before it is made.
    pub fn requires_approval(mut self, requires_approval: bool) -> Self {
        self.requires_approval = Some(requires_approval);
        self
    }

    /// Adds an entry to `parameters`.
    pub fn parameter(
        mut self,
        key: impl Into<String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.parameters.insert(key.into(), value.into());
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

impl rt::Record for ToolSpec {
    const FIELDS: &'static [&'static str] = &[
        "config",
        "description",
        "parameters",
        "status",
        "requiresApproval",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut config,
            mut description,
            mut parameters,
            mut status,
            mut requires_approval,
        ) = (None, None, None, None, None);
        loop {
            match r.next() {
                0 => config = r.value(),
                1 => description = r.value(),
                2 => parameters = r.value(),
                3 => status = r.value(),
                4 => requires_approval = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            config: r.need(config, 0)?,
            description: r.need(description, 1)?,
            parameters: r.need(parameters, 2)?,
            status: r.need(status, 3)?,
            requires_approval,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("config", &self.config);
        w.put("description", &self.description);
        w.put("parameters", &self.parameters);
        w.put("status", &self.status);
        w.opt("requiresApproval", &self.requires_approval);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ToolSpec);

/// How a tool is called. Exactly one property is set, of the same kind as the adapter of the tool set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToolSpecConfig {
    /// An HTTP request.
    Http(HttpToolConfig),
    /// A tool of an MCP server.
    Mcp(McpToolConfig),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(ToolSpecConfig { Http(HttpToolConfig) = "http", Mcp(McpToolConfig) = "mcp" });
rt::union_from!(ToolSpecConfig { Http(HttpToolConfig), Mcp(McpToolConfig) });

/// Whether agents can call the tool: `AVAILABLE` they can; `OMITTED` it is left out by a filter; `ARCHIVED` it is put away.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToolStatus {
    /// `TOOL_STATUS_UNSPECIFIED`
    Unspecified,
    /// `TOOL_STATUS_AVAILABLE`
    Available,
    /// `TOOL_STATUS_OMITTED`
    Omitted,
    /// `TOOL_STATUS_ARCHIVED`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToolStatus {
    Unspecified = "TOOL_STATUS_UNSPECIFIED",
    Available = "TOOL_STATUS_AVAILABLE",
    Omitted = "TOOL_STATUS_OMITTED",
    Archived = "TOOL_STATUS_ARCHIVED",
});
