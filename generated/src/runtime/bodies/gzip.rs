// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Decompresses bodies in gzip (RFC 1952) while they arrive.
//!
//! Several gzip members may follow each other (§2.2). Bytes after the last member, such as zeros or
//! a line end, are ignored, as browsers and `gzip -d` do: the content is complete and its checksum
//! is right.

use super::body::Body;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use bytes::{Buf, Bytes};
use flate2::write::GzDecoder;
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
    Within(Box<GzDecoder<Vec<u8>>>),
    /// Behind a whole one; the first byte of another may have come.
    Behind {
        begun: bool,
    },
    /// Behind what is no gzip any more: read, so that the connection can be used again.
    Over,
    End,
}

/// What a gzip begins with.
const MAGIC: [u8; 2] = [0x1F, 0x8B];

impl State {
    fn within() -> Self {
        Self::Within(Box::new(GzDecoder::new(Vec::new())))
    }
}

impl Unpacked {
    /// What comes of the next few bytes: few, as each can become a thousand.
    fn step(&mut self) -> io::Result<Vec<u8>> {
        const STEP: usize = 4 << 10;
        match &mut self.state {
            State::Nothing => self.state = State::within(),
            State::Within(decoder) => {
                let taken = decoder.write(&self.piece[..self.piece.len().min(STEP)])?;
                self.piece.advance(taken);
                // It takes nothing more once it is whole.
                if taken == 0 {
                    return self.end(State::Behind { begun: false });
                }
                return Ok(std::mem::take(decoder.get_mut()));
            }
            State::Behind { begun } => {
                let begun = *begun;
                self.state = self.another(begun)?;
            }
            State::Over | State::End => self.piece.clear(),
        }
        Ok(Vec::new())
    }

    /// Whether another one begins with the next byte.
    fn another(&mut self, begun: bool) -> io::Result<State> {
        match (begun, self.piece.first()) {
            (false, Some(byte)) if *byte == MAGIC[0] => {
                self.piece.advance(1);
                Ok(State::Behind { begun: true })
            }
            (true, Some(byte)) if *byte == MAGIC[1] => {
                self.piece.advance(1);
                let mut decoder = GzDecoder::new(Vec::new());
                decoder.write_all(&MAGIC)?;
                Ok(State::Within(Box::new(decoder)))
            }
            _ => Ok(State::Over),
        }
    }

    /// The end of one that is whole.
    fn end(&mut self, then: State) -> io::Result<Vec<u8>> {
        match std::mem::replace(&mut self.state, then) {
            State::Within(mut decoder) => {
                decoder.try_finish()?;
                Ok(std::mem::take(decoder.get_mut()))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Whether more should have come.
    fn is_cut(&mut self) -> bool {
        match &mut self.state {
            State::Within(decoder) => !matches!(decoder.write(&[0]), Ok(0)),
            State::Behind { begun } => *begun,
            State::Nothing | State::Over | State::End => false,
        }
    }

    /// What is left when the body is at its end.
    fn last(&mut self) -> Result<Vec<u8>, Error> {
        let cut = self.is_cut();
        let rest = self.end(State::End);
        if cut { Err(Error::interrupted("the gzip ends early")) } else { rest.map_err(damaged) }
    }
}

#[cold]
fn damaged(cause: io::Error) -> Error {
    DecodeError::other(&Bytes::new(), format!("its gzip is damaged: {cause}"), None, None)
        .into_error()
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
                        let rest = me.last().map(Bytes::from);
                        return Poll::Ready(
                            Some(rest).filter(|rest| !matches!(rest, Ok(rest) if rest.is_empty())),
                        );
                    }
                }
            }
            match me.step() {
                Ok(out) if out.is_empty() => {}
                Ok(out) => return Poll::Ready(Some(Ok(out.into()))),
                Err(cause) => {
                    me.state = State::End;
                    return Poll::Ready(Some(Err(damaged(cause))));
                }
            }
        }
    }
}
