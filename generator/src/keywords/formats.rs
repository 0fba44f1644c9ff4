//! Values of `format` that are a misspelling of one that has a meaning. The set is open, so any other format is left alone.

use super::near::simplified;

/// The formats of JSON Schema 2020-12 and of OpenAPI's format registry.
const FORMATS: [&str; 48] = [
    "date-time",
    "date",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "uri-template",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "byte",
    "binary",
    "base64url",
    "password",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "double-int",
    "decimal",
    "decimal128",
    "char",
    "commonmark",
    "html",
    "http-date",
    "media-range",
    "date-time-local",
    "time-local",
    "sf-string",
    "sf-integer",
    "sf-decimal",
    "unixtime",
    "field-mask",
];

/// The format that was meant: another case or hyphen, or one letter that is wrong in a long enough word. (`ulid` is not `uuid`.)
pub(super) fn meant(format: &str) -> Option<&'static str> {
    /// Shorter words have too many neighbours that mean something else.
    const SHORTEST: usize = 5;
    if FORMATS.contains(&format) {
        return None;
    }
    let plain = simplified(format);
    let same = |known: &&&str| simplified(known) == plain;
    if let Some(known) = FORMATS.iter().find(same) {
        return Some(known);
    }
    let is_near = |known: &&&str| {
        let other = simplified(known);
        let is_long = plain.chars().count() >= SHORTEST && other.chars().count() >= SHORTEST;
        // `int128` and `decimal64` are no misspellings.
        let same_digits =
            plain.chars().filter(char::is_ascii_digit).count() == other.chars().filter(char::is_ascii_digit).count();
        is_long && same_digits && strsim::osa_distance(&plain, &other) == 1
    };
    FORMATS.iter().find(is_near).copied()
}
