// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Sending a request until its response is there: attempts, waits, limits, receiving the body.

pub mod backoff;
pub mod execute;
pub mod receive;
pub mod retry;
