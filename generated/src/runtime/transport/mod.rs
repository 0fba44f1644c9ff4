// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Sending one HTTP message: the traits for it, the built-in client, redirects, threads for
//! blocking requests, spans for `tracing`.
//!
//! Must not know: `attempts` and `security`, the types of values (`objects`, `unions`, `values`),
//! and what is built from requests (`calls`, `mock`, `pages`, `paging`, `streams`).

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod http_client;
pub mod redirect;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod reqwest_0_13;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
#[path = "reqwest_wasm.rs"]
pub mod reqwest_0_13;
#[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
pub mod tls;
pub mod trace;
