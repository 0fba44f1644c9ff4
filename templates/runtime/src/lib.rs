//! The runtime of generated SDKs as a crate of its own, so that it is compiled and tested.
//!
//! The sources under `runtime/` are vendored into every SDK as they are; the re-exports below are
//! those of an SDK's root.
#![warn(missing_docs)]

pub mod runtime;

pub use runtime::backoff::DefaultRetryPolicy;
pub use runtime::base64_bytes::Base64;
pub use runtime::body::Body;
pub use runtime::by_status::UnknownResponse;
pub use runtime::call::{Call, Operation};
pub use runtime::client::{Client, ClientBuilder};
pub use runtime::decode_error::DecodeError;
pub use runtime::download::{ByteStream, Download};
pub use runtime::error::Error;
pub use runtime::extra::Extra;
pub use runtime::failure::{ApiError, Problem, TransportError};
pub use runtime::field::Field;
pub use runtime::field_mask::{FieldMask, FieldPath};
pub use runtime::json_lines::JsonLines;
#[cfg(feature = "blocking")]
pub use runtime::lenient::LenientIter;
pub use runtime::lenient::LenientStream;
#[cfg(feature = "mock")]
pub use runtime::mock;
pub use runtime::open::UnknownValue;
pub use runtime::page::Page;
pub use runtime::pending::{Pending, Response};
pub use runtime::raw::RawRequest;
#[cfg(feature = "reqwest")]
pub use runtime::reqwest_0_13;
pub use runtime::retry::{FailedAttempt, RetryPolicy};
pub use runtime::sse::{Event, EventStream, Reconnect};
#[cfg(feature = "blocking")]
pub use runtime::stream::{ItemIter, PageIter};
pub use runtime::stream::{ItemStream, PageStream};
pub use runtime::transport::{HttpClient, MaybeSend, Middleware, Next};
pub use runtime::upload::{FilePart, Upload};
pub use runtime::values::{IntoField, IntoValue};

#[cfg(test)]
mod http_tests;
#[cfg(test)]
mod serde_tests;
