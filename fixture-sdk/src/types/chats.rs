// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `ChatPiece` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ChatPiece {
    /// `delta` on the wire.
    pub delta: String,
    extra: rt::Extra,
}

impl ChatPiece {
    /// A value with its properties.
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ChatPiece { 0 delta: required String = "delta" } extra);
rt::values!(ChatPiece);
