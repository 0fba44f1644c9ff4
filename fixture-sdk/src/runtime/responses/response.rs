// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A response, and how it becomes a value. Only this step depends on the type of the value.

use crate::runtime::bodies::body::Body;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::failure::ApiError;
use crate::runtime::errors::head::Head;
use crate::runtime::json::charset::{MARK, charset, media_type, parsed, transcoded};
use crate::runtime::objects::read_as::{Read, ReadAs};
use crate::runtime::requests::address;
use crate::runtime::requests::request::Request;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::ops::Deref;

/// A response of any status, read to its end.
#[derive(Clone)]
pub struct BufferedResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) flow: Flow,
}

/// A successful response, and what was asked: two words, as it is handed on through several
/// futures.
#[derive(Clone)]
pub struct Raw {
    pub(crate) response: Box<BufferedResponse>,
    pub(crate) request: Request,
}

impl Deref for Raw {
    type Target = BufferedResponse;

    fn deref(&self) -> &BufferedResponse {
        &self.response
    }
}

/// A body that is still to come, of a response that is streamed; others have none.
#[derive(Default)]
pub(crate) struct Flow(pub(crate) Option<Box<Body>>);

impl Clone for Flow {
    /// A stream comes once. (What is cloned is a [`Response`](crate::runtime::requests::pending::Response), which is
    /// read already.)
    fn clone(&self) -> Self {
        Self(None)
    }
}

/// Whether a piece of a stream tells of an error instead of being one of its values:
/// `{"error": ..}` and nothing else.
pub(crate) fn is_error(json: &[u8]) -> bool {
    let quick = json.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    quick.is_some_and(|rest| rest.starts_with(b"\"error\""))
        && serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(json).is_ok_and(
            |object| object.len() == 1 && object.get("error").is_some_and(|error| !error.is_null()),
        )
}

/// A body of JSON.
pub fn json<T: DeserializeOwned>(raw: Raw) -> Result<T, Error> {
    raw.read(|text| serde_json::from_str(text))
}

/// A body of JSON that is read by a rule (see [`read_as`](crate::runtime::objects::read_as)).
pub fn json_as<R: for<'de> ReadAs<'de, T>, T>(raw: Raw) -> Result<T, Error> {
    raw.read(|text| serde_json::from_str::<Read<R, T>>(text)).map(|read| read.0)
}

/// A body of JSON, or none, which is read as `null`: where nothing is known of the response.
pub(crate) fn json_or_null<T: DeserializeOwned>(mut raw: Raw) -> Result<T, Error> {
    if raw.bytes.is_empty() {
        raw.response.bytes = Bytes::from_static(b"null");
    }
    json(raw)
}

/// Whatever the body is, nothing of it is of interest.
pub fn empty(_: Raw) -> Result<(), Error> {
    Ok(())
}

/// A body of text: UTF-8, or what its `charset` says.
///
/// Many frameworks write every string as JSON, also where the document says text. Only a body that
/// is said to be JSON, and is a string of it, loses its quotes: in `text/plain` they are part of
/// the text.
pub fn text(raw: Raw) -> Result<String, Error> {
    if raw.is_json()
        && let Ok(string) = raw.parsed(|text| serde_json::from_str(text))
    {
        return Ok(string);
    }
    let bytes = raw.bytes.strip_prefix(MARK).unwrap_or(&raw.bytes);
    if let Some(text) = raw.charset().and_then(|charset| transcoded(&charset, &raw.bytes)) {
        return Ok(text);
    }
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| match raw.charset() {
        Some(charset) if charset != "utf-8" => {
            raw.other(format!("it is text in {charset}, which cannot be read"))
        }
        _ => raw.other("it is not text in UTF-8 (`into_download` and `send_raw` have its bytes)"),
    })
}

/// A string of JSON, or the text itself: what documents call a string is often the content of a
/// file, or a word of text.
///
/// What says that it is JSON has to be a string of it; other text is read as one where it is one,
/// anything else is as it is.
pub fn string(raw: Raw) -> Result<String, Error> {
    let media_type = raw.essence().to_ascii_lowercase();
    let is_json = raw.is_json();
    match raw.parsed(|text| serde_json::from_str(text)) {
        Ok(string) if is_json || media_type.is_empty() || media_type.starts_with("text/") => {
            Ok(string)
        }
        Err(cause)
            if is_json
                || raw.packed().is_some()
                || (media_type.is_empty() && raw.bytes.is_empty()) =>
        {
            Err(raw.misfit(cause))
        }
        _ => text(raw),
    }
}

/// A body of anything.
pub fn binary(raw: Raw) -> Result<Bytes, Error> {
    Ok(raw.response.bytes)
}

/// A body of JSON, or none: that of a response with another status than `PROMISED`, which always
/// has one.
pub fn json_or_none<const PROMISED: u16, T: DeserializeOwned>(
    raw: Raw,
) -> Result<Option<T>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { json(raw).map(Some) }
}

/// The same for JSON that is read by a rule.
pub fn json_as_or_none<const PROMISED: u16, R: for<'de> ReadAs<'de, T>, T>(
    raw: Raw,
) -> Result<Option<T>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { json_as::<R, T>(raw).map(Some) }
}

/// The same for text.
pub fn text_or_none<const PROMISED: u16>(raw: Raw) -> Result<Option<String>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { text(raw).map(Some) }
}

/// The same for a string of JSON or text.
pub fn string_or_none<const PROMISED: u16>(raw: Raw) -> Result<Option<String>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { string(raw).map(Some) }
}

/// The same for anything.
pub fn binary_or_none<const PROMISED: u16>(raw: Raw) -> Result<Option<Bytes>, Error> {
    if raw.is_nothing(PROMISED) { Ok(None) } else { binary(raw).map(Some) }
}

impl Raw {
    pub(crate) fn is_nothing(&self, promised: u16) -> bool {
        self.bytes.is_empty() && self.status != promised
    }

    /// What `parse` makes of a body of JSON: of one in UTF-8, or else, against RFC 8259, in the
    /// charset that the response names.
    pub(crate) fn read<T>(
        &self,
        parse: impl Fn(&str) -> Result<T, serde_json::Error>,
    ) -> Result<T, Error> {
        self.parsed(parse).map_err(|cause| self.misfit(cause))
    }

    /// The same without an error of its own: the body may be something else than JSON.
    fn parsed<T>(
        &self,
        parse: impl Fn(&str) -> Result<T, serde_json::Error>,
    ) -> Result<T, serde_json::Error> {
        parsed(&self.bytes, &self.headers, parse)
    }

    /// The error for a body that is not what it should be.
    fn misfit(&self, cause: serde_json::Error) -> Error {
        let media_type = self.essence();
        let no_json = cause.is_syntax() || cause.is_eof();
        if self.bytes.is_empty() {
            self.other(format!("it has no body ({}), where JSON was expected", self.status))
        } else if let (true, Some(packed)) = (no_json, self.packed()) {
            let hint = if cfg!(feature = "gzip") { "" } else { " (the feature `gzip` reads gzip)" };
            self.other(format!("it is packed as {packed}, which was not asked for{hint}"))
        } else if no_json && !media_type.is_empty() && !media_type.ends_with("json") {
            self.other(format!("it is {media_type}, where JSON was expected"))
        } else if no_json && self.bytes.trim_ascii_start().starts_with(b"<") {
            self.other("it is a page of HTML or XML, where JSON was expected")
        } else {
            let bytes = self
                .bytes
                .strip_prefix(MARK)
                .map_or_else(|| self.bytes.clone(), |text| self.bytes.slice_ref(text));
            let error = DecodeError::json(&bytes, cause, Some(self.status), self.request_id());
            error.with_headers(self.headers.clone()).into_error().with_request(&self.call())
        }
    }

    fn charset(&self) -> Option<String> {
        charset(&self.headers)
    }

    pub(crate) fn other(&self, what: impl Into<Box<str>>) -> Error {
        let error = DecodeError::other(&self.bytes, what, Some(self.status), self.request_id());
        error.with_headers(self.headers.clone()).into_error().with_request(&self.call())
    }

    /// The method and the path of the request, for errors.
    pub(crate) fn call(&self) -> String {
        address::call(&self.request.0)
    }

    /// Returns the body of a stream, its head and its request. `expected`: its media types, if the
    /// response names one.
    pub(crate) fn into_stream(mut self, expected: &str) -> Result<(Head, Body, Request), Error> {
        let body = match self.response.flow.0.take() {
            Some(body) => *body,
            None if self.bytes.is_empty() || self.is_stream(expected) => {
                Body::from(self.bytes.clone())
            }
            None => {
                return Err(self
                    .other(format!("it is {}, where {expected} was expected", self.media_type())));
            }
        };
        let (request_id, call) = (self.request_id(), self.call().into());
        let head = Head { status: self.status, headers: self.response.headers, request_id, call };
        Ok((head, body, self.request))
    }

    fn is_stream(&self, expected: &str) -> bool {
        self.media_type().is_empty()
            || crate::runtime::attempts::receive::fits(expected, &self.headers)
    }

    pub(crate) fn request_id(&self) -> Option<Box<str>> {
        request_id(&self.headers, self.request.0.client.inner().api.request_id_headers)
            .map(Into::into)
    }

    /// What the body is still packed as.
    fn packed(&self) -> Option<&str> {
        self.headers
            .get(CONTENT_ENCODING)
            .and_then(|v| v.to_str().ok())
            .filter(|v| *v != "identity")
    }

    /// The media type without its parameters.
    fn essence(&self) -> &str {
        self.media_type().split(';').next().unwrap_or_default().trim()
    }

    fn media_type(&self) -> &str {
        media_type(&self.headers)
    }

    /// Whether the headers say that the body is JSON.
    fn is_json(&self) -> bool {
        self.essence().to_ascii_lowercase().ends_with("json")
    }
}

impl BufferedResponse {
    /// The error for a response that is not a success.
    pub(crate) fn into_error(self, request_id_headers: &[&str]) -> Error {
        let id = request_id(&self.headers, request_id_headers).map(Into::into);
        Error::Api(Box::new(ApiError::new(self.status, self.headers, self.bytes, id)))
    }
}

/// The id that the server gave the request: the first of these headers that is there, or of those
/// that usually have it.
pub(crate) fn request_id<'h>(headers: &'h HeaderMap, names: &[&str]) -> Option<&'h str> {
    let first = |names: &[&str]| names.iter().find_map(|name| headers.get(*name)?.to_str().ok());
    if !names.is_empty() {
        return first(names);
    }
    // `x-github-request-id`, `x-amzn-requestid`; but not the one that the client gave, sent back.
    let is_id = |name: &str| {
        (name.ends_with("-request-id") || name.ends_with("requestid"))
            && !name.contains("client-request")
    };
    let mut others = headers.iter().filter(|(name, _)| is_id(name.as_str()));
    first(&["x-request-id", "request-id"]).or_else(|| others.find_map(|(_, id)| id.to_str().ok()))
}
