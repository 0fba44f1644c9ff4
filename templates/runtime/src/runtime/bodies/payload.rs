//! The body of a request for each of its attempts: the same bytes, or a stream that is opened
//! again.

use super::body::{self, Body};
use super::upload::Upload;
use crate::runtime::errors::error::Error;
use bytes::Bytes;
use futures_core::Stream;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::vec;

/// What is sent.
#[derive(Clone)]
pub(crate) enum Payload {
    /// All of it, in memory.
    Bytes(Bytes),
    /// One after the other.
    Pieces(Vec<Upload>),
}

impl Default for Payload {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl Payload {
    /// These pieces; as bytes where they are in memory already.
    pub(crate) fn from_uploads(pieces: Vec<Upload>) -> Self {
        let bytes: Option<Vec<&Bytes>> = pieces.iter().map(Upload::as_bytes).collect();
        match bytes.as_deref() {
            Some([one]) => Self::Bytes((*one).clone()),
            Some(all) => Self::Bytes(all.iter().flat_map(|bytes| bytes.iter().copied()).collect()),
            None => Self::Pieces(pieces),
        }
    }

    /// Whether it is in memory, and nothing.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Bytes(bytes) if bytes.is_empty())
    }

    /// Finds out the sizes of files.
    pub(crate) async fn measure(&mut self) -> Result<(), Error> {
        if let Self::Pieces(pieces) = self {
            for piece in pieces {
                piece.measure().await?;
            }
        }
        Ok(())
    }

    /// How many bytes it is, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Pieces(pieces) => {
                pieces.iter().map(Upload::size).try_fold(0u64, |sum, size| sum.checked_add(size?))
            }
        }
    }

    /// The one piece whose size is not known has what the others leave of this many bytes.
    pub(crate) fn fill_up(&mut self, bytes: u64) {
        let Self::Pieces(pieces) = self else { return };
        let known = pieces.iter().filter_map(Upload::size).try_fold(0u64, u64::checked_add);
        let mut unknown = pieces.iter_mut().filter(|piece| piece.size().is_none());
        if let (Some(piece), None, Some(rest)) =
            (unknown.next(), unknown.next(), known.and_then(|known| bytes.checked_sub(known)))
        {
            *piece = piece.clone().with_size(rest);
        }
    }

    /// It has not been used up.
    pub(crate) fn is_there(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Pieces(pieces) => pieces.iter().all(Upload::is_there),
        }
    }

    /// It takes time to send, which shows piece by piece.
    pub(crate) fn moves(&self) -> bool {
        match self {
            Self::Bytes(bytes) => body::is_long(bytes),
            Self::Pieces(_) => true,
        }
    }

    /// The body of one attempt.
    pub(crate) fn body(&self, activity: &Activity) -> Body {
        match self {
            Self::Bytes(bytes) => Body::watched(bytes.clone(), activity),
            Self::Pieces(pieces) => Body::from_stream(Sending {
                current: None,
                rest: pieces.clone().into_iter(),
                activity: activity.clone(),
            }),
        }
    }
}

/// Shows that something is going on: how often a piece of a body was taken. Nothing where it goes
/// out at once.
#[derive(Clone, Default)]
pub(crate) struct Activity(Option<Arc<AtomicU64>>);

impl Activity {
    pub(crate) fn new(moves: bool) -> Self {
        Self(moves.then(Arc::default))
    }

    pub(crate) fn count(&self) -> u64 {
        self.0.as_ref().map_or(0, |count| count.load(Ordering::Relaxed))
    }

    pub(crate) fn note(&self) {
        if let Some(count) = &self.0 {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }
}

struct Sending {
    current: Option<Body>,
    rest: vec::IntoIter<Upload>,
    activity: Activity,
}

impl Stream for Sending {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(body) = &mut self.current
                && let Some(piece) = ready!(Pin::new(body).poll_next(cx))
            {
                self.activity.note();
                return Poll::Ready(Some(piece));
            }
            match self.rest.next() {
                Some(next) => self.current = Some(next.open()),
                None => return Poll::Ready(None),
            }
        }
    }
}
