//! The reference site of an SDK: static pages from the API and the plan.
//!
//! View models are plain data ([`view`]); the templates in `templates/site` make HTML and Markdown of them. No HTML is written in Rust.

mod address;
mod assets;
mod code;
mod colour;
mod context;
mod curl;
mod guide;
mod highlight;
mod json;
mod links;
mod markdown;
pub mod model;
mod nav;
pub mod operation;
mod pages;
mod parameters;
mod render;
mod requests;
mod resource;
mod responses;
mod returns;
mod rows;
mod search;
mod signature;
mod usage;
pub mod view;

pub use context::Context;
pub use pages::files;

/// What stands in the first lines of a site's `index.html`.
pub const MARKER: &str = "Made by `cargo xtask site`";
