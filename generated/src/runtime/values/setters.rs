// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What setters accept for a value: text for a string, arrays and slices for a list, pairs for a
//! map, an integer for a float, and all of these within lists and maps.
//!
//! A conversion is chosen by the type of the field ([`FromValue`]). Where null is a value of its
//! own, the *kind* of the argument ([`Given`]) matters too: a `None` must be distinguished from a
//! list before its type is known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::base64_bytes::Base64;
use super::field_mask::FieldMask;
use crate::runtime::json::refusal::refused_map;
use crate::runtime::objects::field::Field;
use crate::runtime::objects::opaque::Opaque;
use crate::runtime::unions::union::Outline;

/// A value that a `T` can be made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given where `{T}` is wanted",
    label = "no `{T}` can be made of this",
    note = "text is given as `&str` or `String`, a list as an array or anything that iterates, a map as pairs"
)]
pub trait IntoValue<T> {
    /// The value.
    fn into_value(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: FromValue<X>, X> IntoValue<T> for X {
    fn into_value(self) -> T {
        T::from_value(self)
    }
}

/// A value that can be made of an `X`.
pub trait FromValue<X>: Sized {
    /// Makes the value.
    fn from_value(given: X) -> Self;
}

/// A value that can be given for a property that may be null: a `T`, what becomes one, an `Option`,
/// or a `Field`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given where `{T}` or null is wanted",
    label = "no `{T}` can be made of this",
    note = "`Field::Null` and `None` send null; an iterator may have to be collected into a `Vec`"
)]
pub trait IntoField<T> {
    /// The value, or null.
    fn into_field(self) -> Field<T>;
}

#[diagnostic::do_not_recommend]
impl<T, X: Given + ToField<T, X::Kind>> IntoField<T> for X {
    fn into_field(self) -> Field<T> {
        self.to_field()
    }
}

/// What [`Given`] tells apart.
pub mod kind {
    /// An `Option`.
    pub enum Nullable {}
    /// A `Field`.
    pub enum Field {}
    /// Text in any form.
    pub enum Text {}
    /// A number.
    pub enum Number {}
    /// Anything that iterates.
    pub enum List {}
    /// A key and a value.
    pub enum Pair {}
    /// A type of the SDK.
    pub enum Item {}
    /// A `serde_json::Value`.
    pub enum Json {}
    /// Any other value.
    pub enum Plain {}
}

/// A type that users give values of.
pub trait Given {
    /// One of [`kind`].
    type Kind;
}

macro_rules! given {
    ($kind:ident: $([$($g:tt)*] $t:ty),* $(,)?) => {$(
        impl<$($g)*> Given for $t {
            type Kind = kind::$kind;
        }
    )*};
}
given!(Nullable: [T] Option<T>);
given!(Field: [T] Field<T>);
given!(Pair: [K, V] (K, V));
given!(Json: [] Value);
given!(Plain: [] bool, [] Base64, [] FieldMask, [] jiff::Timestamp, [] jiff::civil::Date, [T] Box<T>, [T] Opaque<T>);
given!(
    List: [T, const N: usize] [T; N], [T] Vec<T>, ['a, T] &'a [T], ['a, T] &'a Vec<T>, ['a, T, const N: usize] &'a [T; N],
    [K, V] BTreeMap<K, V>, [K, V, S] HashMap<K, V, S>, [T] BTreeSet<T>, [T, S] HashSet<T, S>, [] Map<String, Value>,
    [T] std::vec::IntoIter<T>, ['a, T] std::slice::Iter<'a, T>, [I, F] std::iter::Map<I, F>, [I, F] std::iter::Filter<I, F>,
    [I, F] std::iter::FilterMap<I, F>, [I] std::iter::Cloned<I>, [I] std::iter::Copied<I>, [I] std::iter::Rev<I>,
    [I] std::iter::Take<I>, [I] std::iter::Skip<I>, [A, B] std::iter::Chain<A, B>, [A, B] std::iter::Zip<A, B>,
);

/// What a `T` or null is made of, by its kind.
pub trait ToField<T, Kind> {
    /// The value, or null.
    fn to_field(self) -> Field<T>;
}

/// Of a `T` only: what `None` is an option of would not be known otherwise.
impl<T> ToField<T, kind::Nullable> for Option<T> {
    fn to_field(self) -> Field<T> {
        self.into()
    }
}

impl<T> ToField<T, kind::Field> for Field<T> {
    fn to_field(self) -> Field<T> {
        self
    }
}

/// What an item of a list is made of, where it may be null.
pub trait ToOption<T, Kind> {
    /// The value, or null.
    fn to_option(self) -> Option<T>;
}

impl<T: FromValue<X>, X> ToOption<T, kind::Nullable> for Option<X> {
    fn to_option(self) -> Option<T> {
        self.map(T::from_value)
    }
}

macro_rules! by_kind {
    ($($kind:ident)*) => {$(
        impl<T: FromValue<X>, X> ToField<T, kind::$kind> for X {
            fn to_field(self) -> Field<T> {
                Field::Value(T::from_value(self))
            }
        }
        impl<T: FromValue<X>, X> ToOption<T, kind::$kind> for X {
            fn to_option(self) -> Option<T> {
                Some(T::from_value(self))
            }
        }
    )*};
}
by_kind!(Text Number List Pair Item Plain);

impl<T, X: Given + ToOption<T, X::Kind>> FromValue<X> for Option<T> {
    fn from_value(given: X) -> Self {
        given.to_option()
    }
}

impl<T: FromValue<I::Item>, I: IntoIterator> FromValue<I> for Vec<T> {
    fn from_value(items: I) -> Self {
        items.into_iter().map(T::from_value).collect()
    }
}

/// What a map is made of, by its kind.
pub trait ToMap<V, Kind> {
    /// The map; of equal keys the last counts.
    fn to_map(self) -> BTreeMap<String, V>;
}

impl<V: FromValue<X>, K, X, I> ToMap<V, kind::List> for I
where
    String: FromValue<K>,
    I: IntoIterator<Item = (K, X)>,
{
    fn to_map(self) -> BTreeMap<String, V> {
        self.into_iter()
            .map(|(key, value)| (String::from_value(key), V::from_value(value)))
            .collect()
    }
}

/// So that `json!({..})` can be given for an object of any properties. Another value is an error of
/// the request that it is sent with.
impl ToMap<Value, kind::Json> for Value {
    fn to_map(self) -> BTreeMap<String, Value> {
        match self {
            Value::Object(members) => members.into_iter().collect(),
            other => refused_map(&format!(
                "a JSON object is wanted here, and {:?} is given",
                Outline(&other)
            )),
        }
    }
}

impl<V, X: Given + ToMap<V, X::Kind>> FromValue<X> for BTreeMap<String, V> {
    fn from_value(given: X) -> Self {
        given.to_map()
    }
}

impl ToField<Value, kind::Json> for Value {
    fn to_field(self) -> Field<Value> {
        Field::Value(self)
    }
}

/// What any JSON value of the right type can be given for.
pub trait FromJson: Sized {
    /// Makes the value of one that is not null.
    fn from_json(given: Value) -> Self;
}

impl FromJson for BTreeMap<String, Value> {
    fn from_json(given: Value) -> Self {
        given.to_map()
    }
}

impl<T: FromJson> ToField<T, kind::Json> for Value {
    fn to_field(self) -> Field<T> {
        if self.is_null() { Field::Null } else { Field::Value(T::from_json(self)) }
    }
}

impl<T: FromJson> ToOption<T, kind::Json> for Value {
    fn to_option(self) -> Option<T> {
        if self.is_null() { None } else { Some(T::from_json(self)) }
    }
}

/// `From` for a JSON value, where a payload is an object of any properties or a list of anything:
/// `union_json!(Setting);`. The value becomes the variant that it would be read as; one that fits
/// none is kept as `Unknown`, and sent as it is.
macro_rules! union_json {
    ($t:ident) => {
        impl ::core::convert::From<::serde_json::Value> for $t {
            fn from(value: ::serde_json::Value) -> Self {
                <$t as ::serde::Deserialize>::deserialize(&value).unwrap_or(Self::Unknown(value))
            }
        }
        impl $crate::runtime::values::setters::FromJson for $t {
            fn from_json(value: ::serde_json::Value) -> Self {
                Self::from(value)
            }
        }
    };
}
pub(crate) use union_json;

given!(
    Text: [] String, ['a] &'a str, ['a] &'a mut str, ['a] &'a String, ['a] Cow<'a, str>, [] Box<str>, [] Arc<str>, [] char,
    [] url::Url,
);

/// A literal is an `f64` or an `i32` here, where other types are possible as well.
macro_rules! singles {
    ($($given:ident)*) => {$(
        impl FromValue<$given> for f32 {
            fn from_value(given: $given) -> Self {
                given as f32
            }
        }
    )*};
}
singles! { f32 f64 i8 i16 i32 u8 u16 u32 }
/// One type each: the type of a literal is found by it.
impl FromValue<u32> for u32 {
    fn from_value(given: u32) -> Self {
        given
    }
}
impl FromValue<u64> for u64 {
    fn from_value(given: u64) -> Self {
        given
    }
}
given!(Number: [] i8, [] i16, [] i32, [] i64, [] u8, [] u16, [] u32, [] u64, [] usize, [] f32, [] f64);

/// A type whose `From`s say what it is made of: `from_into!(Condition, Vector);`
macro_rules! from_into {
    ($($t:ty),* $(,)?) => {$(
        impl<X: ::core::convert::Into<$t>> $crate::runtime::values::setters::FromValue<X> for $t {
            fn from_value(given: X) -> Self {
                given.into()
            }
        }
    )*};
}
pub(crate) use from_into;
from_into!(
    String,
    i32,
    i64,
    f64,
    bool,
    Value,
    Base64,
    FieldMask,
    jiff::Timestamp,
    jiff::civil::Date
);

/// A type of another crate: `plain!(::uuid::Uuid);`
macro_rules! plain {
    ($t:ty) => {
        impl $crate::runtime::values::setters::Given for $t {
            type Kind = $crate::runtime::values::setters::kind::Plain;
        }
        $crate::runtime::values::setters::from_into!($t);
    };
}
pub(crate) use plain;

/// Types of the SDK that users make values of: `values!(Condition, Vector);`
macro_rules! values {
    ($($t:ident),* $(,)?) => {$(
        impl $crate::runtime::values::setters::Given for $t {
            type Kind = $crate::runtime::values::setters::kind::Item;
        }
        $crate::runtime::values::setters::from_into!($t);
    )*};
}
pub(crate) use values;

impl<T: FromValue<X>, X> FromValue<X> for Box<T> {
    fn from_value(given: X) -> Self {
        Box::new(T::from_value(given))
    }
}

/// A union that is made of a list, or a map, of `X`s.
pub trait FromElements<X, Kind>: Sized {
    /// Makes the variant.
    fn from_elements(items: impl Iterator<Item = X>) -> Self;
}

/// `From` arrays, slices and `Vec`s, for a union with lists and maps among its payloads, each with
/// the kinds of items that it takes:
/// `union_elements!(Vectors { List(f32: Number), Named(pairs Vector), Many(Vec<f32>: List) });`
macro_rules! union_elements {
    ($t:ident { $($v:ident($($p:tt)*)),* $(,)? }) => {
        impl<X: $crate::runtime::values::setters::Given, const N: usize> ::core::convert::From<[X; N]> for $t
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: [X; N]) -> Self {
                $crate::runtime::values::setters::FromElements::from_elements(::core::iter::IntoIterator::into_iter(items))
            }
        }
        impl<X: $crate::runtime::values::setters::Given> ::core::convert::From<::std::vec::Vec<X>> for $t
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: ::std::vec::Vec<X>) -> Self {
                $crate::runtime::values::setters::FromElements::from_elements(::core::iter::IntoIterator::into_iter(items))
            }
        }
        impl<X: $crate::runtime::values::setters::Given + ::core::clone::Clone> ::core::convert::From<&[X]> for $t
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: &[X]) -> Self {
                $crate::runtime::values::setters::FromElements::from_elements(items.iter().cloned())
            }
        }
        impl<X: $crate::runtime::values::setters::Given + ::core::clone::Clone, const N: usize> ::core::convert::From<&[X; N]> for $t
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: &[X; N]) -> Self {
                $crate::runtime::values::setters::FromElements::from_elements(items.iter().cloned())
            }
        }
        impl<X: $crate::runtime::values::setters::Given + ::core::clone::Clone> ::core::convert::From<&::std::vec::Vec<X>> for $t
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: &::std::vec::Vec<X>) -> Self {
                $crate::runtime::values::setters::FromElements::from_elements(items.iter().cloned())
            }
        }
        $($crate::runtime::values::setters::union_elements!(@variant $t $v $($p)*);)*
    };
    (@variant $t:ident $v:ident pairs $item:ty) => {
        impl<K, X> $crate::runtime::values::setters::FromElements<(K, X), $crate::runtime::values::setters::kind::Pair> for $t
        where
            ::std::string::String: $crate::runtime::values::setters::FromValue<K>,
            $item: $crate::runtime::values::setters::FromValue<X>,
        {
            fn from_elements(items: impl ::core::iter::Iterator<Item = (K, X)>) -> Self {
                Self::$v($crate::runtime::values::setters::ToMap::to_map(items))
            }
        }
    };
    (@variant $t:ident $v:ident $item:ty: $($kind:ident)*) => {
        $($crate::runtime::values::setters::union_elements!(@kind $t $v $item, $kind);)*
    };
    // The very type, where another variant takes items of that kind as well.
    (@kind $t:ident $v:ident $item:ty, Own) => {
        impl $crate::runtime::values::setters::FromElements<$item, $crate::runtime::values::setters::kind::Item> for $t {
            fn from_elements(items: impl ::core::iter::Iterator<Item = $item>) -> Self {
                Self::$v(items.collect())
            }
        }
    };
    (@kind $t:ident $v:ident $item:ty, $kind:ident) => {
        impl<X> $crate::runtime::values::setters::FromElements<X, $crate::runtime::values::setters::kind::$kind> for $t
        where
            $item: $crate::runtime::values::setters::FromValue<X>,
        {
            fn from_elements(items: impl ::core::iter::Iterator<Item = X>) -> Self {
                Self::$v($crate::runtime::values::setters::FromValue::from_value(items))
            }
        }
    };
}
pub(crate) use union_elements;

/// The same for a `Field` of it: `field_elements!(Vectors);`
macro_rules! field_elements {
    ($t:ident) => {
        $crate::runtime::values::setters::field_elements!(@owned $t, [X; N], N);
        $crate::runtime::values::setters::field_elements!(@owned $t, ::std::vec::Vec<X>);
        $crate::runtime::values::setters::field_elements!(@borrowed $t, [X; N], N);
        $crate::runtime::values::setters::field_elements!(@borrowed $t, ::std::vec::Vec<X>);
        $crate::runtime::values::setters::field_elements!(@borrowed $t, [X]);
    };
    (@owned $t:ident, $items:ty $(, $n:ident)?) => {
        impl<X: $crate::runtime::values::setters::Given $(, const $n: usize)?> ::core::convert::From<$items>
            for $crate::runtime::objects::field::Field<$t>
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: $items) -> Self {
                Self::Value(items.into())
            }
        }
    };
    (@borrowed $t:ident, $items:ty $(, $n:ident)?) => {
        impl<X: $crate::runtime::values::setters::Given + ::core::clone::Clone $(, const $n: usize)?> ::core::convert::From<&$items>
            for $crate::runtime::objects::field::Field<$t>
        where
            $t: $crate::runtime::values::setters::FromElements<X, X::Kind>,
        {
            fn from(items: &$items) -> Self {
                Self::Value(items.into())
            }
        }
    };
}
pub(crate) use field_elements;
