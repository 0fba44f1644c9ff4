// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Headers of responses as values: `None` for one that is absent, or that is something else than it
//! should be.

use crate::runtime::values::times::{read_day, read_time};
use http::HeaderMap;
use jiff::Timestamp;
use jiff::civil::Date;

/// A value that a header can be read as.
pub trait FromHeader: Sized {
    /// The value, where the text is one.
    fn from_header(text: &str) -> Option<Self>;
}

impl FromHeader for String {
    fn from_header(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromHeader for i64 {
    fn from_header(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl FromHeader for f64 {
    fn from_header(text: &str) -> Option<Self> {
        text.parse().ok().filter(|number: &Self| number.is_finite())
    }
}

impl FromHeader for bool {
    fn from_header(text: &str) -> Option<Self> {
        // Python writes `True`.
        [(true, "true"), (false, "false")]
            .into_iter()
            .find(|(_, word)| text.eq_ignore_ascii_case(word))
            .map(|(value, _)| value)
    }
}

impl FromHeader for Timestamp {
    fn from_header(text: &str) -> Option<Self> {
        // The usual format of headers (RFC 9110, section 5.6.7), whatever the document says.
        read_time(text)
            .or_else(|| jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok())
    }
}

impl FromHeader for Date {
    fn from_header(text: &str) -> Option<Self> {
        read_day(text)
    }
}

/// The text of a header, where it is ASCII.
pub fn header_text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// The value of a header.
pub fn header<V: FromHeader>(headers: &HeaderMap, name: &str) -> Option<V> {
    header_text(headers, name).and_then(V::from_header)
}

/// The values of a header, which may be there several times, each with several values (RFC 9110,
/// section 5.3).
pub fn header_list<V: FromHeader>(headers: &HeaderMap, name: &str) -> Option<Vec<V>> {
    let mut all = None;
    for line in headers.get_all(name) {
        let values: &mut Vec<V> = all.get_or_insert_default();
        for value in line.to_str().ok()?.split(',').map(str::trim).filter(|value| !value.is_empty())
        {
            values.push(V::from_header(value)?);
        }
    }
    all
}
