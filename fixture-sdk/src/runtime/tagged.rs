// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Unions that are told apart by the value of a property (a discriminator, or a constant): a
//! string, or an integer.
//!
//! The tag may come last, so the object is first read as a whole. An unknown tag gives `Unknown`,
//! and so does none, unless a variant may leave it out; a known tag whose payload does not fit is
//! an error.

use std::borrow::Cow;
use std::fmt::Display;

use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::extra::Extra;
use super::json_path;
use super::tag_serializer::TagSerializer;

/// Reads the object of a tagged union.
pub fn object<'de, D: Deserializer<'de>>(d: D) -> Result<Value, D::Error> {
    let value = Value::deserialize(d)?;
    let unexpected = match &value {
        Value::Object(_) => return Ok(value),
        Value::Null => Unexpected::Unit,
        Value::Bool(flag) => Unexpected::Bool(*flag),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
    };
    Err(D::Error::invalid_type(unexpected, &"an object"))
}

/// The tag, if it is there and a string, or an integer: that one by its digits, as the variants
/// name it.
pub fn tag(value: &Value, property: &str) -> Option<String> {
    value.get(property).and_then(text_of).map(Cow::into_owned)
}

/// The text of a tag's value. `2.0` is an integer, as in JSON Schema 2020-12 (section 4.2.2).
pub(crate) fn text_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => match number.as_f64() {
            Some(whole) if number.is_f64() && whole.fract() == 0.0 => {
                Some(Cow::Owned(format!("{whole:.0}")))
            }
            _ => Some(Cow::Owned(number.to_string())),
        },
        _ => None,
    }
}

/// Takes away a tag that the payload does not declare. When one variant has several tags, any but
/// the first stays where it is, in the payload's `Extra`, so that it is written as it came.
pub fn take_tag(value: &mut Value, property: &str, tags: &[&str]) {
    if let Value::Object(members) = value
        && members.get(property).and_then(Value::as_str) == tags.first().copied()
    {
        members.remove(property);
    }
}

/// Names the place inside the union where its payload does not fit: the position that serde_json
/// reports is only that of the union. `again` reads the payload from text.
pub fn misfit<T, E: Error>(
    value: &Value,
    error: serde_json::Error,
    again: impl FnOnce(&str) -> Result<T, serde_json::Error>,
) -> E {
    let text = serde_json::to_string(value).unwrap_or_default();
    match again(&text) {
        Err(placed) => E::custom(format_args!(
            "at {} in it: {error}",
            json_path::at(text.as_bytes(), placed.line(), placed.column())
        )),
        Ok(_) => E::custom(error),
    }
}

/// Writes a payload that does not declare its tag.
pub fn serialize_with_tag<T: Serialize + ?Sized, S: Serializer>(
    payload: &T,
    extra: Option<&Extra>,
    property: &'static str,
    tag: &'static str,
    s: S,
) -> Result<S::Ok, S::Error> {
    match extra.and_then(|extra| extra.get(property)) {
        Some(_) => payload.serialize(s),
        None => payload.serialize(TagSerializer { inner: s, property, tag }),
    }
}

/// Serde and `Debug` of a union that is told apart by a tag:
/// `tagged_union!(Pet by "petType" { Cat(Cat) = "cat" | "kitten", Dog(Dog) = "dog" });`, and with
/// `insert` before the brace when the payloads do not declare the tag themselves.
///
/// Behind the brace, the variants whose tag may be left out: `or by PET_CHOICES { 0 Cat(Cat) }`.
macro_rules! tagged_union {
    ($t:ident by $tag:literal { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? } or by $choices:path { $($or:tt)* }) => {
        $crate::runtime::tagged::tagged_union!(@write $t { $($v),* });
        $crate::runtime::tagged::tagged_union!(@read $t by $tag (|_, _| ()) { $($v($p) = $($name)|+),* } ($choices { $($or)* }));
    };
    ($t:ident by $tag:literal { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? }) => {
        $crate::runtime::tagged::tagged_union!(@write $t { $($v),* });
        $crate::runtime::tagged::tagged_union!(@read $t by $tag (|_, _| ()) { $($v($p) = $($name)|+),* } ());
    };
    (@write $t:ident { $($v:ident),* }) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_imports)] // when every payload is a number
                use $crate::runtime::probe::AnyWritten as _;
                match self {
                    $(Self::$v(payload) => ::serde::Serialize::serialize(&$crate::runtime::probe::Payload(payload).written(), s),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, s),
                }
            }
        }
    };
    ($t:ident by $tag:literal insert { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? }) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_imports)] // when every payload is a number
                use $crate::runtime::probe::AnyWritten as _;
                match self {
                    $(Self::$v(payload) => $crate::runtime::tagged::serialize_with_tag(
                        &$crate::runtime::probe::Payload(payload).written(),
                        $crate::runtime::probe::extra_of!(payload),
                        $tag,
                        [$($name),+][0],
                        s,
                    ),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, s),
                }
            }
        }
        $crate::runtime::tagged::tagged_union!(@read $t by $tag
            (|value, tags| $crate::runtime::tagged::take_tag(value, $tag, tags)) { $($v($p) = $($name)|+),* } ());
    };
    (@absent $value:ident $tag:literal ()) => {};
    (@absent $value:ident $tag:literal ($choices:path { $($or:tt)* })) => {
        if $value.get($tag).is_none() {
            $crate::runtime::untagged::chosen_union!(@try $value by $choices { $($or)* });
        }
    };
    (@read $t:ident by $tag:literal ($take:expr) { $($v:ident($p:ty) = $($name:literal)|+),* } $or:tt) => {
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<__D: ::serde::Deserializer<'de>>(d: __D) -> ::core::result::Result<Self, __D::Error> {
                #[allow(unused_imports)] // when every payload is read by a rule
                use $crate::runtime::probe::AnyArm as _;
                let mut value = $crate::runtime::tagged::object(d)?;
                let tag = $crate::runtime::tagged::tag(&value, $tag).unwrap_or_default();
                let take: fn(&mut ::serde_json::Value, &[&str]) = $take;
                $(if [$($name),+].contains(&tag.as_str()) {
                    take(&mut value, &[$($name),+]);
                    let arm = $crate::runtime::probe::Arm::<$p>::new();
                    return match arm.decode(&value) {
                        ::core::result::Result::Ok(payload) => ::core::result::Result::Ok(Self::$v(payload)),
                        ::core::result::Result::Err(error) => ::core::result::Result::Err(
                            $crate::runtime::tagged::misfit(&value, error, |text| arm.parse(text)),
                        ),
                    };
                })*
                $crate::runtime::tagged::tagged_union!(@absent value $tag $or);
                ::core::result::Result::Ok(Self::Unknown(value))
            }
        }
        $crate::runtime::union::union_debug!($t { $($v),* });
    };
}
pub(crate) use tagged_union;
