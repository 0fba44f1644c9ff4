// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Hints` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hints {
    /// `limit` on the wire.
    pub limit: Option<i64>,
    extra: rt::Extra,
}

impl Hints {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            limit: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
rt::record!(Hints { 0 limit: optional_number Option<i64> = "limit" } extra);
rt::values!(Hints);
