// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Macros that all unions share.

use std::fmt;

use serde_json::Value;

/// `Serialize` and `Deserialize` by the functions of a module of the runtime.
macro_rules! union_serde {
    ($t:ident by $($module:tt)*) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                $($module)*::serialize(self, s)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> ::core::result::Result<Self, D::Error> {
                $($module)*::deserialize(d)
            }
        }
    };
}
pub(crate) use union_serde;

/// `Debug` of a union: an unknown variant may hold a secret, so only its outline is shown.
macro_rules! union_debug {
    ($t:ident { $($v:ident),* }) => {
        impl ::core::fmt::Debug for $t {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$v(payload) => f.debug_tuple(::core::stringify!($v)).field(payload).finish(),)*
                    Self::Unknown(value) => {
                        f.debug_tuple("Unknown").field(&$crate::runtime::unions::union::Outline(value)).finish()
                    }
                }
            }
        }
    };
}
pub(crate) use union_debug;

/// `From` for each payload: `union_from!(Adapter { Http(AdapterHttp), Mcp(Box<AdapterMcp>) });`. A
/// boxed payload can be given with or without its box.
macro_rules! union_from {
    ($t:ident { $($v:ident($($p:tt)+)),* $(,)? }) => {
        $($crate::runtime::unions::union::union_from!(@one $t $v $($p)+);)*
    };
    (@one $t:ident $v:ident Box<$p:ty>) => {
        $crate::runtime::unions::union::union_from!(@boxed $t $v $p);
    };
    (@one $t:ident $v:ident ::std::boxed::Box<$p:ty>) => {
        $crate::runtime::unions::union::union_from!(@boxed $t $v $p);
    };
    (@one $t:ident $v:ident $p:ty) => {
        impl ::core::convert::From<$p> for $t {
            fn from(payload: $p) -> Self {
                Self::$v(payload)
            }
        }
    };
    (@boxed $t:ident $v:ident $p:ty) => {
        impl ::core::convert::From<::std::boxed::Box<$p>> for $t {
            fn from(payload: ::std::boxed::Box<$p>) -> Self {
                Self::$v(payload)
            }
        }
        impl ::core::convert::From<$p> for $t {
            fn from(payload: $p) -> Self {
                Self::$v(::std::boxed::Box::new(payload))
            }
        }
    };
}
pub(crate) use union_from;

/// `From` for text, where a payload is text: `union_text!(Stop = Text(String));`, or an enum, which
/// owned text becomes as well: `union_text!(Choice = Mode(ChoiceMode), String);`
macro_rules! union_text {
    ($t:ident = $v:ident($p:ty) $(, $owned:ty)?) => {
        impl ::core::convert::From<&str> for $t {
            fn from(text: &str) -> Self {
                Self::$v(<$p>::from(text))
            }
        }
        impl ::core::convert::From<&::std::string::String> for $t {
            fn from(text: &::std::string::String) -> Self {
                Self::$v(<$p>::from(text.as_str()))
            }
        }
        $(impl ::core::convert::From<$owned> for $t {
            fn from(text: $owned) -> Self {
                Self::$v(<$p>::from(text))
            }
        })?
    };
}
pub(crate) use union_text;

/// `From` for text, where a payload is read from text:
/// `union_parsed!(PointId = Uuid(::uuid::Uuid));`. Text that cannot be read is kept as `Unknown`,
/// and sent as it is.
macro_rules! union_parsed {
    ($t:ident = $v:ident($p:ty)) => {
        impl ::core::convert::From<&str> for $t {
            fn from(text: &str) -> Self {
                match <$p as ::core::str::FromStr>::from_str(text) {
                    ::core::result::Result::Ok(value) => Self::$v(value),
                    ::core::result::Result::Err(_) => {
                        Self::Unknown(::core::convert::From::from(text))
                    }
                }
            }
        }
        impl ::core::convert::From<&::std::string::String> for $t {
            fn from(text: &::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::core::convert::From<::std::string::String> for $t {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
    };
}
pub(crate) use union_parsed;

/// `From` for integers, where a payload is a float and none an integer:
/// `union_float!(Limit = Number(f64));`
macro_rules! union_float {
    ($t:ident = $v:ident($p:ty)) => {
        impl ::core::convert::From<i32> for $t {
            fn from(number: i32) -> Self {
                Self::$v(number as $p)
            }
        }
        impl ::core::convert::From<u32> for $t {
            fn from(number: u32) -> Self {
                Self::$v(number as $p)
            }
        }
    };
}
pub(crate) use union_float;

/// `From` for arrays and slices, where a payload is a list: `union_list!(Inputs = Numbers(i64));`,
/// and where its items are text `union_list!(text Stop = List(String));`
macro_rules! union_list {
    ($t:ident = $v:ident($item:ty)) => {
        $crate::runtime::unions::union::union_list!(@of $t = $v, ::core::convert::identity, [$item; N], N);
        $crate::runtime::unions::union::union_list!(@of $t = $v, ::core::clone::Clone::clone, &[$item; N], N);
        $crate::runtime::unions::union::union_list!(@of $t = $v, ::core::clone::Clone::clone, &[$item]);
        $crate::runtime::unions::union::union_list!(@of $t = $v, ::core::clone::Clone::clone, &::std::vec::Vec<$item>);
    };
    (text $t:ident = $v:ident($item:ty)) => {
        $crate::runtime::unions::union::union_list!($t = $v($item));
        $crate::runtime::unions::union::union_list!(@of $t = $v, <$item>::from, [&str; N], N);
        $crate::runtime::unions::union::union_list!(@of $t = $v, <$item>::from, ::std::vec::Vec<&str>);
        $crate::runtime::unions::union::union_list!(@of $t = $v, |text: &&str| <$item>::from(*text), &[&str; N], N);
        $crate::runtime::unions::union::union_list!(@of $t = $v, |text: &&str| <$item>::from(*text), &[&str]);
    };
    (@of $t:ident = $v:ident, $item_from:expr, $items:ty $(, $n:ident)?) => {
        impl$(<const $n: usize>)? ::core::convert::From<$items> for $t {
            fn from(items: $items) -> Self {
                Self::$v(::core::iter::IntoIterator::into_iter(items).map($item_from).collect())
            }
        }
    };
}
pub(crate) use union_list;

/// A value by its keys or its type, never its content.
pub struct Outline<'a>(pub &'a Value);

impl fmt::Debug for Outline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Value::Object(members) => return f.debug_set().entries(members.keys()).finish(),
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
        })
    }
}
