// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The JSON form of a value: a scalar, a list or members. Numbers keep the text that was written.

use super::strict;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The outermost layer of a JSON text; what is below stays text until somebody asks.
pub(crate) enum Shape<'a> {
    Null,
    /// A string, decoded, or a number or a boolean as written.
    Scalar(Cow<'a, str>),
    List(Vec<&'a RawValue>),
    Object(Members<&'a RawValue>),
}

/// The JSON text of any value: the one step that knows its type.
pub(crate) fn json<V: Serialize + ?Sized>(value: &V) -> Result<String, serde_json::Error> {
    // Ids, numbers and short objects: less than serde_json makes room for.
    let mut out = Vec::with_capacity(64);
    strict::to_writer(&mut out, value)?;
    String::from_utf8(out).map_err(serde::ser::Error::custom)
}

impl<'a> Shape<'a> {
    pub(crate) fn parse(json: &'a str) -> Result<Self, serde_json::Error> {
        let json = json.trim();
        Ok(match json.as_bytes().first() {
            Some(b'"') => {
                Self::Scalar(match json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
                    // Ours is JSON without mistakes, and mostly without escapes.
                    Some(plain) if !plain.contains(['\\', '"']) => Cow::Borrowed(plain),
                    _ => Cow::Owned(serde_json::from_str(json)?),
                })
            }
            Some(b'[') => Self::List(serde_json::from_str(json)?),
            Some(b'{') => Self::Object(serde_json::from_str(json)?),
            _ if json == "null" => Self::Null,
            _ => Self::Scalar(Cow::Borrowed(json)),
        })
    }

    /// One value as text: JSON where it is not a scalar; `None` for null.
    pub(crate) fn text(json: &'a str) -> Result<Option<Cow<'a, str>>, serde_json::Error> {
        Ok(match Self::parse(json)? {
            Self::Null => None,
            Self::Scalar(text) => Some(text),
            Self::List(_) | Self::Object(_) => Some(Cow::Borrowed(json)),
        })
    }
}

/// The members of an object in their order.
pub(crate) struct Members<V>(pub(crate) Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Members<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for All<V> {
            type Value = Members<V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<V>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All(std::marker::PhantomData))
    }
}
