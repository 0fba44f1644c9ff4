// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `LogCell` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LogCell {
    /// `definition` on the wire.
    pub definition: LogCellDefinition,
    /// `size` on the wire.
    pub size: Option<String>,
    extra: rt::Extra,
}

impl LogCell {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(definition: impl Into<LogCellDefinition>) -> Self {
        Self {
            definition: definition.into(),
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}
rt::record!(LogCell {
    0 definition: required LogCellDefinition = "definition",
    1 size: optional Option<String> = "size",
} extra);

/// `definition` of `LogCell` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LogCellDefinition {
    /// `type` on the wire.
    pub r#type: String,
    /// `query` on the wire.
    pub query: Option<String>,
    extra: rt::Extra,
}

impl LogCellDefinition {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "logs".into(),
            query: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

impl Default for LogCellDefinition {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LogCellDefinition {
    0 r#type: required String = "type",
    1 query: optional Option<String> = "query",
} extra);
rt::values!(LogCell, LogCellDefinition);
