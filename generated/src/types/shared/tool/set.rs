// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{McpToolFilter, Profile, ResourceMetadata};

/// A group of tools behind one server.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSet {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Settings of a tool set.
    pub spec: ToolSetSpec,
    /// What the server derives for a tool set.
    pub info: Option<ToolSetInfo>,
    extra: rt::Extra,
}

impl ToolSet {
    /// A value with the required properties; setters add the optional ones.
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

    /// What the server derives for a tool set.
    #[must_use]
    pub fn info(mut self, info: impl Into<ToolSetInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ToolSet {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required ToolSetSpec = "spec",
    2 info: optional Option<ToolSetInfo> = "info",
} extra);

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            base_url: None,
            headers: None,
            extra: rt::Extra::new(),
        }
    }

    /// URL that the paths of the tools are appended to.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Headers of each request. Their values may be secret.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.headers = Some(rt::map_of::<String, _, _, _>(headers));
        self
    }

    /// Adds an entry to `headers`.
    #[must_use]
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::redacted_debug!(ToolSetAdapterHttp { base_url } hidden { headers });
rt::record!(ToolSetAdapterHttp {
    0 base_url: optional Option<String> = "baseUrl",
    1 headers: optional Option<::std::collections::BTreeMap<String, String>> = "headers",
} extra);

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
    /// Which tools need approval before they are called. Exactly one property is set.
    pub tool_approvals: Option<ToolSetAdapterMcpToolApprovals>,
    /// URL of the MCP server.
    pub url: Option<String>,
    extra: rt::Extra,
}

impl ToolSetAdapterMcp {
    /// A value with nothing set: all properties are optional.
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
    #[must_use]
    pub fn exclude_tools(mut self, exclude_tools: impl Into<McpToolFilter>) -> Self {
        self.exclude_tools = Some(exclude_tools.into());
        self
    }

    /// Headers of each request. Their values may be secret.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.headers = Some(rt::map_of::<String, _, _, _>(headers));
        self
    }

    /// Tools of the server that are taken in. Without this filter, all are.
    #[must_use]
    pub fn include_tools(mut self, include_tools: impl Into<McpToolFilter>) -> Self {
        self.include_tools = Some(include_tools.into());
        self
    }

    /// Which tools need approval before they are called. Exactly one property is set.
    #[must_use]
    pub fn tool_approvals(
        mut self,
        tool_approvals: impl Into<ToolSetAdapterMcpToolApprovals>,
    ) -> Self {
        self.tool_approvals = Some(tool_approvals.into());
        self
    }

    /// URL of the MCP server.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Adds an entry to `headers`.
    #[must_use]
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
        self
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
rt::record!(ToolSetAdapterMcp {
    0 exclude_tools: optional Option<McpToolFilter> = "excludeTools",
    1 headers: optional Option<::std::collections::BTreeMap<String, String>> = "headers",
    2 include_tools: optional Option<McpToolFilter> = "includeTools",
    3 tool_approvals: optional Option<ToolSetAdapterMcpToolApprovals> = "toolApprovals",
    4 url: optional Option<String> = "url",
} extra);

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
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// When the tools were last read from the server.
    pub last_sync: Option<::jiff::Timestamp>,
    /// Number of tools in the set.
    pub tool_count: Option<i64>,
    extra: rt::Extra,
}

impl ToolSetInfo {
    /// A value with nothing set: all properties are optional.
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
    #[must_use]
    pub fn agent_count(mut self, agent_count: i64) -> Self {
        self.agent_count = Some(agent_count);
        self
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// When the tools were last read from the server.
    #[must_use]
    pub fn last_sync(mut self, last_sync: impl Into<::jiff::Timestamp>) -> Self {
        self.last_sync = Some(last_sync.into());
        self
    }

    /// Number of tools in the set.
    #[must_use]
    pub fn tool_count(mut self, tool_count: i64) -> Self {
        self.tool_count = Some(tool_count);
        self
    }
}
rt::record!(ToolSetInfo {
    0 agent_count: optional_number Option<i64> = "agentCount",
    1 created_by: optional Option<Profile> = "createdBy",
    2 last_sync: optional Option<::jiff::Timestamp> as rt::Time = "lastSync",
    3 tool_count: optional_number Option<i64> = "toolCount",
} extra);

/// Settings of a tool set.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolSetSpec {
    /// How the server of a tool set is reached. Exactly one property is set.
    pub adapter: Option<ToolSetAdapter>,
    /// What the tools of the set are for.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl ToolSetSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            adapter: None,
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// How the server of a tool set is reached. Exactly one property is set.
    #[must_use]
    pub fn adapter(mut self, adapter: impl Into<ToolSetAdapter>) -> Self {
        self.adapter = Some(adapter.into());
        self
    }

    /// What the tools of the set are for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(ToolSetSpec {
    0 adapter: optional Option<ToolSetAdapter> = "adapter",
    1 description: optional Option<String> = "description",
} extra);
rt::values!(ToolSet, ToolSetAdapter, ToolSetAdapterHttp, ToolSetAdapterMcp, ToolSetAdapterMcpToolApprovals, ToolSetInfo, ToolSetSpec);
