// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A limit for retries. When all requests fail, more attempts only add to the load of the server.

use std::sync::atomic::{AtomicU32, Ordering};

const FULL: u32 = 500;
const PRICE: u32 = 5;

/// Tokens: a repetition costs five, a success gives one back, so that a hundred failures in a row
/// end the repeating.
pub(crate) struct Budget(AtomicU32);

impl Budget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Takes what one repetition costs; `false` where there is not enough.
    pub(crate) fn spend(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(PRICE))
            .is_ok()
    }

    /// A call succeeded; it gives back what its repetitions cost, and one.
    pub(crate) fn earn(&self, repetitions: u32) {
        let back = repetitions.saturating_mul(PRICE).saturating_add(1);
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            Some(left.saturating_add(back).min(FULL))
        });
    }
}
