// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `page` of the body of `POST /lists/logs` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogPage {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    extra: rt::Extra,
}

impl LogPage {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            cursor: None,
            limit: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
rt::record!(LogPage {
    0 cursor: optional Option<String> = "cursor",
    1 limit: optional_number Option<i64> = "limit",
} extra);
rt::values!(LogPage);
