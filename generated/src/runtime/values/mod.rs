// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Types of single values (base64, dates, open enums, field masks), and the conversions of what
//! setters take.
//!
//! Must not know: everything but `json`, `objects` and `unions`.

pub mod base64_bytes;
pub mod collect;
pub mod field_mask;
pub mod open;
pub mod setters;
pub mod times;
