//! The requests that emitted code returns: one type for all operations, the macros for what only
//! some operations have, and requests that the document does not describe.
//!
//! Must not know: `attempts`, `mock`, `paging`, `security`, `transport`, and the types of values
//! (`objects`, `unions`, `values`).

pub mod call;
pub mod macros;
pub mod raw;
pub mod requests;
