// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What came back, and how it becomes a value: the only step that knows the type.

use super::error::Error;
use super::failure::{ApiError, DecodeError};
use super::request::Request;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

/// An answer of any status, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

/// A successful answer, and what was asked.
#[derive(Clone)]
pub struct Raw {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) call: Box<str>,
    pub(crate) request: Request,
}

/// A body of JSON.
pub fn json<T: DeserializeOwned>(raw: Raw) -> Result<T, Error> {
    serde_json::from_slice(&raw.bytes).map_err(|cause| raw.misfit(cause))
}

/// A body of JSON, or none, which is read as `null`: where nothing is known of the answer.
pub(crate) fn json_or_null<T: DeserializeOwned>(raw: Raw) -> Result<T, Error> {
    let bytes: &[u8] = if raw.bytes.is_empty() { b"null" } else { &raw.bytes };
    serde_json::from_slice(bytes).map_err(|cause| raw.misfit(cause))
}

/// Whatever the body is, nothing of it is of interest.
pub fn empty(_: Raw) -> Result<(), Error> {
    Ok(())
}

/// A body of text.
pub fn text(raw: Raw) -> Result<String, Error> {
    match std::str::from_utf8(&raw.bytes) {
        Ok(text) => Ok(text.to_owned()),
        // ISO 8859-1 is the first 256 code points.
        Err(_) if raw.media_type().to_ascii_lowercase().contains("charset=iso-8859-1") => {
            Ok(raw.bytes.iter().map(|b| char::from(*b)).collect())
        }
        Err(_) => Err(raw.other("it is not text in UTF-8")),
    }
}

/// A body of anything.
pub fn binary(raw: Raw) -> Result<Bytes, Error> {
    Ok(raw.bytes)
}

impl Raw {
    /// The error for a body that is not what it should be.
    pub(crate) fn misfit(&self, cause: serde_json::Error) -> Error {
        let media_type = self.media_type();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if self.bytes.is_empty() {
            self.other(format!("it has no body ({}), where JSON was expected", self.status))
        } else if (cause.is_syntax() || cause.is_eof()) && !media_type.is_empty() && !media_type.ends_with("json") {
            self.other(format!("it is {media_type}, where JSON was expected"))
        } else {
            DecodeError::json(&self.bytes, cause, Some(self.status), self.request_id()).into_error().asked(&self.call)
        }
    }

    pub(crate) fn other(&self, what: impl Into<Box<str>>) -> Error {
        DecodeError::other(&self.bytes, what, Some(self.status), self.request_id()).into_error().asked(&self.call)
    }

    fn request_id(&self) -> Option<Box<str>> {
        request_id(&self.headers, self.request.0.client.inner().api.request_id_headers).map(Into::into)
    }

    fn media_type(&self) -> &str {
        self.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}

impl Answer {
    /// The error for an answer that is not a success.
    pub(crate) fn into_error(self, request_id_headers: &[&str]) -> Error {
        let id = request_id(&self.headers, request_id_headers).map(Into::into);
        Error::Api(Box::new(ApiError::new(self.status, self.headers, self.bytes, id)))
    }
}

/// The id that the server gave the request: the first of these headers that is there.
pub(crate) fn request_id<'h>(headers: &'h HeaderMap, names: &[&str]) -> Option<&'h str> {
    names.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
