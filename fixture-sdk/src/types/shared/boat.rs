// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::VehicleType;

/// `Boat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Boat {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `masts` on the wire.
    pub masts: Option<i64>,
    extra: rt::Extra,
}

impl Boat {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Boat".into(),
            masts: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `masts`.
    #[must_use]
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }
}

impl Default for Boat {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Boat {
    0 r#type: required VehicleType = "type",
    1 masts: optional_number Option<i64> = "masts",
} extra);
rt::values!(Boat);
