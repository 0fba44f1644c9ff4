// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::VehicleType;

/// `Bike` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Bike {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `gears` on the wire.
    pub gears: Option<i64>,
    extra: rt::Extra,
}

impl Bike {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Bike".into(),
            gears: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `gears`.
    #[must_use]
    pub fn gears(mut self, gears: i64) -> Self {
        self.gears = Some(gears);
        self
    }
}

impl Default for Bike {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Bike {
    0 r#type: required VehicleType = "type",
    1 gears: optional_number Option<i64> = "gears",
} extra);
rt::values!(Bike);
