//! Makes lists and maps from the arguments of setters.

use std::collections::BTreeMap;

use super::setters::IntoValue;

/// A list from anything that can be iterated, whose items may be what a `T` is made of.
pub fn list_of<T, X: IntoValue<T>, I: IntoIterator<Item = X>>(items: I) -> Vec<T> {
    items.into_iter().map(IntoValue::into_value).collect()
}

/// A map from pairs; of equal keys the last counts.
pub fn map_of<V, K: IntoValue<String>, X: IntoValue<V>, I: IntoIterator<Item = (K, X)>>(
    entries: I,
) -> BTreeMap<String, V> {
    entries.into_iter().map(|(key, value)| (key.into_value(), value.into_value())).collect()
}

/// The same by `Into`: for types of other crates, and for code by hand.
pub fn list<T, X: Into<T>, I: IntoIterator<Item = X>>(items: I) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// The same by `Into`: for types of other crates, and for code by hand.
pub fn map<V, K: Into<String>, X: Into<V>, I: IntoIterator<Item = (K, X)>>(
    entries: I,
) -> BTreeMap<String, V> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}
