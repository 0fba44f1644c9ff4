// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Types of single values, and the conversions of what setters take.

pub mod base64_bytes;
pub mod collect;
pub mod field_mask;
pub mod open;
pub mod setters;
pub mod times;
