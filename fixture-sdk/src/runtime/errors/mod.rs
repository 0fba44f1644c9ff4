// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What a failed request returns: [`Error`](error::Error), the details of its variants, and whether
//! a failure is temporary.
//!
//! Must not know: everything but `json`. Every other folder of HTTP uses it.

pub mod decode_error;
pub mod error;
pub mod failure;
pub mod head;
pub mod server_message;
pub mod shared;
pub mod transient;
