// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Plant` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Plant {
    /// `kind` on the wire.
    pub kind: String,
    /// `leaves` on the wire.
    pub leaves: Option<i64>,
    extra: rt::Extra,
}

impl Plant {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Plant".into(),
            leaves: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `leaves`.
    #[must_use]
    pub fn leaves(mut self, leaves: i64) -> Self {
        self.leaves = Some(leaves);
        self
    }
}

impl Default for Plant {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Plant {
    0 kind: required String = "kind",
    1 leaves: optional_number Option<i64> = "leaves",
} extra);
rt::values!(Plant);
