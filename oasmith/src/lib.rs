//! The generator of Rust SDKs, and its command line.
//!
//! The modules beside `cli` are links to those of the crate `generator` in this repository, whose
//! tests are there. They are compiled as part of this crate, so that it can be published by itself;
//! `tests/published.rs` keeps the lists the same.

pub mod cli;

pub mod bundle;
pub mod config;
pub mod diagnostics;
pub mod dump;
pub mod emit;
pub mod file_set;
mod guard;
pub mod import;
pub mod ir;
pub mod keywords;
pub mod load;
pub mod lock;
pub mod lower;
pub mod naming;
pub mod normalize;
pub mod oas;
pub mod pipeline;
pub mod plan;
pub mod quality;
pub mod run;
pub mod site;
pub mod surface;
pub mod wire;
pub mod write;
