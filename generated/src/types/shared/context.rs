// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::ObjectiveContextWindowData;

/// The context was shortened, and the objective goes on in a new context window.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextWindowCompacted {
    /// Number of messages that were replaced.
    pub messages_compacted: Option<i64>,
    /// The window in which the objective goes on.
    pub new_context_window: Option<ObjectiveContextWindowData>,
    /// Strategies that were used.
    pub strategies: Option<Vec<String>>,
    /// Summary of the replaced messages.
    pub summary: Option<String>,
    extra: rt::Extra,
}

impl ContextWindowCompacted {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            messages_compacted: None,
            new_context_window: None,
            strategies: None,
            summary: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of messages that were replaced.
    #[must_use]
    pub fn messages_compacted(mut self, messages_compacted: i64) -> Self {
        self.messages_compacted = Some(messages_compacted);
        self
    }

    /// The window in which the objective goes on.
    #[must_use]
    pub fn new_context_window(
        mut self,
        new_context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.new_context_window = Some(new_context_window.into());
        self
    }

    /// Strategies that were used.
    #[must_use]
    pub fn strategies(
        mut self,
        strategies: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.strategies = Some(rt::list_of::<String, _, _>(strategies));
        self
    }

    /// Summary of the replaced messages.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}
rt::record!(ContextWindowCompacted {
    0 messages_compacted: optional_number Option<i64> = "messagesCompacted",
    1 new_context_window: optional Option<ObjectiveContextWindowData> = "newContextWindow",
    2 strategies: optional Option<Vec<String>> = "strategies",
    3 summary: optional Option<String> = "summary",
} extra);
rt::values!(ContextWindowCompacted);
