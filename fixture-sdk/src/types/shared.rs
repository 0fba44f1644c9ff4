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
rt::record!(Chat { 0 text: required = "text" } extra);

/// `Happening` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// `kind` on the wire.
    pub kind: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    extra: rt::Extra,
}

impl Happening {
    /// With all that is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}
rt::record!(Happening { 0 kind: required = "kind", 1 count: optional = "count" } extra);

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
    /// With all that is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}
rt::record!(Problem { 0 title: required = "title", 1 status: optional = "status" } extra);
