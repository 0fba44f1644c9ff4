// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `KeysStatus` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default, Eq, Hash, PartialOrd, Ord)]
pub struct KeysStatus {
    /// `up` on the wire.
    pub up: Option<bool>,
    extra: rt::Extra,
}

impl KeysStatus {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            up: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `up`.
    #[must_use]
    pub fn up(mut self, up: bool) -> Self {
        self.up = Some(up);
        self
    }
}
rt::record!(KeysStatus { 0 up: optional Option<bool> = "up" } extra);
rt::values!(KeysStatus);
