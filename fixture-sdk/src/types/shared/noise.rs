// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Noise` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Noise {
    /// `form` on the wire.
    pub form: String,
    /// `colour` on the wire.
    pub colour: Option<String>,
    extra: rt::Extra,
}

impl Noise {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            form: "n".into(),
            colour: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

impl Default for Noise {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Noise {
    0 form: required String = "form",
    1 colour: optional Option<String> = "colour",
} extra);
rt::values!(Noise);
