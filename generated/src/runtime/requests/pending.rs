// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A request in flight, and its response before it is decoded.

use super::request::Request;
use crate::runtime::attempts::execute::{execute, in_a_row};
use crate::runtime::errors::error::Error;
use crate::runtime::responses::response::{Raw, request_id};
use crate::runtime::tasks::futures::{BoxFuture, MaybeSend};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A request in flight: a future of its response.
///
/// Nothing is sent before it is polled. Dropping it cancels the request. Its size is three words
/// for every type.
#[must_use = "nothing is sent until the request is awaited"]
pub struct Pending<T> {
    inner: BoxFuture<'static, Result<Raw, Error>>,
    finish: fn(Raw) -> Result<T, Error>,
}

impl<T> Pending<T> {
    pub(crate) fn new(request: Request, finish: fn(Raw) -> Result<T, Error>) -> Self {
        Self { inner: execute(request), finish }
    }

    /// Of several requests in a row, the last of which gives the response: for what is written by
    /// hand. Their deadline is that of `first`, and for all of them together.
    pub(crate) fn in_a_row(
        first: &Request,
        work: impl Future<Output = Result<Raw, Error>> + MaybeSend + 'static,
        finish: fn(Raw) -> Result<T, Error>,
    ) -> Self {
        Self { inner: in_a_row(first, work), finish }
    }

    /// The same response, read in another way.
    pub(crate) fn finish_by<U>(self, finish: fn(Raw) -> Result<U, Error>) -> Pending<U> {
        Pending { inner: self.inner, finish }
    }

    /// Of a response whose body is not read before it is given.
    pub(crate) fn streaming(mut request: Request, finish: fn(Raw) -> Result<T, Error>) -> Self {
        request.0.streaming = true;
        Self::new(request, finish)
    }

    /// Sends the request, and keeps this thread waiting for the response:
    /// `request.send_raw().wait()`.
    ///
    /// # Errors
    /// As for the request itself.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T, Error> {
        crate::runtime::transport::blocking::wait(self.inner).and_then(self.finish)
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.inner.as_mut().poll(cx).map(|raw| raw.and_then(self.finish))
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}

/// A successful response as it came: status, headers and bytes, and the value they stand for when
/// [`parse`](Self::parse) is called.
#[derive(Clone)]
pub struct Response<T> {
    raw: Raw,
    finish: fn(Raw) -> Result<T, Error>,
}

impl<T> Response<T> {
    pub(crate) fn new(raw: Raw, finish: fn(Raw) -> Result<T, Error>) -> Self {
        Self { raw, finish }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.raw.headers, self.raw.request.0.client.inner().api.request_id_headers)
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.raw.bytes
    }

    /// Reads the body.
    ///
    /// # Errors
    /// [`Error::Decode`] when it is not what the API's document promises.
    pub fn parse(&self) -> Result<T, Error> {
        (self.finish)(self.raw.clone())
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("bytes", &self.bytes().len())
            .finish_non_exhaustive()
    }
}
