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
//!
//! Any other text, or a number, in an optional property is kept beside the fields, in
//! [`Extra::exact`](crate::runtime::json::extra::Extra::exact), and the field is absent. Empty text
//! is how some servers say that there is no time.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use serde_json::Value;

use crate::runtime::objects::read_as::{Lax, MaybeVisitor, ReadAs};

/// The rule for a `Timestamp`.
pub struct Time;

impl<'de> ReadAs<'de, Timestamp> for Time {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Timestamp, D::Error> {
        d.deserialize_str(TIME)
    }
    fn read_maybe<D: Deserializer<'de>>(
        d: D,
        odd: &mut Option<Value>,
    ) -> Result<Option<Timestamp>, D::Error> {
        read_maybe(TIME, d, odd)
    }
}

impl Lax for Timestamp {
    type Rule = Time;
}

/// The rule for a `Date`.
pub struct Day;

impl<'de> ReadAs<'de, Date> for Day {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
        d.deserialize_str(DAY)
    }
    fn read_maybe<D: Deserializer<'de>>(
        d: D,
        odd: &mut Option<Value>,
    ) -> Result<Option<Date>, D::Error> {
        read_maybe(DAY, d, odd)
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

const TIME: TextRead<Timestamp> =
    TextRead { expected: "a point in time", read: time, again: any_time };
const DAY: TextRead<Date> = TextRead { expected: "a date", read: day, again: midnight };

impl<T> TextRead<T> {
    fn read(&self, text: &str) -> Result<T, jiff::Error> {
        (self.read)(text).or_else(|error| (self.again)(text).ok_or(error))
    }
}

impl<T> Visitor<'_> for TextRead<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.read(text).map_err(E::custom)
    }
}

/// Reads an optional value. Text and numbers that are none go into `odd`.
fn read_maybe<'de, T, D: Deserializer<'de>>(
    by: TextRead<T>,
    d: D,
    odd: &mut Option<Value>,
) -> Result<Option<T>, D::Error> {
    d.deserialize_option(MaybeVisitor(OrOdd { by, odd })).map(Option::flatten)
}

/// Reads text, or keeps what came.
struct OrOdd<'a, T> {
    by: TextRead<T>,
    odd: &'a mut Option<Value>,
}

impl<T> OrOdd<'_, T> {
    #[cold]
    fn keep<E>(self, odd: impl Into<Value>) -> Result<Option<T>, E> {
        *self.odd = Some(odd.into());
        Ok(None)
    }
}

impl<'de, T> DeserializeSeed<'de> for OrOdd<'_, T> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Option<T>, D::Error> {
        d.deserialize_any(self)
    }
}

impl<T> Visitor<'_> for OrOdd<'_, T> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.by.expected)
    }
    fn visit_str<E>(self, text: &str) -> Result<Option<T>, E> {
        match self.by.read(text) {
            Ok(value) => Ok(Some(value)),
            Err(_) => self.keep(text),
        }
    }
    fn visit_i64<E>(self, odd: i64) -> Result<Option<T>, E> {
        self.keep(odd)
    }
    fn visit_u64<E>(self, odd: u64) -> Result<Option<T>, E> {
        self.keep(odd)
    }
    fn visit_f64<E>(self, odd: f64) -> Result<Option<T>, E> {
        self.keep(odd)
    }
    fn visit_bool<E>(self, odd: bool) -> Result<Option<T>, E> {
        self.keep(odd)
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
