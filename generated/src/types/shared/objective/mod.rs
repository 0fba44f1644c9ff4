// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{BareMetadata, OperationMetadata, Profile};

mod event;

pub use event::*;

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
rt::values!(ObjectiveContextWindowData, ObjectiveError, ObjectiveFeedback, ObjectiveFeedbackData, ObjectiveFeedbackInfo);
