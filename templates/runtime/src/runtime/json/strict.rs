//! JSON for what is sent: a number that JSON does not have (`NaN`, infinity) is an error, where
//! serde_json writes `null`.
//!
//! A float without a fraction is written without one: `10`, not `10.0`.
//!
//! What cannot be said must not become something else on the way: `null` leaves a parameter out and
//! deletes a field. So a value that could not be made of what the caller gave is an error as well
//! (see `refusal.rs`).

use super::refusal;
use serde::ser::{
    Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt;

/// Adds the JSON text of a value.
#[inline]
pub(crate) fn to_writer<V: Serialize + ?Sized>(
    out: &mut Vec<u8>,
    value: &V,
) -> Result<(), serde_json::Error> {
    value.serialize(Strict(&mut serde_json::Serializer::new(out)))
}

/// A serializer, or what it gives for a list or an object, that hands everything on but the numbers
/// that are none.
struct Strict<S>(S);

/// A value that is written by a [`Strict`].
struct Inside<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Inside<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Strict(s))
    }
}

#[cold]
fn no_number<E: Error>(number: impl fmt::Display) -> E {
    E::custom(format_args!("{number} is not a number that can be sent"))
}

/// Methods that are handed on as they are.
macro_rules! scalars {
    ($($method:ident($($arg:ident: $t:ty),*);)*) => {
        $(#[inline]
        fn $method(self, $($arg: $t),*) -> Result<S::Ok, S::Error> {
            self.0.$method($($arg),*)
        })*
    };
}

/// Methods that begin something with values inside.
macro_rules! compounds {
    ($($method:ident($($arg:ident: $t:ty),*) -> $kind:ident;)*) => {
        $(#[inline]
        fn $method(self, $($arg: $t),*) -> Result<Self::$kind, S::Error> {
            self.0.$method($($arg),*).map(Strict)
        })*
    };
}

impl<S: Serializer> Serializer for Strict<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Strict<S::SerializeSeq>;
    type SerializeTuple = Strict<S::SerializeTuple>;
    type SerializeTupleStruct = Strict<S::SerializeTupleStruct>;
    type SerializeTupleVariant = Strict<S::SerializeTupleVariant>;
    type SerializeMap = Strict<S::SerializeMap>;
    type SerializeStruct = Strict<S::SerializeStruct>;
    type SerializeStructVariant = Strict<S::SerializeStructVariant>;

    #[inline]
    fn serialize_f32(self, number: f32) -> Result<S::Ok, S::Error> {
        match as_integer(number.into()) {
            Some(integer) => self.0.serialize_i64(integer),
            None if number.is_finite() => self.0.serialize_f32(number),
            None => Err(no_number(number)),
        }
    }
    #[inline]
    fn serialize_f64(self, number: f64) -> Result<S::Ok, S::Error> {
        match as_integer(number) {
            Some(integer) => self.0.serialize_i64(integer),
            None if number.is_finite() => self.0.serialize_f64(number),
            None => Err(no_number(number)),
        }
    }
    #[inline]
    fn serialize_str(self, text: &str) -> Result<S::Ok, S::Error> {
        match refusal::reason(text) {
            None => self.0.serialize_str(text),
            Some(why) => Err(S::Error::custom(why)),
        }
    }
    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(&Inside(value))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Inside(value))
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Inside(value))
    }
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.collect_str(value)
    }
    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    scalars! {
        serialize_bool(value: bool);
        serialize_i8(value: i8);
        serialize_i16(value: i16);
        serialize_i32(value: i32);
        serialize_i64(value: i64);
        serialize_i128(value: i128);
        serialize_u8(value: u8);
        serialize_u16(value: u16);
        serialize_u32(value: u32);
        serialize_u64(value: u64);
        serialize_u128(value: u128);
        serialize_char(value: char);
        serialize_bytes(value: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str);
    }
    compounds! {
        serialize_seq(len: Option<usize>) -> SerializeSeq;
        serialize_tuple(len: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, len: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> SerializeTupleVariant;
        serialize_map(len: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, len: usize) -> SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize) -> SerializeStructVariant;
    }
}

/// What is inside of a list or an object.
macro_rules! inside {
    ($($kind:ident: $method:ident($($key:ident: $key_type:ty)?);)*) => {
        $(impl<S: $kind> $kind for Strict<S> {
            type Ok = S::Ok;
            type Error = S::Error;
            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, $($key: $key_type,)? value: &T) -> Result<(), S::Error> {
                self.0.$method($($key,)? &Inside(value))
            }
            #[inline]
            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
            }
        })*
    };
}
inside! {
    SerializeSeq: serialize_element();
    SerializeTuple: serialize_element();
    SerializeTupleStruct: serialize_field();
    SerializeTupleVariant: serialize_field();
    SerializeStruct: serialize_field(key: &'static str);
    SerializeStructVariant: serialize_field(key: &'static str);
}

impl<S: SerializeMap> SerializeMap for Strict<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    // A key that is no number is an error of serde_json's.
    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.0.serialize_key(key)
    }
    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.0.serialize_value(&Inside(value))
    }
    #[inline]
    fn serialize_entry<K: Serialize + ?Sized, T: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &T,
    ) -> Result<(), S::Error> {
        self.0.serialize_entry(key, &Inside(value))
    }
    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

/// The integer as which a float is written: `-0.0` as 0. `None` where it has a fraction, or is so
/// large that it is written with an exponent, which needs no fraction.
#[inline]
pub(crate) fn as_integer(float: f64) -> Option<i64> {
    const MOST: f64 = 1e16;
    (float.abs() < MOST && float.fract() == 0.0).then_some(float as i64)
}
