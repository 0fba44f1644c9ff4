//! The names of a struct's properties, and how the property of a key is found.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

/// Known names, among which a key is found: its index, or [`UNKNOWN`].
pub(crate) struct Names {
    pub(in crate::runtime) fields: &'static [&'static str],
    /// Servers send properties mostly in the document's order, so the one after the last match
    /// comes first.
    pub(in crate::runtime) next: usize,
    /// On the heap: most objects have none of it, and there is an `Input` for each object on the
    /// way.
    pub(in crate::runtime) uncommon: Option<Box<Uncommon>>,
}

/// What few objects have while they are read.
#[derive(Default)]
pub(crate) struct Uncommon {
    /// A key that is not known. Not a part of the value: that is handed on through several
    /// functions.
    other: String,
    /// Which properties came, of those behind the first 64.
    pub(in crate::runtime) later: Vec<usize>,
}

/// The index of what is no known name.
pub(crate) const UNKNOWN: usize = usize::MAX;

impl Names {
    pub(crate) fn new(fields: &'static [&'static str]) -> Self {
        Self { fields, next: 0, uncommon: None }
    }

    #[cold]
    pub(in crate::runtime) fn uncommon(&mut self) -> &mut Uncommon {
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
