// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Clock and random numbers behind a trait, so that tests need not wait.

use super::futures::BoxFuture;
use crate::runtime::errors::error::Error;
use jiff::Timestamp;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Poll, ready};
use std::time::Duration;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use std::time::Instant;
/// A browser has no clock of the standard library's.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use web_time::Instant;

/// What the runtime asks about time and chance.
pub(crate) trait Clock: Send + Sync + 'static {
    /// A clock that never goes back: for deadlines.
    fn now(&self) -> Instant;
    /// The date: for `Retry-After` and webhooks.
    fn date(&self) -> Timestamp;
    /// Ends after that time; an error where there is nothing to wait with.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, Result<(), Error>>;
    /// From 0 to 1: how much of the jitter is taken.
    fn chance(&self) -> f64;
}

pub(crate) const NO_RUNTIME: &str =
    "this needs a Tokio runtime: call it from one, or use `send_blocking`";

/// The real ones.
pub(crate) struct System;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
impl Clock for System {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
    fn date(&self) -> Timestamp {
        Timestamp::now()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, Result<(), Error>> {
        // Outside of Tokio its timers panic.
        match tokio::runtime::Handle::try_current() {
            // Made when it is first polled, which is at once: a future that is handed one has room
            // for it twice.
            Ok(_) => Box::pin(async move {
                tokio::time::sleep(time).await;
                Ok(())
            }),
            Err(_) => Box::pin(std::future::ready(Err(Error::config(NO_RUNTIME)))),
        }
    }
    fn chance(&self) -> f64 {
        fastrand::f64()
    }
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
impl Clock for System {
    fn now(&self) -> Instant {
        Instant::now()
    }
    fn date(&self) -> Timestamp {
        Timestamp::now()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, Result<(), Error>> {
        // A browser counts milliseconds, and no more than an i32 of them: over three weeks.
        let millis =
            u32::try_from(time.as_millis()).unwrap_or(u32::MAX).min(i32::MAX.unsigned_abs());
        Box::pin(async move {
            gloo_timers::future::TimeoutFuture::new(millis).await;
            Ok(())
        })
    }
    fn chance(&self) -> f64 {
        fastrand::f64()
    }
}

/// `work`, or `None` when it takes longer than `limit`. It comes pinned, since a future that takes
/// another one by value has room for it twice.
pub(crate) fn within<'a, T>(
    clock: &'a dyn Clock,
    limit: impl FnOnce() -> Duration,
    work: Pin<&'a mut impl Future<Output = Result<T, Error>>>,
) -> impl Future<Output = Option<Result<T, Error>>> {
    let mut once = Some(limit);
    within_each(clock, move || once.take().map(|limit| limit()), work)
}

/// `work`, as long as `limit`, which is asked again whenever the time is up, gives it more; then
/// `None`.
pub(crate) fn within_each<'a, T>(
    clock: &'a dyn Clock,
    mut limit: impl FnMut() -> Option<Duration>,
    mut work: Pin<&'a mut impl Future<Output = Result<T, Error>>>,
) -> impl Future<Output = Option<Result<T, Error>>> {
    let mut alarm: Option<BoxFuture<'static, Result<(), Error>>> = None;
    poll_fn(move |cx| {
        if let Poll::Ready(done) = work.as_mut().poll(cx) {
            return Poll::Ready(Some(done));
        }
        loop {
            // A response that is there at once costs no timer.
            if let Some(alarm) = &mut alarm
                && let Err(error) = ready!(alarm.as_mut().poll(cx))
            {
                return Poll::Ready(Some(Err(error)));
            }
            match limit() {
                Some(time) => alarm = Some(clock.sleep(time)),
                None => return Poll::Ready(None),
            }
        }
    })
}
