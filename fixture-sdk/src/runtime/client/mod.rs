// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The client of an API, its builder, its options, and the facts of the API (`Api`).
//!
//! Must not know: the types of values (`objects`, `unions`, `values`), bodies and responses
//! (`bodies`, `responses`), and what is built from requests (`calls`, `mock`, `pages`, `paging`,
//! `streams`).

pub mod api;
pub mod budget;
pub mod builder;
pub mod builder_auth;
pub mod options;
pub mod own_server;
