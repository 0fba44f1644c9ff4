// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Open enums: a value that this version of the SDK does not know is kept.

use std::fmt;
use std::marker::PhantomData;

use serde::de::Visitor;

/// A value that this version of the SDK does not know.
///
/// Only an enum's `From<&str>` makes one, so that it never holds a known value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(value: impl Into<Box<str>>) -> Self {
        Self(value.into())
    }

    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Reads what can be made from any text.
pub(crate) struct TextVisitor<T>(pub PhantomData<T>);

impl<T: for<'a> From<&'a str> + From<String>> Visitor<'_> for TextVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Everything of an open enum but its declaration:
/// `open_enum!(ProfileType { User = "PROFILE_TYPE_USER", System = "PROFILE_TYPE_SYSTEM" });`
macro_rules! open_enum {
    ($t:ident { $($v:ident = $s:literal),* $(,)? }) => {
        impl $t {
            /// All values that this version of the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$v),*];

            /// The value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$v => $s,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Whether this version of the crate knows the value.
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unknown(_))
            }
        }
        impl ::core::convert::From<&str> for $t {
            fn from(value: &str) -> Self {
                match value {
                    $($s => Self::$v,)*
                    _ => Self::Unknown($crate::runtime::values::open::UnknownValue::new(value)),
                }
            }
        }
        impl ::core::convert::From<&::std::string::String> for $t {
            fn from(value: &::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::convert::From<::std::string::String> for $t {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::str::FromStr for $t {
            type Err = ::core::convert::Infallible;
            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }
        impl ::core::fmt::Display for $t {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> ::core::result::Result<Self, D::Error> {
                d.deserialize_str($crate::runtime::values::open::TextVisitor(::core::marker::PhantomData))
            }
        }
    };
}
pub(crate) use open_enum;

/// Everything of an open enum of integers but its declaration:
/// `open_int_enum!(Level { V1 = 1, V2 = 2 });`
macro_rules! open_int_enum {
    ($t:ident { $($v:ident = $n:literal),* $(,)? }) => {
        impl $t {
            /// All values that this version of the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$v),*];

            /// The value as it is sent.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$v => $n,)*
                    Self::Unknown(value) => *value,
                }
            }

            /// Whether this version of the crate knows the value.
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unknown(_))
            }
        }
        impl ::core::convert::From<i64> for $t {
            fn from(value: i64) -> Self {
                match value {
                    $($n => Self::$v,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl ::core::fmt::Display for $t {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                s.serialize_i64(self.as_i64())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> ::core::result::Result<Self, D::Error> {
                <Self as $crate::runtime::objects::number::Numeric>::read_strictly(d)
            }
        }
        impl $crate::runtime::objects::number::Numeric for $t {
            const ROUNDS: bool = false;
            fn read<'de, D: ::serde::Deserializer<'de>>(
                d: D,
                exact: &mut ::core::option::Option<::serde_json::Value>,
            ) -> ::core::result::Result<Self, D::Error> {
                <i64 as $crate::runtime::objects::number::Numeric>::read(d, exact).map(Self::from)
            }
            fn read_strictly<'de, D: ::serde::Deserializer<'de>>(
                d: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <i64 as $crate::runtime::objects::number::Numeric>::read_strictly(d).map(Self::from)
            }
            fn write<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(self, s)
            }
        }
    };
}
pub(crate) use open_int_enum;
