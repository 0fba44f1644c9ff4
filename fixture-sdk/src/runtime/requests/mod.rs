// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A request from its builder to the message that is sent.

pub mod address;
pub mod call;
pub mod framing;
pub mod macros;
pub mod outgoing;
pub mod pending;
pub mod raw;
pub mod request;
pub mod request_parts;
