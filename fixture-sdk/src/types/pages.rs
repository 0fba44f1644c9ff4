// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Page` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// `title` on the wire.
    pub title: String,
    /// `text` on the wire.
    pub text: Option<String>,
    extra: rt::Extra,
}

impl Page {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
rt::record!(Page {
    0 title: required String = "title",
    1 text: optional Option<String> = "text",
} extra);
rt::values!(Page);
