//! The streams that read an [`Upload`](crate::runtime::bodies::upload::Upload).

use super::body::Body;
use super::file_io::unreadable_body;
use super::upload::Progress;
use crate::runtime::errors::error::{BoxError, Error};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// The number of bytes of a body in memory that are sent at a time.
pub(crate) const PIECE: usize = 64 << 10;

/// Bytes piece by piece, so that there is progress to tell.
pub(crate) struct Slices(pub(crate) Bytes);

impl Stream for Slices {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(PIECE);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}

/// Somebody's stream, as bytes and errors of ours.
pub(crate) struct Pieces<S>(pub(crate) Pin<Box<S>>);

impl<B: Into<Bytes>, E: Into<BoxError>, S: Stream<Item = Result<B, E>>> Stream for Pieces<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .as_mut()
            .poll_next(cx)
            .map(|piece| piece.map(|piece| piece.map(Into::into).map_err(|e| own(e.into()))))
    }
}

/// An error of ours stays what it is.
fn own(error: BoxError) -> Error {
    error.downcast().map_or_else(unreadable_body, |own| *own)
}

/// A stream that is taken when its first piece is wanted: until then another attempt may have it.
pub(crate) struct Once {
    pub(crate) cell: Arc<Mutex<Option<Body>>>,
    pub(crate) body: Option<Body>,
}

impl Stream for Once {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.body.is_none() {
            let taken = self.cell.lock().unwrap_or_else(PoisonError::into_inner).take();
            self.body = taken;
        }
        match &mut self.body {
            Some(body) => Pin::new(body).poll_next(cx),
            None => Poll::Ready(Some(Err(Error::invalid_request(
                "the stream that is its body has been sent already",
            )))),
        }
    }
}

/// A stream that gives as much as was said: what is more would be cut off without a word.
pub(crate) struct Exact {
    pub(crate) body: Body,
    pub(crate) size: u64,
    pub(crate) left: u64,
}

impl Exact {
    fn next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let piece = ready!(Pin::new(&mut self.body).poll_next(cx));
        if piece.is_none() {
            // It may be asked again, which not every stream takes well.
            self.body = Body::empty();
        }
        Poll::Ready(piece)
    }

    fn wrong(&self, how: &str) -> Option<Result<Bytes, Error>> {
        Some(Err(Error::invalid_request(format!(
            "its body is {how} than the {} bytes it was said to have",
            self.size
        ))))
    }
}

impl Stream for Exact {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = match ready!(self.next(cx)) {
            Some(Ok(piece)) => piece,
            None if self.left > 0 => return Poll::Ready(self.wrong("shorter")),
            end => return Poll::Ready(end),
        };
        let Some(left) = self.left.checked_sub(piece.len() as u64) else {
            return Poll::Ready(self.wrong("longer"));
        };
        self.left = left;
        // Nobody asks for more than the size: so whether there is more is asked now, but not waited
        // for.
        let more = if left == 0 { self.next(cx) } else { Poll::Pending };
        Poll::Ready(match more {
            Poll::Ready(Some(Ok(more))) if !more.is_empty() => self.wrong("longer"),
            _ => Some(Ok(piece)),
        })
    }
}

/// Tells how much has gone.
pub(crate) struct Counted {
    pub(crate) body: Body,
    pub(crate) progress: Progress,
    pub(crate) done: u64,
    pub(crate) total: Option<u64>,
}

impl Stream for Counted {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(Pin::new(&mut self.body).poll_next(cx));
        if let Some(Ok(bytes)) = &piece {
            self.done += bytes.len() as u64;
            (self.progress)(self.done, self.total);
        }
        Poll::Ready(piece)
    }
}
