// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Which failed attempts are repeated, and the trait with which users decide it.

use crate::runtime::errors::error::Error;
use crate::runtime::errors::transient::is_transient;
use crate::runtime::responses::response::BufferedResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;

/// Decides whether a failed attempt is repeated, and when. See
/// [`ClientBuilder::retry_policy`](crate::runtime::client::builder::ClientBuilder::retry_policy),
/// and `with_retry_policy` of each request.
///
/// It is called only if another attempt can do no harm. A request that the server may have
/// processed is repeated only if it is idempotent, and no policy changes that. `max_retries` and
/// the deadline apply as well.
///
/// ```text
/// struct Locked(DefaultRetryPolicy);
/// impl RetryPolicy for Locked {
///     fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
///         match failed.status() {
///             Some(StatusCode::LOCKED) => Some(Duration::from_secs(1)),
///             _ => self.0.wait(failed),
///         }
///     }
/// }
/// ```
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` if the request is not sent again.
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;
}

/// A failed attempt: the data by which a [`RetryPolicy`] decides.
pub struct FailedAttempt<'a> {
    pub(crate) result: &'a Result<Box<BufferedResponse>, Error>,
    pub(crate) attempts: u32,
    pub(crate) max_retries: u32,
    pub(crate) elapsed: Duration,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) chance: f64,
}

impl FailedAttempt<'_> {
    /// The number of attempts so far, with this one.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How often the request is repeated at most.
    pub fn max_retries(&self) -> u32 {
        self.max_retries
    }

    /// The time since the first attempt began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body of the response (at most its first 64 KiB), if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.response().map(|response| &response.bytes)
    }

    /// The reason why there is no response.
    pub fn error(&self) -> Option<&Error> {
        self.result.as_ref().err()
    }

    /// The wait that the server asks for (`Retry-After`, `Retry-After-Ms`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Whether the failure is temporary: no connection, no response in time, 408, 409, 429, 5xx.
    pub fn is_transient(&self) -> bool {
        match self.result {
            Ok(response) => is_transient(response.status),
            Err(error) => matches!(error, Error::Connect(_) | Error::Timeout(_)),
        }
    }

    /// A random number from 0 to 1. Clients that failed together wait for different times if their
    /// waits depend on it.
    pub fn chance(&self) -> f64 {
        self.chance
    }

    /// Whether another attempt can do no harm. `repeatable`: the request is idempotent.
    pub(crate) fn may_be_repeated(&self, repeatable: bool) -> bool {
        match self.result {
            Ok(response) => {
                repeatable
                    || response.status == 429
                    || (response.status == 503 && self.retry_after.is_some())
            }
            Err(Error::Connect(e) | Error::Timeout(e)) => {
                repeatable || !e.may_have_been_processed()
            }
            // Another attempt would fail in the same way.
            Err(_) => false,
        }
    }

    fn response(&self) -> Option<&BufferedResponse> {
        self.result.as_deref().ok()
    }
}

impl fmt::Debug for FailedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedAttempt")
            .field("attempts", &self.attempts)
            .field("status", &self.status())
            .field("error", &self.error())
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
