//! Futures and streams on the heap, clocks and time limits, as functions of the platform.
//!
//! Must not know: everything but `errors`.

pub mod clock;
pub mod futures;
