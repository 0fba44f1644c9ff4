// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The charset of a text, and JSON in another charset than UTF-8.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// The byte order mark that some servers put before their text.
pub(crate) const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What `parse` makes of a body of JSON: in UTF-8, or else, against RFC 8259, in the charset that
/// the headers name.
pub(crate) fn parsed<T>(
    body: &Bytes,
    headers: &HeaderMap,
    parse: impl Fn(&str) -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    let bytes = body.strip_prefix(MARK).unwrap_or(body);
    crate::runtime::json::text::text(bytes).and_then(&parse).or_else(|cause| {
        let text = charset(headers).and_then(|charset| transcoded(&charset, body));
        text.and_then(|text| parse(&text).ok()).ok_or(cause)
    })
}

pub(crate) fn media_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default()
}

/// The charset of a text, as its headers name it, in small letters.
pub(crate) fn charset(headers: &HeaderMap) -> Option<String> {
    let parameter = |text: &str| {
        let (name, value) = text.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("charset")
            .then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    };
    media_type(headers).split(';').skip(1).find_map(parameter)
}

/// Text that is not in UTF-8; `None` for what is, and for charsets that are not known.
pub(crate) fn transcoded(charset: &str, bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units =
            bytes.chunks(2).map(|pair| read([pair[0], pair.get(1).copied().unwrap_or_default()]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match charset {
        // The first 256 code points.
        "iso-8859-1" | "latin1" => Some(bytes.iter().map(|b| char::from(*b)).collect()),
        "utf-16" | "utf-16le" | "utf-16be" => Some(match bytes {
            [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
            [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
            _ if charset == "utf-16le" => wide(bytes, u16::from_le_bytes),
            _ => wide(bytes, u16::from_be_bytes),
        }),
        _ => None,
    }
}
