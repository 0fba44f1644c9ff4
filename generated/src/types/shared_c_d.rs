// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{ObjectiveContextWindowData, ResourceMetadata};

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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            instructions: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the summary should keep.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }
}
rt::record!(CompactionConfigSummarizationStrategy {
    0 instructions: optional = "instructions",
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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            preserve_recent_results: None,
            extra: rt::Extra::new(),
        }
    }

    /// Number of latest tool results that stay as they are.
    pub fn preserve_recent_results(mut self, preserve_recent_results: i64) -> Self {
        self.preserve_recent_results = Some(preserve_recent_results);
        self
    }
}
rt::record!(CompactionConfigToolResultClearingStrategy {
    0 preserve_recent_results: optional = "preserveRecentResults",
} extra);

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
    /// With nothing set: nothing is required.
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
    pub fn messages_compacted(mut self, messages_compacted: i64) -> Self {
        self.messages_compacted = Some(messages_compacted);
        self
    }

    /// The window in which the objective goes on.
    pub fn new_context_window(
        mut self,
        new_context_window: impl Into<ObjectiveContextWindowData>,
    ) -> Self {
        self.new_context_window = Some(new_context_window.into());
        self
    }

    /// Strategies that were used.
    pub fn strategies(
        mut self,
        strategies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.strategies = Some(rt::list::<String, _, _>(strategies));
        self
    }

    /// Summary of the replaced messages.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}
rt::record!(ContextWindowCompacted {
    0 messages_compacted: optional = "messagesCompacted",
    1 new_context_window: optional = "newContextWindow",
    2 strategies: optional = "strategies",
    3 summary: optional = "summary",
} extra);

/// Metadata for a new resource.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateResourceMetadata {
    /// `name` on the wire.
    pub name: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl CreateResourceMetadata {
    /// With all that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
rt::record!(CreateResourceMetadata {
    0 name: required = "name",
    1 external_id: optional = "externalId",
    2 labels: optional = "labels",
} extra);
