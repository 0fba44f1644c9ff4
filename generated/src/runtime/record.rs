// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Objects with properties: one generic visitor for every struct, instead of a derived one for
//! each.
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
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::extra::{Exact, Extra};
use super::field::Field;
use super::keyed::Keyed;
use super::number::{NumberSeed, Numeric, Plain, is_unchanged, misfit};
use super::rest::{Members, Rest};

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
    map: A,
    names: Names,
    /// Which properties came, the first 64 by a bit each.
    came: u64,
    error: Option<A::Error>,
    rest: R,
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
    fn fail(&mut self, error: A::Error) {
        self.error = Some(error);
    }

    /// The value of a required property. What comes twice counts as it came last.
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

    /// The number of a required property, or of an optional one (an `Option`), or of one that is
    /// nullable as well (a `Field`).
    pub(crate) fn number<T: Numeric>(&mut self) -> Option<T> {
        let mut exact = None;
        match self.map.next_value_seed(NumberSeed::new(&mut exact)) {
            Ok(value) => {
                if let Some(exact) = exact {
                    self.keep_exact(exact, T::ROUNDS);
                }
                Some(value)
            }
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    /// Keeps what the field of the last property cannot hold.
    #[cold]
    fn keep_exact(&mut self, exact: Value, rounds: bool) {
        let index = self.names.next.saturating_sub(1);
        let name = self.names.fields.get(index).copied().unwrap_or_default();
        if let Err(exact) = self.rest.keep_exact(name, exact)
            && !rounds
        {
            self.fail(misfit(&exact));
        }
    }

    /// The number of a required property.
    pub fn required_number<T: Numeric>(&mut self) -> Option<T> {
        self.number()
    }

    /// The number of an optional property; null is absent.
    pub fn optional_number<T: Numeric>(&mut self) -> Option<T> {
        self.number::<Option<T>>().flatten()
    }

    /// The number of a property that is optional and nullable.
    pub fn nullable_number<T: Numeric>(&mut self) -> Field<T> {
        self.number().unwrap_or_default()
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

/// Known names, among which a key is found: its index, or [`UNKNOWN`].
pub(crate) struct Names {
    fields: &'static [&'static str],
    /// Servers send properties mostly in the document's order, so the one after the last match
    /// comes first.
    next: usize,
    /// On the heap: most objects have none of it, and there is an `Input` for each object on the
    /// way.
    uncommon: Option<Box<Uncommon>>,
}

/// What few objects have while they are read.
#[derive(Default)]
struct Uncommon {
    /// A key that is not known. Not a part of the value: that is handed on through several
    /// functions.
    other: String,
    /// Which properties came, of those behind the first 64.
    later: Vec<usize>,
}

/// The index of what is no known name.
pub(crate) const UNKNOWN: usize = usize::MAX;

impl Names {
    pub(crate) fn new(fields: &'static [&'static str]) -> Self {
        Self { fields, next: 0, uncommon: None }
    }

    #[cold]
    fn uncommon(&mut self) -> &mut Uncommon {
        self.uncommon.get_or_insert_default()
    }

    /// The key that was found to be [`UNKNOWN`].
    pub(crate) fn take_other(&mut self) -> String {
        std::mem::take(&mut self.uncommon().other)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = usize;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<usize, D::Error> {
        // Not `deserialize_identifier`: formats that number their fields would give a number.
        d.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }
    #[inline]
    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        let found = position(self.fields, self.next, key);
        match found {
            Some(index) => self.next = index + 1,
            None => key.clone_into(&mut self.uncommon().other),
        }
        Ok(found.unwrap_or(UNKNOWN))
    }
}

/// Where `key` is among `names`: the expected place first, then those behind it, as what is
/// optional may be left out, then all.
#[inline]
pub(crate) fn position(names: &[&str], from: usize, key: &str) -> Option<usize> {
    match names.get(from) {
        Some(name) if *name == key => Some(from),
        _ => search(names, from, key),
    }
}

fn search(names: &[&str], from: usize, key: &str) -> Option<usize> {
    // Most names of one length differ in their first letter: so the comparisons are mostly of
    // lengths only.
    let first = key.as_bytes().first();
    let is =
        |name: &&str| name.len() == key.len() && name.as_bytes().first() == first && *name == key;
    let behind = names.iter().skip(from).position(is).map(|index| from + index);
    behind.or_else(|| names.iter().position(is))
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

/// What an object's properties are written to. After an error nothing more is written; who began
/// the object reports it.
pub trait Write {
    /// Writes a property.
    fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T);

    /// What cannot be written at all.
    fn refuse(&mut self, why: &'static str);

    /// A required property.
    fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        self.put(name, value);
    }

    /// An optional property: left out when absent. Written as `Some`, so that formats with tags
    /// read an `Option` back.
    fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if value.is_some() {
            self.put(name, value);
        }
    }

    /// A property that is optional and nullable.
    fn nullable<T: Serialize>(&mut self, name: &str, value: &Field<T>) {
        if !value.is_absent() {
            self.put(name, value);
        }
    }

    /// What is written in place of fields that cannot hold it. Comes before the properties.
    fn exact<R: Members>(&mut self, rest: &R)
    where
        Self: Sized,
    {
        let _ = rest;
    }

    /// What is written in place of this property.
    fn exact_value(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }

    /// The number of a required property.
    fn required_number<T: Numeric>(&mut self, name: &str, value: &T) {
        match self.exact_value(name).filter(|exact| is_unchanged(value, exact)) {
            Some(exact) => self.put(name, &exact),
            None => self.put(name, &Plain(value)),
        }
    }

    /// The number of an optional property.
    fn optional_number<T: Numeric>(&mut self, name: &str, value: &Option<T>) {
        if value.is_some()
            || self.exact_value(name).is_some_and(|exact| is_unchanged(value, &exact))
        {
            self.required_number(name, value);
        }
    }

    /// The number of a property that is optional and nullable.
    fn nullable_number<T: Numeric>(&mut self, name: &str, value: &Field<T>) {
        if !value.is_absent()
            || self.exact_value(name).is_some_and(|exact| is_unchanged(value, &exact))
        {
            self.required_number(name, value);
        }
    }

    /// What the document does not name.
    fn rest<R: Members>(&mut self, rest: &R)
    where
        Self: Sized,
    {
        rest.members(self);
    }

    /// A union among the properties of the object.
    fn flat<K: Keyed>(&mut self, kind: &K)
    where
        Self: Sized,
    {
        kind.write_arm(self);
    }
}

/// Counts first: formats without end marks want the length before the entries.
#[derive(Default)]
struct Count {
    entries: usize,
    exact: Exact,
}

impl Write for Count {
    fn put<T: Serialize + ?Sized>(&mut self, _: &str, _: &T) {
        self.entries += 1;
    }
    fn refuse(&mut self, _: &'static str) {}
    fn exact<R: Members>(&mut self, rest: &R) {
        self.exact = copy(rest.exact());
    }
    fn exact_value(&self, name: &str) -> Option<Value> {
        self.exact.as_ref()?.get(name).cloned()
    }
}

struct Out<S: SerializeMap> {
    map: S,
    written: Result<(), S::Error>,
    exact: Exact,
}

impl<S: SerializeMap> Write for Out<S> {
    fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.written.is_ok() {
            self.written = self.map.serialize_entry(name, value);
        }
    }
    fn refuse(&mut self, why: &'static str) {
        self.written = Err(S::Error::custom(why));
    }
    fn exact<R: Members>(&mut self, rest: &R) {
        self.exact = copy(rest.exact());
    }
    fn exact_value(&self, name: &str) -> Option<Value> {
        self.exact.as_ref()?.get(name).cloned()
    }
}

/// Rarely anything: so a copy, and no lifetime in what is written to.
fn copy(exact: Option<&Map<String, Value>>) -> Exact {
    exact.map(|exact| Box::new(exact.clone()))
}

/// Something that writes members of an object: a record, or a union that is told apart by its keys.
pub(crate) trait WriteMembers {
    fn write_members<W: Write>(&self, out: &mut W);
}

/// Writes an object.
pub(crate) fn serialize_members<T: WriteMembers, S: Serializer>(
    value: &T,
    s: S,
) -> Result<S::Ok, S::Error> {
    // Text has end marks.
    let length = (!s.is_human_readable()).then(|| {
        let mut count = Count::default();
        value.write_members(&mut count);
        count.entries
    });
    let mut out = Out { map: s.serialize_map(length)?, written: Ok(()), exact: None };
    value.write_members(&mut out);
    out.written?;
    out.map.end()
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

/// What holds a property, whose field has this type, until all of the object is read.
#[allow(non_camel_case_types)]
pub(crate) mod slot {
    pub type required<T> = Option<T>;
    pub type optional<T> = T;
    pub type nullable<T> = T;
    pub type required_number<T> = Option<T>;
    pub type optional_number<T> = T;
    pub type nullable_number<T> = T;
}

/// Whether a property must have come.
#[allow(non_upper_case_globals)]
pub(crate) mod needed {
    pub const required: bool = true;
    pub const optional: bool = false;
    pub const nullable: bool = false;
    pub const required_number: bool = true;
    pub const optional_number: bool = false;
    pub const nullable_number: bool = false;
}

/// All of a [`Record`] but the struct itself, which has its fields and, last, `extra` (or what
/// `$rest` says).
///
/// Each property: its index, its field, whether it is `required`, `optional` or `nullable`
/// (optional and nullable), the field's type, the rule that it is read by where it needs one
/// (`as rt::Time`, see [`read_as`](super::read_as)), and its name on the wire. Numbers are
/// `required_number` and so on. After them, where other keys go: `extra`, a map
/// `additional: BTreeMap<String, V>` (`numbers additional: ..` of numbers), one whose values are
/// read by a rule (`additional: BTreeMap<String, V> as Rule`), or `flat kind: Kind`, a union in the
/// object.
///
/// `record!(Secret { 0 name: required String = "name", 1 note: nullable Field<String> = "note" } extra);`
macro_rules! record {
    (@value required $field:ident) => { ::core::option::Option::Some($field) };
    (@value required_number $field:ident) => { ::core::option::Option::Some($field) };
    (@value $how:ident $field:ident) => { $field };
    (@read $r:ident {}) => { $r.next(); };
    (@read $r:ident { $($index:tt $field:ident $how:ident ($($rule:ty)?))+ }) => {
        loop {
            match $r.next() {
                $($index => $field = $r$(.by::<$rule>())?.$how(),)+
                _ => break,
            }
        }
    };
    (@impl $t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* } ($rest:ty) $r:ident $w:ident $self:ident
        { $($finish:tt)* } { $($exact:tt)* } { $($write:tt)* }) => {
        impl $crate::runtime::record::Record for $t {
            const FIELDS: &'static [&'static str] = &[$($wire),*];
            type Rest = $rest;
            #[allow(clippy::while_let_loop, irrefutable_let_patterns)] // with one property only; with none that is required
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(
                mut $r: $crate::runtime::record::Input<'de, __A, $rest>,
            ) -> ::core::result::Result<Self, __A::Error> {
                $(let mut $field: $crate::runtime::record::slot::$how<$ty> = ::core::default::Default::default();)*
                $crate::runtime::record::record!(@read $r { $($index $field $how ($($rule)?))* });
                let ($($crate::runtime::record::record!(@value $how $field),)*) = ($($field,)*) else {
                    return ::core::result::Result::Err($r.missing(&[$($crate::runtime::record::needed::$how),*]));
                };
                $($finish)*
            }
            fn write<W: $crate::runtime::record::Write>(&$self, $w: &mut W) {
                $($exact)*
                $($w.$how($wire, &$self.$field);)*
                $($write)*
            }
        }
        $crate::runtime::record::record_serde!($t);
    };
    (@extra $t:ident) => {
        impl $t {
            /// Properties that the API document does not know.
            pub fn extra(&self) -> &$crate::runtime::extra::Extra {
                &self.extra
            }

            /// Properties that the API document does not know, to be changed.
            pub fn extra_mut(&mut self) -> &mut $crate::runtime::extra::Extra {
                &mut self.extra
            }
        }
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } extra) => {
        $crate::runtime::record::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::extra::Extra) r w self
            { ::core::result::Result::Ok(Self { $($field,)* extra: r.end()? }) } { w.exact(&self.extra); } { w.rest(&self.extra); });
        $crate::runtime::record::record!(@extra $t);
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } flat $kind:ident : $union:ty) => {
        $crate::runtime::record::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::flat::Flat<$union>) r w self
            {
                let ($kind, extra) = r.end()?.finish();
                ::core::result::Result::Ok(Self { $($field,)* $kind, extra })
            }
            { w.exact(&self.extra); }
            {
                w.flat(&self.$kind);
                w.rest(&self.extra);
            });
        $crate::runtime::record::record!(@extra $t);
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } $map:ident : $rest:ty) => {
        $crate::runtime::record::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($rest) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()? }) } {} { w.rest(&self.$map); });
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } numbers $map:ident : $rest:ty) => {
        $crate::runtime::record::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::rest::Numbers<$rest>) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()?.0 }) } {}
            { w.rest(&$crate::runtime::rest::Numbers(&self.$map)); });
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? }
        $map:ident : $rest:ty as $values:ty) => {
        $crate::runtime::record::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* }
            ($crate::runtime::read_as::RestAs<$rest, $values>) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()?.into_map() }) } {} { w.rest(&self.$map); });
    };
}
/// `Serialize` and `Deserialize` of a type that is a [`Record`].
macro_rules! record_serde {
    ($t:ty) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(
                &self,
                s: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::record::serialize(self, s)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                d: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::record::deserialize(d)
            }
        }
    };
}
pub(crate) use {record, record_serde};
