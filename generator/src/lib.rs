//! Reads an OpenAPI document and gives the files of a Rust SDK. No network, no clock, no
//! environment, no process-wide state.
//!
//! The pipeline, one way and without steps back, is in [`pipeline`]; each stage is a module that
//! knows nothing of those after it.

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
