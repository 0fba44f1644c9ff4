// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Tone` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Tone {
    /// `form` on the wire.
    pub form: String,
    /// `pitch` on the wire.
    pub pitch: Option<i64>,
    extra: rt::Extra,
}

impl Tone {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            form: "t".into(),
            pitch: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `pitch`.
    #[must_use]
    pub fn pitch(mut self, pitch: i64) -> Self {
        self.pitch = Some(pitch);
        self
    }
}

impl Default for Tone {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Tone {
    0 form: required String = "form",
    1 pitch: optional_number Option<i64> = "pitch",
} extra);
rt::values!(Tone);
