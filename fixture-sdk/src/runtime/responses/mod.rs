// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A response, and how it becomes a value of its type.

pub mod by_status;
pub mod inside;
pub mod response;
