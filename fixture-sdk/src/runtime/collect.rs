// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Lists and maps from what a setter was given.

use std::collections::BTreeMap;

/// A list from anything that can be iterated.
pub fn list<T, X: Into<T>, I: IntoIterator<Item = X>>(items: I) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// A map from pairs; of equal keys the last counts.
pub fn map<V, K: Into<String>, X: Into<V>, I: IntoIterator<Item = (K, X)>>(entries: I) -> BTreeMap<String, V> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}
