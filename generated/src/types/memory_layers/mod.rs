// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

mod entries;

pub use entries::*;
