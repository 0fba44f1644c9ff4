//! Reading rules: how to read a value of a foreign type whose own `Deserialize` is too strict.
//!
//! A rule is a type without values. It says how a value of type `T` is read. The rules of
//! containers are made from the rules of their items:
//!
//! | rule | reads |
//! |---|---|
//! | [`AsIs`] | any type, by its `Deserialize` |
//! | [`OrEmpty<R>`] | as `R` does; null is an empty list or map |
//! | [`List<R>`], [`Entries<R>`], [`Maybe<R>`], [`Boxed<R>`], `(R, S)` | `Vec`, `BTreeMap`, `Option`, `Box`, tuples |
//! | [`Time`](crate::runtime::values::times::Time), [`Day`](crate::runtime::values::times::Day) | points in time and dates |
//!
//! Emitted code names a rule only where a type needs one: `0 days: required Vec<Date> as
//! rt::OrEmpty<rt::List<rt::Day>> = "days"`. Where macros know no more than a type, [`Lax`] gives
//! the rule of the type.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::field::Field;
use super::record::Input;
use super::record_write::Write;
use super::rest::{Members, Rest};

/// A rule by which a `T` is read.
pub trait ReadAs<'de, T> {
    /// Reads one.
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<T, D::Error>;
}

/// A type that is read by a rule wherever it is the payload of a union.
pub trait Lax: Sized {
    /// The rule.
    type Rule: for<'de> ReadAs<'de, Self>;
}

/// Reads one value by a rule.
pub struct By<R, T>(PhantomData<fn() -> (R, T)>);

impl<R, T> Default for By<R, T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<'de, R: ReadAs<'de, T>, T> DeserializeSeed<'de> for By<R, T> {
    type Value = T;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        R::read_as(d)
    }
}

/// A value that was read by a rule.
pub struct Read<R, T>(pub T, PhantomData<fn() -> R>);

impl<'de, R: ReadAs<'de, T>, T> Deserialize<'de> for Read<R, T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        R::read_as(d).map(|value| Self(value, PhantomData))
    }
}

/// Any type, by its `Deserialize`.
pub struct AsIs;

impl<'de, T: Deserialize<'de>> ReadAs<'de, T> for AsIs {
    #[inline]
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
        T::deserialize(d)
    }
}

/// A list or a map that must be there; some servers write an empty one as null.
pub struct OrEmpty<R>(PhantomData<R>);

impl<'de, T: Default, R: ReadAs<'de, T>> ReadAs<'de, T> for OrEmpty<R> {
    #[inline]
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
        d.deserialize_option(MaybeVisitor(By::<R, T>::default())).map(Option::unwrap_or_default)
    }
}

/// `Option`: null is `None`.
pub struct Maybe<R>(PhantomData<R>);

impl<'de, T, R: ReadAs<'de, T>> ReadAs<'de, Option<T>> for Maybe<R> {
    #[inline]
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Option<T>, D::Error> {
        d.deserialize_option(MaybeVisitor(By::<R, T>::default()))
    }
}

impl<T: Lax> Lax for Option<T> {
    type Rule = Maybe<T::Rule>;
}

/// Reads null as `None`, all else by a seed.
pub(crate) struct MaybeVisitor<S>(pub(crate) S);

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for MaybeVisitor<S> {
    type Value = Option<S::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(d).map(Some)
    }
}

/// `Box`
pub struct Boxed<R>(PhantomData<R>);

impl<'de, T, R: ReadAs<'de, T>> ReadAs<'de, Box<T>> for Boxed<R> {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Box<T>, D::Error> {
        R::read_as(d).map(Box::new)
    }
}

/// `Vec`, each item by the rule `R`.
pub struct List<R>(PhantomData<R>);

impl<'de, T, R: ReadAs<'de, T>> ReadAs<'de, Vec<T>> for List<R> {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Vec<T>, D::Error> {
        d.deserialize_seq(ListVisitor(By::<R, T>::default()))
    }
}

impl<T: Lax> Lax for Vec<T> {
    type Rule = List<T::Rule>;
}

struct ListVisitor<R, T>(By<R, T>);

impl<'de, T, R: ReadAs<'de, T>> Visitor<'de> for ListVisitor<R, T> {
    type Value = Vec<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        // What a length says is not to be trusted: room for a few, the rest as they come.
        let mut list = Vec::with_capacity(items.size_hint().unwrap_or_default().min(1024));
        while let Some(item) = items.next_element_seed(By::<R, T>::default())? {
            list.push(item);
        }
        Ok(list)
    }
}

/// `BTreeMap` with text for its keys, each value by the rule `R`.
pub struct Entries<R>(PhantomData<R>);

impl<'de, T, R: ReadAs<'de, T>> ReadAs<'de, BTreeMap<String, T>> for Entries<R> {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<BTreeMap<String, T>, D::Error> {
        d.deserialize_map(EntriesVisitor(By::<R, T>::default()))
    }
}

impl<T: Lax> Lax for BTreeMap<String, T> {
    type Rule = Entries<T::Rule>;
}

struct EntriesVisitor<R, T>(By<R, T>);

impl<'de, T, R: ReadAs<'de, T>> Visitor<'de> for EntriesVisitor<R, T> {
    type Value = BTreeMap<String, T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            map.insert(key, entries.next_value_seed(By::<R, T>::default())?);
        }
        Ok(map)
    }
}

/// Tuples, each item by a rule of its own.
macro_rules! tuples {
    ($($length:literal: $($index:literal $t:ident $r:ident),+;)*) => {$(
        impl<'de, $($t, $r: ReadAs<'de, $t>),+> ReadAs<'de, ($($t,)+)> for ($($r,)+) {
            fn read_as<De: Deserializer<'de>>(d: De) -> Result<($($t,)+), De::Error> {
                struct Items<T, R>(PhantomData<(T, R)>);
                impl<'de, $($t, $r: ReadAs<'de, $t>),+> Visitor<'de> for Items<($($t,)+), ($($r,)+)> {
                    type Value = ($($t,)+);
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("a tuple of size ", $length))
                    }
                    fn visit_seq<Seq: SeqAccess<'de>>(self, mut items: Seq) -> Result<Self::Value, Seq::Error> {
                        Ok(($(match items.next_element_seed(By::<$r, $t>::default())? {
                            Some(item) => item,
                            None => return Err(Seq::Error::invalid_length($index, &self)),
                        },)+))
                    }
                }
                d.deserialize_tuple($length, Items::<($($t,)+), ($($r,)+)>(PhantomData))
            }
        }
    )*};
}
tuples! {
    1: 0 A RA;
    2: 0 A RA, 1 B RB;
    3: 0 A RA, 1 B RB, 2 C RC;
    4: 0 A RA, 1 B RB, 2 C RC, 3 D RD;
    5: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE;
    6: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF;
    7: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG;
    8: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG, 7 H RH;
    9: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG, 7 H RH, 8 I RI;
    10: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG, 7 H RH, 8 I RI, 9 J RJ;
    11: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG, 7 H RH, 8 I RI, 9 J RJ, 10 K RK;
    12: 0 A RA, 1 B RB, 2 C RC, 3 D RD, 4 E RE, 5 F RF, 6 G RG, 7 H RH, 8 I RI, 9 J RJ, 10 K RK, 11 L RL;
}

impl<'de, A: MapAccess<'de>, Keys: Rest> Input<'de, A, Keys> {
    /// The next value is read by a rule: `r.by::<rt::Time>().required()`.
    #[inline]
    pub fn by<R>(&mut self) -> Ruled<'_, 'de, A, Keys, R> {
        Ruled { input: self, rule: PhantomData }
    }
}

/// An object that is being read, whose next value is read by a rule.
pub struct Ruled<'a, 'de, A: MapAccess<'de>, Keys, R> {
    input: &'a mut Input<'de, A, Keys>,
    rule: PhantomData<R>,
}

impl<'de, A: MapAccess<'de>, Keys: Rest, R> Ruled<'_, 'de, A, Keys, R> {
    /// The value of a required property.
    #[inline]
    pub fn required<T>(self) -> Option<T>
    where
        R: ReadAs<'de, T>,
    {
        self.input.read_seed(By::<R, T>::default())
    }

    /// The value of an optional property; null is absent.
    #[inline]
    pub fn optional<T>(self) -> Option<T>
    where
        R: ReadAs<'de, T>,
    {
        self.input.read_seed(By::<Maybe<R>, Option<T>>::default()).flatten()
    }

    /// The value of a property that is optional and nullable.
    #[inline]
    pub fn nullable<T>(self) -> Field<T>
    where
        R: ReadAs<'de, T>,
    {
        match self.input.read_seed(By::<Maybe<R>, Option<T>>::default()) {
            Some(value) => Field::from(value),
            None => Field::Absent,
        }
    }

    /// A required property of a type in a cycle.
    #[inline(never)]
    pub fn value_into<T>(self, slot: &mut Option<T>)
    where
        R: ReadAs<'de, T>,
    {
        *slot = self.required();
    }

    /// An optional property of a type in a cycle; null is absent.
    #[inline(never)]
    pub fn maybe_into<T>(self, slot: &mut Option<T>)
    where
        R: ReadAs<'de, T>,
    {
        *slot = self.optional();
    }

    /// A property of a type in a cycle that is optional and nullable.
    #[inline(never)]
    pub fn field_into<T>(self, slot: &mut Field<T>)
    where
        R: ReadAs<'de, T>,
    {
        *slot = self.nullable();
    }
}

/// Typed `additionalProperties`, the map `M`, each value by the rule `R`; while an object is read
/// only.
pub struct RestAs<M, R>(M, PhantomData<fn() -> R>);

impl<M, R> RestAs<M, R> {
    /// The map that the struct has.
    pub fn into_map(self) -> M {
        self.0
    }
}

impl<M: Default, R> Default for RestAs<M, R> {
    fn default() -> Self {
        Self(M::default(), PhantomData)
    }
}

impl<V, R: for<'any> ReadAs<'any, V>> Rest for RestAs<BTreeMap<String, V>, R> {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        let value = map.next_value_seed(By::<R, V>::default())?;
        self.0.insert(key, value);
        Ok(())
    }
}
