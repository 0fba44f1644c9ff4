// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A path: its template filled with values, none of which can leave its segment.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What cannot stand in a path or a query as it is; `\` because URL parsers read it as `/`.
const LITERAL: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// `/v1/x/{id}` with its values, which are escaped already.
pub(crate) fn fill(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, name, after)) = next_hole(rest) {
        path.extend(utf8_percent_encode(before, LITERAL));
        let value = values.iter().find(|(n, _)| *n == name);
        path.push_str(value.map(|(_, v)| v.as_str()).ok_or_else(|| format!("no value for {{{name}}}"))?);
        rest = after;
    }
    path.extend(utf8_percent_encode(rest, LITERAL));
    check(path)
}

/// A path that the caller wrote: nothing is filled in.
pub(crate) fn literal(path: &str) -> Result<String, String> {
    let slash = if path.starts_with('/') { "" } else { "/" };
    check(format!("{slash}{}", utf8_percent_encode(path, LITERAL)))
}

/// Why a value may not stand in a path: as a segment of its own, it would name another resource.
pub(crate) fn refusal(name: &str, value: &str) -> Option<String> {
    matches!(value, "" | "." | "..").then(|| format!("the path value `{name}` is {value:?}: it would lead to another place"))
}

fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// One dot or two, as they are or escaped.
fn is_dots(segment: &str) -> bool {
    fn behind_dot(text: &str) -> Option<&str> {
        [".", "%2e", "%2E"].iter().find_map(|dot| text.strip_prefix(dot))
    }
    behind_dot(segment).is_some_and(|rest| rest.is_empty() || behind_dot(rest) == Some(""))
}

/// URL parsers drop `.` and `..` segments, written as they are or escaped.
fn check(path: String) -> Result<String, String> {
    // Such a segment begins with a dot or with a percent sign: most paths have neither behind a slash.
    if !path.as_bytes().windows(2).any(|pair| matches!(pair, b"/." | b"/%")) {
        return Ok(path);
    }
    let segments = path.split(['?']).next().unwrap_or_default().split('/');
    for segment in segments {
        if is_dots(segment) {
            return Err(format!("the path {path:?} has a segment {segment:?}: it would lead to another place"));
        }
    }
    Ok(path)
}
