// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A path: its template filled with values, none of which can leave its segment.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What cannot stand in a path or a query as it is; `\` because URL parsers read it as `/`.
const LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Adds `/v1/x/{id}` with its values, which are escaped already.
pub(crate) fn fill(
    address: &mut String,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<(), String> {
    let start = begin(address, template);
    let mut rest = template;
    while let Some((before, name, after)) = next_hole(rest) {
        push(address, before);
        let value = values.iter().find(|(n, _)| *n == name);
        address.push_str(
            value.map(|(_, v)| v.as_str()).ok_or_else(|| format!("no value for {{{name}}}"))?,
        );
        rest = after;
    }
    push(address, rest);
    check(&address[start..])
}

/// Adds a path that the caller wrote: nothing is filled in.
pub(crate) fn literal(address: &mut String, path: &str) -> Result<(), String> {
    let start = begin(address, path);
    push(address, path);
    check(&address[start..])
}

/// A path begins with a slash: else it would go on where the host ends.
fn begin(address: &mut String, path: &str) -> usize {
    let start = address.len();
    if !path.starts_with('/') {
        address.push('/');
    }
    start
}

fn push(address: &mut String, text: &str) {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.' | b':');
    if text.bytes().all(plain) {
        address.push_str(text)
    } else {
        address.extend(utf8_percent_encode(text, LITERAL))
    }
}

/// Why a value may not stand in a path: as a segment of its own, it would name another resource.
pub(crate) fn refusal(name: &str, value: &str) -> Option<String> {
    matches!(value, "" | "." | "..")
        .then(|| format!("the path value `{name}` is {value:?}: it would lead to another place"))
}

fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    // Not `split_once`, which is made for long texts.
    let at = |text: &str, byte| text.bytes().position(|b| b == byte);
    let (before, rest) = text.split_at(at(text, b'{')?);
    let (name, after) = rest.split_at(at(rest, b'}')?);
    Some((before, name.get(1..)?, after.get(1..)?))
}

/// One dot or two, as they are or escaped.
fn is_dots(segment: &str) -> bool {
    fn behind_dot(text: &str) -> Option<&str> {
        [".", "%2e", "%2E"].iter().find_map(|dot| text.strip_prefix(dot))
    }
    behind_dot(segment).is_some_and(|rest| rest.is_empty() || behind_dot(rest) == Some(""))
}

/// URL parsers drop `.` and `..` segments, written as they are or escaped.
fn check(path: &str) -> Result<(), String> {
    // Such a segment begins with a dot or with a percent sign: most paths have neither behind a
    // slash.
    if !path.as_bytes().windows(2).any(|pair| matches!(pair, b"/." | b"/%")) {
        return Ok(());
    }
    let segments = path.split(['?']).next().unwrap_or_default().split('/');
    for segment in segments {
        if is_dots(segment) {
            return Err(format!(
                "the path {path:?} has a segment {segment:?}: it would lead to another place"
            ));
        }
    }
    Ok(())
}
