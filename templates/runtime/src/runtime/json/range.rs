//! Numbers beyond the range of `f64`, such as `1e400`, which serde_json refuses.
//!
//! JSON allows them (RFC 8259 section 6 leaves the range to the reader). One of them must not cost
//! the whole response. So a text that could not be read is read a second time, with the limits of
//! `f64` in their place. A text that can be read at once is never searched for them.

/// The text with the limits of `f64` in place of all numbers beyond them; `None` if it has none.
#[cold]
pub(crate) fn limited(text: &str) -> Option<String> {
    let mut out = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        let rest = text.get(at..).unwrap_or_default();
        at += match byte {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => {
                let length = number_length(rest);
                if let Some(number) = rest.get(..length).filter(|number| is_beyond(number)) {
                    out.push_str(text.get(copied..at).unwrap_or_default());
                    out.push_str(&limit(number));
                    copied = at + length;
                }
                length
            }
            // Outside of strings, JSON is ASCII.
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (copied > 0).then_some(out)
}

/// With both quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}

fn number_length(text: &str) -> usize {
    let is_part = |byte: u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
    text.bytes().position(|byte| !is_part(byte)).unwrap_or(text.len())
}

fn is_beyond(number: &str) -> bool {
    number.parse::<f64>().is_ok_and(f64::is_infinite)
}

fn limit(number: &str) -> String {
    let sign = if number.starts_with('-') { "-" } else { "" };
    format!("{sign}{:e}", f64::MAX)
}
