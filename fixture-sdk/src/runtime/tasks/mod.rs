// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Futures and streams on the heap, clocks and time limits, as functions of the platform.
//!
//! Must not know: everything but `errors`.

pub mod clock;
pub mod futures;
