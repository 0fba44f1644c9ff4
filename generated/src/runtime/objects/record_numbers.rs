// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Numbers among the properties of an object that is read: what a field cannot hold is kept beside
//! it (see `number.rs`).

use serde::de::MapAccess;
use serde_json::Value;

use super::field::Field;
use super::number::{NumberSeed, Numeric, misfit};
use super::record::Input;
use super::rest::Rest;

impl<'de, A: MapAccess<'de>, R: Rest> Input<'de, A, R> {
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
}
