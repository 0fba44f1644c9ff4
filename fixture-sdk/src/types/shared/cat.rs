// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Cat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `kind` on the wire.
    pub kind: String,
    /// `meow` on the wire.
    pub meow: Option<i64>,
    extra: rt::Extra,
}

impl Cat {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Cat".into(),
            meow: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `meow`.
    #[must_use]
    pub fn meow(mut self, meow: i64) -> Self {
        self.meow = Some(meow);
        self
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Cat {
    0 kind: required String = "kind",
    1 meow: optional_number Option<i64> = "meow",
} extra);
rt::values!(Cat);
