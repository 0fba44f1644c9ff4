// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! How long to wait before the next try.

use http::HeaderMap;
use jiff::Timestamp;
use std::time::Duration;

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(8);
const JITTER: f64 = 0.25;
/// A server that asks for more than this is not waited for that long.
const PATIENCE: Duration = Duration::from_secs(60);

/// The wait before try number `tries + 1`: what the server asks for, else 0.5 s · 2ⁿ up to 8 s, less up to a quarter
/// (`chance`, 0 to 1, says how much), so that clients that failed together do not come back together.
pub(crate) fn delay(asked: Option<Duration>, tries: u32, chance: f64) -> Duration {
    if let Some(asked) = asked.filter(|d| *d <= PATIENCE) {
        return asked;
    }
    let doubled = FIRST.saturating_mul(1 << tries.saturating_sub(1).min(10)).min(LONGEST);
    doubled.mul_f64(1.0 - JITTER * chance.clamp(0.0, 1.0))
}

/// `Retry-After-Ms`, else `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); `None` where it makes no sense.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok()).map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
    if let Some(wait) = text("retry-after-ms").and_then(number) {
        return Duration::try_from_secs_f64(wait / 1000.0).ok();
    }
    let text = text("retry-after")?;
    match number(text) {
        Some(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        None => {
            // A date in the past: at once.
            let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
            Some(Duration::try_from(date.duration_since(now)).unwrap_or(Duration::ZERO))
        }
    }
}
