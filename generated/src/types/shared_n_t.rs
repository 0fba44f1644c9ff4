// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    AccountResourceMetadata, AssistantMessage, BareMetadata, ContextWindowCompacted,
    HttpToolConfig, McpToolConfig, McpToolFilter, MemoryRead, UserMessage,
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
    /// A value with nothing set: all properties are optional.
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
    #[must_use]
    pub fn completion_tokens(mut self, completion_tokens: i64) -> Self {
        self.completion_tokens = Some(completion_tokens);
        self
    }

    /// Objective that the window belongs to.
    #[must_use]
    pub fn objective_id(mut self, objective_id: impl Into<String>) -> Self {
        self.objective_id = Some(objective_id.into());
        self
    }

    /// What the window before handed over for going on.
    #[must_use]
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
    #[must_use]
    pub fn prompt_tokens(mut self, prompt_tokens: i64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Number of the window within its objective.
    #[must_use]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }
}
rt::record!(ObjectiveContextWindowData {
    0 completion_tokens: optional_number Option<i64> = "completionTokens",
    1 objective_id: optional Option<String> = "objectiveId",
    2 previous_window_continue_instructions: optional Option<String> = "previousWindowContinueInstructions",
    3 prompt_tokens: optional_number Option<i64> = "promptTokens",
    4 sequence: optional_number Option<i64> = "sequence",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            message: None,
            r#type: None,
            extra: rt::Extra::new(),
        }
    }

    /// What went wrong.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Kind of error.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
rt::record!(ObjectiveError {
    0 message: optional Option<String> = "message",
    1 r#type: optional Option<String> = "type",
} extra);

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

/// Feedback on an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveFeedback {
    /// Score and comment of a feedback.
    pub data: ObjectiveFeedbackData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    /// What a feedback is about, and who gave it.
    pub info: Option<ObjectiveFeedbackInfo>,
    extra: rt::Extra,
}

impl ObjectiveFeedback {
    /// A value with the required properties; setters add the optional ones.
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

    /// What a feedback is about, and who gave it.
    #[must_use]
    pub fn info(mut self, info: impl Into<ObjectiveFeedbackInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(ObjectiveFeedback {
    0 data: required ObjectiveFeedbackData = "data",
    1 metadata: required OperationMetadata = "metadata",
    2 info: optional Option<ObjectiveFeedbackInfo> = "info",
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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            comment: None,
            score: None,
            extra: rt::Extra::new(),
        }
    }

    /// What was good or bad, in words.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// The rating as a number.
    #[must_use]
    pub fn score(mut self, score: impl rt::IntoValue<f64>) -> Self {
        self.score = Some(rt::IntoValue::<f64>::into_value(score));
        self
    }
}
rt::record!(ObjectiveFeedbackData {
    0 comment: optional Option<String> = "comment",
    1 score: optional_number Option<f64> = "score",
} extra);

/// What a feedback is about, and who gave it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectiveFeedbackInfo {
    /// Variation that the objective ran on.
    pub agent_variation: Option<BareMetadata>,
    /// Id and name of a resource, where no more is needed.
    pub objective: Option<BareMetadata>,
    /// Who gave the feedback.
    pub submitted_by: Option<Profile>,
    extra: rt::Extra,
}

impl ObjectiveFeedbackInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            agent_variation: None,
            objective: None,
            submitted_by: None,
            extra: rt::Extra::new(),
        }
    }

    /// Variation that the objective ran on.
    #[must_use]
    pub fn agent_variation(mut self, agent_variation: impl Into<BareMetadata>) -> Self {
        self.agent_variation = Some(agent_variation.into());
        self
    }

    /// Id and name of a resource, where no more is needed.
    #[must_use]
    pub fn objective(mut self, objective: impl Into<BareMetadata>) -> Self {
        self.objective = Some(objective.into());
        self
    }

    /// Who gave the feedback.
    #[must_use]
    pub fn submitted_by(mut self, submitted_by: impl Into<Profile>) -> Self {
        self.submitted_by = Some(submitted_by.into());
        self
    }
}
rt::record!(ObjectiveFeedbackInfo {
    0 agent_variation: optional Option<BareMetadata> = "agentVariation",
    1 objective: optional Option<BareMetadata> = "objective",
    2 submitted_by: optional Option<Profile> = "submittedBy",
} extra);

/// Metadata of a run or record. It has no name.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OperationMetadata {
    /// Id of the run or record, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the run or record was made.
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
    /// A value with the required properties; setters add the optional ones.
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
rt::record!(OperationMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 created_at: required ::jiff::Timestamp as rt::Time = "createdAt",
    3 profile_id: required String = "profileId",
    4 workspace_id: required String = "workspaceId",
    5 external_id: optional Option<String> = "externalId",
    6 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// The required properties, for `OperationMetadata::new`.
#[derive(Debug, Clone)]
pub struct OperationMetadataRequired {
    /// Id of the run or record, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the run or record was made.
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

/// Someone who acts in the account: a user, an API key or the system.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Metadata of a resource that belongs to the account and to no single workspace.
    pub metadata: AccountResourceMetadata,
    /// Kind and name of a profile.
    pub spec: ProfileSpec,
    extra: rt::Extra,
}

impl Profile {
    /// A value with its properties.
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
rt::record!(Profile {
    0 metadata: required AccountResourceMetadata = "metadata",
    1 spec: required ProfileSpec = "spec",
} extra);

/// Kind and name of a profile.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileSpec {
    /// Whether a person, an API key or the system acts.
    pub r#type: ProfileType,
    /// Address that messages for the profile go to.
    pub email: Option<String>,
    /// Name of the profile, as it is shown.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl ProfileSpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<ProfileType>) -> Self {
        Self {
            r#type: r#type.into(),
            email: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Address that messages for the profile go to.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name of the profile, as it is shown.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(ProfileSpec {
    0 r#type: required ProfileType = "type",
    1 email: optional Option<String> = "email",
    2 name: optional Option<String> = "name",
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

/// Metadata of a resource of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceMetadata {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the resource was made.
    pub created_at: ::jiff::Timestamp,
    /// Name of the resource, for people.
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
    /// A value with the required properties; setters add the optional ones.
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
rt::record!(ResourceMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 created_at: required ::jiff::Timestamp as rt::Time = "createdAt",
    3 name: required String = "name",
    4 profile_id: required String = "profileId",
    5 workspace_id: required String = "workspaceId",
    6 external_id: optional Option<String> = "externalId",
    7 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// The required properties, for `ResourceMetadata::new`.
#[derive(Debug, Clone)]
pub struct ResourceMetadataRequired {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the resource was made.
    pub created_at: ::jiff::Timestamp,
    /// Name of the resource, for people.
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
rt::values!(ObjectiveContextWindowData, ObjectiveError, ObjectiveEvent, ObjectiveEventData, ObjectiveEventDataCancelled, ObjectiveEventDataKind, ObjectiveEventInfo, ObjectiveFeedback, ObjectiveFeedbackData, ObjectiveFeedbackInfo, OperationMetadata, Page, Profile, ProfileSpec, ProfileType, ResourceMetadata, Status, SubObjectiveCreated, Tool, ToolApprovalRequested, ToolApproved, ToolCalled, ToolDenied, ToolError, ToolInfo, ToolResult, ToolSet, ToolSetAdapter, ToolSetAdapterHttp, ToolSetAdapterMcp, ToolSetAdapterMcpToolApprovals, ToolSetInfo, ToolSetSpec, ToolSpec, ToolSpecConfig, ToolStatus);
