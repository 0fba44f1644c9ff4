//! Properties that the API document does not describe. They survive a round trip.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::order::members;

/// Properties of an object that the API document does not know.
///
/// They are kept and written back. Numbers are `serde_json` numbers: an integer from `i64::MIN` to
/// `u64::MAX` is exact, and any other number is the nearest `f64`. An `Extra` without any property
/// is one word.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Parts>>);

#[derive(Clone, Default)]
struct Parts {
    properties: Map<String, Value>,
    /// What stood *beside* the key of a keyed union whose payload this object is:
    /// `{"mcp": {..}, "later": 1}`.
    siblings: Map<String, Value>,
    /// Documented properties whose fields cannot hold what came.
    exact: Exact,
}

/// Values of documented properties that the types of their fields cannot hold.
pub(crate) type Exact = Option<Box<Map<String, Value>>>;

impl Extra {
    /// None at all.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The property of this name: one of the object's own, else one that stood beside it (see
    /// [`siblings`](Self::siblings)), else one whose field cannot hold it (see
    /// [`exact`](Self::exact)).
    pub fn get(&self, name: &str) -> Option<&Value> {
        let parts = self.0.as_ref()?;
        let exact = || parts.exact.as_ref()?.get(name);
        parts.properties.get(name).or_else(|| parts.siblings.get(name)).or_else(exact)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|parts| &parts.properties)
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a property, or replaces it; gives back what was there.
    ///
    /// Meant for what the document does not know: a property that has a field of its own would be
    /// written twice.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().properties.insert(name.into(), value.into())
    }

    /// Takes a property away, or the exact value of a field (see [`exact`](Self::exact)).
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let parts = self.0.as_mut()?;
        parts.properties.remove(name).or_else(|| parts.exact.as_mut()?.remove(name))
    }

    /// How many there are, [`siblings`](Self::siblings) not counted.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |parts| parts.properties.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The members that were beside this object, if it is the payload of a union with one key per
    /// variant.
    ///
    /// For `{"mcp": {..}, "later": 1}` that is `later`. They are written beside the key again, and
    /// nowhere else.
    pub fn siblings(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|parts| &parts.siblings).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a property beside this object (see [`siblings`](Self::siblings)), or replaces it.
    pub fn insert_sibling(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Option<Value> {
        self.0.get_or_insert_default().siblings.insert(name.into(), value.into())
    }

    /// The values of documented properties that the types of their fields cannot hold, by name.
    ///
    /// For the integer 18446744073709551615 in a field of type `Option<i64>` the field is `None`,
    /// and the integer is here. A required field has the nearest value that its type can hold.
    /// While the field is not changed, the value here is written in its place. An integer beyond 64
    /// bits is the nearest `f64` here.
    pub fn exact(&self) -> impl Iterator<Item = (&str, &Value)> {
        let exact = self.0.iter().filter_map(|parts| parts.exact.as_deref()).flatten();
        exact.map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn exact_values(&self) -> Option<&Map<String, Value>> {
        self.0.as_ref()?.exact.as_deref()
    }

    pub(crate) fn keep_exact(&mut self, name: &str, value: Value) {
        self.0.get_or_insert_default().exact.get_or_insert_default().insert(name.to_owned(), value);
    }

    /// Takes a property beside this object away.
    pub fn remove_sibling(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.siblings.remove(name)
    }
}

/// By content: whether room was once made for properties does not matter.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
            && self.siblings().eq(other.siblings())
            && self.exact().eq(other.exact())
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for part in
            [self.iter().collect::<Vec<_>>(), self.siblings().collect(), self.exact().collect()]
        {
            part.hash(state);
        }
    }
}

impl PartialOrd for Extra {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Names before values; see `json_order.rs` for the values.
impl Ord for Extra {
    fn cmp(&self, other: &Self) -> Ordering {
        members(self.iter(), other.iter())
            .then_with(|| members(self.siblings(), other.siblings()))
            .then_with(|| members(self.exact(), other.exact()))
    }
}

/// As an object of the properties, without their siblings.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.iter())
    }
}

/// Names only: a property nobody knows may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().chain(self.siblings()).chain(self.exact()).map(|(name, _)| name))
            .finish()
    }
}
