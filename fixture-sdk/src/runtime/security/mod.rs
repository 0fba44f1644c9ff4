// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Keys and tokens: where they come from, and which of them a request carries. Also the signatures
//! of webhooks.
//!
//! Must not know: `bodies`, `responses`, `transport`, the types of values (`objects`, `unions`,
//! `values`), and what is built from requests (`calls`, `mock`, `pages`, `paging`, `streams`).

pub mod auth;
pub mod credential;
pub mod oauth;
pub mod secret;
pub mod webhook;
