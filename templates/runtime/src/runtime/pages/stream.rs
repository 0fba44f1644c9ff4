//! All pages of a list, one after the other: as pages or as items.

#[cfg(feature = "blocking")]
use super::lenient::LenientIter;
use super::lenient::{Kept, LenientStream};
use super::page::{Page, page};
use crate::runtime::errors::error::Error;
use crate::runtime::requests::pending::Pending;
use crate::runtime::requests::request::Request;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::Future;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// The pages of a list as a stream. Each page is requested when it is polled. The stream ends after
/// an error.
///
/// If the server repeats a cursor, or the first page where pages or items are counted, that is an
/// [`Error::Decode`]. So is a response that says that there is more, but not how to request it. If
/// a later page comes again with the same bytes, the list is at its end, because some servers
/// repeat their last page.
#[must_use = "streams do nothing unless polled"]
pub struct PageStream<T> {
    next: Option<Result<Request, Error>>,
    pending: Option<Pending<Page<T>>>,
}

impl<T> Unpin for PageStream<T> {}

impl<T: DeserializeOwned> PageStream<T> {
    pub(crate) fn new(mut request: Request) -> Self {
        request.0.guard().begin();
        Self { next: Some(Ok(request)), pending: None }
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next page, on this thread, which waits.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait(&mut self) -> Option<Result<Page<T>, Error>> {
        let response = match self.pending.take() {
            Some(pending) => pending.wait(),
            None => self.next.take()?.and_then(|request| Pending::new(request, page).wait()),
        };
        Some(self.turn(response))
    }

    /// The same pages, of which each item is kept whether it can be read or not.
    fn lenient(self) -> PageStream<Kept<T>> {
        PageStream { next: self.next, pending: self.pending.map(|pending| pending.finish_by(page)) }
    }

    fn turn(&mut self, response: Result<Page<T>, Error>) -> Result<Page<T>, Error> {
        self.next = response.as_ref().ok().and_then(Page::next_request);
        response
    }
}

impl<T: DeserializeOwned> Stream for PageStream<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = self.get_mut();
        if me.pending.is_none() {
            match me.next.take() {
                Some(Ok(request)) => me.pending = Some(Pending::new(request, page)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        let Some(pending) = &mut me.pending else { return Poll::Ready(None) };
        let response = ready!(Pin::new(pending).poll(cx));
        me.pending = None;
        Poll::Ready(Some(me.turn(response)))
    }
}

/// The items of all pages of a list. Each page is asked for when its first item is wanted. After an
/// error it is at its end.
#[must_use = "streams do nothing unless polled"]
pub struct ItemStream<T> {
    pages: PageStream<T>,
    items: vec::IntoIter<T>,
}

impl<T> Unpin for ItemStream<T> {}

impl<T: DeserializeOwned> ItemStream<T> {
    pub(crate) fn new(request: Request) -> Self {
        Self { pages: PageStream::new(request), items: Vec::new().into_iter() }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// From here on an item that cannot be read is an error in its place, and the items after it
    /// still come.
    ///
    /// (Only an error of a whole page ends it.)
    pub fn lenient(self) -> LenientStream<T> {
        LenientStream::new(self.items, self.pages.lenient())
    }
}

impl<T: DeserializeOwned> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = self.get_mut();
        loop {
            if let Some(item) = me.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut me.pages).poll_next(cx)) {
                Some(Ok(page)) => me.items = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// The items of all pages of a list, for a thread that waits for them.
#[cfg(feature = "blocking")]
#[must_use = "iterators do nothing unless they are gone through"]
pub struct ItemIter<T> {
    pages: PageStream<T>,
    items: vec::IntoIter<T>,
}

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> ItemIter<T> {
    pub(crate) fn new(request: Request) -> Self {
        Self { pages: PageStream::new(request), items: Vec::new().into_iter() }
    }

    /// From here on an item that cannot be read is an error in its place, and the items after it
    /// still come.
    pub fn lenient(self) -> LenientIter<T> {
        LenientIter(LenientStream::new(self.items, self.pages.lenient()))
    }
}

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> Iterator for ItemIter<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.wait()? {
                Ok(page) => self.items = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// The pages of a list, for a thread that waits for them.
#[cfg(feature = "blocking")]
#[must_use = "iterators do nothing unless they are gone through"]
#[derive(Debug)]
pub struct PageIter<T>(PageStream<T>);

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> Iterator for PageIter<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.wait()
    }
}

/// `for page in request.into_pages()`
#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> IntoIterator for PageStream<T> {
    type Item = Result<Page<T>, Error>;
    type IntoIter = PageIter<T>;

    fn into_iter(self) -> PageIter<T> {
        PageIter(self)
    }
}

macro_rules! opaque_debug {
    ($($name:ident),*) => {$(
        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
opaque_debug!(PageStream, ItemStream);
#[cfg(feature = "blocking")]
opaque_debug!(ItemIter);
