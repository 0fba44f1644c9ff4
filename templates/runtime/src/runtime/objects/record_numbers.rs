//! Values that a field cannot hold, among the properties of an object that is read: they are kept
//! beside it. These are numbers (see `number.rs`), and what a rule of `read_as.rs` does not read.

use serde::de::{Error as _, MapAccess};
use serde_json::Value;

use super::field::Field;
use super::in_range::misfit;
use super::number::{NumberSeed, Numeric};
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
        if let Err(exact) = self.rest.keep_exact(self.last_name(), exact)
            && !rounds
        {
            self.fail(misfit(&exact));
        }
    }

    /// Keeps a value that is not of the type of the last property.
    #[cold]
    pub(crate) fn keep_odd(&mut self, odd: Value) {
        let name = self.last_name();
        if self.rest.keep_exact(name, odd).is_err() {
            // Without the value: it may be a secret.
            self.fail(A::Error::custom(format_args!("the value of `{name}` has another format")));
        }
    }

    fn last_name(&self) -> &'static str {
        let index = self.names.next.saturating_sub(1);
        self.names.fields.get(index).copied().unwrap_or_default()
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
