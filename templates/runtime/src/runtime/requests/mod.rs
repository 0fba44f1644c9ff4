//! A request before it is sent, and the message that is made from it: address, headers, body.
//!
//! Must not know: `unions` and `values`, and what is built from requests (`calls`, `mock`, `pages`,
//! `streams`). It knows no type of any operation.

pub mod address;
pub mod framing;
#[cfg(feature = "mock")]
pub mod hint;
pub mod outgoing;
pub mod pending;
pub mod request;
pub mod request_parts;
