//! The SDK's calls, and the same calls as a person would write them with reqwest and serde, against
//! a server on this machine.
//!
//! `cargo xtask bench runtime` measures them in pairs and prints the tables of BENCHMARKS.md;
//! `cargo bench -p benches` measures each call separately with criterion.

pub mod by_hand;
pub mod cases;
pub mod counting;
pub mod pairs;
pub mod server;
pub mod transfer;
