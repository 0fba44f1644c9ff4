// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Where the keys of an object go that are not its properties.

use std::collections::BTreeMap;

use serde::de::{Deserialize, MapAccess};
use serde::ser::Serialize;

use super::extra::Extra;
use super::record::Write;

/// Takes what is left over while an object is read: [`Extra`], a map (typed `additionalProperties`),
/// or [`Flat`](super::flat::Flat) (a union flattened into the object).
pub trait Rest: Default {
    /// Reads the value of `key`.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error>;
}

/// What is written after the properties of an object.
pub trait Members {
    /// Writes each.
    fn members<W: Write>(&self, out: &mut W);
}

impl Rest for Extra {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        let value: serde_json::Value = map.next_value()?;
        self.insert(key, value);
        Ok(())
    }
}

impl Members for Extra {
    fn members<W: Write>(&self, out: &mut W) {
        self.iter().for_each(|(name, value)| out.put(name, value));
    }
}

impl<V: for<'any> Deserialize<'any>> Rest for BTreeMap<String, V> {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        let value = map.next_value()?;
        self.insert(key, value);
        Ok(())
    }
}

impl<V: Serialize> Members for BTreeMap<String, V> {
    fn members<W: Write>(&self, out: &mut W) {
        self.iter().for_each(|(name, value)| out.put(name, value));
    }
}
