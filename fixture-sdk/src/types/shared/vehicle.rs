// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{Bike, Boat, Car};

/// `Vehicle` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Vehicle {
    /// `type` is `Vehicle`.
    Base(VehicleBase),
    /// `type` is `Car`.
    Car(Car),
    /// `type` is `Boat`.
    Boat(Boat),
    /// `type` is `Bike`.
    Bike(Bike),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Vehicle by "type" {
    Base(VehicleBase) = "Vehicle",
    Car(Car) = "Car",
    Boat(Boat) = "Boat",
    Bike(Bike) = "Bike",
});
rt::union_from!(Vehicle { Base(VehicleBase), Car(Car), Boat(Boat), Bike(Bike) });

/// `Vehicle` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct VehicleBase {
    /// `type` on the wire.
    pub r#type: VehicleType,
    extra: rt::Extra,
}

impl VehicleBase {
    /// A value without properties.
    pub fn new() -> Self {
        Self {
            r#type: "Vehicle".into(),
            extra: rt::Extra::new(),
        }
    }
}

impl Default for VehicleBase {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(VehicleBase { 0 r#type: required VehicleType = "type" } extra);

/// `type` of `Vehicle` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VehicleType {
    /// `Car`
    Car,
    /// `Boat`
    Boat,
    /// `Bike`
    Bike,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(VehicleType { Car = "Car", Boat = "Boat", Bike = "Bike" });
rt::values!(Vehicle, VehicleBase, VehicleType);
