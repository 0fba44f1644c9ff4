// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    BulkWorkspaceResourceResultAction, VariationAssignment,
    VariationMemoryLayerAssignment,
};

mod agent;
mod memory;
mod tool;

pub use agent::*;
pub use memory::*;
pub use tool::*;

/// The resource, and what was done to it. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApplyResultData {
    /// Type of the resource; it tells which of the other properties is set.
    pub r#type: Option<String>,
    /// Which of several forms it takes.
    pub kind: BulkWorkspaceApplyResultDataKind,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<BulkWorkspaceApplyResultDataKind>) -> Self {
        Self {
            r#type: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Type of the resource; it tells which of the other properties is set.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultData {
    0 r#type: optional Option<String> = "type",
} flat kind: BulkWorkspaceApplyResultDataKind);

/// The resource, and what was done to it. Exactly one property is set beside `type`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum BulkWorkspaceApplyResultDataKind {
    /// `agent` is set.
    Agent(BulkWorkspaceApplyResultDataAgentOutcome),
    /// `agentSchedule` is set.
    AgentSchedule(BulkWorkspaceApplyResultDataAgentScheduleOutcome),
    /// `agentVariation` is set.
    AgentVariation(BulkWorkspaceApplyResultDataAgentVariationOutcome),
    /// `memoryEntry` is set.
    MemoryEntry(BulkWorkspaceApplyResultDataMemoryEntryOutcome),
    /// `memoryLayer` is set.
    MemoryLayer(BulkWorkspaceApplyResultDataMemoryLayerOutcome),
    /// `tool` is set.
    Tool(BulkWorkspaceApplyResultDataToolOutcome),
    /// `toolSet` is set.
    ToolSet(BulkWorkspaceApplyResultDataToolSetOutcome),
    /// `variationAssignment` is set.
    VariationAssignment(BulkWorkspaceApplyResultDataVariationAssignmentOutcome),
    /// `variationMemoryLayer` is set.
    VariationMemoryLayer(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(BulkWorkspaceApplyResultDataKind {
    Agent(BulkWorkspaceApplyResultDataAgentOutcome) = "agent",
    AgentSchedule(BulkWorkspaceApplyResultDataAgentScheduleOutcome) = "agentSchedule",
    AgentVariation(BulkWorkspaceApplyResultDataAgentVariationOutcome) = "agentVariation",
    MemoryEntry(BulkWorkspaceApplyResultDataMemoryEntryOutcome) = "memoryEntry",
    MemoryLayer(BulkWorkspaceApplyResultDataMemoryLayerOutcome) = "memoryLayer",
    Tool(BulkWorkspaceApplyResultDataToolOutcome) = "tool",
    ToolSet(BulkWorkspaceApplyResultDataToolSetOutcome) = "toolSet",
    VariationAssignment(BulkWorkspaceApplyResultDataVariationAssignmentOutcome) = "variationAssignment",
    VariationMemoryLayer(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome) = "variationMemoryLayer",
});
rt::union_from!(BulkWorkspaceApplyResultDataKind {
    Agent(BulkWorkspaceApplyResultDataAgentOutcome),
    AgentSchedule(BulkWorkspaceApplyResultDataAgentScheduleOutcome),
    AgentVariation(BulkWorkspaceApplyResultDataAgentVariationOutcome),
    MemoryEntry(BulkWorkspaceApplyResultDataMemoryEntryOutcome),
    MemoryLayer(BulkWorkspaceApplyResultDataMemoryLayerOutcome),
    Tool(BulkWorkspaceApplyResultDataToolOutcome),
    ToolSet(BulkWorkspaceApplyResultDataToolSetOutcome),
    VariationAssignment(BulkWorkspaceApplyResultDataVariationAssignmentOutcome),
    VariationMemoryLayer(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome),
});

/// What was done to an assignment of a variation.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationAssignmentOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of an assignment of a variation failed.
    pub error: Option<BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError>,
    /// Something that a variation may use. Exactly one property is set beside `id`.
    pub resource: Option<VariationAssignment>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationAssignmentOutcome {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            action: None,
            error: None,
            resource: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was done.
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<BulkWorkspaceResourceResultAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Why the change of an assignment of a variation failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError>,
    ) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Something that a variation may use. Exactly one property is set beside `id`.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<VariationAssignment>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationAssignmentOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError> = "error",
    2 resource: optional Option<VariationAssignment> = "resource",
} extra);

/// Why the change of an assignment of a variation failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<
        Vec<BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail>,
    >,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            code: None,
            details: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl rt::IntoValue<
                BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail,
                _,
                _,
            >(details),
        );
        self
    }

    /// What went wrong, for a developer to read.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// Kind of the detail.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);

/// What was done to a memory layer of a variation.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome {
    /// What was done.
    pub action: Option<BulkWorkspaceResourceResultAction>,
    /// Why the change of a memory layer of a variation failed.
    pub error: Option<BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError>,
    /// A memory layer in a variation's stack.
    pub resource: Option<VariationMemoryLayerAssignment>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            action: None,
            error: None,
            resource: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was done.
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<BulkWorkspaceResourceResultAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Why the change of a memory layer of a variation failed.
    #[must_use]
    pub fn error(
        mut self,
        error: impl Into<BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError>,
    ) -> Self {
        self.error = Some(error.into());
        self
    }

    /// A memory layer in a variation's stack.
    #[must_use]
    pub fn resource(
        mut self,
        resource: impl Into<VariationMemoryLayerAssignment>,
    ) -> Self {
        self.resource = Some(resource.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome {
    0 action: optional Option<BulkWorkspaceResourceResultAction> = "action",
    1 error: optional Option<BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError> = "error",
    2 resource: optional Option<VariationMemoryLayerAssignment> = "resource",
} extra);

/// Why the change of a memory layer of a variation failed.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError {
    /// Error code, from the list of gRPC status codes.
    pub code: Option<i64>,
    /// Further details, each an object whose `@type` tells its kind.
    pub details: Option<
        Vec<BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail>,
    >,
    /// What went wrong, for a developer to read.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            code: None,
            details: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Error code, from the list of gRPC status codes.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Further details, each an object whose `@type` tells its kind.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<
            Item = impl rt::IntoValue<
                BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail,
            >,
        >,
    ) -> Self {
        self.details = Some(
            rt::list_of::<
                BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail,
                _,
                _,
            >(details),
        );
        self
    }

    /// What went wrong, for a developer to read.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError {
    0 code: optional_number Option<i64> = "code",
    1 details: optional Option<Vec<BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail>> = "details",
    2 message: optional Option<String> = "message",
} extra);

/// A detail of an error.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail {
    /// Kind of the detail.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// Kind of the detail.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail {
    0 r#type: optional Option<String> = "@type",
} extra);
rt::values!(BulkWorkspaceApplyResultData, BulkWorkspaceApplyResultDataKind, BulkWorkspaceApplyResultDataVariationAssignmentOutcome, BulkWorkspaceApplyResultDataVariationAssignmentOutcomeError, BulkWorkspaceApplyResultDataVariationAssignmentOutcomeErrorDetail, BulkWorkspaceApplyResultDataVariationMemoryLayerOutcome, BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeError, BulkWorkspaceApplyResultDataVariationMemoryLayerOutcomeErrorDetail);
