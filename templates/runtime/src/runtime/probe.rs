//! What a union's payload is capable of, asked of its concrete type inside a macro.
//!
//! Payloads may be of any type, so no trait of ours can be demanded of them. Rust prefers inherent
//! methods to those of traits: for the types that can do something there is an inherent method, for
//! all others a trait's of the same name.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, MapAccess};
use serde_json::Value;

use super::extra::Extra;
use super::field::Field;
use super::number::Plain;
use super::opaque::Opaque;
use super::read_as::{By, Lax, Maybe, Read, ReadAs};

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
    /// Reads it as the value of the current key; null is none.
    pub fn next<'de, A: MapAccess<'de>>(&self, map: &mut A) -> Result<Option<T>, A::Error> {
        map.next_value_seed(By::<Maybe<T::Rule>, Option<T>>::default())
    }

    /// Reads it from a value.
    pub fn decode(&self, value: &Value) -> Result<T, serde_json::Error> {
        T::Rule::read_as(value)
    }

    /// Reads it from text.
    pub fn parse(&self, text: &str) -> Result<T, serde_json::Error> {
        serde_json::from_str::<Read<T::Rule, T>>(text).map(|read| read.0)
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
    /// Reads it as the value of the current key; null is none.
    fn next<'de, A: MapAccess<'de>>(&self, map: &mut A) -> Result<Option<T>, A::Error>
    where
        T: Deserialize<'de>,
    {
        map.next_value()
    }

    /// Reads it from a value.
    fn decode<'de>(&self, value: &'de Value) -> Result<T, serde_json::Error>
    where
        T: Deserialize<'de>,
    {
        T::deserialize(value)
    }

    /// Reads it from text.
    fn parse<'de>(&self, text: &'de str) -> Result<T, serde_json::Error>
    where
        T: Deserialize<'de>,
    {
        serde_json::from_str(text)
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

/// Either answer as an `Option`.
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
        use $crate::runtime::probe::{AnyExtra as _, AnyPayload as _, Found as _};
        let found: ::core::option::Option<&$crate::runtime::extra::Extra> =
            $crate::runtime::probe::Payload($payload).it().extra().found();
        found
    }};
}
pub(crate) use extra_of;

/// `Option<&mut Extra>` of a payload.
macro_rules! extra_mut_of {
    ($payload:expr) => {{
        #[allow(unused_imports)] // depends on the payload
        use $crate::runtime::probe::{AnyExtra as _, AnyPayload as _, Found as _};
        let found: ::core::option::Option<&mut $crate::runtime::extra::Extra> =
            $crate::runtime::probe::Payload($payload).it().extra_mut().found();
        found
    }};
}
pub(crate) use extra_mut_of;
