// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Structs as JSON objects: their properties, fields, numbers, recursive types. One generic visitor
//! reads all of them, because derived visitors cost much compile time.
//!
//! Must not know: everything but `json`. An object does not come from a request only.

pub mod boxed;
pub mod field;
pub mod flat;
pub mod in_range;
pub mod keyed;
pub mod names;
pub mod number;
pub mod number_tuple;
pub mod opaque;
pub mod read_as;
pub mod record;
pub mod record_macro;
pub mod record_numbers;
pub mod record_write;
pub mod redact;
pub mod rest;
