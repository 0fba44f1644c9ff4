// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A union among the properties of an object. The struct has the properties that all variants
//! share; its last field holds the union.

use serde::de::MapAccess;
use serde_json::{Map, Value};

use super::keyed::{Arms, Keyed};
use super::names::position;
use super::rest::Rest;
use crate::runtime::json::extra::Extra;

/// The keys of an object that are not properties of its own, sorted into a union and the rest.
pub struct Flat<K> {
    arms: Arms<K>,
    rest: Map<String, Value>,
    exact: Extra,
}

impl<K> Default for Flat<K> {
    fn default() -> Self {
        Self { arms: Arms::default(), rest: Map::new(), exact: Extra::new() }
    }
}

impl<K: Keyed> Rest for Flat<K> {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        if let Some(index) = position(K::KEYS, 0, &key) {
            return self.arms.take(index, map);
        }
        self.rest.insert(key, map.next_value()?);
        Ok(())
    }
    fn keep_exact(&mut self, name: &'static str, value: Value) -> Result<(), Value> {
        self.exact.keep_exact(name, value);
        Ok(())
    }
}

impl<K: Keyed> Flat<K> {
    /// The union, and what no one knows. When not exactly one key of the union came, everything is
    /// in the union's unknown variant, so that each property is kept in one place only.
    pub fn finish(mut self) -> (K, Extra) {
        match self.arms.finish() {
            Ok(arm) => {
                let mut extra = self.exact;
                for (name, value) in self.rest {
                    extra.insert(name, value);
                }
                (arm, extra)
            }
            Err(mut known) => {
                known.append(&mut self.rest);
                (K::unknown(Value::Object(known)), self.exact)
            }
        }
    }
}
