// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Lists whose items are read one by one, so that one which does not fit takes no others along.

use super::page::{self, Page};
use super::stream::PageStream;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use crate::runtime::responses::response::Raw;
use bytes::Bytes;
use futures_core::Stream;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::value::RawValue;
use std::fmt;
use std::future::poll_fn;
use std::iter::Enumerate;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// An item as its text, to be read when its turn comes.
pub struct Kept<T> {
    text: Box<RawValue>,
    item: PhantomData<fn() -> T>,
}

impl<'de, T> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(deserializer).map(|text| Self { text, item: PhantomData })
    }
}

impl<T: DeserializeOwned> Kept<T> {
    /// Reads it, the item at this index of a response.
    fn read(self, index: usize, origin: Option<&Raw>) -> Result<T, Error> {
        let text = self.text.get();
        serde_json::from_str(text).map_err(|cause| misfit(text, cause, index, origin))
    }
}

/// The error for an item: with all that is known of the response that it stood in.
#[cold]
fn misfit(text: &str, cause: serde_json::Error, index: usize, origin: Option<&Raw>) -> Error {
    let names = origin.map_or(&[] as &[_], page::location).iter().map(|name| format!(".{name}"));
    let location = format!("${}[{index}]", names.collect::<String>()); // `$.data.items[3]`
    let body = Bytes::copy_from_slice(text.as_bytes());
    let error = DecodeError::json(
        &body,
        cause,
        origin.map(|raw| raw.status),
        origin.and_then(Raw::request_id),
    );
    let headers = origin.map(|raw| raw.headers.clone()).unwrap_or_default();
    error
        .with_headers(headers)
        .within(&location)
        .into_error()
        .with_request(&origin.map(Raw::call).unwrap_or_default())
}

/// The items of all pages of a list, and an error in the place of each that cannot be read: made by
/// [`ItemStream::lenient`](crate::runtime::pages::stream::ItemStream::lenient).
///
/// After an error in an item ([`Error::is_decode`]) the others still come; after one of a whole
/// page it is at its end.
#[must_use = "streams do nothing unless polled"]
pub struct LenientStream<T> {
    /// Read before it became lenient.
    ready: vec::IntoIter<T>,
    pages: PageStream<Kept<T>>,
    items: Enumerate<vec::IntoIter<Kept<T>>>,
    /// The response that they stood in: for errors.
    origin: Option<Raw>,
}

impl<T> Unpin for LenientStream<T> {}

impl<T: DeserializeOwned> LenientStream<T> {
    pub(crate) fn new(ready: vec::IntoIter<T>, pages: PageStream<Kept<T>>) -> Self {
        Self { ready, pages, items: Vec::new().into_iter().enumerate(), origin: None }
    }

    /// The next item, or why it cannot be read; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next item of those that are there.
    fn here(&mut self) -> Option<Result<T, Error>> {
        if let Some(item) = self.ready.next() {
            return Some(Ok(item));
        }
        let (index, kept) = self.items.next()?;
        Some(kept.read(index, self.origin.as_ref()))
    }

    fn turn(&mut self, page: Page<Kept<T>>) {
        let (items, origin) = page.into_parts();
        self.items = items.into_iter().enumerate();
        self.origin = Some(origin);
    }
}

impl<T: DeserializeOwned> Stream for LenientStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = self.get_mut();
        loop {
            if let Some(item) = me.here() {
                return Poll::Ready(Some(item));
            }
            match ready!(Pin::new(&mut me.pages).poll_next(cx)) {
                Some(Ok(page)) => me.turn(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for LenientStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LenientStream").finish_non_exhaustive()
    }
}

/// [`LenientStream`] for a thread that waits.
#[cfg(feature = "blocking")]
#[must_use = "iterators do nothing unless they are gone through"]
#[derive(Debug)]
pub struct LenientIter<T>(pub(crate) LenientStream<T>);

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> Iterator for LenientIter<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.0.here() {
                return Some(item);
            }
            match self.0.pages.wait()? {
                Ok(page) => self.0.turn(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
