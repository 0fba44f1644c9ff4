//! Which failures are temporary, and how long the server asks to wait.

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use std::time::Duration;

/// 408, 409, 429 and all of 500 and above.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 429) || status.as_u16() >= 500
}

/// `Retry-After-Ms`, else `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); `None` where it
/// makes no sense.
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
            Some(Duration::try_from(date(text)?.duration_since(now)).unwrap_or(Duration::ZERO))
        }
    }
}

/// A date of HTTP, in its own form or one of those of old (RFC 9110 §5.6.7).
fn date(text: &str) -> Option<Timestamp> {
    let old = |form: &str| {
        let date = jiff::civil::DateTime::strptime(form, text).ok()?;
        jiff::tz::TimeZone::UTC.to_timestamp(date).ok()
    };
    let own = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok();
    own.or_else(|| old("%A, %d-%b-%y %T GMT")).or_else(|| old("%a %b %e %T %Y"))
}
