// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Responses with one JSON value per line: `application/x-ndjson`, `application/jsonl`,
//! `application/json-seq` (where a value may span several lines).
//!
//! ```text
//! // Emitted, where that is the only answer (with `request.accept("application/x-ndjson")` in the method):
//! rt::stream_request!(LogsTail => rt::JsonLines<types::LogEntry>, rt::json_lines);
//! // .. and beside a `request!`, where there is another answer, too; `"stream"` is the member of the body that asks for it:
//! rt::into_json_lines!(LogsTail => types::LogEntry, "application/x-ndjson", "stream");
//! ```

use crate::runtime::bodies::body::Body;
use crate::runtime::bodies::lines::{Ends, Lines};
use crate::runtime::errors::error::Error;
use crate::runtime::errors::head::Head;
use crate::runtime::requests::pending::Pending;
use crate::runtime::requests::request::Request;
use crate::runtime::responses::response::{Raw, is_error};
use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Where the document does not say which.
pub(crate) const ACCEPT: &str = "application/x-ndjson, application/jsonl, application/json-seq";

/// The values of a response that has one value on each line, as a stream.
///
/// A value that does not fit is an error item, and the stream continues. A line `{"error": ..}` is
/// an [`Error::Api`]. If the connection breaks, or nothing arrives within `with_timeout`, that
/// error is the last item.
#[must_use = "streams do nothing unless polled"]
pub struct JsonLines<T> {
    core: Box<Core>,
    decode: fn(&[u8]) -> Result<T, serde_json::Error>,
}

struct Core {
    head: Head,
    /// Gone at the end.
    body: Option<Body>,
    lines: Lines,
}

/// The body of a response as lines of JSON.
pub fn json_lines<T: DeserializeOwned>(raw: Raw) -> Result<JsonLines<T>, Error> {
    let (head, body, _) = raw.into_stream(ACCEPT)?;
    let media_type = head
        .content_type()
        .and_then(|of| of.split(';').next())
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let ends = if crate::runtime::attempts::receive::is_sequence(&media_type) {
        Ends::Sequence
    } else {
        Ends::Lf
    };
    let core = Core { head, body: Some(body), lines: Lines::new(ends) };
    Ok(JsonLines { core: Box::new(core), decode: |line| crate::runtime::json::text::read(line) })
}

pub(crate) fn request<T: DeserializeOwned>(
    mut request: Request,
    accept: &'static str,
) -> Pending<JsonLines<T>> {
    request.accept(accept);
    Pending::streaming(request, json_lines)
}

impl<T> JsonLines<T> {
    /// The next value; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.core.head.headers
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        self.core.head.request_id.as_deref()
    }
}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let line = ready!(self.core.poll_line(cx));
        let head = &self.core.head;
        Poll::Ready(line.map(|line| match line? {
            line if is_error(&line) => Err(head.failed(line)),
            line => (self.decode)(&line).map_err(|cause| head.misfit(&line, cause)),
        }))
    }
}

impl Core {
    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match self.lines.next() {
                Ok(Some(line)) => match content(&line) {
                    Some(line) => return Poll::Ready(Some(Ok(line))),
                    None => continue,
                },
                Ok(None) => {}
                Err(_) => {
                    self.body = None;
                    self.lines.rest();
                    return Poll::Ready(Some(Err(self
                        .head
                        .other(&Bytes::new(), "a line of it does not end"))));
                }
            }
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match ready!(Pin::new(body).poll_next(cx)) {
                Some(Ok(piece)) => self.lines.push(&piece),
                Some(Err(error)) => {
                    self.body = None;
                    self.lines.rest();
                    return Poll::Ready(Some(Err(error.with_request(&self.head.call))));
                }
                None => {
                    self.body = None;
                    return Poll::Ready(content(&self.lines.rest()).map(Ok));
                }
            }
        }
    }
}

/// The content of a line, `None` if it is empty. In `application/json-seq` a record separator comes
/// first (RFC 7464).
fn content(line: &Bytes) -> Option<Bytes> {
    let text = line.strip_prefix(b"\x1E").unwrap_or(line).trim_ascii();
    (!text.is_empty()).then(|| line.slice_ref(text))
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines")
            .field("request_id", &self.core.head.request_id)
            .finish_non_exhaustive()
    }
}

/// For code that waits.
#[cfg(feature = "blocking")]
impl<T: Send + 'static> IntoIterator for JsonLines<T> {
    type Item = Result<T, Error>;
    type IntoIter = crate::runtime::transport::blocking::Waiting<Self>;
    fn into_iter(self) -> Self::IntoIter {
        crate::runtime::transport::blocking::Waiting::new(self)
    }
}
