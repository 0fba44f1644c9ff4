// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `TextCell` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct TextCell {
    /// `definition` on the wire.
    pub definition: TextCellDefinition,
    extra: rt::Extra,
}

impl TextCell {
    /// A value with its properties.
    pub fn new(definition: impl Into<TextCellDefinition>) -> Self {
        Self {
            definition: definition.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(TextCell { 0 definition: required TextCellDefinition = "definition" } extra);

/// `definition` of `TextCell` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct TextCellDefinition {
    /// `type` on the wire.
    pub r#type: String,
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl TextCellDefinition {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: "text".into(),
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(TextCellDefinition {
    0 r#type: required String = "type",
    1 text: required String = "text",
} extra);
rt::values!(TextCell, TextCellDefinition);
