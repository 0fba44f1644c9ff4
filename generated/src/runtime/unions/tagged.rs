// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Unions with a discriminator or a constant property: a string or an integer.
//!
//! The tag may be the last property, so the value is first read as a whole. The variant is
//! `Unknown` if the tag is unknown, if it is missing (unless a variant allows that), or if the
//! payload does not fit a known tag. Then the value is kept, and the rest of the response is read.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::tag_serializer::TagSerializer;
use crate::runtime::json::extra::Extra;

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

/// Takes away a tag that the payload does not declare, and gives it. When one variant has several
/// tags, any but the first stays where it is, in the payload's `Extra`, so that it is written as it
/// came.
pub fn take_tag(value: &mut Value, property: &str, tags: &[&str]) -> Option<Value> {
    match value {
        Value::Object(members)
            if members.get(property).and_then(Value::as_str) == tags.first().copied() =>
        {
            members.remove(property)
        }
        _ => None,
    }
}

/// The value as it came, with the tag that was taken from it.
pub fn with_tag(mut value: Value, property: &str, tag: Option<Value>) -> Value {
    if let (Value::Object(members), Some(tag)) = (&mut value, tag) {
        members.insert(property.to_owned(), tag);
    }
    value
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

/// Serde and `Debug` of a tagged union:
/// `tagged_union!(Pet by "petType" { Cat(Cat) = "cat" | "kitten", Dog(Dog) = "dog" });`. It has
/// `insert` before the brace when the payloads do not declare the tag themselves.
///
/// After the brace come the variants whose tag may be left out: `or by PET_CHOICES { 0 Cat(Cat) }`.
macro_rules! tagged_union {
    ($t:ident by $tag:literal { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? } or by $choices:path { $($or:tt)* }) => {
        $crate::runtime::unions::tagged::tagged_union!(@write $t { $($v),* });
        $crate::runtime::unions::tagged::tagged_union!(@read $t by $tag (|_, _| ::core::option::Option::None) { $($v($p) = $($name)|+),* } ($choices { $($or)* }));
    };
    ($t:ident by $tag:literal { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? }) => {
        $crate::runtime::unions::tagged::tagged_union!(@write $t { $($v),* });
        $crate::runtime::unions::tagged::tagged_union!(@read $t by $tag (|_, _| ::core::option::Option::None) { $($v($p) = $($name)|+),* } ());
    };
    (@write $t:ident { $($v:ident),* }) => {
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
    };
    ($t:ident by $tag:literal insert { $($v:ident($p:ty) = $($name:literal)|+),* $(,)? }) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_imports)] // when every payload is a number
                use $crate::runtime::unions::probe::AnyWritten as _;
                match self {
                    $(Self::$v(payload) => $crate::runtime::unions::tagged::serialize_with_tag(
                        &$crate::runtime::unions::probe::Payload(payload).written(),
                        $crate::runtime::unions::probe::extra_of!(payload),
                        $tag,
                        [$($name),+][0],
                        s,
                    ),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, s),
                }
            }
        }
        $crate::runtime::unions::tagged::tagged_union!(@read $t by $tag
            (|value, tags| $crate::runtime::unions::tagged::take_tag(value, $tag, tags)) { $($v($p) = $($name)|+),* } ());
    };
    (@absent $value:ident $tag:literal ()) => {};
    (@absent $value:ident $tag:literal ($choices:path { $($or:tt)* })) => {
        if $value.get($tag).is_none() {
            $crate::runtime::unions::untagged::chosen_union!(@try $value by $choices { $($or)* });
        }
    };
    (@read $t:ident by $tag:literal ($take:expr) { $($v:ident($p:ty) = $($name:literal)|+),* } $or:tt) => {
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<__D: ::serde::Deserializer<'de>>(d: __D) -> ::core::result::Result<Self, __D::Error> {
                #[allow(unused_imports)] // when every payload is read by a rule
                use $crate::runtime::unions::probe::AnyArm as _;
                let mut value = <::serde_json::Value as ::serde::Deserialize>::deserialize(d)?;
                let tag = $crate::runtime::unions::tagged::tag(&value, $tag).unwrap_or_default();
                let take: fn(&mut ::serde_json::Value, &[&str]) -> ::core::option::Option<::serde_json::Value> = $take;
                $(if [$($name),+].contains(&tag.as_str()) {
                    let taken = take(&mut value, &[$($name),+]);
                    return ::core::result::Result::Ok(match $crate::runtime::unions::probe::Arm::<$p>::new().decode(&value) {
                        ::core::result::Result::Ok(payload) => Self::$v(payload),
                        ::core::result::Result::Err(_) => {
                            Self::Unknown($crate::runtime::unions::tagged::with_tag(value, $tag, taken))
                        }
                    });
                })*
                $crate::runtime::unions::tagged::tagged_union!(@absent value $tag $or);
                ::core::result::Result::Ok(Self::Unknown(value))
            }
        }
        $crate::runtime::unions::union::union_debug!($t { $($v),* });
    };
}
pub(crate) use tagged_union;
