// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The body of an HTTP message: bytes that are there, or that come as a stream.

use super::error::Error;
use super::transport::{BoxStream, MaybeSend};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

type Source = BoxStream<Result<Bytes, Error>>;

/// The body of a request or of an answer.
///
/// Made from bytes or text (`"..".into()`), or from a stream ([`Body::from_stream`]).
#[derive(Default)]
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    // The lock is never taken: it only makes a stream that is `Send` also `Sync`, so that a `&Request` may be kept over an `.await`.
    Stream(Mutex<Source>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl Body {
    /// A body without content.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A body that comes in pieces.
    pub fn from_stream(stream: impl Stream<Item = Result<Bytes, Error>> + MaybeSend + 'static) -> Self {
        Self(Kind::Stream(Mutex::new(Box::pin(stream))))
    }

    /// The content, where it is there already; `None` for a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// The same again, if it can be sent twice; `None` for a stream.
    pub fn try_clone(&self) -> Option<Self> {
        self.as_bytes().map(|bytes| bytes.clone().into())
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All of it.
    ///
    /// # Errors
    /// What went wrong on the way, as [`Error::Connect`] or [`Error::Timeout`].
    pub async fn bytes(self) -> Result<Bytes, Error> {
        match self.0 {
            Kind::Bytes(bytes) => Ok(bytes),
            stream => Self(stream).gather(usize::MAX).await.map_err(|(_, error)| error),
        }
    }

    /// As much as comes before `limit` or an error is reached; what was there is kept beside the error.
    pub(crate) async fn gather(mut self, limit: usize) -> Result<Bytes, (Bytes, Error)> {
        let mut pieces = Pieces::default();
        match self.fill(limit, &mut pieces).await {
            Ok(()) => Ok(pieces.join(limit)),
            Err(error) => Err((pieces.join(limit), error)),
        }
    }

    /// Adds what comes before `limit` is reached.
    pub(crate) async fn fill(&mut self, limit: usize, pieces: &mut Pieces) -> Result<(), Error> {
        while pieces.length() < limit {
            let Some(piece) = self.chunk().await else { break };
            pieces.push(piece?);
        }
        Ok(())
    }
}

/// What came of a body so far.
///
/// One piece stays what it is. Of several each is copied as it comes and let go, so that the transport has its buffer back.
#[derive(Default)]
pub(crate) struct Pieces {
    first: Bytes,
    whole: BytesMut,
    /// How much there will be, as far as that is known.
    expected: usize,
}

impl Pieces {
    /// No more room is made on a server's word alone.
    const MOST: usize = 16 << 20;

    /// For a body that is as long as its headers say.
    pub(crate) fn expecting(headers: &HeaderMap) -> Self {
        let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        Self { expected: length.unwrap_or(0).min(Self::MOST), ..Self::default() }
    }

    fn length(&self) -> usize {
        self.first.len() + self.whole.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.length() == 0 {
            self.first = piece;
            return;
        }
        if self.whole.is_empty() {
            self.whole.reserve(self.expected.max(self.first.len() + piece.len()));
            self.whole.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.whole.extend_from_slice(&piece);
    }

    /// All of it, up to a limit.
    pub(crate) fn join(self, limit: usize) -> Bytes {
        let mut whole = if self.whole.is_empty() { self.first } else { self.whole.freeze() };
        whole.truncate(limit);
        whole
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Kind::Stream(stream) => stream.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx),
        }
    }
}

impl fmt::Debug for Body {
    /// How much, never what: a body may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Bytes(bytes))
    }
}
impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}
impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}
impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}
impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}
