//! A response, and how it becomes a value of its type. The only step that is generic over the type.
//!
//! Must not know: `client`, `params`, `paging`, `security`, `transport`, `unions` and `values`, and
//! what is built from requests (`calls`, `mock`, `pages`, `streams`).

pub mod by_status;
pub mod inside;
pub mod response;
