// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A successful response that does not fit its type: [`DecodeError`].

use super::error::Error;
use super::failure::{Call, Id, OneLine, name};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::error::Error as StdError;
use std::fmt;

/// A successful response that does not fit.
pub struct DecodeError {
    call: Box<str>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    request_id: Option<Box<str>>,
    path: Box<str>,
    what: Box<str>,
    snippet: Box<str>,
    body: Bytes,
    source: Option<serde_json::Error>,
}

impl DecodeError {
    /// JSON of the wrong shape.
    pub(crate) fn json(
        body: &Bytes,
        cause: serde_json::Error,
        status: Option<StatusCode>,
        request_id: Option<Box<str>>,
    ) -> Self {
        let (line, column) = (cause.line(), cause.column());
        let path = crate::runtime::json::path::at(body, line, column);
        let cause = without_values(cause);
        let what = Self::at(&cause, &path);
        let snippet = cut(body, line, column);
        Self {
            path: path.into(),
            snippet: snippet.into(),
            source: Some(cause),
            ..Self::other(body, what, status, request_id)
        }
    }

    /// Anything else.
    pub(crate) fn other(
        body: &Bytes,
        what: impl Into<Box<str>>,
        status: Option<StatusCode>,
        request_id: Option<Box<str>>,
    ) -> Self {
        Self {
            call: Box::default(),
            status,
            headers: HeaderMap::new(),
            request_id,
            path: "$".into(),
            what: what.into(),
            snippet: cut(body, 1, 0).into(),
            body: body.clone(),
            source: None,
        }
    }

    /// The headers of the response.
    pub(crate) fn with_headers(self, headers: HeaderMap) -> Self {
        Self { headers, ..self }
    }

    fn at(cause: &serde_json::Error, path: &str) -> String {
        format!("{} (at {})", OneLine(&cause.to_string()), OneLine(path))
    }

    /// The location of the text in the whole response: `$.items[3]`.
    pub(crate) fn within(mut self, location: &str) -> Self {
        let path = format!("{location}{}", self.path.strip_prefix('$').unwrap_or_default());
        if let Some(cause) = &self.source {
            self.what = Self::at(cause, &path).into();
        }
        self.path = path.into();
        self
    }

    /// Where in the JSON it does not fit, such as `$.items[3].name`; `$` is the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn message(&self) -> &str {
        &self.what
    }

    /// The piece of the body around that place, for a log that may hold such data.
    pub fn snippet(&self) -> &str {
        &self.snippet
    }

    /// The body as it came; of an item of a list or an event of a stream, that alone.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The headers of the response; none where the body is not that of a response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Reads the body as another type, such as `serde_json::Value`: what a `POST` created is in it.
    ///
    /// # Errors
    /// [`Error::Decode`] when the body does not fit that type either.
    pub fn parse<U: DeserializeOwned>(&self) -> Result<U, Error> {
        crate::runtime::json::charset::parsed(&self.body, &self.headers, |text| {
            serde_json::from_str(text)
        })
        .map_err(|cause| {
            let error = Self::json(&self.body, cause, self.status, self.request_id.clone());
            error.with_headers(self.headers.clone()).into_error().with_request(&self.call)
        })
    }

    /// The status of the response, if it is one.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The id that the server gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    pub(crate) fn into_error(self) -> Error {
        Error::Decode(Box::new(self))
    }

    pub(crate) fn with_request(&mut self, call: &str) {
        name(&mut self.call, call);
    }
}

/// The same without the text that was found: `invalid type: string "s3cret", expected u32`. It may
/// be a secret, and errors are logged; [`DecodeError::snippet`] has it for those who ask.
fn without_values(cause: serde_json::Error) -> serde_json::Error {
    let text = cause.to_string();
    let Some((before, rest)) = text.split_once("string \"") else { return cause };
    match rest.rsplit_once("\", expected ") {
        // (It reads line and column from the text.)
        Some((_, after)) => {
            serde::de::Error::custom(format_args!("{before}string, expected {after}"))
        }
        None => cause,
    }
}

/// Up to 60 bytes on either side of a place in a text.
fn cut(body: &[u8], line: usize, column: usize) -> String {
    const SIDE: usize = 60;
    let start = body
        .split_inclusive(|b| *b == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum::<usize>();
    let location = (start + column).min(body.len());
    let (from, to) = (location.saturating_sub(SIDE), (location + SIDE).min(body.len()));
    let text = String::from_utf8_lossy(&body[from..to]);
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < body.len() { "…" } else { "" });
    format!("{before}{}{after}", OneLine(&text))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}the response does not fit: {}", Call(&self.call), self.what)?;
        Id(&self.request_id).fmt(f)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("call", &self.call)
            .field("status", &self.status)
            .field("path", &self.path)
            .field("message", &self.what)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|e| e as _)
    }
}
