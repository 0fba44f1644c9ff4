//! Responses that are read from one member of the body: `{"data": ..}` gives what `data` holds.

use super::response::Raw;
use crate::runtime::errors::error::Error;
use crate::runtime::objects::read_as::{By, ReadAs};
use serde::de::value::UnitDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// The member of the body that is the response.
#[derive(Clone, Copy)]
pub(crate) struct Inside {
    pub(crate) name: &'static str,
    /// A body without the member has null there.
    pub(crate) is_optional: bool,
}

/// The member of a body of JSON that the request names, read by a rule.
pub fn inside<R: for<'de> ReadAs<'de, T>, T>(raw: Raw) -> Result<T, Error> {
    let Some(inside) = raw.request.0.uncommon.as_ref().and_then(|uncommon| uncommon.inside) else {
        return crate::runtime::responses::response::json_as::<R, T>(raw);
    };
    raw.read(|text| {
        let mut json = serde_json::Deserializer::from_str(text);
        let value = Member(inside, PhantomData::<fn() -> (R, T)>).deserialize(&mut json)?;
        json.end().map(|()| value)
    })
}

/// The same, or nothing: for a body that is empty, with another status than `PROMISED`.
pub fn inside_or_none<const PROMISED: u16, R: for<'de> ReadAs<'de, T>, T>(
    raw: Raw,
) -> Result<Option<T>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { inside::<R, T>(raw).map(Some) }
}

/// Reads an object for the sake of one member. Of several with its name, the last one counts, as in
/// all other objects.
struct Member<R, T>(Inside, PhantomData<fn() -> (R, T)>);

impl<'de, R: ReadAs<'de, T>, T> DeserializeSeed<'de> for Member<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: ReadAs<'de, T>, T> Visitor<'de> for Member<R, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the member `{}`", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut value = None;
        while let Some(is_it) = map.next_key_seed(Is(self.0.name))? {
            match is_it {
                true => value = Some(map.next_value_seed(By::<R, T>::default())?),
                false => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        match value {
            Some(value) => Ok(value),
            None if self.0.is_optional => R::read_as(UnitDeserializer::new()),
            None => Err(serde::de::Error::missing_field(self.0.name)),
        }
    }
}

/// Whether a key is this one.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}
