// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Finds out, inside a macro, what the payload type of a union can do.
//!
//! Payloads may be of any type, so no trait of the runtime can be required of them. Rust prefers
//! inherent methods to methods of traits. Types with an ability have an inherent method; all other
//! types get a trait method of the same name.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::Deserialize;
use serde_json::Value;

use crate::runtime::json::extra::Extra;
use crate::runtime::objects::field::Field;
use crate::runtime::objects::number::Plain;
use crate::runtime::objects::opaque::Opaque;
use crate::runtime::objects::read_as::{Lax, ReadAs};

/// How a payload is read.
pub struct Arm<T>(PhantomData<T>);

impl<T> Arm<T> {
    /// For payloads of this type.
    #[allow(clippy::new_without_default)] // nothing but a question about a type
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

/// A type that is read by a rule: a point in time, or a record in a cycle, which is never on the
/// stack.
impl<T: Lax> Arm<T> {
    /// Reads it from a value.
    pub fn decode(&self, value: &Value) -> Result<T, serde_json::Error> {
        T::Rule::read_as(value)
    }
}

/// Numbers, and lists and maps of them.
macro_rules! numbers {
    ($($t:ty),*) => {$(
        impl<'a> Payload<&'a $t> {
            /// The payload as it is written.
            pub fn written(self) -> Plain<'a, $t> {
                Plain(self.0)
            }
        }
    )*};
}
macro_rules! shapes {
    ($($t:ty),*) => {
        numbers!($($t, Vec<$t>, Vec<Option<$t>>, Vec<Vec<$t>>, BTreeMap<String, $t>, BTreeMap<String, Vec<$t>>),*);
    };
}
shapes!(i32, i64, u32, u64, f32, f64);

/// All other types.
pub trait AnyArm<T> {
    /// Reads it from a value.
    fn decode<'de>(&self, value: &'de Value) -> Result<T, serde_json::Error>
    where
        T: Deserialize<'de>,
    {
        T::deserialize(value)
    }
}

impl<T> AnyArm<T> for Arm<T> {}

/// A payload, to be taken out of its box if it is in one.
pub struct Payload<P>(pub P);

impl<'a, T> Payload<&'a Box<T>> {
    /// The payload itself.
    pub fn it(self) -> &'a T {
        self.0
    }
}

impl<'a, T> Payload<&'a mut Box<T>> {
    /// The payload itself.
    pub fn it(self) -> &'a mut T {
        self.0
    }
}

impl<'a, T> Payload<&'a Opaque<T>> {
    /// The payload itself.
    pub fn it(self) -> &'a T {
        self.0
    }
}

impl<'a, T> Payload<&'a mut Opaque<T>> {
    /// The payload itself.
    pub fn it(self) -> &'a mut T {
        self.0
    }
}

/// Payloads that are written as they are.
pub trait AnyWritten<P> {
    /// The payload as it is written.
    fn written(self) -> P;
}

impl<P> AnyWritten<P> for Payload<P> {
    fn written(self) -> P {
        self.0
    }
}

/// A payload that is in no box.
pub trait AnyPayload<P> {
    /// The payload itself.
    fn it(self) -> P;
}

impl<P> AnyPayload<P> for Payload<P> {
    fn it(self) -> P {
        self.0
    }
}

/// Emitted structs with an [`Extra`] have inherent methods `extra` and `extra_mut`; everything else
/// has these.
pub trait AnyExtra {
    /// There is none.
    fn extra(&self) -> NoExtra {
        NoExtra
    }
    /// There is none.
    fn extra_mut(&mut self) -> NoExtra {
        NoExtra
    }
}

impl<T: ?Sized> AnyExtra for T {}

/// The response of [`AnyExtra`].
pub struct NoExtra;

/// The result as an `Option`.
pub trait Found<T> {
    /// The `Extra`, if there is one.
    fn found(self) -> Option<T>;
}

impl<'a> Found<&'a Extra> for &'a Extra {
    fn found(self) -> Option<&'a Extra> {
        Some(self)
    }
}

impl<'a> Found<&'a mut Extra> for &'a mut Extra {
    fn found(self) -> Option<&'a mut Extra> {
        Some(self)
    }
}

impl<T> Found<T> for NoExtra {
    fn found(self) -> Option<T> {
        None
    }
}

/// `Option<&Extra>` of a payload.
macro_rules! extra_of {
    ($payload:expr) => {{
        #[allow(unused_imports)] // depends on the payload
        use $crate::runtime::unions::probe::{AnyExtra as _, AnyPayload as _, Found as _};
        let found: ::core::option::Option<&$crate::runtime::json::extra::Extra> =
            $crate::runtime::unions::probe::Payload($payload).it().extra().found();
        found
    }};
}
pub(crate) use extra_of;

/// `Option<&mut Extra>` of a payload.
macro_rules! extra_mut_of {
    ($payload:expr) => {{
        #[allow(unused_imports)] // depends on the payload
        use $crate::runtime::unions::probe::{AnyExtra as _, AnyPayload as _, Found as _};
        let found: ::core::option::Option<&mut $crate::runtime::json::extra::Extra> =
            $crate::runtime::unions::probe::Payload($payload).it().extra_mut().found();
        found
    }};
}
pub(crate) use extra_mut_of;
