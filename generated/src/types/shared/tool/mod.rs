// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{HttpToolConfig, McpToolConfig, Profile, ResourceMetadata};

mod set;

pub use set::*;

/// Something that an agent can call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Definition of a tool.
    pub spec: ToolSpec,
    /// What the server derives for a tool.
    pub info: Option<ToolInfo>,
    extra: rt::Extra,
}

impl Tool {
    /// A value with the required properties; setters add the optional ones.
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

    /// What the server derives for a tool.
    #[must_use]
    pub fn info(mut self, info: impl Into<ToolInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(Tool {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required ToolSpec = "spec",
    2 info: optional Option<ToolInfo> = "info",
} extra);

/// A tool call waits for approval.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolApprovalRequested {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolApprovalRequested {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolApprovalRequested { 0 tool_call_id: optional Option<String> = "toolCallId" } extra);

/// A tool call was approved.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolApproved {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolApproved {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolApproved { 0 tool_call_id: optional Option<String> = "toolCallId" } extra);

/// A tool call was made.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolCalled {
    /// Tool call that the event is about.
    pub tool_call_id: Option<String>,
    extra: rt::Extra,
}

impl ToolCalled {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolCalled { 0 tool_call_id: optional Option<String> = "toolCallId" } extra);

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            memo: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Reason that was given.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolDenied {
    0 memo: optional Option<String> = "memo",
    1 tool_call_id: optional Option<String> = "toolCallId",
} extra);

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            message: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// What went wrong.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolError {
    0 message: optional Option<String> = "message",
    1 tool_call_id: optional Option<String> = "toolCallId",
} extra);

/// What the server derives for a tool.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// Tool set that the tool belongs to.
    pub tool_set: Option<ResourceMetadata>,
    extra: rt::Extra,
}

impl ToolInfo {
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

    /// Tool set that the tool belongs to.
    #[must_use]
    pub fn tool_set(mut self, tool_set: impl Into<ResourceMetadata>) -> Self {
        self.tool_set = Some(tool_set.into());
        self
    }
}
rt::record!(ToolInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 tool_set: optional Option<ResourceMetadata> = "toolSet",
} extra);

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            content: None,
            tool_call_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the call returned, as text.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tool call that the event is about.
    #[must_use]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}
rt::record!(ToolResult {
    0 content: optional Option<String> = "content",
    1 tool_call_id: optional Option<String> = "toolCallId",
} extra);

/// Definition of a tool.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSpec {
    /// How a tool is called. Exactly one property is set, of the same kind as the adapter of the tool set.
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
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        config: impl Into<ToolSpecConfig>,
        description: impl Into<String>,
        parameters: impl rt::IntoValue<
            ::std::collections::BTreeMap<String, ::serde_json::Value>,
        >,
        status: impl Into<ToolStatus>,
    ) -> Self {
        Self {
            config: config.into(),
            description: description.into(),
            parameters: rt::IntoValue::<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
            >::into_value(parameters),
            status: status.into(),
            requires_approval: None,
            extra: rt::Extra::new(),
        }
    }

    /// Whether each call must be approved before it is made.
    #[must_use]
    pub fn requires_approval(mut self, requires_approval: bool) -> Self {
        self.requires_approval = Some(requires_approval);
        self
    }

    /// Adds an entry to `parameters`.
    #[must_use]
    pub fn parameter(
        mut self,
        key: impl Into<String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.parameters.insert(key.into(), value.into());
        self
    }
}
rt::record!(ToolSpec {
    0 config: required ToolSpecConfig = "config",
    1 description: required String = "description",
    2 parameters: required ::std::collections::BTreeMap<String, ::serde_json::Value> as rt::OrEmpty<rt::AsIs> = "parameters",
    3 status: required ToolStatus = "status",
    4 requires_approval: optional Option<bool> = "requiresApproval",
} extra);

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
rt::values!(Tool, ToolApprovalRequested, ToolApproved, ToolCalled, ToolDenied, ToolError, ToolInfo, ToolResult, ToolSpec, ToolSpecConfig, ToolStatus);
