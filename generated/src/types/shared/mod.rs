// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

mod account;
mod agent;
mod assistant;
mod context;
mod create;
mod http;
mod mcp;
mod memory;
mod objective;
mod operation;
mod profile;
mod resource;
mod schedule;
mod tool;
mod update;
mod variation;

pub use account::*;
pub use agent::*;
pub use assistant::*;
pub use context::*;
pub use create::*;
pub use http::*;
pub use mcp::*;
pub use memory::*;
pub use objective::*;
pub use operation::*;
pub use profile::*;
pub use resource::*;
pub use schedule::*;
pub use tool::*;
pub use update::*;
pub use variation::*;

/// Id and name of a resource, where no more is needed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BareMetadata {
    /// Id of the resource, given by the server.
    pub id: Option<String>,
    /// Name of the resource, for people.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl BareMetadata {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of the resource, given by the server.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the resource, for people.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(BareMetadata {
    0 id: optional Option<String> = "id",
    1 name: optional Option<String> = "name",
} extra);

/// What is called by a tool call. Exactly one property is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum CallableTool {
    /// Another agent, called as a sub-agent.
    Agent(ResourceMetadata),
    /// A tool that Cadenya itself provides.
    CadenyaProvidedTool(ResourceMetadata),
    /// A tool of a tool set.
    Tool(ResourceMetadata),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(CallableTool {
    Agent(ResourceMetadata) = "agent",
    CadenyaProvidedTool(ResourceMetadata) = "cadenyaProvidedTool",
    Tool(ResourceMetadata) = "tool",
});

/// Replaces older messages by a summary.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompactionConfigSummarizationStrategy {
    /// What the summary should keep.
    pub instructions: Option<String>,
    extra: rt::Extra,
}

impl CompactionConfigSummarizationStrategy {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            instructions: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the summary should keep.
    #[must_use]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }
}
rt::record!(CompactionConfigSummarizationStrategy {
    0 instructions: optional Option<String> = "instructions",
} extra);

/// Drops the content of older tool results.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompactionConfigToolResultClearingStrategy {
    /// Number of latest tool results that stay as they are.
    pub preserve_recent_results: Option<i64>,
    extra: rt::Extra,
}

impl CompactionConfigToolResultClearingStrategy {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            preserve_recent_results: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of latest tool results that stay as they are.
    #[must_use]
    pub fn preserve_recent_results(mut self, preserve_recent_results: i64) -> Self {
        self.preserve_recent_results = Some(preserve_recent_results);
        self
    }
}
rt::record!(CompactionConfigToolResultClearingStrategy {
    0 preserve_recent_results: optional_number Option<i64> = "preserveRecentResults",
} extra);

/// What to do when the schedule fires while its last objective still runs: start another one (`ALLOW`) or leave this firing out (`SKIP`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OverlapPolicy {
    /// `OVERLAP_POLICY_UNSPECIFIED`
    Unspecified,
    /// `OVERLAP_POLICY_ALLOW`
    Allow,
    /// `OVERLAP_POLICY_SKIP`
    Skip,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(OverlapPolicy {
    Unspecified = "OVERLAP_POLICY_UNSPECIFIED",
    Allow = "OVERLAP_POLICY_ALLOW",
    Skip = "OVERLAP_POLICY_SKIP",
});

/// Where a page of a list ends.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// `cursor` of the next page. Empty or missing on the last page.
    pub next_cursor: Option<String>,
    /// Number of items on all pages together.
    pub total: Option<i64>,
    extra: rt::Extra,
}

impl Page {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            next_cursor: None,
            total: None,
            extra: rt::Extra::new(),
        }
    }

    /// `cursor` of the next page. Empty or missing on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }

    /// Number of items on all pages together.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}
rt::record!(Page {
    0 next_cursor: optional Option<String> = "nextCursor",
    1 total: optional_number Option<i64> = "total",
} extra);

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            code: None,
            message: None,
            details: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes. It is not the HTTP status.
    #[must_use]
    pub fn code(mut self, code: i32) -> Self {
        self.code = Some(code);
        self
    }

    /// What went wrong, for a developer to read.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl rt::IntoValue<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                ::std::collections::BTreeMap<String, ::serde_json::Value>,
                _,
                _,
            >(details),
        );
        self
    }
}
rt::record!(Status {
    0 code: optional_number Option<i32> = "code",
    1 message: optional Option<String> = "message",
    2 details: optional Option<Vec<::std::collections::BTreeMap<String, ::serde_json::Value>>> as rt::List<rt::OrEmpty<rt::AsIs>> = "details",
} extra);

/// The agent started a sub-objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubObjectiveCreated {
    /// Metadata of the sub-objective.
    pub metadata: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl SubObjectiveCreated {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: rt::Extra::new(),
        }
    }

    /// Metadata of the sub-objective.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<OperationMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}
rt::record!(SubObjectiveCreated {
    0 metadata: optional Option<OperationMetadata> = "metadata",
} extra);

/// A message to the agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserMessage {
    /// Text of the message.
    pub content: Option<String>,
    extra: rt::Extra,
}

impl UserMessage {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            content: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text of the message.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}
rt::record!(UserMessage { 0 content: optional Option<String> = "content" } extra);

/// A separate area of an account; agents, tools, secrets and keys belong to it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// Metadata of a resource that belongs to the account and to no single workspace.
    pub metadata: AccountResourceMetadata,
    /// Settings of a workspace.
    pub spec: WorkspaceSpec,
    extra: rt::Extra,
}

impl Workspace {
    /// A value with its properties.
    pub fn new(
        metadata: impl Into<AccountResourceMetadata>,
        spec: impl Into<WorkspaceSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Workspace {
    0 metadata: required AccountResourceMetadata = "metadata",
    1 spec: required WorkspaceSpec = "spec",
} extra);

/// Settings of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkspaceSpec {
    /// What the workspace is for.
    pub description: Option<String>,
    extra: rt::Extra,
}

impl WorkspaceSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            description: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the workspace is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
rt::record!(WorkspaceSpec { 0 description: optional Option<String> = "description" } extra);
rt::values!(BareMetadata, CallableTool, CompactionConfigSummarizationStrategy, CompactionConfigToolResultClearingStrategy, OverlapPolicy, Page, Status, SubObjectiveCreated, UserMessage, Workspace, WorkspaceSpec);
