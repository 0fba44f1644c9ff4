// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Dog` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `kind` on the wire.
    pub kind: String,
    /// `bark` on the wire.
    pub bark: Option<i64>,
    extra: rt::Extra,
}

impl Dog {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Dog".into(),
            bark: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `bark`.
    #[must_use]
    pub fn bark(mut self, bark: i64) -> Self {
        self.bark = Some(bark);
        self
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Dog {
    0 kind: required String = "kind",
    1 bark: optional_number Option<i64> = "bark",
} extra);
rt::values!(Dog);
