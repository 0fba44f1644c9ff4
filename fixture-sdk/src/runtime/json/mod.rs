// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! JSON text: reading it, writing it, where an error in it is, and its members without a type.

pub mod extra;
pub mod order;
pub mod path;
pub mod refusal;
pub mod shape;
pub mod strict;
pub mod text;
