// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The body of an HTTP message: bytes in memory, or a stream.

use super::payload::Activity;
use super::pieces::PIECE;
use crate::runtime::errors::error::Error;
use crate::runtime::tasks::futures::{BoxStream, MaybeSend};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

type Source = BoxStream<Result<Bytes, Error>>;

/// The body of a request or of a response.
///
/// Made from bytes or text (`"..".into()`), or from a stream ([`Body::from_stream`]).
#[derive(Default)]
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    /// Bytes that are taken piece by piece, where each piece is noted.
    Watched(Bytes, Activity),
    // The lock is never taken: it only makes a stream that is `Send` also `Sync`, so that a
    // `&Request` may be kept over an `.await`.
    Stream(Mutex<Source>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

/// Bytes of more than one piece.
pub(crate) fn is_long(bytes: &Bytes) -> bool {
    bytes.len() > PIECE
}

impl Body {
    /// A body without content.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A body that comes in pieces.
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, Error>> + MaybeSend + 'static,
    ) -> Self {
        Self(Kind::Stream(Mutex::new(Box::pin(stream))))
    }

    /// Bytes whose transport shows that they move: where they are many, they are taken piece by
    /// piece.
    pub(crate) fn watched(bytes: Bytes, activity: &Activity) -> Self {
        Self(if is_long(&bytes) {
            Kind::Watched(bytes, activity.clone())
        } else {
            Kind::Bytes(bytes)
        })
    }

    /// How many bytes there are to be taken piece by piece; `None` for any other body.
    pub(crate) fn watched_length(&self) -> Option<usize> {
        match &self.0 {
            Kind::Watched(bytes, _) => Some(bytes.len()),
            _ => None,
        }
    }

    /// The content, where it is there already; `None` for a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) | Kind::Watched(bytes, _) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// The same again, if it can be sent twice; `None` for a stream.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.clone().into()),
            Kind::Watched(bytes, activity) => Some(Self::watched(bytes.clone(), activity)),
            Kind::Stream(_) => None,
        }
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
            Kind::Bytes(bytes) | Kind::Watched(bytes, _) => Ok(bytes),
            stream @ Kind::Stream(_) => {
                let mut reading = Reading::start(Self(stream), usize::MAX);
                (&mut reading).await.map(|()| reading.join())
            }
        }
    }
}

/// A body that is being read: a future of its end, or of its limit. What came of it so far is
/// there, even after an error.
///
/// One piece stays what it is. Of several each is copied as it comes and let go, so that the
/// transport has its buffer back.
pub(crate) struct Reading<'h> {
    body: Body,
    limit: usize,
    first: Bytes,
    whole: BytesMut,
    /// They may say how much there will be.
    headers: Option<&'h HeaderMap>,
}

impl<'h> Reading<'h> {
    /// No more room is made on a server's word alone.
    const MOST: usize = 16 << 20;

    /// All of a body, which is as long as its headers say; one byte more than `most` of one that is
    /// longer.
    pub(crate) fn all(body: Body, headers: &'h HeaderMap, most: usize) -> Self {
        Self { headers: Some(headers), ..Self::start(body, most.saturating_add(1)) }
    }

    /// A body up to a limit.
    pub(crate) fn start(body: Body, limit: usize) -> Self {
        Self { body, limit, first: Bytes::new(), whole: BytesMut::new(), headers: None }
    }

    /// How much there will be, as far as that is known.
    fn expected(&self) -> usize {
        let length = |headers: &HeaderMap| headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok();
        self.headers.and_then(length).unwrap_or(0).min(Self::MOST)
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
            self.whole.reserve(self.expected().max(self.first.len() + piece.len()));
            self.whole.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.whole.extend_from_slice(&piece);
    }

    /// What came, up to the limit.
    pub(crate) fn join(self) -> Bytes {
        let mut whole = if self.whole.is_empty() { self.first } else { self.whole.freeze() };
        whole.truncate(self.limit);
        whole
    }
}

impl Future for Reading<'_> {
    type Output = Result<(), Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        while self.length() < self.limit {
            match ready!(Pin::new(&mut self.body).poll_next(cx)) {
                Some(piece) => self.push(piece?),
                None => break,
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Kind::Watched(bytes, _) if bytes.is_empty() => Poll::Ready(None),
            Kind::Watched(bytes, activity) => {
                activity.note();
                Poll::Ready(Some(Ok(bytes.split_to(bytes.len().min(PIECE)))))
            }
            Kind::Stream(stream) => {
                stream.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx)
            }
        }
    }
}

impl fmt::Debug for Body {
    /// How much, never what: a body may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Bytes(bytes) | Kind::Watched(bytes, _) => {
                write!(f, "Body({} bytes)", bytes.len())
            }
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
