// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Structs as JSON objects: their properties, numbers and fields, read by one generic visitor.

pub mod boxed;
pub mod field;
pub mod names;
pub mod number;
pub mod opaque;
pub mod read_as;
pub mod record;
pub mod record_macro;
pub mod record_numbers;
pub mod record_write;
pub mod redact;
pub mod rest;
