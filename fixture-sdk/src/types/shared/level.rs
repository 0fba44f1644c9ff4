// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `LevelOne` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LevelOne {
    /// `version` on the wire.
    pub version: i64,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl LevelOne {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            version: 1,
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for LevelOne {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LevelOne {
    0 version: required_number i64 = "version",
    1 size: optional_number Option<i64> = "size",
} extra);

/// `LevelTwo` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LevelTwo {
    /// `version` on the wire.
    pub version: i64,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl LevelTwo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            version: 2,
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for LevelTwo {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LevelTwo {
    0 version: required_number i64 = "version",
    1 size: optional_number Option<i64> = "size",
} extra);
rt::values!(LevelOne, LevelTwo);
