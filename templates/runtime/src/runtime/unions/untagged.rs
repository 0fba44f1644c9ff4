//! Unions without a tag. The variant is chosen by the JSON type, or by the evidence in the value.
//!
//! The value is first read as a whole. If no variant fits, it is `Unknown`, and not an error.

use serde_json::Value;

/// The JSON types, by the names that the macro takes.
#[allow(non_camel_case_types)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `"text"`
    string,
    /// `[..]`
    array,
    /// `{..}`
    object,
    /// Any number.
    number,
    /// A number without a fraction.
    integer,
    /// `true` or `false`
    boolean,
}

impl JsonType {
    /// Whether a value is of this type, exactly: `1` is an integer and no number, `1.5` and `1.0`
    /// are numbers and no integers.
    pub fn is_exactly(self, value: &Value) -> bool {
        match value {
            Value::Null => false,
            Value::Bool(_) => self == Self::boolean,
            Value::Number(number) if number.is_f64() => self == Self::number,
            Value::Number(_) => self == Self::integer,
            Value::String(_) => self == Self::string,
            Value::Array(_) => self == Self::array,
            Value::Object(_) => self == Self::object,
        }
    }

    /// Whether a value is a number and this the type of all numbers, or of those without a
    /// fraction: JSON Schema's integers include `1.0`.
    pub fn is_widely(self, value: &Value) -> bool {
        match self {
            Self::number => value.is_number(),
            Self::integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            _ => false,
        }
    }
}

/// Serde and `Debug` of a union whose variant is chosen by the JSON type:
/// `typed_union!(StringOrList { Text(String) = string, List(Vec<String>) = array });`. The types
/// are string, array, object, number, integer and boolean. Several variants of one type are tried
/// in order.
macro_rules! typed_union {
    ($t:ident { $($v:ident($p:ty) = $type:ident),* $(,)? }) => {
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<__D: ::serde::Deserializer<'de>>(d: __D) -> ::core::result::Result<Self, __D::Error> {
                #[allow(unused_imports)] // when every payload is read by a rule
                use $crate::runtime::unions::probe::AnyArm as _;
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(d)?;
                for fits in [$crate::runtime::unions::untagged::JsonType::is_exactly, $crate::runtime::unions::untagged::JsonType::is_widely] {
                    $(if fits($crate::runtime::unions::untagged::JsonType::$type, &value)
                        && let ::core::result::Result::Ok(payload) = $crate::runtime::unions::probe::Arm::<$p>::new().decode(&value)
                    {
                        return ::core::result::Result::Ok(Self::$v(payload));
                    })*
                }
                ::core::result::Result::Ok(Self::Unknown(value))
            }
        }
        $crate::runtime::unions::untagged::untagged_write!($t { $($v),* });
    };
}
pub(crate) use typed_union;

/// Serde and `Debug` of a union whose variant is chosen by evidence (see `variant_choice.rs`). Each variant
/// has its place in the choices:
/// `chosen_union!(Shape by SHAPE_CHOICES { 1 Wide(Wide), 0 Narrow(Narrow) });`
///
/// Where the payloads do not declare the property that tells them apart, `insert "kind"` before the
/// brace writes it for the variants that have a tag: `0 Wide(Wide) = "wide"`.
macro_rules! chosen_union {
    ($t:ident by $choices:path { $($location:literal $v:ident($p:ty)),* $(,)? }) => {
        $crate::runtime::unions::untagged::chosen_union!(@read $t by $choices { $($location $v($p)),* });
        $crate::runtime::unions::untagged::untagged_write!($t { $($v),* });
    };
    ($t:ident by $choices:path, insert $tag:literal { $($location:literal $v:ident($p:ty) $(= $name:literal)?),* $(,)? }) => {
        $crate::runtime::unions::untagged::chosen_union!(@read $t by $choices { $($location $v($p)),* });
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$v(payload) => $crate::runtime::unions::untagged::chosen_union!(@write payload s $tag $($name)?),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, s),
                }
            }
        }
        $crate::runtime::unions::union::union_debug!($t { $($v),* });
    };
    (@write $payload:ident $s:ident $tag:literal) => { ::serde::Serialize::serialize($payload, $s) };
    (@write $payload:ident $s:ident $tag:literal $name:literal) => {
        $crate::runtime::unions::tagged::serialize_with_tag($payload, $crate::runtime::unions::probe::extra_of!($payload), $tag, $name, $s)
    };
    (@read $t:ident by $choices:path { $($location:literal $v:ident($p:ty)),* }) => {
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<__D: ::serde::Deserializer<'de>>(d: __D) -> ::core::result::Result<Self, __D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(d)?;
                $crate::runtime::unions::untagged::chosen_union!(@try value by $choices { $($location $v($p)),* });
                ::core::result::Result::Ok(Self::Unknown(value))
            }
        }
    };
    (@try $value:ident by $choices:path { $($location:literal $v:ident($p:ty)),* $(,)? }) => {
        {
            #[allow(unused_imports)] // when every payload is a boxed record
            use $crate::runtime::unions::probe::AnyArm as _;
            for location in $choices.order(&$value) {
                match location {
                    $($location => {
                        if let ::core::result::Result::Ok(payload) = $crate::runtime::unions::probe::Arm::<$p>::new().decode(&$value) {
                            return ::core::result::Result::Ok(Self::$v(payload));
                        }
                    })*
                    _ => {}
                }
            }
        }
    };
}
pub(crate) use chosen_union;

/// `Serialize` and `Debug` of a union whose payloads are written as they are.
macro_rules! untagged_write {
    ($t:ident { $($v:ident),* }) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_imports)] // when every payload is a number
                use $crate::runtime::unions::probe::AnyWritten as _;
                match self {
                    $(Self::$v(payload) => ::serde::Serialize::serialize(&$crate::runtime::unions::probe::Payload(payload).written(), s),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, s),
                }
            }
        }
        $crate::runtime::unions::union::union_debug!($t { $($v),* });
    };
}
pub(crate) use untagged_write;
