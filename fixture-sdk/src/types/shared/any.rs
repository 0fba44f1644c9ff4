// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `AnyTile` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AnyTile {
    /// `type` on the wire.
    pub r#type: String,
    /// `note` on the wire.
    pub note: Option<String>,
    extra: rt::Extra,
}

impl AnyTile {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            note: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
rt::record!(AnyTile {
    0 r#type: required String = "type",
    1 note: optional Option<String> = "note",
} extra);
rt::values!(AnyTile);
