// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

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
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}
rt::record!(Happening {
    0 kind: required String = "kind",
    1 count: optional_number Option<i64> = "count",
} extra);
rt::values!(Happening);
