// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::VehicleType;

/// `Car` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `doors` on the wire.
    pub doors: Option<i64>,
    extra: rt::Extra,
}

impl Car {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Car".into(),
            doors: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `doors`.
    #[must_use]
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

impl Default for Car {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Car {
    0 r#type: required VehicleType = "type",
    1 doors: optional_number Option<i64> = "doors",
} extra);
rt::values!(Car);
