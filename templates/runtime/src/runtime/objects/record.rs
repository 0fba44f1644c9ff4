//! Structs as objects: one generic visitor for all structs, instead of a derived visitor for each.
//!
//! Of a struct only this is emitted: the names of its properties, `read` with one `match` on a
//! property's index, and `write`. Finding a name, keeping unknown properties, missing ones and
//! lengths are here.
//!
//! ```text
//! rt::record!(Secret {
//!     0 name: required String = "name",
//!     1 labels: optional Option<BTreeMap<String, String>> = "labels", // null is absent
//!     2 note: nullable rt::Field<String> = "note",                    // optional and nullable
//! } extra);
//! ```
//!
//! which is, written out:
//!
//! ```text
//! impl rt::Record for Secret {
//!     const FIELDS: &'static [&'static str] = &["name", "labels", "note"];
//!     type Rest = rt::Extra;
//!     fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> Result<Self, A::Error> {
//!         let mut name: Option<String> = None;
//!         let mut labels: Option<BTreeMap<String, String>> = None;
//!         let mut note: rt::Field<String> = rt::Field::Absent;
//!         loop {
//!             match r.next() {
//!                 0 => name = r.required(),   // required
//!                 1 => labels = r.optional(), // optional: null is absent
//!                 2 => note = r.nullable(),   // optional and nullable
//!                 _ => break,
//!             }
//!         }
//!         let (Some(name), labels, note) = (name, labels, note) else { return Err(r.missing(&[true, false, false])) };
//!         Ok(Self { name, labels, note, extra: r.end()? })
//!     }
//!     fn write<W: rt::Write>(&self, w: &mut W) {
//!         w.put("name", &self.name);
//!         w.optional("labels", &self.labels);
//!         w.nullable("note", &self.note);
//!         w.rest(&self.extra);
//!     }
//! }
//! rt::record_serde!(Secret);
//! ```
//!
//! The types are said again, and what is required is asked for at once, for the sake of the
//! compiler: with types that it had to find out only at the end, the time for an object would grow
//! with the square of its properties.
//!
//! A number, or a list or map of numbers, is `required_number`, `optional_number` or
//! `nullable_number` (see `number.rs`): `3 count: optional_number Option<i64> = "count"`.
//!
//! A type in a cycle has the shape that `boxed.rs` describes.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::Serializer;

use super::field::Field;
use super::names::{Names, UNKNOWN};
use super::record_write::{Write, WriteMembers, serialize_members};
use super::rest::Rest;
use crate::runtime::json::extra::Extra;

/// An object with properties, as emitted for every struct.
pub trait Record: Sized {
    /// Names of the properties on the wire, in the order of the indices in `read`.
    const FIELDS: &'static [&'static str];
    /// Where other keys go while reading.
    type Rest: Rest;
    /// Reads all properties.
    fn read<'de, A: MapAccess<'de>>(input: Input<'de, A, Self::Rest>) -> Result<Self, A::Error>;
    /// Writes all properties.
    fn write<W: Write>(&self, out: &mut W);
}

/// An object that is being read. After an error nothing more is read, and
/// [`missing`](Self::missing), [`need`](Self::need) and [`end`](Self::end) report it: so emitted
/// code has no `?` per property, which is a third of what it costs to compile.
pub struct Input<'de, A: MapAccess<'de>, R = Extra> {
    pub(in crate::runtime) map: A,
    pub(in crate::runtime) names: Names,
    /// Which properties came, the first 64 by a bit each.
    came: u64,
    error: Option<A::Error>,
    pub(in crate::runtime) rest: R,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>, R: Rest> Input<'de, A, R> {
    pub(crate) fn new(map: A, fields: &'static [&'static str]) -> Self {
        Self {
            map,
            names: Names::new(fields),
            came: 0,
            error: None,
            rest: R::default(),
            lifetime: PhantomData,
        }
    }

    /// The index of the next known property; any other number ends the object.
    #[allow(clippy::should_implement_trait)] // not an iterator: the value has yet to be read
    pub fn next(&mut self) -> usize {
        while self.error.is_none() {
            match self.map.next_key_seed(&mut self.names) {
                Ok(Some(UNKNOWN)) => self.unknown(),
                Ok(Some(index)) => {
                    self.note(index);
                    return index;
                }
                Ok(None) => break,
                Err(error) => self.fail(error),
            }
        }
        usize::MAX
    }

    #[inline]
    fn note(&mut self, index: usize) {
        match index {
            0..64 => self.came |= 1 << index,
            _ => self.names.uncommon().later.push(index),
        }
    }

    // Not in `next`: what is rare would make all else slower there.
    #[inline(never)]
    fn unknown(&mut self) {
        let name = self.names.take_other();
        if let Err(error) = self.rest.take(name, &mut self.map) {
            self.fail(error);
        }
    }

    #[cold]
    pub(in crate::runtime) fn fail(&mut self, error: A::Error) {
        self.error = Some(error);
    }

    /// Reads the value of a required property. If a property comes twice, the last value is kept.
    pub fn required<T: Deserialize<'de>>(&mut self) -> Option<T> {
        self.read()
    }

    /// The value of an optional property; null is absent.
    pub fn optional<T: Deserialize<'de>>(&mut self) -> Option<T> {
        // Not `read().flatten()`: large values would be moved once more.
        match self.map.next_value() {
            Ok(value) => value,
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    /// The value of a property that is optional and nullable.
    pub fn nullable<T: Deserialize<'de>>(&mut self) -> Field<T> {
        self.read().unwrap_or_default()
    }

    /// Why there is no value for each of the properties that are needed.
    #[cold]
    pub fn missing(&mut self, needed: &[bool]) -> A::Error {
        let came = |index: usize| match index {
            0..64 => self.came & (1 << index) != 0,
            _ => {
                self.names.uncommon.as_ref().is_some_and(|uncommon| uncommon.later.contains(&index))
            }
        };
        let absent =
            |(index, (_, needed)): &(usize, (&&'static str, &bool))| **needed && !came(*index);
        let name = self
            .names
            .fields
            .iter()
            .zip(needed)
            .enumerate()
            .find(absent)
            .map_or("", |(_, (name, _))| name);
        self.error.take().unwrap_or_else(|| A::Error::missing_field(name))
    }

    /// A required property must have come.
    pub fn need<T>(&mut self, slot: Option<T>, index: usize) -> Result<T, A::Error> {
        match (self.error.take(), slot) {
            (None, Some(value)) => Ok(value),
            (Some(error), _) => Err(error),
            (None, None) => Err(A::Error::missing_field(
                self.names.fields.get(index).copied().unwrap_or_default(),
            )),
        }
    }

    /// The end of the object: keys that are not properties, and their values.
    pub fn end(&mut self) -> Result<R, A::Error> {
        self.error.take().map_or_else(|| Ok(std::mem::take(&mut self.rest)), Err)
    }

    /// Any value; none after an error.
    pub(crate) fn read<T: Deserialize<'de>>(&mut self) -> Option<T> {
        self.read_seed(PhantomData)
    }

    /// Any value that a seed reads; none after an error.
    pub(crate) fn read_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Option<S::Value> {
        match self.map.next_value_seed(seed) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(Input::new(map, T::FIELDS))
    }
}

/// Reads an object.
pub fn deserialize<'de, T: Record, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    d.deserialize_map(RecordVisitor(PhantomData))
}

struct Whole<'a, T>(&'a T);

impl<T: Record> WriteMembers for Whole<'_, T> {
    fn write_members<W: Write>(&self, out: &mut W) {
        self.0.write(out);
    }
}

/// Writes an object.
pub fn serialize<T: Record, S: Serializer>(value: &T, s: S) -> Result<S::Ok, S::Error> {
    serialize_members(&Whole(value), s)
}
