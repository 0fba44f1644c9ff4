// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Bodies packed by gzip (RFC 1952), unpacked as they come.

use super::body::Body;
use super::error::Error;
use super::failure::DecodeError;
use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The body unpacked, if it is packed; the headers then say no more that it is.
pub(crate) fn decoded(headers: &mut HeaderMap, body: Body) -> Body {
    let packed = |value: &http::HeaderValue| {
        let value = value.as_bytes().trim_ascii();
        value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip")
    };
    if !headers.get(CONTENT_ENCODING).is_some_and(packed) {
        return body;
    }
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Body::from_stream(Unpacked { body, piece: Bytes::new(), state: State::Nothing })
}

struct Unpacked {
    body: Body,
    /// What is left of the last piece.
    piece: Bytes,
    state: State,
}

enum State {
    /// No byte has come: an empty body is not packed.
    Nothing,
    Within(Box<MultiGzDecoder<Vec<u8>>>),
    End,
}

impl Unpacked {
    /// What comes of the next few bytes: few, as each can become a thousand.
    fn step(&mut self) -> io::Result<Vec<u8>> {
        const STEP: usize = 4 << 10;
        if let State::Nothing = self.state {
            self.state = State::Within(Box::new(MultiGzDecoder::new(Vec::new())));
        }
        let State::Within(decoder) = &mut self.state else { return Ok(Vec::new()) };
        let step = self.piece.split_to(self.piece.len().min(STEP));
        decoder.write_all(&step)?;
        Ok(std::mem::take(decoder.get_mut()))
    }

    fn end(&mut self) -> io::Result<Vec<u8>> {
        match std::mem::replace(&mut self.state, State::End) {
            State::Within(mut decoder) => {
                decoder.try_finish()?;
                Ok(std::mem::take(decoder.get_mut()))
            }
            _ => Ok(Vec::new()),
        }
    }
}

impl Stream for Unpacked {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = &mut *self;
        loop {
            if let State::End = me.state {
                return Poll::Ready(None);
            }
            if me.piece.is_empty() {
                match ready!(Pin::new(&mut me.body).poll_next(cx)) {
                    Some(Ok(piece)) if piece.is_empty() => continue,
                    Some(Ok(piece)) => me.piece = piece,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => {
                        let rest = me.end().map_err(|_| Error::interrupted("the gzip ends early"));
                        return Poll::Ready(
                            Some(rest.map(Bytes::from)).filter(|rest| !matches!(rest, Ok(rest) if rest.is_empty())),
                        );
                    }
                }
            }
            match me.step() {
                Ok(out) if out.is_empty() => {}
                Ok(out) => return Poll::Ready(Some(Ok(out.into()))),
                Err(cause) => {
                    me.state = State::End;
                    let what = format!("its gzip is damaged: {cause}");
                    return Poll::Ready(Some(Err(DecodeError::other(&Bytes::new(), what, None, None).into_error())));
                }
            }
        }
    }
}
