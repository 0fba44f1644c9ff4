//! Where the keys of an object go that are not its properties.

use std::collections::BTreeMap;

use serde::de::{Deserialize, MapAccess};
use serde::ser::Serialize;
use serde_json::{Map, Value};

use super::in_range::misfit;
use super::number::{NumberSeed, Numeric, Plain};
use super::record_write::Write;
use crate::runtime::json::extra::Extra;

/// Takes what is left over while an object is read: [`Extra`], a map (typed
/// `additionalProperties`), or [`Flat`](crate::runtime::objects::flat::Flat) (a union flattened into the object).
pub trait Rest: Default {
    /// Reads the value of `key`.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error>;
    /// Keeps the value of a property that its field cannot hold. Gives it back where there is no
    /// room for it.
    fn keep_exact(&mut self, name: &'static str, value: Value) -> Result<(), Value> {
        let _ = name;
        Err(value)
    }
}

/// What is written after the properties of an object.
pub trait Members {
    /// Writes each.
    fn members<W: Write>(&self, out: &mut W);
    /// The values of properties that their fields cannot hold.
    fn exact(&self) -> Option<&Map<String, Value>> {
        None
    }
}

impl Rest for Extra {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        let value: Value = map.next_value()?;
        self.insert(key, value);
        Ok(())
    }
    fn keep_exact(&mut self, name: &'static str, value: Value) -> Result<(), Value> {
        Self::keep_exact(self, name, value);
        Ok(())
    }
}

impl Members for Extra {
    fn members<W: Write>(&self, out: &mut W) {
        self.iter().for_each(|(name, value)| out.put(name, value));
    }
    fn exact(&self) -> Option<&Map<String, Value>> {
        self.exact_values()
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

/// Typed `additionalProperties` that are numbers: while an object is read, and by reference while
/// it is written.
///
/// Beside them there is no room for what a number's type cannot hold.
#[derive(Default)]
pub struct Numbers<M>(pub M);

impl<V: Numeric> Rest for Numbers<BTreeMap<String, V>> {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        let mut exact = None;
        let value = map.next_value_seed(NumberSeed::new(&mut exact))?;
        if let Some(exact) = exact.filter(|_| !V::ROUNDS) {
            return Err(misfit(&exact));
        }
        self.0.insert(key, value);
        Ok(())
    }
}

impl<V: Numeric> Members for Numbers<&BTreeMap<String, V>> {
    fn members<W: Write>(&self, out: &mut W) {
        self.0.iter().for_each(|(name, value)| out.put(name, &Plain(value)));
    }
}
