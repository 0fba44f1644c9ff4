// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A property that may be absent, null or a value.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// A property that is optional and nullable: leaving it out and sending null mean different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Field<T> {
    /// Not there. In an update usually: leave it as it is.
    #[default]
    Absent,
    /// There, and null. In an update usually: take it away.
    Null,
    /// There.
    Value(T),
}

impl<T> Field<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        self.as_ref().into_value()
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same, by reference.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The value, to be changed.
    pub fn as_mut(&mut self) -> Field<&mut T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// Another value in its place, if there is one.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(f(value)),
        }
    }

    /// Whether it is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it has a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null: what should be absent is not set.
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<T> for Field<Box<T>> {
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<&String> for Field<String> {
    fn from(value: &String) -> Self {
        Self::Value(value.clone())
    }
}

impl<T, X: Into<T>, const N: usize> From<[X; N]> for Field<Vec<T>> {
    fn from(values: [X; N]) -> Self {
        Self::Value(values.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, V, X: Into<V>, const N: usize> From<[(K, X); N]>
    for Field<BTreeMap<String, V>>
{
    fn from(entries: [(K, X); N]) -> Self {
        Self::Value(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What a value of any type is made of.
macro_rules! field_of_any {
    ($($source:ty),*) => {$(
        impl From<$source> for Field<Value> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}
field_of_any!(&str, String, bool, i32, u32, i64, u64, f64, Map<String, Value>, Vec<Value>);

/// `From` for what an enum or a union is made of, text where it is:
/// `field_from!(Stop { String, StopMode } text);`
macro_rules! field_from {
    ($t:ident { $($source:ty),* $(,)? } $($text:ident)?) => {
        $(impl ::core::convert::From<$source> for $crate::runtime::objects::field::Field<$t> {
            fn from(source: $source) -> Self {
                Self::Value(<$t>::from(source))
            }
        })*
        $($crate::runtime::objects::field::field_from!(@$text $t);)?
    };
    (@text $t:ident) => {
        impl ::core::convert::From<&::std::string::String> for $crate::runtime::objects::field::Field<$t> {
            fn from(text: &::std::string::String) -> Self {
                Self::Value(<$t>::from(text))
            }
        }
        impl ::core::convert::From<&str> for $crate::runtime::objects::field::Field<$t> {
            fn from(text: &str) -> Self {
                Self::Value(<$t>::from(text))
            }
        }
    };
}
pub(crate) use field_from;

/// The same for the arrays and slices that a union is made of: `field_list!(text Stop = String);`,
/// `field_list!(Inputs = i64);`
macro_rules! field_list {
    ($t:ident = $item:ty) => {
        $crate::runtime::objects::field::field_list!(@of $t, [$item; N], N);
        $crate::runtime::objects::field::field_list!(@of $t, &[$item; N], N);
        $crate::runtime::objects::field::field_list!(@of $t, &[$item]);
        $crate::runtime::objects::field::field_list!(@of $t, &::std::vec::Vec<$item>);
    };
    (text $t:ident = $item:ty) => {
        $crate::runtime::objects::field::field_list!($t = $item);
        $crate::runtime::objects::field::field_list!(@of $t, [&str; N], N);
        $crate::runtime::objects::field::field_list!(@of $t, ::std::vec::Vec<&str>);
        $crate::runtime::objects::field::field_list!(@of $t, &[&str; N], N);
        $crate::runtime::objects::field::field_list!(@of $t, &[&str]);
    };
    (@of $t:ident, $items:ty $(, $n:ident)?) => {
        impl$(<const $n: usize>)? ::core::convert::From<$items> for $crate::runtime::objects::field::Field<$t> {
            fn from(items: $items) -> Self {
                Self::Value(<$t>::from(items))
            }
        }
    };
}
pub(crate) use field_list;

/// The same for the JSON values that a union is made of: `field_json!(Setting);`
macro_rules! field_json {
    ($t:ident) => {
        impl ::core::convert::From<::serde_json::Value>
            for $crate::runtime::objects::field::Field<$t>
        {
            fn from(value: ::serde_json::Value) -> Self {
                if value.is_null() { Self::Null } else { Self::Value(<$t>::from(value)) }
            }
        }
    };
}
pub(crate) use field_json;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(d).map(Self::from)
    }
}

/// Absent is null here: who writes an object leaves the property out.
impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(s)
    }
}
