// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The rule for a number where there is no room for one that its type cannot hold.

use serde::de::{Deserializer, Error};
use serde_json::Value;

use super::number::Numeric;
use super::read_as::{Lax, ReadAs};

/// The rule for a number where there is no room for one that its type cannot hold: that one is an
/// error.
pub struct InRange;

impl<'de, T: Numeric> ReadAs<'de, T> for InRange {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
        T::read_strictly(d)
    }
}

macro_rules! in_range {
    ($($t:ty),*) => {$(
        impl Lax for $t {
            type Rule = InRange;
        }
    )*};
}
in_range!(i32, i64, u32, u64, f32, f64);

#[cold]
pub(crate) fn misfit<E: Error>(exact: &Value) -> E {
    E::custom(format_args!("{exact} is out of range"))
}
