// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The status and the headers of a response whose body is still read.

use super::decode_error::DecodeError;
use super::error::Error;
use super::failure::ApiError;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

/// What is kept of a response whose body goes on: for its handle and its errors.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) call: Box<str>,
}

impl Head {
    pub(crate) fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The error for a piece of a stream that is not what it should be.
    pub(crate) fn misfit(&self, piece: &Bytes, cause: serde_json::Error) -> Error {
        self.with_context(DecodeError::json(
            piece,
            cause,
            Some(self.status),
            self.request_id.clone(),
        ))
    }

    pub(crate) fn other(&self, piece: &Bytes, what: impl Into<Box<str>>) -> Error {
        self.with_context(DecodeError::other(
            piece,
            what,
            Some(self.status),
            self.request_id.clone(),
        ))
    }

    fn with_context(&self, error: DecodeError) -> Error {
        error.with_headers(self.headers.clone()).into_error().with_request(&self.call)
    }

    /// The error for a piece of a stream that tells of one.
    pub(crate) fn failed(&self, piece: Bytes) -> Error {
        Error::Api(Box::new(ApiError::in_stream(self, piece))).with_request(&self.call)
    }
}
