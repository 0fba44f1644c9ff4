// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Chat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Chat {
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl Chat {
    /// With all that is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Chat { 0 text: required String = "text" } extra);

/// `ChatPiece` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ChatPiece {
    /// `delta` on the wire.
    pub delta: String,
    extra: rt::Extra,
}

impl ChatPiece {
    /// With all that is required.
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ChatPiece { 0 delta: required String = "delta" } extra);
