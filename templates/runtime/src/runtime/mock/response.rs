//! The responses of a [`mock::Server`](super::server::Server).

use super::page::page;
use crate::runtime::bodies::body::Body;
use crate::runtime::errors::error::Error;
use crate::runtime::requests::hint::Hint;
use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A response of a [`Server`](super::server::Server).
#[derive(Debug, Clone)]
pub struct MockResponse {
    status: StatusCode,
    headers: HeaderMap,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Bytes(Bytes),
    Chunks(VecDeque<Bytes>),
    Page {
        items: Vec<Value>,
        next: Option<String>,
    },
    Refused,
    Broken,
    Never,
    /// What the test gave cannot be a response.
    Wrong(String),
}

impl MockResponse {
    /// 200 with a value as JSON.
    pub fn json<V: Serialize + ?Sized>(value: &V) -> Self {
        match crate::runtime::json::shape::json(value) {
            Ok(json) => Self::bytes("application/json", json),
            Err(e) => {
                Self::new(Kind::Wrong(format!("the mock's answer cannot be written as JSON: {e}")))
            }
        }
    }

    /// A status without a body.
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Bytes(Bytes::new())).with_status(status)
    }

    /// An error of the API's, with a message where the client finds it.
    pub fn error(status: u16, message: &str) -> Self {
        Self::json(&json!({ "message": message })).with_status(status)
    }

    /// A page of a list, put the way that the operation pages; `next` leads to the one after it (a
    /// cursor, or an address where the API pages by links), and without it this is the last.
    pub fn page(items: impl IntoIterator<Item = impl Serialize>, next: Option<&str>) -> Self {
        match items.into_iter().map(serde_json::to_value).collect() {
            Ok(items) => Self::new(Kind::Page { items, next: next.map(str::to_owned) }),
            Err(e) => {
                Self::new(Kind::Wrong(format!("the mock's page cannot be written as JSON: {e}")))
            }
        }
    }

    /// 200 with these bytes.
    pub fn bytes(media_type: &str, bytes: impl Into<Bytes>) -> Self {
        Self::new(Kind::Bytes(bytes.into())).with_header(CONTENT_TYPE.as_str(), media_type)
    }

    /// 200 with a body that comes in these pieces.
    pub fn chunks(media_type: &str, chunks: impl IntoIterator<Item = impl Into<Bytes>>) -> Self {
        let chunks = chunks.into_iter().map(Into::into).collect();
        Self::new(Kind::Chunks(chunks)).with_header(CONTENT_TYPE.as_str(), media_type)
    }

    /// 200 with server-sent events, each a value as JSON.
    pub fn events(events: impl IntoIterator<Item = impl Serialize>) -> Self {
        let event = |event| {
            crate::runtime::json::shape::json(&event).map(|json| format!("data: {json}\n\n"))
        };
        match events.into_iter().map(event).collect::<Result<Vec<String>, _>>() {
            Ok(events) => Self::chunks("text/event-stream", events),
            Err(e) => {
                Self::new(Kind::Wrong(format!("the mock's event cannot be written as JSON: {e}")))
            }
        }
    }

    /// No connection: nothing reached the server.
    pub fn refused() -> Self {
        Self::new(Kind::Refused)
    }

    /// The connection breaks before there is a response; the server may have acted on the request.
    pub fn broken() -> Self {
        Self::new(Kind::Broken)
    }

    /// No response at all, until the client has enough of it.
    pub fn never() -> Self {
        Self::new(Kind::Never)
    }

    /// Another status.
    pub fn with_status(mut self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.status = status,
            Err(_) => self.kind = Kind::Wrong(format!("{status} is no status")),
        }
        self
    }

    /// Another header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.kind = Kind::Wrong(format!("{name:?}: {value:?} is no header")),
        }
        self
    }

    fn new(kind: Kind) -> Self {
        Self { status: StatusCode::OK, headers: HeaderMap::new(), kind }
    }

    /// Gives the response.
    pub(crate) async fn send(
        self,
        request: &http::Request<Bytes>,
        hint: Option<&Hint>,
    ) -> Result<http::Response<Body>, Error> {
        let mut headers = self.headers;
        let body = match self.kind {
            Kind::Bytes(bytes) => Body::from(bytes),
            Kind::Chunks(chunks) => Body::from_stream(Chunks(chunks)),
            Kind::Page { items, next } => {
                headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
                page(request, hint, items, next, &mut headers).to_string().into()
            }
            Kind::Refused => return Err(Error::connect("refused by the mock")),
            Kind::Broken => return Err(Error::interrupted("broken by the mock")),
            Kind::Never => std::future::pending().await,
            Kind::Wrong(why) => return Err(Error::config(why)),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// Pieces, one per poll.
struct Chunks(VecDeque<Bytes>);

impl Stream for Chunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}
