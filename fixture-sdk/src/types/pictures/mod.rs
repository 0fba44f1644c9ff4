// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

mod frames;

pub use frames::*;
