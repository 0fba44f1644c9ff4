// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Conflict` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// `with` on the wire.
    pub with: String,
    /// `errorMessage` on the wire.
    pub error_message: Option<String>,
    extra: rt::Extra,
}

impl Conflict {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(with: impl Into<String>) -> Self {
        Self {
            with: with.into(),
            error_message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `errorMessage`.
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}
rt::record!(Conflict {
    0 with: required String = "with",
    1 error_message: optional Option<String> = "errorMessage",
} extra);

/// What is in a note.
pub type Content = String;
rt::values!(Conflict);
