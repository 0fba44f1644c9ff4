// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Receives the body of a response: as a whole, up to a limit for errors, or as a stream with a
//! time limit for each piece.

use crate::runtime::bodies::body::Body;
use crate::runtime::errors::error::Error;
use crate::runtime::responses::response::{BufferedResponse, Flow};
use crate::runtime::tasks::clock::{Clock, Instant};
use crate::runtime::tasks::futures::BoxFuture;
use bytes::Bytes;
use futures_core::Stream;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, Response};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// The largest body of an error that is read. Some servers send a whole page, or do not stop.
pub(crate) const ERROR_BODY: usize = 64 << 10;
/// The time limit for the body of an error. Its status, which says the most, is already known.
pub(crate) const ERROR_PATIENCE: Duration = Duration::from_secs(5);

/// The limits of a stream.
pub(crate) struct Idle {
    /// The longest time between two pieces.
    pub(crate) limit: Duration,
    /// The deadline of the stream.
    pub(crate) end: Option<Instant>,
}

/// Splits a response into its head and its decompressed body.
pub(crate) fn begun(response: Response<Body>) -> (Box<BufferedResponse>, Body) {
    let (head, body) = response.into_parts();
    // On the heap, because it moves through several futures.
    let mut response = Box::new(BufferedResponse {
        status: head.status,
        headers: head.headers,
        bytes: Bytes::new(),
        flow: Flow::default(),
    });
    let body = decoded(&mut response.headers, body);
    (response, body)
}

impl Flow {
    /// A stream, within its limits.
    pub(crate) fn new(body: Body, idle: Idle, clock: &Arc<dyn Clock>, call: String) -> Self {
        let idling = Idling { body: Some(body), clock: clock.clone(), idle, alarm: None, call };
        Self(Some(Box::new(Body::from_stream(idling))))
    }
}

/// Whether a response is the requested stream, according to its headers.
pub(crate) fn fits(accept: &str, headers: &HeaderMap) -> bool {
    let of = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let typed = |media_type: &str| EVENTS.contains(&media_type) || is_lines(media_type);
    let is = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(of).unwrap_or_default();
    let mut wanted = accept.split(',').map(of).filter(|wanted| typed(wanted)).peekable();
    // Servers also send lines of JSON as plain text or as JSON.
    let lines = |wanted: &str| {
        is_lines(wanted) && (is_lines(&is) || is == "application/json" || is == "text/plain")
    };
    is.is_empty() || wanted.peek().is_none() || wanted.any(|wanted| wanted == is || lines(&wanted))
}

const EVENTS: [&str; 1] = ["text/event-stream"];
/// The media types of lines of JSON. `generator/src/lower/content.rs` has the same list, and a test
/// that compares them.
const LINES: [&str; 7] = [
    "application/jsonl",
    "application/x-ndjson",
    "application/ndjson",
    "application/json-seq",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/stream+json",
];

fn is_lines(media_type: &str) -> bool {
    LINES.contains(&media_type) || is_sequence(media_type)
}

/// `application/json-seq` and similar types, in which a value may span several lines (RFC 7464).
pub(crate) fn is_sequence(media_type: &str) -> bool {
    media_type == "application/json-seq" || media_type.ends_with("+json-seq")
}

/// The decompressed body.
#[cfg(feature = "gzip")]
fn decoded(headers: &mut HeaderMap, body: Body) -> Body {
    crate::runtime::bodies::gzip::decoded(headers, body)
}
#[cfg(not(feature = "gzip"))]
fn decoded(_: &mut HeaderMap, body: Body) -> Body {
    body
}

/// A body that ends with an error when nothing arrives for too long.
struct Idling {
    /// `None` after an error; that closes the connection.
    body: Option<Body>,
    clock: Arc<dyn Clock>,
    idle: Idle,
    alarm: Option<BoxFuture<'static, Result<(), Error>>>,
    call: String,
}

impl Idling {
    fn is_late(&self) -> bool {
        self.idle.end.is_some_and(|end| end <= self.clock.now())
    }

    fn alarm(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        if self.alarm.is_none() {
            let left = self.idle.end.map(|end| end.saturating_duration_since(self.clock.now()));
            let limit = left.map_or(self.idle.limit, |left| left.min(self.idle.limit));
            self.alarm = Some(self.clock.sleep(limit));
        }
        let Some(alarm) = &mut self.alarm else { return Poll::Pending };
        alarm.as_mut().poll(cx).map(|rang| match rang {
            Err(error) => error,
            Ok(()) if self.is_late() => past_deadline(),
            Ok(()) => Error::timeout(format!("nothing came for {:?}", self.idle.limit)),
        })
    }
}

fn past_deadline() -> Error {
    Error::timeout("the deadline has passed")
}

impl Stream for Idling {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = &mut *self;
        // Pieces that always come before the alarm is set, or while it rings, would never let it be
        // heard.
        let late = me.is_late();
        let Some(body) = &mut me.body else { return Poll::Ready(None) };
        let piece = match Pin::new(body).poll_next(cx) {
            Poll::Ready(Some(Ok(_))) if late => Some(Err(past_deadline())),
            Poll::Ready(piece) => piece,
            Poll::Pending => match me.alarm(cx) {
                Poll::Ready(error) => Some(Err(error)),
                Poll::Pending => return Poll::Pending,
            },
        };
        me.alarm = None;
        if !matches!(piece, Some(Ok(_))) {
            me.body = None;
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| error.with_request(&me.call))))
    }
}
