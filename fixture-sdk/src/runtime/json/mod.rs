// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! JSON text: reading and writing it, the location of an error in it, charsets, and members without
//! a type ([`Extra`](extra::Extra)).
//!
//! Must not know: everything else. A JSON text has no type, and is part of no request.

pub mod charset;
pub mod extra;
pub mod order;
pub mod path;
pub mod refusal;
pub mod shape;
pub mod strict;
pub mod text;
