// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Headers that say where a message ends, where the caller set them: what they say has to be true,
//! or the server waits for more than comes, or takes what is left for the next request.

use crate::runtime::bodies::payload::Payload;
use crate::runtime::errors::error::Error;
use crate::runtime::security::auth::ByHand;
use http::HeaderValue;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

/// Before a request is sent: whether a length that was set by hand is that of the body. (Of one
/// that comes in pieces the size is found out later: [`settle`].)
#[cold]
pub(crate) fn check(by_hand: ByHand<'_>, body: &Payload) -> Result<(), Error> {
    if by_hand.has(TRANSFER_ENCODING.as_str()) {
        return Err(Error::invalid_request(
            "the header `transfer-encoding` is not for the caller to set: how a body goes out depends on the connection",
        ));
    }
    match (by_hand.get(CONTENT_LENGTH.as_str()), body) {
        (Some(said), Payload::Bytes(bytes)) => agree(said, bytes.len() as u64),
        _ => Ok(()),
    }
}

/// The header for the length of a body that comes in pieces, where it is known and not set by hand.
/// A length that was set by hand is the size of a stream that has none, and it is held to that.
pub(crate) fn settle(
    by_hand: ByHand<'_>,
    body: &mut Payload,
) -> Result<Option<HeaderValue>, Error> {
    let Some(said) = by_hand.get(CONTENT_LENGTH.as_str()) else {
        return Ok(body.size().map(HeaderValue::from));
    };
    if body.size().is_none() {
        let size = number(said).ok_or_else(|| {
            Error::invalid_request(format!(
                "the header `content-length` says {said:?}, which is no length"
            ))
        })?;
        body.fill_up(size);
    }
    match body.size() {
        Some(size) => agree(said, size).map(|()| None),
        None => Err(Error::invalid_request(
            "the header `content-length` is set, and the sizes of several streams in the body are not: say `with_size`",
        )),
    }
}

fn agree(said: &HeaderValue, size: u64) -> Result<(), Error> {
    if number(said) == Some(size) {
        return Ok(());
    }
    Err(Error::invalid_request(format!(
        "the header `content-length` says {said:?}, and the body has {size} bytes"
    )))
}

fn number(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.parse().ok()
}
