//! Responses that are streams of server-sent events: `text/event-stream`.
//!
//! ```text
//! // Emitted, where that is the only answer (with `request.accept("text/event-stream")` in the method, and
//! // `request.end_marker("..")` where it is not `[DONE]`); `rt::text_events` where the data is no JSON (T = String):
//! rt::stream_request!(ObjectivesEvents => rt::EventStream<types::ObjectiveEvent>, rt::events);
//! // .. and beside a `request!`, where there is another answer, too; `"stream"` is the member of the body that asks for it:
//! rt::into_events!(ChatCreate => types::ChatChunk, rt::events, "stream");
//! ```

use super::sse_parser::{Parser, RawEvent};
use crate::runtime::attempts::backoff::DefaultRetryPolicy;
use crate::runtime::attempts::execute::execute;
use crate::runtime::bodies::body::Body;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::head::Head;
use crate::runtime::params::http_method::HttpMethod;
use crate::runtime::requests::pending::Pending;
use crate::runtime::requests::request::Request;
use crate::runtime::responses::response::{Raw, is_error};
use crate::runtime::tasks::futures::BoxFuture;
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

const ACCEPT: &str = "text/event-stream";
/// So often a stream is connected again without an event in between.
const RECONNECTS: u32 = 5;

/// When an [`EventStream`] connects again.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reconnect {
    /// Not at all: a connection that breaks is an error.
    Never,
    /// Continue when the connection breaks, or when nothing arrives for too long. Not if events
    /// came without ids, because then the server cannot know where to continue. This is the default
    /// of a `GET`.
    Broken,
    /// Continue also when the server ends the stream, until its status is 204 or it sends its end
    /// marker. Events without ids may come twice.
    Always,
}

/// The events of a response as a stream. The data of each event is read as a `T`.
///
/// The stream ends when the server closes it, or sends an end marker such as `[DONE]`. An event
/// that does not fit `T` is an error item, and the stream continues. An event called `error`, or
/// data that is `{"error": ..}`, is an [`Error::Api`]. Events called `ping` or `open` are skipped,
/// and so are named events whose data is not JSON, unless the API's document lists them.
/// `with_timeout` limits the time between two pieces. A `GET` whose connection breaks is sent again
/// with `Last-Event-ID`, up to five times without an event in between, after the time that the
/// server asks for (`retry:`), else after growing waits.
#[must_use = "streams do nothing unless polled"]
pub struct EventStream<T> {
    core: Box<Core>,
    decode: fn(&Bytes) -> Result<T, serde_json::Error>,
}

/// An event: its data with its name and id.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Event<T> {
    /// The id from which the stream can continue.
    pub id: Option<String>,
    /// What kind of event it is; `message` where the server does not say.
    pub name: String,
    /// Its data.
    pub data: T,
}

struct Core {
    head: Head,
    request: Request,
    parser: Parser,
    state: State,
    reconnect: Reconnect,
    /// Connections again since the last event.
    attempts: u32,
    /// Events have come that have no id.
    unnamed: bool,
    /// Their data is JSON.
    json: bool,
}

enum State {
    Open(Body),
    Connecting(BoxFuture<'static, Result<Raw, Error>>),
    Ended,
}

/// The body of a response as events with data of JSON.
pub fn events<T: DeserializeOwned>(raw: Raw) -> Result<EventStream<T>, Error> {
    Ok(EventStream {
        core: Box::new(Core::new(raw, true)?),
        decode: |data| crate::runtime::json::text::read(data),
    })
}

/// The body of a response as events with data of text.
pub fn text_events(raw: Raw) -> Result<EventStream<String>, Error> {
    Ok(EventStream {
        core: Box::new(Core::new(raw, false)?),
        decode: |data| Ok(String::from_utf8_lossy(data).into_owned()),
    })
}

pub(crate) fn request<T>(
    mut request: Request,
    finish: fn(Raw) -> Result<EventStream<T>, Error>,
) -> Pending<EventStream<T>> {
    request.accept(ACCEPT);
    Pending::streaming(request, finish)
}

impl<T> EventStream<T> {
    /// The next event's data; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next event with its name and id; `None` at the end.
    pub async fn next_event(&mut self) -> Option<Result<Event<T>, Error>> {
        poll_fn(|cx| self.poll_event(cx)).await
    }

    /// When to connect again; [`Reconnect::Broken`] for a `GET`, else [`Reconnect::Never`].
    pub fn reconnect(mut self, when: Reconnect) -> Self {
        self.core.reconnect = when;
        self
    }

    /// The id of the last event that had one: to go on later with
    /// `.with_header("last-event-id", id)`.
    pub fn last_event_id(&self) -> Option<&str> {
        self.core.parser.last_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.core.head.headers
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        self.core.head.request_id.as_deref()
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        let event = ready!(self.core.poll_event(cx));
        let head = &self.core.head;
        Poll::Ready(event.map(|event| {
            let RawEvent { name, data, id } = event?;
            if name == "error" || is_error(&data) {
                return Err(head.failed(data));
            }
            let data = (self.decode)(&data).map_err(|cause| head.misfit(&data, cause))?;
            Ok(Event { id, name, data })
        }))
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(cx).map(|event| event.map(|event| event.map(|event| event.data)))
    }
}

impl Core {
    fn new(raw: Raw, json: bool) -> Result<Self, Error> {
        let (head, body, request) = raw.into_stream(ACCEPT)?;
        let reconnect = if request.0.http_method == HttpMethod::Get {
            Reconnect::Broken
        } else {
            Reconnect::Never
        };
        let state =
            if head.status == StatusCode::NO_CONTENT { State::Ended } else { State::Open(body) };
        Ok(Self {
            head,
            request,
            parser: Parser::new(),
            state,
            reconnect,
            attempts: 0,
            unnamed: false,
            json,
        })
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error>>> {
        loop {
            match self.parser.next() {
                Ok(Some(event)) if self.is_housekeeping(&event) => {
                    self.attempts = 0;
                    continue;
                }
                Ok(Some(event)) => return Poll::Ready(self.event(event).map(Ok)),
                Ok(None) => {}
                Err(_) => return Poll::Ready(Some(Err(self.too_long()))),
            }
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Open(body) => match ready!(Pin::new(body).poll_next(cx)) {
                    Some(Ok(piece)) => self.parser.push(&piece),
                    Some(Err(error)) => {
                        if let Some(error) = self.broke(error) {
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                    None => {
                        let last = match self.parser.rest() {
                            Ok(last) => last
                                .filter(|event| !self.is_skipped(event))
                                .and_then(|event| self.event(event)),
                            Err(_) => return Poll::Ready(Some(Err(self.too_long()))),
                        };
                        self.closed();
                        if last.is_some() {
                            return Poll::Ready(last.map(Ok));
                        }
                    }
                },
                State::Connecting(connecting) => {
                    match ready!(connecting.as_mut().poll(cx))
                        .and_then(|raw| Self::new(raw, self.json))
                    {
                        Ok(new) => (self.head, self.state) = (new.head, new.state),
                        Err(error) => {
                            if let Some(error) = self.broke(error) {
                                return Poll::Ready(Some(Err(error)));
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whether an event only keeps the connection alive, or says that it is there. The end marker
    /// and errors are neither.
    fn is_housekeeping(&self, event: &RawEvent) -> bool {
        self.is_skipped(event) || self.json && self.is_other_text(event)
    }

    /// Its name says that it holds nothing for the caller.
    fn is_skipped(&self, RawEvent { name, data, .. }: &RawEvent) -> bool {
        is_named(name) && !self.is_end(data) && self.request.0.events().skipped.contains(&&**name)
    }

    /// Its name is not listed, and its data is not JSON. Broken JSON is an error instead: it would
    /// be lost.
    fn is_other_text(&self, RawEvent { name, data, .. }: &RawEvent) -> bool {
        let looks_like_json = matches!(data.trim_ascii_start().first(), Some(b'{' | b'['));
        is_named(name)
            && !looks_like_json
            && !self.is_end(data)
            && !self.request.0.events().listed.contains(&&**name)
            && serde_json::from_slice::<IgnoredAny>(data).is_err()
    }

    fn is_end(&self, data: &[u8]) -> bool {
        data == self.request.0.end_marker().unwrap_or("[DONE]").as_bytes()
    }

    /// An event is progress; `None` for the one that ends the stream.
    fn event(&mut self, event: RawEvent) -> Option<RawEvent> {
        if self.is_end(&event.data) {
            self.end();
            return None;
        }
        self.attempts = 0;
        // One that cannot be said again is none.
        self.unnamed |= event.id.as_deref().and_then(header_of).is_none();
        Some(event)
    }

    /// Connects again, or gives the error back.
    fn broke(&mut self, error: Error) -> Option<Error> {
        let again = match self.reconnect {
            Reconnect::Never => false,
            Reconnect::Broken => !self.unnamed,
            Reconnect::Always => true,
        };
        if again && error.is_retryable() && self.connect() {
            return None;
        }
        self.end();
        Some(error.with_request(&self.head.call))
    }

    /// The server has closed the stream.
    fn closed(&mut self) {
        let over = self.reconnect != Reconnect::Always || matches!(self.state, State::Ended);
        if over || !self.connect() {
            self.end();
        }
    }

    /// Connects again, unless that was done too often already, or the deadline would come before.
    fn connect(&mut self) -> bool {
        let clock = self.request.0.client.inner().clock.clone();
        let wait =
            DefaultRetryPolicy::new().delay(self.parser.retry, self.attempts + 1, clock.chance());
        let left =
            self.request.0.options().end.map(|end| end.saturating_duration_since(clock.now()));
        if self.attempts >= RECONNECTS || left.is_some_and(|left| left <= wait) {
            return false;
        }
        self.attempts += 1;
        self.parser.restart();
        let mut request = self.request.clone();
        if let Some(id) = self.parser.last_id.as_deref().and_then(header_of) {
            request.add_header(Some(HeaderName::from_static("last-event-id")), Some(id));
        }
        self.state = State::Connecting(Box::pin(async move {
            clock.sleep(wait).await?;
            execute(request).await
        }));
        true
    }

    /// The end of a stream that would fill the memory.
    fn too_long(&mut self) -> Error {
        self.end();
        self.head.other(&Bytes::new(), "an event of it does not end")
    }

    /// The connection goes, and what has not been read of it.
    fn end(&mut self) {
        self.state = State::Ended;
        self.parser.restart();
    }
}

/// Its name says what it is for: not the usual one, nor that of errors.
fn is_named(name: &str) -> bool {
    name != "message" && name != "error"
}

/// An id as it is said again to go on after it.
fn header_of(id: &str) -> Option<HeaderValue> {
    HeaderValue::from_bytes(id.as_bytes()).ok().filter(|value| !value.is_empty())
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("request_id", &self.core.head.request_id)
            .field("last_event_id", &self.core.parser.last_id)
            .finish_non_exhaustive()
    }
}

/// For code that waits.
#[cfg(feature = "blocking")]
impl<T: Send + 'static> IntoIterator for EventStream<T> {
    type Item = Result<T, Error>;
    type IntoIter = crate::runtime::transport::blocking::Waiting<Self>;
    fn into_iter(self) -> Self::IntoIter {
        crate::runtime::transport::blocking::Waiting::new(self)
    }
}
