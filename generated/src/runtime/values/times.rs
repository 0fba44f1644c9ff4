// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Points in time and dates, read as servers write them.
//!
//! What is read beside RFC 3339 (section 5.6):
//!
//! - no offset is UTC, and a date alone is its midnight in UTC, as ECMAScript has it;
//! - a space or a small `t` for the `T`, a small `z`, ` UTC` or ` +02:00` behind a space;
//! - a fraction of any length: what is beyond nanoseconds is cut;
//! - a point beyond [`Timestamp::MAX`] (such as `9999-12-31T23:59:59Z`, the usual "never") is
//!   `Timestamp::MAX`, and one before [`Timestamp::MIN`] is that;
//! - a date with the time of midnight is the date.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{Deserializer, Error, Visitor};

use crate::runtime::objects::read_as::{Lax, ReadAs};

/// The rule for a `Timestamp`.
pub struct Time;

impl<'de> ReadAs<'de, Timestamp> for Time {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Timestamp, D::Error> {
        d.deserialize_str(TextRead { expected: "a point in time", read: time, again: any_time })
    }
}

impl Lax for Timestamp {
    type Rule = Time;
}

/// The rule for a `Date`.
pub struct Day;

impl<'de> ReadAs<'de, Date> for Day {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
        d.deserialize_str(TextRead { expected: "a date", read: day, again: midnight })
    }
}

impl Lax for Date {
    type Rule = Day;
}

/// Reads text as most servers write it, and otherwise as few do.
struct TextRead<T> {
    expected: &'static str,
    read: fn(&str) -> Result<T, jiff::Error>,
    again: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for TextRead<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        match (self.read)(text) {
            Ok(value) => Ok(value),
            Err(error) => (self.again)(text).ok_or_else(|| E::custom(error)),
        }
    }
}

fn time(text: &str) -> Result<Timestamp, jiff::Error> {
    text.parse()
}

fn day(text: &str) -> Result<Date, jiff::Error> {
    // jiff drops a time behind the date, and a date must not lose one unseen.
    if text.contains(['T', 't', ' ']) { Date::strptime("%Y-%m-%d", text) } else { text.parse() }
}

/// A point in time as text.
pub(crate) fn read_time(text: &str) -> Option<Timestamp> {
    time(text).ok().or_else(|| any_time(text))
}

/// A date as text.
pub(crate) fn read_day(text: &str) -> Option<Date> {
    day(text).ok().or_else(|| midnight(text))
}

/// A point in time that jiff does not read as it is.
#[cold]
fn any_time(text: &str) -> Option<Timestamp> {
    let text = with_offset(&with_short_fraction(text));
    time(&text).ok().or_else(|| beyond(&text))
}

/// Without the digits of a fraction that are beyond nanoseconds.
fn with_short_fraction(text: &str) -> Cow<'_, str> {
    const NANOSECONDS: usize = 9;
    let Some(point) = text.find(['.', ',']) else { return Cow::Borrowed(text) };
    let (before, fraction) = text.split_at(point + 1);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let (Some(kept), Some(behind)) =
        (fraction.get(..digits.min(NANOSECONDS)), fraction.get(digits..))
    else {
        return Cow::Borrowed(text);
    };
    Cow::Owned(format!("{before}{kept}{behind}"))
}

/// With the offset of RFC 3339, or `Z` without an offset.
fn with_offset(text: &str) -> String {
    if let Some(bare) = text.strip_suffix(" UTC").or_else(|| text.strip_suffix(" GMT")) {
        return format!("{bare}Z");
    }
    if let Some((bare, offset)) = text.rsplit_once(' ')
        && offset.starts_with(['+', '-', 'Z'])
    {
        return format!("{bare}{offset}");
    }
    if day_alone(text) {
        return format!("{text}T00:00:00Z");
    }
    // What has an offset fits nothing with two.
    if time(text).is_err() && beyond(text).is_none() { format!("{text}Z") } else { text.to_owned() }
}

/// `2024-05-06`
fn day_alone(text: &str) -> bool {
    text.len() == "2024-05-06".len() && day(text).is_ok()
}

/// The limit that a valid point in time is beyond.
fn beyond(text: &str) -> Option<Timestamp> {
    let (is_before, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => (true, unsigned),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (year, rest) = unsigned.split_once('-')?;
    let digits = year.trim_start_matches('0');
    let is_opaque = digits.len() > 4 || digits == "9999";
    if !is_opaque || !year.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // The rest is valid if it is in a year that has the same days; whether a farther one has a 29th
    // of February does not matter.
    let alike = if digits == "9999" { "2001" } else { "2000" };
    time(&format!("{alike}-{rest}")).ok()?;
    Some(if is_before { Timestamp::MIN } else { Timestamp::MAX })
}

/// The date of a time that is midnight.
#[cold]
fn midnight(text: &str) -> Option<Date> {
    let (date, time) = text.split_at_checked("2024-05-06".len())?;
    let time = time.strip_prefix(['T', 't', ' '])?.strip_prefix("00:00:00")?;
    let fraction = time.strip_prefix('.').map(|digits| digits.trim_start_matches('0'));
    let is_offset = |offset: &str| offset.is_empty() || offset.starts_with(['Z', 'z', '+', '-']);
    (is_offset(fraction.unwrap_or(time)) && any_time(text).is_some())
        .then(|| day(date).ok())
        .flatten()
}
