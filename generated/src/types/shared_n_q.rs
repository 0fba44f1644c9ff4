// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    AccountResourceMetadata, AssistantMessage, BareMetadata, ContextWindowCompacted,
    MemoryRead, SubObjectiveCreated, ToolApprovalRequested, ToolApproved, ToolCalled,
    ToolDenied, ToolError, ToolResult, UserMessage,
};

/// Place and token counts of a context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveContextWindowData {
    /// Tokens that the model has written in this window.
    pub completion_tokens: Option<i64>,
    /// Objective that the window belongs to.
    pub objective_id: Option<String>,
    /// What the window before handed over for going on.
    pub previous_window_continue_instructions: Option<String>,
    /// Tokens that the model has read in this window.
    pub prompt_tokens: Option<i64>,
    /// Number of the window within its objective.
    pub sequence: Option<i64>,
    extra: rt::Extra,
}

impl ObjectiveContextWindowData {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            completion_tokens: None,
            objective_id: None,
            previous_window_continue_instructions: None,
            prompt_tokens: None,
            sequence: None,
            extra: rt::Extra::new(),
        }
    }

    /// Tokens that the model has written in this window.
    pub fn completion_tokens(mut self, completion_tokens: i64) -> Self {
        self.completion_tokens = Some(completion_tokens);
        self
    }

    /// Objective that the window belongs to.
    pub fn objective_id(mut self, objective_id: impl Into<String>) -> Self {
        self.objective_id = Some(objective_id.into());
        self
    }

    /// What the window before handed over for going on.
    pub fn previous_window_continue_instructions(
        mut self,
        previous_window_continue_instructions: impl Into<String>,
    ) -> Self {
        self.previous_window_continue_instructions = Some(
            previous_window_continue_instructions.into(),
        );
        self
    }

    /// Tokens that the model has read in this window.
    pub fn prompt_tokens(mut self, prompt_tokens: i64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Number of the window within its objective.
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }
}
rt::record!(ObjectiveContextWindowData {
    0 completion_tokens: optional = "completionTokens",
    1 objective_id: optional = "objectiveId",
    2 previous_window_continue_instructions: optional = "previousWindowContinueInstructions",
    3 prompt_tokens: optional = "promptTokens",
    4 sequence: optional = "sequence",
} extra);

/// An error that the objective ran into.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveError {
    /// What went wrong.
    pub message: Option<String>,
    /// Kind of error.
    pub r#type: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveError {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            message: None,
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// What went wrong.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Kind of error.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(ObjectiveError { 0 message: optional = "message", 1 r#type: optional = "type" } extra);

/// Something that happened in an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEvent {
    /// `data` on the wire.
    pub data: ObjectiveEventData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// Context window in which it happened.
    pub context_window_id: Option<String>,
    /// `info` on the wire.
    pub info: Option<ObjectiveEventInfo>,
    extra: rt::Extra,
}

impl ObjectiveEvent {
    /// With all that is required.
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
    pub fn context_window_id(mut self, context_window_id: impl Into<String>) -> Self {
        self.context_window_id = Some(context_window_id.into());
        self
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveEventInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveEvent {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 context_window_id: optional = "contextWindowId",
    3 info: optional = "info",
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
    /// With all that is required.
    pub fn new(kind: impl Into<ObjectiveEventDataKind>) -> Self {
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
}
rt::record!(ObjectiveEventData { 0 r#type: optional = "type" } flat kind: ObjectiveEventDataKind);

/// The objective was cancelled.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveEventDataCancelled {
    /// Reason that was given.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl ObjectiveEventDataCancelled {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Reason that was given.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(ObjectiveEventDataCancelled { 0 message: optional = "message" } extra);

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
    /// `createdBy` on the wire.
    pub created_by: Option<Profile>,
    /// `objective` on the wire.
    pub objective: Option<OperationMetadata>,
    extra: rt::Extra,
}

impl ObjectiveEventInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            objective: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `objective`.
    pub fn objective(mut self, objective: impl Into<OperationMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }
}
rt::record!(ObjectiveEventInfo {
    0 created_by: optional = "createdBy",
    1 objective: optional = "objective",
} extra);

/// Feedback on an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveFeedback {
    /// `data` on the wire.
    pub data: ObjectiveFeedbackData,
    /// `metadata` on the wire.
    pub metadata: OperationMetadata,
    /// `info` on the wire.
    pub info: Option<ObjectiveFeedbackInfo>,
    extra: rt::Extra,
}

impl ObjectiveFeedback {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveFeedbackData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `info`.
    pub fn info(mut self, info: impl Into<ObjectiveFeedbackInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveFeedback {
    0 data: required = "data",
    1 metadata: required = "metadata",
    2 info: optional = "info",
} extra);

/// Score and comment of a feedback.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveFeedbackData {
    /// What was good or bad, in words.
    pub comment: Option<String>,
    /// The rating as a number.
    pub score: Option<f64>,
    extra: rt::Extra,
}

impl ObjectiveFeedbackData {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            comment: None,
            score: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was good or bad, in words.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// The rating as a number.
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }
}
rt::record!(ObjectiveFeedbackData {
    0 comment: optional = "comment",
    1 score: optional = "score",
} extra);

/// What a feedback is about, and who gave it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveFeedbackInfo {
    /// Variation that the objective ran on.
    pub agent_variation: Option<BareMetadata>,
    /// `objective` on the wire.
    pub objective: Option<BareMetadata>,
    /// Who gave the feedback.
    pub submitted_by: Option<Profile>,
    extra: rt::Extra,
}

impl ObjectiveFeedbackInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            agent_variation: None,
            objective: None,
            submitted_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Variation that the objective ran on.
    pub fn agent_variation(mut self, agent_variation: impl Into<BareMetadata>) -> Self {
        self.agent_variation = Some(agent_variation.into());
        self
    }

    /// Sets `objective`.
    pub fn objective(mut self, objective: impl Into<BareMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }

    /// Who gave the feedback.
    pub fn submitted_by(mut self, submitted_by: impl Into<Profile>) -> Self {
        self.submitted_by = Some(submitted_by.into());
        self
    }
}
rt::record!(ObjectiveFeedbackInfo {
    0 agent_variation: optional = "agentVariation",
    1 objective: optional = "objective",
    2 submitted_by: optional = "submittedBy",
} extra);

/// Metadata of a run or record. It has no name.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OperationMetadata {
    /// `id` on the wire.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// `createdAt` on the wire.
    pub created_at: ::jiff::Timestamp,
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

impl OperationMetadata {
    /// With all that is required.
    pub fn new(required: OperationMetadataRequired) -> Self {
        Self {
            id: required.id,
            account_id: required.account_id,
            created_at: required.created_at,
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
}
rt::record!(OperationMetadata {
    0 id: required = "id",
    1 account_id: required = "accountId",
    2 created_at: required = "createdAt",
    3 profile_id: required = "profileId",
    4 workspace_id: required = "workspaceId",
    5 external_id: optional = "externalId",
    6 labels: optional = "labels",
} extra);

/// What `OperationMetadata::new` needs, by name.
#[derive(Debug, Clone)]
pub struct OperationMetadataRequired {
    /// `id` on the wire.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// `createdAt` on the wire.
    pub created_at: ::jiff::Timestamp,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
}

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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            next_cursor: None,
            total: None,
            extra: rt::Extra::new(),
        }
    }

    /// `cursor` of the next page. Empty or missing on the last page.
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }

    /// Number of items on all pages together.
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}
rt::record!(Page { 0 next_cursor: optional = "nextCursor", 1 total: optional = "total" } extra);

/// Someone who acts in the account: a user, an API key or the system.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// `metadata` on the wire.
    pub metadata: AccountResourceMetadata,
    /// `spec` on the wire.
    pub spec: ProfileSpec,
    extra: rt::Extra,
}

impl Profile {
    /// With all that is required.
    pub fn new(
        metadata: impl Into<AccountResourceMetadata>,
        spec: impl Into<ProfileSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Profile { 0 metadata: required = "metadata", 1 spec: required = "spec" } extra);

/// Kind and name of a profile.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileSpec {
    /// Whether a person, an API key or the system acts.
    pub r#type: ProfileType,
    /// `email` on the wire.
    pub email: Option<String>,
    /// `name` on the wire.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl ProfileSpec {
    /// With all that is required.
    pub fn new(r#type: impl Into<ProfileType>) -> Self {
        Self {
            r#type: r#type.into(),
            email: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(ProfileSpec {
    0 r#type: required = "type",
    1 email: optional = "email",
    2 name: optional = "name",
} extra);

/// Whether a person, an API key or the system acts.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfileType {
    /// `PROFILE_TYPE_USER`
    User,
    /// `PROFILE_TYPE_API_KEY`
    ApiKey,
    /// `PROFILE_TYPE_SYSTEM`
    System,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ProfileType {
    User = "PROFILE_TYPE_USER",
    ApiKey = "PROFILE_TYPE_API_KEY",
    System = "PROFILE_TYPE_SYSTEM",
});
