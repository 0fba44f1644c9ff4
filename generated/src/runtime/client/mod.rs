// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The client of an API, its builder, and the facts of the API that it is made for.

pub mod api;
pub mod budget;
pub mod builder;
pub mod builder_auth;
pub mod options;
pub mod own_server;
