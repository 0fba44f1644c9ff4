// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Numbers as JSON has them.
//!
//! - `1.0` and `1e3` are integers: JSON Schema (2020-12 Validation, 6.1.1) takes any number with a
//!   zero fraction for one.
//! - A float without a fraction is written without one: `10`, not `10.0`.
//! - A number that the field's type cannot hold costs neither the response nor the number. An
//!   optional field is absent, a required one has the nearest value, and the number itself is in
//!   [`Extra::exact`](crate::runtime::json::extra::Extra::exact). From there it is written again, for as long as
//!   nobody changes the field.

use crate::runtime::json::strict::as_integer;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::Serializer;
use serde_json::Value;

use super::field::Field;
use super::in_range::misfit;
use super::read_as::MaybeVisitor;

/// A number, or a list or map of numbers, or a tuple that has them (see `number_tuple.rs`).
pub trait Numeric: Sized + PartialEq {
    /// Whether the nearest value stands for a number that is not among the type's: true of floats.
    const ROUNDS: bool;
    /// Reads one. Where the type cannot hold it, the nearest value is read, and `exact` is what
    /// came.
    fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error>;
    /// Reads one where it must be there: null is an empty list or map, since some servers write it
    /// so.
    #[inline]
    fn read_needed<'de, D: Deserializer<'de>>(
        d: D,
        exact: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        Self::read(d, exact)
    }
    /// Reads one where there is no room for one that the type cannot hold: that is an error.
    /// A number makes the error while it is read, since the error has its position then.
    fn read_strictly<'de, D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let mut exact = None;
        let value = Self::read(d, &mut exact)?;
        match exact {
            Some(exact) => Err(misfit(&exact)),
            None => Ok(value),
        }
    }
    /// Writes one.
    fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error>;
}

/// Reads one number.
pub struct NumberSeed<'a, T> {
    exact: &'a mut Option<Value>,
    of: PhantomData<T>,
}

impl<'a, T> NumberSeed<'a, T> {
    pub(crate) fn new(exact: &'a mut Option<Value>) -> Self {
        Self { exact, of: PhantomData }
    }
}

impl<'de, T: Numeric> DeserializeSeed<'de> for NumberSeed<'_, T> {
    type Value = T;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        T::read_needed(d, self.exact)
    }
}

/// Writes one number.
pub struct Plain<'a, T>(pub &'a T);

impl<T: Numeric> Serialize for Plain<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.0.write(s)
    }
}

/// Whether a field is still what was read when `exact` came.
pub(crate) fn is_unchanged<T: Numeric>(value: &T, exact: &Value) -> bool {
    T::read(exact, &mut None).is_ok_and(|read| read == *value)
}

/// The integer that a float was written for. `None` where digits may have been lost: a float keeps
/// 15 of them.
fn integer(float: f64) -> Option<i128> {
    const DIGITS: u128 = 1_000_000_000_000_000;
    const ALL_EXACT: f64 = 9_007_199_254_740_992.0;
    // A float beyond an `i128` becomes its limit, which has 39 digits.
    let whole = float as i128;
    let mut digits = whole.unsigned_abs();
    while digits != 0 && digits.is_multiple_of(10) {
        digits /= 10;
    }
    (float.abs() < ALL_EXACT || digits < DIGITS).then_some(whole)
}

/// A Rust integer.
trait Whole: TryFrom<i64> + TryFrom<u64> + TryFrom<i128> {
    const NAME: &'static str;
    const LIMITS: (Self, Self);
}

/// Where a number is kept that its type cannot hold. `None`: there is no room, it is an error.
type Room<'a> = Option<&'a mut Option<Value>>;

#[cold]
fn keep<E: Error>(room: Room<'_>, exact: Value) -> Result<(), E> {
    let Some(room) = room else { return Err(misfit(&exact)) };
    *room = Some(exact);
    Ok(())
}

struct WholeVisitor<'a, T> {
    room: Room<'a>,
    of: PhantomData<T>,
}

impl<T: Whole> WholeVisitor<'_, T> {
    #[cold]
    fn nearest<E: Error>(self, exact: Value, is_negative: bool) -> Result<T, E> {
        let (least, most) = T::LIMITS;
        keep(self.room, exact)?;
        Ok(if is_negative { least } else { most })
    }
}

impl<T: Whole> Visitor<'_> for WholeVisitor<'_, T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }
    #[inline]
    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).or_else(|_| self.nearest(number.into(), number < 0))
    }
    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number).or_else(|_| self.nearest(number.into(), false))
    }
    #[cold]
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        // Of what is no number this is true as well.
        if number.fract() != 0.0 {
            return Err(E::invalid_type(Unexpected::Float(number), &self));
        }
        match integer(number).and_then(|number| T::try_from(number).ok()) {
            Some(number) => Ok(number),
            None => self.nearest(number.into(), number < 0.0),
        }
    }
}

macro_rules! integers {
    ($($t:ident by $method:ident;)*) => {$(
        impl Whole for $t {
            const NAME: &'static str = stringify!($t);
            const LIMITS: (Self, Self) = ($t::MIN, $t::MAX);
        }
        impl Numeric for $t {
            const ROUNDS: bool = false;
            #[inline]
            fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
                d.$method(WholeVisitor { room: Some(exact), of: PhantomData })
            }
            #[inline]
            fn read_strictly<'de, D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.$method(WholeVisitor { room: None, of: PhantomData })
            }
            #[inline]
            fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                self.serialize(s)
            }
        }
    )*};
}
integers! { i32 by deserialize_i32; i64 by deserialize_i64; u32 by deserialize_u32; u64 by deserialize_u64; }

macro_rules! floats {
    ($($t:ident by $read:ident, $visitor:ident, $write:ident;)*) => {$(
        struct $visitor<'a>(Room<'a>);

        impl Visitor<'_> for $visitor<'_> {
            type Value = $t;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($t))
            }
            #[inline]
            fn visit_f32<E>(self, number: f32) -> Result<$t, E> {
                Ok(number.into())
            }
            #[inline]
            fn visit_f64<E>(self, number: f64) -> Result<$t, E> {
                Ok(number as $t)
            }
            #[inline]
            fn visit_i64<E: Error>(self, number: i64) -> Result<$t, E> {
                let float = number as $t;
                if float as i128 != i128::from(number) {
                    keep(self.0, number.into())?;
                }
                Ok(float)
            }
            #[inline]
            fn visit_u64<E: Error>(self, number: u64) -> Result<$t, E> {
                let float = number as $t;
                if float as i128 != i128::from(number) {
                    keep(self.0, number.into())?;
                }
                Ok(float)
            }
        }

        impl Numeric for $t {
            const ROUNDS: bool = true;
            #[inline]
            fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
                d.$read($visitor(Some(exact)))
            }
            #[inline]
            fn read_strictly<'de, D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.$read($visitor(None))
            }
            #[inline]
            fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                match as_integer(f64::from(*self)) {
                    Some(integer) => s.serialize_i64(integer),
                    None => s.$write(*self),
                }
            }
        }
    )*};
}
floats! { f32 by deserialize_f32, SingleVisitor, serialize_f32; f64 by deserialize_f64, DoubleVisitor, serialize_f64; }

/// Reads one number that is not null.
struct NotNull<'a, T>(NumberSeed<'a, T>);

impl<'de, T: Numeric> DeserializeSeed<'de> for NotNull<'_, T> {
    type Value = T;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        T::read(d, self.0.exact)
    }
}

fn or_null<'de, T: Numeric, D: Deserializer<'de>>(
    d: D,
    exact: &mut Option<Value>,
) -> Result<Option<T>, D::Error> {
    d.deserialize_option(MaybeVisitor(NotNull(NumberSeed::new(exact))))
}

impl<T: Numeric> Numeric for Option<T> {
    const ROUNDS: bool = T::ROUNDS;
    #[inline]
    fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
        let value = or_null(d, exact)?;
        Ok(value.filter(|_| exact.is_none() || T::ROUNDS))
    }
    fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => s.serialize_some(&Plain(value)),
            None => s.serialize_none(),
        }
    }
}

impl<T: Numeric> Numeric for Field<T> {
    const ROUNDS: bool = T::ROUNDS;
    #[inline]
    fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
        Ok(match Option::read(d, exact)? {
            Some(value) => Self::Value(value),
            None if exact.is_some() => Self::Absent,
            None => Self::Null,
        })
    }
    fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Some(value) => s.serialize_some(&Plain(value)),
            None => s.serialize_none(),
        }
    }
}

/// A number that came, or what was read of it.
#[cold]
pub(super) fn came<T: Numeric>(exact: Option<Value>, read: &T) -> Value {
    // What was read can be written.
    exact.unwrap_or_else(|| serde_json::to_value(Plain(read)).unwrap_or_default())
}

struct ListVisitor<'a, T>(NumberSeed<'a, T>);

impl<'de, T: Numeric> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Vec<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        // A length that came is not to be trusted: room for some, the rest as they come.
        let mut list: Vec<T> = Vec::with_capacity(items.size_hint().unwrap_or_default().min(1024));
        let mut all: Option<Vec<Value>> = None;
        let mut exact = None;
        while let Some(item) = items.next_element_seed(NumberSeed::new(&mut exact))? {
            if exact.is_some() || all.is_some() {
                all.get_or_insert_with(|| list.iter().map(|item| came(None, item)).collect())
                    .push(came(exact.take(), &item));
            }
            list.push(item);
        }
        if let Some(all) = all {
            *self.0.exact = Some(Value::Array(all));
        }
        Ok(list)
    }
}

impl<T: Numeric> Numeric for Vec<T> {
    const ROUNDS: bool = T::ROUNDS;
    fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
        d.deserialize_seq(ListVisitor(NumberSeed::new(exact)))
    }
    fn read_needed<'de, D: Deserializer<'de>>(
        d: D,
        exact: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        or_null(d, exact).map(Option::unwrap_or_default)
    }
    fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.iter().map(Plain))
    }
}

struct MapVisitor<'a, T>(NumberSeed<'a, T>);

impl<'de, T: Numeric> Visitor<'de> for MapVisitor<'_, T> {
    type Value = BTreeMap<String, T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut map: BTreeMap<String, T> = BTreeMap::new();
        let mut all: Option<serde_json::Map<String, Value>> = None;
        let mut exact = None;
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(NumberSeed::new(&mut exact))?;
            if exact.is_some() || all.is_some() {
                all.get_or_insert_with(|| {
                    map.iter().map(|(key, value)| (key.clone(), came(None, value))).collect()
                })
                .insert(key.clone(), came(exact.take(), &value));
            }
            map.insert(key, value);
        }
        if let Some(all) = all {
            *self.0.exact = Some(Value::Object(all));
        }
        Ok(map)
    }
}

impl<T: Numeric> Numeric for BTreeMap<String, T> {
    const ROUNDS: bool = T::ROUNDS;
    fn read<'de, D: Deserializer<'de>>(d: D, exact: &mut Option<Value>) -> Result<Self, D::Error> {
        d.deserialize_map(MapVisitor(NumberSeed::new(exact)))
    }
    fn read_needed<'de, D: Deserializer<'de>>(
        d: D,
        exact: &mut Option<Value>,
    ) -> Result<Self, D::Error> {
        or_null(d, exact).map(Option::unwrap_or_default)
    }
    fn write<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.iter().map(|(key, value)| (key, Plain(value))))
    }
}
