// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The details of an [`Error`]: the data of its variants.

use super::decode_error::DecodeError;
use super::error::{BoxError, Error};
use super::server_message::message_in;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error as StdError;
use std::fmt;

/// A type that the API documents for errors: its members, and how to read it.
pub(crate) type Documented<D> = (&'static [&'static str], fn(&ApiError) -> Option<D>);

/// A response that is not a success.
pub struct ApiError {
    call: Box<str>,
    status: StatusCode,
    headers: HeaderMap,
    request_id: Option<Box<str>>,
    message: Option<Box<str>>,
    body: Bytes,
    /// It came in a stream, after a success had been announced.
    late: bool,
    /// Which key the request went out without, and how to set it.
    missing_key: Option<Box<str>>,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        request_id: Option<Box<str>>,
    ) -> Self {
        let media_type =
            headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let message = message_in(&body, media_type);
        Self {
            call: Box::default(),
            status,
            headers,
            request_id,
            message,
            body,
            late: false,
            missing_key: None,
        }
    }

    /// An error that came in a stream: its status is that of the stream, a success.
    pub(crate) fn in_stream(head: &crate::runtime::errors::head::Head, body: Bytes) -> Self {
        let message = message_in(&body, Some("text/plain"));
        Self {
            late: true,
            message,
            ..Self::new(head.status, head.headers.clone(), body, head.request_id.clone())
        }
    }

    /// The status of the response. An error inside a stream has that of the stream, a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it came (at most its first 64 KiB).
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// What the server says went wrong, where the body has it in one of the usual places.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Reads the body as the error type that the API documents.
    ///
    /// # Errors
    /// [`Error::Decode`] when the body is something else.
    pub fn parse<U: DeserializeOwned>(&self) -> Result<U, Error> {
        crate::runtime::json::text::read(&self.body).map_err(|cause| {
            let id = self.request_id.clone();
            let error = DecodeError::json(&self.body, cause, Some(self.status), id)
                .with_headers(self.headers.clone());
            error.into_error().with_request(&self.call)
        })
    }

    /// The same for a body that has at least one of these members.
    pub(crate) fn parse_any<U: DeserializeOwned>(&self, members: &[&str]) -> Result<U, Error> {
        let body = crate::runtime::json::text::read::<serde_json::Map<String, Value>>(&self.body);
        if body.is_ok_and(|body| !members.iter().any(|name| body.contains_key(*name))) {
            return Err(self.undocumented());
        }
        self.parse()
    }

    /// The same for a union, which reads everything: what fits none of its variants is not
    /// documented.
    pub(crate) fn parse_known<U: DeserializeOwned>(
        &self,
        is_known: impl FnOnce(&U) -> bool,
    ) -> Result<U, Error> {
        self.parse()
            .and_then(|body| if is_known(&body) { Ok(body) } else { Err(self.undocumented()) })
    }

    fn undocumented(&self) -> Error {
        let id = self.request_id.clone();
        let error = DecodeError::other(
            &self.body,
            "it has nothing that the document describes",
            Some(self.status),
            id,
        );
        error.with_headers(self.headers.clone()).into_error().with_request(&self.call)
    }

    /// The body as the first of these types that can be read, in the order of how well their
    /// members fit: the fewest that the body has beside them, plus those that it has not.
    pub(crate) fn best_fit<D>(&self, types: &[Documented<D>]) -> Option<D> {
        let body = crate::runtime::json::text::read::<serde_json::Map<String, Value>>(&self.body)
            .unwrap_or_default();
        let misfits = |members: &[&str]| {
            let fitting = members.iter().filter(|name| body.contains_key(**name)).count();
            members.len() + body.len() - 2 * fitting
        };
        let mut order: Vec<&Documented<D>> = types.iter().collect();
        order.sort_by_key(|(members, _)| misfits(members));
        order.into_iter().find_map(|(_, read)| read(self))
    }

    pub(crate) fn with_request(&mut self, call: &str) {
        name(&mut self.call, call);
    }

    pub(crate) fn missing_key(&mut self, why: Option<String>) {
        self.missing_key = why.map(Into::into);
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.late {
            true => write!(f, "{}an error in the stream", Call(&self.call))?,
            false => write!(f, "{}{}", Call(&self.call), self.status)?,
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", OneLine(message))?;
        }
        let wait =
            crate::runtime::errors::transient::retry_after(&self.headers, jiff::Timestamp::now());
        if let Some(wait) = wait.filter(|wait| !wait.is_zero()) {
            write!(f, "; the server asks to wait {} s", wait.as_secs_f64().ceil())?;
        }
        Id(&self.request_id).fmt(f)?;
        match &self.missing_key {
            Some(why) => write!(f, "; {why}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    /// Without the body and most headers: they may hold what should not be in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("call", &self.call)
            .field("status", &self.status)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl StdError for ApiError {}

/// A connection that failed, or a response that did not come in time.
pub struct TransportError {
    call: Box<str>,
    what: Box<str>,
    sent: bool,
    source: BoxError,
}

impl TransportError {
    pub(crate) fn new(what: &str, sent: bool, source: BoxError) -> Self {
        Self { call: Box::default(), what: what.into(), sent, source }
    }

    /// Whether something of the request may have reached the server, which then may have acted on
    /// it.
    pub fn may_have_been_processed(&self) -> bool {
        self.sent
    }

    pub(crate) fn with_request(&mut self, call: &str) {
        name(&mut self.call, call);
    }

    /// The innermost cause: what a person wants to know first.
    fn root(&self) -> &(dyn StdError + 'static) {
        let mut root: &(dyn StdError + 'static) = &*self.source;
        while let Some(next) = root.source() {
            root = next;
        }
        root
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}: {}", Call(&self.call), self.what, OneLine(&self.root().to_string()))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("call", &self.call)
            .field("message", &self.what)
            .field("what", &self.what)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// What is wrong with a request, a client's configuration or a webhook.
pub struct Problem {
    call: Box<str>,
    why: Box<str>,
    source: Option<BoxError>,
}

impl Problem {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self { call: Box::default(), why: why.into().into(), source: None }
    }

    pub(crate) fn caused(why: impl Into<String>, cause: BoxError) -> Self {
        Self { source: Some(cause), ..Self::new(why) }
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.why
    }

    pub(crate) fn with_request(&mut self, call: &str) {
        name(&mut self.call, call);
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Call(&self.call), OneLine(&self.why))
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem").field("call", &self.call).field("message", &self.why).finish()
    }
}

impl StdError for Problem {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|e| &**e as _)
    }
}

/// Sets what was asked, once.
pub(in crate::runtime) fn name(location: &mut Box<str>, call: &str) {
    if location.is_empty() {
        *location = call.into();
    }
}

/// `GET /v1/x: `, or nothing where it is not known.
pub(in crate::runtime) struct Call<'a>(pub(in crate::runtime) &'a str);
impl fmt::Display for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// ` (request id r1)`, or nothing.
pub(in crate::runtime) struct Id<'a>(pub(in crate::runtime) &'a Option<Box<str>>);
impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_ref().map_or(Ok(()), |id| write!(f, " (request id {})", OneLine(id)))
    }
}

/// Somebody else's text on one line of bearable length: it may be a page of HTML, or forge a line
/// of a log.
pub(in crate::runtime) struct OneLine<'a>(pub(in crate::runtime) &'a str);
impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 400;
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(MOST) {
            fmt::Write::write_char(f, if c.is_control() || is_unseen(c) { ' ' } else { c })?;
        }
        if chars.next().is_some() { f.write_str("…") } else { Ok(()) }
    }
}

/// Ends a line, or turns the direction of what follows, so that it reads as something else (Unicode
/// Standard Annex 9).
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
