//! Unions with one key per variant: `{"mcp": {..}}` is `ToolSetAdapter::Mcp(..)`.
//!
//! - A null beside the one known key counts as absent when its key is known.
//! - Unknown siblings of the one known key are kept in the payload's [`Extra`] and written back
//!   beside the key; when the payload has no `Extra` the whole object is `Unknown`, so that nothing
//!   is lost.
//! - None or several known keys, or a payload that does not fit its key: `Unknown`, with the value
//!   as it came. So a payload is first read as a whole.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
    value::SeqAccessDeserializer,
};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::names::{Names, UNKNOWN};
use super::record_write::{Write, WriteMembers, serialize_members};
use crate::runtime::json::extra::Extra;

/// What `keyed_union!` implements.
pub trait Keyed: Sized {
    /// The known keys, in the order of their indices.
    const KEYS: &'static [&'static str];
    /// Reads the payload of a known key; `None` where it does not fit.
    fn read_arm(key: usize, payload: &Value) -> Option<Self>;
    /// Writes the key with its payload, and the members beside it.
    fn write_arm<W: Write>(&self, out: &mut W);
    /// What could not be placed.
    fn unknown(value: Value) -> Self;
    /// The content, if it is unknown.
    fn as_unknown(&self) -> Option<&Value>;
    /// Where the payload keeps the members beside its key.
    fn payload_extra(&mut self) -> Option<&mut Extra>;
}

/// The known keys of an object that were met so far.
pub(crate) struct Arms<K> {
    found: Option<(usize, K)>,
    /// Known keys that turned no arm on: those that are null, and all of them if there are several,
    /// or if one does not fit.
    others: Map<String, Value>,
    has_none: bool,
}

impl<K> Default for Arms<K> {
    fn default() -> Self {
        Self { found: None, others: Map::new(), has_none: false }
    }
}

impl<K: Keyed> Arms<K> {
    /// Reads the value of a known key.
    pub fn take<'de, A: MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let name = K::KEYS.get(key).copied().unwrap_or_default();
        let value: Value = map.next_value()?;
        let other_found = self.found.as_ref().is_some_and(|(found, _)| *found != key);
        if value.is_null() {
            self.found = self.found.take().filter(|_| other_found);
        } else if self.has_none || other_found {
            // Several keys make no arm, so what follows need not fit one.
            self.give_up().map_err(A::Error::custom)?;
        } else if let Some(arm) = K::read_arm(key, &value) {
            self.found = Some((key, arm));
            return Ok(());
        } else {
            self.found = None;
            self.has_none = true;
        }
        self.others.insert(name.to_owned(), value);
        Ok(())
    }

    /// There is no arm: the one that was found is a known key like others.
    fn give_up(&mut self) -> Result<(), serde_json::Error> {
        self.has_none = true;
        if let Some((_, arm)) = self.found.take() {
            self.others.append(&mut members(&arm)?);
        }
        Ok(())
    }

    /// The one arm there is, or else the known keys.
    pub fn finish(self) -> Result<K, Map<String, Value>> {
        match self.found {
            Some((_, arm)) => Ok(arm),
            None => Err(self.others),
        }
    }

    /// The one arm with its siblings, or everything as unknown.
    fn with_siblings(mut self, mut siblings: Map<String, Value>) -> Result<K, serde_json::Error> {
        if let Some((_, arm)) = &mut self.found {
            if siblings.is_empty() {
                return self.finish().or_else(|known| Ok(K::unknown(Value::Object(known))));
            }
            match arm.payload_extra() {
                Some(extra) => {
                    for (name, value) in siblings {
                        extra.insert_sibling(name, value);
                    }
                    return self.finish().or_else(|known| Ok(K::unknown(Value::Object(known))));
                }
                None => self.others.append(&mut members(arm)?),
            }
        }
        self.others.append(&mut siblings);
        Ok(K::unknown(Value::Object(self.others)))
    }
}

/// An arm as the members it is written as.
fn members<K: Keyed>(arm: &K) -> Result<Map<String, Value>, serde_json::Error> {
    let mut out = Collect(Map::new(), Ok(()));
    arm.write_arm(&mut out);
    out.1.map(|()| out.0)
}

struct Collect(Map<String, Value>, Result<(), serde_json::Error>);

impl Write for Collect {
    fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        match serde_json::to_value(value) {
            Ok(value) => drop(self.0.insert(name.to_owned(), value)),
            Err(error) => self.1 = Err(error),
        }
    }
    fn refuse(&mut self, why: &'static str) {
        self.1 = Err(serde::ser::Error::custom(why));
    }
}

struct KeyedVisitor<K>(PhantomData<K>);

/// Values that are no objects, which are unknown.
macro_rules! unknown {
    ($($method:ident($t:ty);)*) => {
        $(fn $method<E>(self, value: $t) -> Result<K, E> {
            Ok(K::unknown(Value::from(value)))
        })*
    };
}

impl<'de, K: Keyed> Visitor<'de> for KeyedVisitor<K> {
    type Value = K;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with one property")
    }
    unknown! { visit_bool(bool); visit_i64(i64); visit_u64(u64); visit_f64(f64); visit_str(&str); }
    fn visit_unit<E>(self) -> Result<K, E> {
        Ok(K::unknown(Value::Null))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<K, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(items)).map(K::unknown)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<K, A::Error> {
        let mut arms = Arms::<K>::default();
        let mut siblings = Map::new();
        let mut names = Names::new(K::KEYS);
        while let Some(index) = map.next_key_seed(&mut names)? {
            match index {
                UNKNOWN => drop(siblings.insert(names.take_other(), map.next_value()?)),
                index => arms.take(index, &mut map)?,
            }
        }
        arms.with_siblings(siblings).map_err(A::Error::custom)
    }
}

/// Reads a keyed union.
pub fn deserialize<'de, K: Keyed, D: Deserializer<'de>>(d: D) -> Result<K, D::Error> {
    d.deserialize_any(KeyedVisitor(PhantomData))
}

struct Alone<'a, K>(&'a K);

impl<K: Keyed> WriteMembers for Alone<'_, K> {
    fn write_members<W: Write>(&self, out: &mut W) {
        self.0.write_arm(out);
    }
}

/// Writes a keyed union.
pub fn serialize<K: Keyed, S: Serializer>(union: &K, s: S) -> Result<S::Ok, S::Error> {
    match union.as_unknown() {
        Some(value) => value.serialize(s),
        None => serialize_members(&Alone(union), s),
    }
}

/// Writes the members beside the key of a payload.
pub fn write_siblings<W: Write>(extra: Option<&Extra>, out: &mut W) {
    extra.into_iter().flat_map(Extra::siblings).for_each(|(name, value)| out.put(name, value));
}

/// Writes an unknown object's members.
pub fn write_unknown<W: Write>(value: &Value, out: &mut W) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| out.put(name, value)),
        _ => out.refuse(
            "an unknown variant that is no object cannot be written among the properties of one",
        ),
    }
}

/// Serde and `Debug` of a union with one key per variant:
/// `keyed_union!(Adapter { Http(AdapterHttp) = "http", Mcp(AdapterMcp) = "mcp" });`
macro_rules! keyed_union {
    ($t:ident { $($v:ident($p:ty) = $key:literal),* $(,)? }) => {
        impl $crate::runtime::objects::keyed::Keyed for $t {
            const KEYS: &'static [&'static str] = &[$($key),*];
            fn read_arm(key: usize, payload: &::serde_json::Value) -> ::core::option::Option<Self> {
                #[allow(unused_imports)] // when every payload is read by a rule
                use $crate::runtime::unions::probe::AnyArm as _;
                let name = Self::KEYS.get(key).copied().unwrap_or_default();
                $(if name == $key {
                    return $crate::runtime::unions::probe::Arm::<$p>::new().decode(payload).ok().map(Self::$v);
                })*
                ::core::option::Option::None
            }
            fn write_arm<W: $crate::runtime::objects::record_write::Write>(&self, out: &mut W) {
                #[allow(unused_imports)] // when every payload is a number
                use $crate::runtime::unions::probe::AnyWritten as _;
                match self {
                    $(Self::$v(payload) => {
                        out.put($key, &$crate::runtime::unions::probe::Payload(payload).written());
                        $crate::runtime::objects::keyed::write_siblings($crate::runtime::unions::probe::extra_of!(payload), out);
                    })*
                    Self::Unknown(value) => $crate::runtime::objects::keyed::write_unknown(value, out),
                }
            }
            fn unknown(value: ::serde_json::Value) -> Self {
                Self::Unknown(value)
            }
            fn as_unknown(&self) -> ::core::option::Option<&::serde_json::Value> {
                match self {
                    Self::Unknown(value) => ::core::option::Option::Some(value),
                    _ => ::core::option::Option::None,
                }
            }
            fn payload_extra(&mut self) -> ::core::option::Option<&mut $crate::runtime::json::extra::Extra> {
                match self {
                    $(Self::$v(payload) => $crate::runtime::unions::probe::extra_mut_of!(payload),)*
                    Self::Unknown(_) => ::core::option::Option::None,
                }
            }
        }
        $crate::runtime::unions::union::union_serde!($t by $crate::runtime::objects::keyed);
        $crate::runtime::unions::union::union_debug!($t { $($v),* });
    };
}
pub(crate) use keyed_union;
