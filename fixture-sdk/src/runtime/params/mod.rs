// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Parts of an address and of headers: base addresses, paths, parameters in each style of OpenAPI,
//! HTTP methods, field masks, values of headers.
//!
//! Must not know: everything but `json` and `values`. It turns values into text, and sends nothing.

pub mod header_value;
pub mod http_method;
pub mod location;
pub mod mask;
pub mod nested;
pub mod param;
pub mod path;
