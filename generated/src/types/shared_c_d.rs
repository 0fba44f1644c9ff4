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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for CompactionConfigSummarizationStrategy {
    const FIELDS: &'static [&'static str] = &["instructions"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut instructions = None;
        while r.next() == 0 {
            instructions = r.maybe();
        }
        Ok(Self {
            instructions,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("instructions", &self.instructions);
        w.rest(&self.extra);
    }
}
rt::record_serde!(CompactionConfigSummarizationStrategy);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for CompactionConfigToolResultClearingStrategy {
    const FIELDS: &'static [&'static str] = &["preserveRecentResults"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let mut preserve_recent_results = None;
        while r.next() == 0 {
            preserve_recent_results = r.maybe();
        }
        Ok(Self {
            preserve_recent_results,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("preserveRecentResults", &self.preserve_recent_results);
        w.rest(&self.extra);
    }
}
rt::record_serde!(CompactionConfigToolResultClearingStrategy);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ContextWindowCompacted {
    const FIELDS: &'static [&'static str] = &[
        "messagesCompacted",
        "newContextWindow",
        "strategies",
        "summary",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut messages_compacted,
            mut new_context_window,
            mut strategies,
            mut summary,
        ) = (None, None, None, None);
        loop {
            match r.next() {
                0 => messages_compacted = r.maybe(),
                1 => new_context_window = r.maybe(),
                2 => strategies = r.maybe(),
                3 => summary = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            messages_compacted,
            new_context_window,
            strategies,
            summary,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("messagesCompacted", &self.messages_compacted);
        w.opt("newContextWindow", &self.new_context_window);
        w.opt("strategies", &self.strategies);
        w.opt("summary", &self.summary);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ContextWindowCompacted);

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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for CreateResourceMetadata {
    const FIELDS: &'static [&'static str] = &["name", "externalId", "labels"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut name, mut external_id, mut labels) = (None, None, None);
        loop {
            match r.next() {
                0 => name = r.value(),
                1 => external_id = r.maybe(),
                2 => labels = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            name: r.need(name, 0)?,
            external_id,
            labels,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("name", &self.name);
        w.opt("externalId", &self.external_id);
        w.opt("labels", &self.labels);
        w.rest(&self.extra);
    }
}
rt::record_serde!(CreateResourceMetadata);
