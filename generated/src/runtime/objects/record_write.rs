// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! How the members of an object are written.

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::field::Field;
use super::keyed::Keyed;
use super::number::{Numeric, Plain, is_unchanged};
use super::rest::Members;
use crate::runtime::json::extra::Exact;

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

/// A type that writes members of an object: a record, or a union with one key per variant.
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
