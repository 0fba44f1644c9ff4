// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Pages of lists as values, and all pages of a list as a stream or an iterator.
//!
//! Must not know: everything but `errors`, `json`, `paging`, `requests` and `responses`.

pub mod lenient;
pub mod page;
pub mod stream;
