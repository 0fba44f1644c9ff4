// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The traits [`HttpClient`] and [`Middleware`], and their object-safe counterparts.

use super::redirect::{self, Redirects};
use crate::runtime::bodies::body::Body;
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::error::Error;
use crate::runtime::tasks::futures::{BoxFuture, MaybeSend};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// Sends one HTTP request and returns its response, of any status. It is the interface between an
/// SDK and the network.
///
/// Implement it to use another HTTP library, or to respond from memory in tests. The SDK does
/// retries, redirects, timeouts and keys. Return [`Error::connect`] if the request cannot have
/// reached the server, [`Error::interrupted`] if it may have reached it, and [`Error::timeout`]
/// after a timeout.
pub trait HttpClient: Send + Sync + 'static {
    /// Sends one request.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> impl Future<Output = Result<http::Response<Body>, Error>> + MaybeSend;
}

impl<C: HttpClient> HttpClient for Arc<C> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> impl Future<Output = Result<http::Response<Body>, Error>> + MaybeSend {
        C::send(self, request)
    }
}

/// Wraps every attempt of every request: to add headers, to log, to measure.
///
/// It is called once for each attempt. [`Next::run`] continues with the request.
pub trait Middleware: Send + Sync + 'static {
    /// Handles one attempt: calls `next.run(request)`, or makes a response without a request.
    fn handle(
        &self,
        request: http::Request<Body>,
        next: Next<'_>,
    ) -> impl Future<Output = Result<http::Response<Body>, Error>> + MaybeSend;
}

/// [`HttpClient`] as an object.
pub(crate) trait DynHttpClient: Send + Sync {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Error>>;
}

impl<C: HttpClient> DynHttpClient for C {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Error>> {
        Box::pin(HttpClient::send(self, request))
    }
}

/// [`Middleware`] as an object.
pub(crate) trait DynMiddleware: Send + Sync {
    fn handle<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, Error>>;
}

impl<M: Middleware> DynMiddleware for M {
    fn handle<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        Box::pin(Middleware::handle(self, request, next))
    }
}

/// The rest of the chain after a [`Middleware`]: the next middleware, or the network.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    inner: &'a Inner,
    again: &'a Again<'a>,
    rest: &'a [Box<dyn DynMiddleware>],
}

/// Makes the message of the attempt again.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Again<'a> = dyn Fn() -> http::Request<Body> + Send + Sync + 'a;
/// Makes the message of the attempt again.
#[cfg(target_arch = "wasm32")]
pub(crate) type Again<'a> = dyn Fn() -> http::Request<Body> + 'a;

impl<'a> Next<'a> {
    pub(crate) fn new(inner: &'a Inner, again: &'a Again<'a>) -> Self {
        Self { inner, again, rest: &inner.middleware }
    }

    /// Continues with this request.
    ///
    /// # Errors
    /// [`Error::Connect`] and [`Error::Timeout`]; a response of any status is `Ok`.
    pub async fn run(self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        self.go(request).await
    }

    /// The same as a small future: the request is in the one that is sent already.
    pub(crate) fn go(self, request: http::Request<Body>) -> Sent<'a> {
        match self.rest.split_first() {
            Some((first, rest)) => {
                Sent { pending: first.handle(request, Next { rest, ..self }), redirects: None }
            }
            None => {
                let redirects = Redirects::new(self.inner, self.again, &request);
                Sent { pending: self.inner.http.send(request), redirects }
            }
        }
    }
}

/// A request under way, to wherever it is led.
pub(crate) struct Sent<'a> {
    pending: BoxFuture<'a, Result<http::Response<Body>, Error>>,
    redirects: Option<Redirects<'a>>,
}

impl Future for Sent<'_> {
    type Output = Result<http::Response<Body>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let result = ready!(self.pending.as_mut().poll(cx));
            if !result.as_ref().is_ok_and(redirect::leads_on) {
                return Poll::Ready(result);
            }
            match (result, self.redirects.take()) {
                (Ok(response), Some(redirects)) => self.pending = redirects.follow(response),
                (result, _) => return Poll::Ready(result),
            }
        }
    }
}

impl std::fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Next").finish_non_exhaustive()
    }
}
