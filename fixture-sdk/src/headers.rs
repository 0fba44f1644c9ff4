// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The headers that the API documents for its responses.

use crate::runtime::emit as rt;

/// Headers that the API documents: `None` where a response does not have one, or it cannot be read.
impl<T> rt::Response<T> {
    /// The header `Link`.
    pub fn link(&self) -> Option<&str> {
        rt::header_text(self.headers(), "link")
    }

    /// How many calls are left.
    pub fn x_rate_limit(&self) -> Option<i64> {
        rt::header(self.headers(), "x-rate-limit")
    }

    /// The header `X-Load`.
    pub fn x_load(&self) -> Option<f64> {
        rt::header(self.headers(), "x-load")
    }

    /// The header `X-Cached`.
    pub fn x_cached(&self) -> Option<bool> {
        rt::header(self.headers(), "x-cached")
    }

    /// The header `X-Expires`.
    pub fn x_expires(&self) -> Option<::jiff::Timestamp> {
        rt::header(self.headers(), "x-expires")
    }

    /// The header `X-Day`.
    pub fn x_day(&self) -> Option<::jiff::civil::Date> {
        rt::header(self.headers(), "x-day")
    }

    /// The header `X-Steps`.
    pub fn x_steps(&self) -> Option<Vec<i64>> {
        rt::header_list(self.headers(), "x-steps")
    }

    /// The header `Status`.
    pub fn status_(&self) -> Option<&str> {
        rt::header_text(self.headers(), "status")
    }

    /// The header `Retry-After`.
    pub fn retry_after(&self) -> Option<i64> {
        rt::header(self.headers(), "retry-after")
    }
}

/// Headers that the API documents: `None` where a response does not have one, or it cannot be read.
impl rt::ApiError {
    /// The header `Link`.
    pub fn link(&self) -> Option<&str> {
        rt::header_text(self.headers(), "link")
    }

    /// How many calls are left.
    pub fn x_rate_limit(&self) -> Option<i64> {
        rt::header(self.headers(), "x-rate-limit")
    }

    /// The header `X-Load`.
    pub fn x_load(&self) -> Option<f64> {
        rt::header(self.headers(), "x-load")
    }

    /// The header `X-Cached`.
    pub fn x_cached(&self) -> Option<bool> {
        rt::header(self.headers(), "x-cached")
    }

    /// The header `X-Expires`.
    pub fn x_expires(&self) -> Option<::jiff::Timestamp> {
        rt::header(self.headers(), "x-expires")
    }

    /// The header `X-Day`.
    pub fn x_day(&self) -> Option<::jiff::civil::Date> {
        rt::header(self.headers(), "x-day")
    }

    /// The header `X-Steps`.
    pub fn x_steps(&self) -> Option<Vec<i64>> {
        rt::header_list(self.headers(), "x-steps")
    }

    /// The header `Status`.
    pub fn status_(&self) -> Option<&str> {
        rt::header_text(self.headers(), "status")
    }

    /// The header `Retry-After`.
    pub fn retry_after(&self) -> Option<i64> {
        rt::header(self.headers(), "retry-after")
    }
}
