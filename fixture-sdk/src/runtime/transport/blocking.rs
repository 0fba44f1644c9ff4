// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Blocking requests: the request runs on a thread of the runtime, and the caller's thread waits
//! for it.

use crate::runtime::errors::error::Error;
use crate::runtime::tasks::futures::BoxFuture;
use futures_core::Stream;
use std::cell::Cell;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::OnceLock;
use std::sync::mpsc;
use tokio::runtime::{Builder, Runtime};

/// One for the process, made when it is first needed.
static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();

thread_local! {
    /// Whether this thread is one of the runtime's own.
    static OURS: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is a thread of the runtime that waited-for requests run on.
pub(crate) fn is_ours() -> bool {
    OURS.get()
}

/// Waits for a future. It runs on a thread of its own, so this neither panics nor hangs inside
/// somebody's async code (where it keeps a thread of theirs waiting, as any call that waits does).
pub(crate) fn wait<T: Send + 'static>(
    work: BoxFuture<'static, Result<T, Error>>,
) -> Result<T, Error> {
    let runtime = RUNTIME.get_or_init(|| make().map_err(|e| e.to_string()));
    let runtime = runtime
        .as_ref()
        .map_err(|why| Error::config(format!("no thread to run the request on: {why}")))?;
    let (done, response) = mpsc::sync_channel(1);
    runtime.spawn(crate::runtime::transport::trace::carried(async move {
        let _ = done.send(work.await);
    }));
    // A middleware that itself waits would wait for its own thread: another one takes its work
    // over.
    let response =
        if is_ours() { tokio::task::block_in_place(|| response.recv()) } else { response.recv() };
    // Nothing is sent where the client or a middleware of the caller's panicked.
    response.unwrap_or_else(|_| Err(Error::interrupted("the request's task panicked")))
}

fn make() -> std::io::Result<Runtime> {
    let mut builder = Builder::new_multi_thread();
    builder
        .worker_threads(1)
        .enable_all()
        .thread_name("sdk-blocking")
        .on_thread_start(|| OURS.set(true))
        .build()
}

/// A stream for a thread that waits for each of its items.
#[must_use = "iterators do nothing unless they are gone through"]
pub struct Waiting<S>(Option<S>);

impl<S> Waiting<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Some(stream))
    }
}

impl<S, T> Iterator for Waiting<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let turn = wait(Box::pin(async move {
            let item = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            Ok((stream, item))
        }));
        match turn {
            Ok((stream, item)) => {
                self.0 = item.is_some().then_some(stream);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl<S> fmt::Debug for Waiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").finish_non_exhaustive()
    }
}
