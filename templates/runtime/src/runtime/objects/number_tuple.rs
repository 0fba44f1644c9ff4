//! Tuples of numbers, and of numbers beside text or booleans. A number that its type cannot hold is
//! kept as in lists: with the whole tuple, as it came.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::Serialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{SerializeTuple, Serializer};
use serde_json::Value;

use super::in_range::InRange;
use super::number::{NumberSeed, Numeric, Plain, came};
use super::read_as::Lax;

/// Types of items that a tuple may have beside numbers. Every value of their JSON type fits.
macro_rules! beside_numbers {
    ($($t:ty),*) => {$(
        impl Numeric for $t {
            const ROUNDS: bool = true;
            fn read<'de, D: Deserializer<'de>>(d: D, _: &mut Option<Value>) -> Result<Self, D::Error> {
                Self::deserialize(d)
            }
            fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                self.serialize(s)
            }
        }
    )*};
}
beside_numbers!(String, bool);

/// An item, and what came where the type of the item cannot hold it.
fn item<'de, T: Numeric, A: SeqAccess<'de>>(
    items: &mut A,
) -> Result<Option<(T, Option<Value>)>, A::Error> {
    let mut exact = None;
    let value = items.next_element_seed(NumberSeed::new(&mut exact))?;
    Ok(value.map(|value| (value, exact)))
}

struct TupleVisitor<'a, T>(&'a mut Option<Value>, PhantomData<T>);

macro_rules! tuples {
    ($($length:literal: $($index:tt $t:ident),+;)*) => {$(
        impl<'de, $($t: Numeric),+> Visitor<'de> for TupleVisitor<'_, ($($t,)+)> {
            type Value = ($($t,)+);
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!("a tuple of size ", $length))
            }
            fn visit_seq<Seq: SeqAccess<'de>>(self, mut items: Seq) -> Result<Self::Value, Seq::Error> {
                let read = ($(match item::<$t, Seq>(&mut items)? {
                    Some(item) => item,
                    None => return Err(Seq::Error::invalid_length($index, &self)),
                },)+);
                if $(read.$index.1.is_some())||+ {
                    *self.0 = Some(Value::Array(vec![$(came(read.$index.1, &read.$index.0)),+]));
                }
                Ok(($(read.$index.0,)+))
            }
        }

        impl<$($t: Numeric),+> Numeric for ($($t,)+) {
            const ROUNDS: bool = $($t::ROUNDS)&&+;
            fn read<'de, De: Deserializer<'de>>(d: De, exact: &mut Option<Value>) -> Result<Self, De::Error> {
                d.deserialize_tuple($length, TupleVisitor::<Self>(exact, PhantomData))
            }
            fn write<Ser: Serializer>(&self, s: Ser) -> Result<Ser::Ok, Ser::Error> {
                let mut tuple = s.serialize_tuple($length)?;
                $(tuple.serialize_element(&Plain(&self.$index))?;)+
                tuple.end()
            }
        }

        impl<$($t: Numeric),+> Lax for ($($t,)+) {
            type Rule = InRange;
        }
    )*};
}
tuples! {
    1: 0 A;
    2: 0 A, 1 B;
    3: 0 A, 1 B, 2 C;
    4: 0 A, 1 B, 2 C, 3 D;
    5: 0 A, 1 B, 2 C, 3 D, 4 E;
    6: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F;
    7: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G;
    8: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H;
    9: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H, 8 I;
    10: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H, 8 I, 9 J;
    11: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H, 8 I, 9 J, 10 K;
    12: 0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H, 8 I, 9 J, 10 K, 11 L;
}
