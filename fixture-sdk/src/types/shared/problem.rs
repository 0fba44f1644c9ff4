// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Problem` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// `title` on the wire.
    pub title: String,
    /// `status` on the wire.
    pub status: Option<i64>,
    extra: rt::Extra,
}

impl Problem {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}
rt::record!(Problem {
    0 title: required String = "title",
    1 status: optional_number Option<i64> = "status",
} extra);
rt::values!(Problem);
