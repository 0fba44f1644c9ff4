// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The request of an operation. All operations share one type, so that its methods are compiled
//! once.
//!
//! A type without values names the operation and knows how its response is read. Setters are
//! inherent methods of the operation's request:
//!
//! ```text
//! mod __op {
//!     pub enum AgentsGet {}
//! }
//! pub type AgentsGet = rt::Call<types::Agent, __op::AgentsGet>;
//! rt::request!(AgentsGet => types::Agent, rt::json);
//! impl AgentsGet { pub fn limit(mut self, limit: u32) -> Self { .. } }
//! ```

use super::macros::option_methods;
use crate::runtime::errors::error::Error;
use crate::runtime::pages::page::Page;
use crate::runtime::pages::stream::{ItemStream, PageStream};
use crate::runtime::requests::pending::{Pending, Response};
use crate::runtime::requests::request::Request;
use crate::runtime::responses::response::Raw;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

/// A request of an operation whose response is a `T`. It is sent by `.await`.
///
/// Each operation has a type alias of `Call` in the module of its resource. The page of the alias
/// lists the setters of that operation, and [`requests`](crate::requests) lists the methods that
/// all requests have. This page lists the setters of all operations, because of how rustdoc works.
#[must_use = "nothing is sent until the request is awaited"]
pub struct Call<T, O>(pub(crate) Request, PhantomData<fn(O) -> T>);

/// An operation of the API: what tells one request's type from another's. Each method's request has
/// one; nobody else implements it.
///
/// It is named in helpers over any request:
///
/// ```text
/// async fn patiently<T, O: Operation<Output = T>>(request: Call<T, O>) -> Result<T, Error> {
///     request.with_max_retries(10).await
/// }
/// ```
pub trait Operation {
    /// What a success is read as.
    type Output;

    /// Reads a success.
    fn read(raw: Raw) -> Result<Self::Output, Error>;

    /// Sends the request.
    fn start(request: Request) -> Pending<Self::Output> {
        Pending::new(request, Self::read)
    }
}

/// What emitted methods end with.
pub(crate) fn call<T, O>(request: Request) -> Call<T, O> {
    Call(request, PhantomData)
}

impl<T, O> Clone for Call<T, O> {
    fn clone(&self) -> Self {
        call(self.0.clone())
    }
}

impl<T, O> fmt::Debug for Call<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.describe(f)
    }
}

/// What may be said about any request.
impl<T, O> Call<T, O> {
    option_methods!();
}

/// Sending it.
impl<T, O: Operation<Output = T>> Call<T, O> {
    /// Sends the request; the same as `.await`.
    pub fn send(self) -> Pending<T> {
        O::start(self.0)
    }

    /// Sends the request and gives the response as it came: status, headers, bytes.
    ///
    /// A response that is not a success is an error here as well.
    pub fn send_raw(self) -> Pending<Response<T>> {
        Pending::new(self.0, |raw| Ok(Response::new(raw, O::read)))
    }

    /// Sends the request and waits for the response.
    ///
    /// # Errors
    /// As for the request itself.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        self.send().wait()
    }
}

impl<T, O: Operation<Output = T>> IntoFuture for Call<T, O> {
    type Output = Result<T, Error>;
    type IntoFuture = Pending<T>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What lists have besides.
impl<T: DeserializeOwned, O: Operation<Output = Page<T>>> Call<Page<T>, O> {
    /// Goes on where another page ended, by its [`next_cursor`](Page::next_cursor).
    pub fn with_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.go_on(&cursor.into());
        self
    }

    /// The items of this and all further pages, one by one.
    pub fn into_stream(self) -> ItemStream<T> {
        ItemStream::new(self.0)
    }

    /// This and all further pages, one by one.
    pub fn into_pages(self) -> PageStream<T> {
        PageStream::new(self.0)
    }
}

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned, O: Operation<Output = Page<T>>> IntoIterator for Call<Page<T>, O> {
    type Item = Result<T, Error>;
    type IntoIter = crate::runtime::pages::stream::ItemIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        crate::runtime::pages::stream::ItemIter::new(self.0)
    }
}
