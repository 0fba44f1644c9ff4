//! Values from the bytes of a JSON text.
//!
//! All of them are read from text that is known to be UTF-8: that is found out once for the whole,
//! which is a tenth of the work of finding it out for each string; and so each type is compiled for
//! one kind of input only.

use serde::de::{Deserialize, Error as _};
use serde_json::{Error, Value};

/// The value of a JSON text.
pub(crate) fn read<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Error> {
    serde_json::from_str(text(json)?)
}

/// The text itself.
pub(crate) fn text(json: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(json).map_err(|_| misfit(json))
}

/// The error that serde_json has for such bytes, which says where they are.
#[cold]
fn misfit(json: &[u8]) -> Error {
    serde_json::from_slice::<Value>(json)
        .err()
        .unwrap_or_else(|| Error::custom("invalid unicode code point"))
}
