//! What a request returns when it fails: [`Error`](error::Error) and the details of its variants.

pub mod decode_error;
pub mod error;
pub mod failure;
pub mod server_message;
pub mod shared;
