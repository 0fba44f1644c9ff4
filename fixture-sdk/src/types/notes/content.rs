// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

/// What is in a note.
pub type Content = String;
