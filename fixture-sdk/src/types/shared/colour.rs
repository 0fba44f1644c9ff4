// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Colour` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Colour {
    /// `R` on the wire.
    pub r: i64,
    /// `G` on the wire.
    pub g: i64,
    /// `B` on the wire.
    pub b: i64,
    extra: rt::Extra,
}

impl Colour {
    /// A value with its properties.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self {
            r,
            g,
            b,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Colour {
    0 r: required_number i64 = "R",
    1 g: required_number i64 = "G",
    2 b: required_number i64 = "B",
} extra);
rt::values!(Colour);
