//! The runtime of generated SDKs as a crate of its own, so that it is compiled and tested.
//!
//! The sources under `runtime/` are vendored into every SDK as they are; the re-exports below are
//! those of an SDK's root.
#![warn(missing_docs)]

pub mod runtime;

pub use runtime::attempts::backoff::DefaultRetryPolicy;
pub use runtime::attempts::retry::{FailedAttempt, RetryPolicy};
pub use runtime::bodies::body::Body;
pub use runtime::bodies::upload::{FilePart, Upload};
pub use runtime::calls::call::{Call, Operation};
pub use runtime::calls::raw::RawRequest;
pub use runtime::calls::requests;
pub use runtime::client::builder::{Client, ClientBuilder};
pub use runtime::errors::decode_error::DecodeError;
pub use runtime::errors::error::Error;
pub use runtime::errors::failure::{ApiError, Problem, TransportError};
pub use runtime::json::extra::Extra;
#[cfg(feature = "mock")]
pub use runtime::mock;
pub use runtime::objects::field::Field;
#[cfg(feature = "blocking")]
pub use runtime::pages::lenient::LenientIter;
pub use runtime::pages::lenient::LenientStream;
pub use runtime::pages::page::Page;
#[cfg(feature = "blocking")]
pub use runtime::pages::stream::{ItemIter, PageIter};
pub use runtime::pages::stream::{ItemStream, PageStream};
pub use runtime::requests::pending::{Pending, Response};
pub use runtime::responses::by_status::UnknownResponse;
pub use runtime::streams::download::{ByteStream, Download};
pub use runtime::streams::json_lines::JsonLines;
pub use runtime::streams::sse::{Event, EventStream, Reconnect};
pub use runtime::tasks::futures::MaybeSend;
pub use runtime::transport::http_client::{HttpClient, Middleware, Next};
#[cfg(feature = "reqwest")]
pub use runtime::transport::reqwest_0_13;
pub use runtime::values::base64_bytes::Base64;
pub use runtime::values::field_mask::{FieldMask, FieldPath};
pub use runtime::values::open::UnknownValue;
pub use runtime::values::setters::{IntoField, IntoValue};

#[cfg(test)]
mod http_tests;
#[cfg(test)]
mod serde_tests;
