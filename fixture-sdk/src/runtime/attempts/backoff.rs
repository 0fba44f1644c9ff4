// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The default retry policy: how long to wait before the next attempt.

use super::retry::{FailedAttempt, RetryPolicy};
use std::time::Duration;

/// The default retry policy. It repeats attempts after temporary failures. It waits as long as the
/// server asks for, up to 60 s; else 0.5 s · 2ⁿ, up to 8 s. A random part of up to a quarter is
/// subtracted, so that clients that failed together do not repeat together.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultRetryPolicy {
    first: Duration,
    longest: Duration,
    jitter: f64,
    patience: Duration,
}

impl DefaultRetryPolicy {
    /// The policy with its defaults.
    pub const fn new() -> Self {
        let (first, longest) = (Duration::from_millis(500), Duration::from_secs(8));
        Self { first, longest, jitter: 0.25, patience: Duration::from_secs(60) }
    }

    /// The wait before the second attempt. Each further wait is twice as long as the one before.
    /// 0.5 s unless set.
    pub const fn first_wait(mut self, wait: Duration) -> Self {
        self.first = wait;
        self
    }

    /// The longest wait; 8 s unless set.
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest = wait;
        self
    }

    /// The largest part of a wait that is subtracted at random, from 0 to 1; 0.25 unless set.
    pub const fn jitter(mut self, part: f64) -> Self {
        self.jitter = part;
        self
    }

    /// The longest wait that a server can ask for. If it asks for a longer one, the request is not
    /// repeated, and its response is the error, which has the wait. 60 s unless set.
    pub const fn longest_retry_after(mut self, wait: Duration) -> Self {
        self.patience = wait;
        self
    }

    /// The wait before attempt `attempts + 1`.
    pub(crate) fn delay(&self, asked: Option<Duration>, attempts: u32, chance: f64) -> Duration {
        if let Some(asked) = asked.filter(|wait| *wait <= self.patience) {
            return asked;
        }
        let doubled =
            self.first.saturating_mul(1 << attempts.saturating_sub(1).min(10)).min(self.longest);
        let less = self.jitter.clamp(0.0, 1.0) * chance.clamp(0.0, 1.0);
        // `NaN` jitter means no jitter.
        doubled.mul_f64(if less.is_nan() { 1.0 } else { 1.0 - less })
    }
}

impl Default for DefaultRetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryPolicy for DefaultRetryPolicy {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        // RFC 9110 §10.2.3: the server wants no request before that time.
        let too_long = failed.retry_after().is_some_and(|wait| wait > self.patience);
        (failed.is_transient() && !too_long)
            .then(|| self.delay(failed.retry_after(), failed.attempts(), failed.chance()))
    }
}
