// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Responses that are read while they arrive: downloads, server-sent events, lines of JSON.
//!
//! Must not know: `client`, `paging` and `security`, the types of values (`objects`, `unions`,
//! `values`), and `calls`, `mock` and `pages`.

pub mod download;
pub mod json_lines;
pub mod sse;
pub mod sse_parser;
