//! Sends by [reqwest](https://docs.rs/reqwest/0.13) 0.13 on wasm, where reqwest wraps the browser's
//! `fetch`.
//!
//! The browser does what the SDK does on other platforms: TLS, redirects (without `Authorization`
//! to another origin) and connection limits. A request is sent as a whole; responses are streams.

use super::http_client::HttpClient;
use crate::runtime::bodies::body::Body;
use crate::runtime::errors::error::Error;
use bytes::Bytes;
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Sends by a `reqwest::Client` of your own.
pub fn client(client: reqwest::Client) -> impl HttpClient {
    Reqwest(client)
}

/// What is used unless the builder says otherwise.
pub(crate) fn built_in() -> Result<impl HttpClient, Error> {
    Ok(Reqwest(reqwest::Client::new()))
}

struct Reqwest(reqwest::Client);

impl HttpClient for Reqwest {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let (head, body) = request.into_parts();
        let body = body.bytes().await?;
        let none = body.is_empty();
        let mut request = reqwest::Request::try_from(http::Request::from_parts(head, body))
            .map_err(response_body)?;
        if none {
            // `fetch` refuses a GET with a body, even an empty one.
            *request.body_mut() = None;
        }
        let response = self.0.execute(request).await.map_err(response_body)?;
        let mut out = http::Response::new(());
        *out.status_mut() = response.status();
        *out.headers_mut() = response.headers().clone();
        Ok(out.map(|()| Body::from_stream(ResponseStream(Box::pin(response.bytes_stream())))))
    }
}

/// An error of reqwest's without its address. `fetch` does not say whether there was a connection:
/// there may have been one.
fn response_body(error: reqwest::Error) -> Error {
    let error = error.without_url();
    if error.is_timeout() {
        Error::timeout(error)
    } else if error.is_builder() {
        Error::invalid_request(error.to_string())
    } else {
        Error::interrupted(error)
    }
}

/// A response's pieces, with errors of ours.
struct ResponseStream<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, reqwest::Error>>> Stream for ResponseStream<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|piece| piece.map(|piece| piece.map_err(response_body)))
    }
}
