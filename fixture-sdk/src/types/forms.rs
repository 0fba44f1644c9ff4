// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `filter` of the body of `POST /forms` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFilter {
    /// `low` on the wire.
    pub low: Option<i64>,
    /// `high` on the wire.
    pub high: Option<i64>,
    extra: rt::Extra,
}

impl FormFilter {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            low: None,
            high: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `low`.
    #[must_use]
    pub fn low(mut self, low: i64) -> Self {
        self.low = Some(low);
        self
    }

    /// Sets `high`.
    #[must_use]
    pub fn high(mut self, high: i64) -> Self {
        self.high = Some(high);
        self
    }
}
rt::record!(FormFilter {
    0 low: optional_number Option<i64> = "low",
    1 high: optional_number Option<i64> = "high",
} extra);
rt::values!(FormFilter);
