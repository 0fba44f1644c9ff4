// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Only positive or only negative feedback.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FeedbackSentiment {
    /// `FEEDBACK_SENTIMENT_UNSPECIFIED`
    Unspecified,
    /// `FEEDBACK_SENTIMENT_POSITIVE`
    Positive,
    /// `FEEDBACK_SENTIMENT_NEGATIVE`
    Negative,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(FeedbackSentiment {
    Unspecified = "FEEDBACK_SENTIMENT_UNSPECIFIED",
    Positive = "FEEDBACK_SENTIMENT_POSITIVE",
    Negative = "FEEDBACK_SENTIMENT_NEGATIVE",
});
rt::values!(FeedbackSentiment);
