// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Values from the bytes of a JSON text.
//!
//! The whole text is checked to be UTF-8 once. That takes a tenth of the time of a check for each
//! string, and each type is compiled for one kind of input only.

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
