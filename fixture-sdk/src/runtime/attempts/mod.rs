// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Sending a request until it has a response: attempts, waits, limits, and reading the body.
//!
//! Must not know: `params`, `paging` and `security`, the types of values (`objects`, `unions`,
//! `values`), and what is built from requests (`calls`, `mock`, `pages`, `streams`).

pub mod backoff;
pub mod execute;
pub mod receive;
pub mod retry;
