// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The header `Link` (RFC 8288), as far as it leads to the next page.

use http::HeaderMap;
use http::header::LINK;

/// The address of relation `next` (RFC 8288 §3): `<address>; rel="next"; .., <address>; ..`
pub(crate) fn next_link(headers: &HeaderMap) -> Option<String> {
    headers.get_all(LINK).iter().filter_map(|v| v.to_str().ok()).find_map(|text| {
        let mut rest = text;
        while let Some((_, tail)) = rest.split_once('<') {
            let (address, tail) = tail.split_once('>')?;
            let (params, next) = split(tail, ',');
            if any_is_next(params) {
                return Some(address.to_owned());
            }
            rest = next;
        }
        None
    })
}

fn any_is_next(mut params: &str) -> bool {
    while !params.is_empty() {
        let (param, rest) = split(params, ';');
        if is_next(param) {
            return true;
        }
        params = rest;
    }
    false
}

/// The text before and after a separator that is not in quotes (RFC 9110 §5.6.4). Without a
/// separator: all of the text, and nothing.
fn split(text: &str, separator: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    let end = text.find(|c| {
        let plain = !std::mem::take(&mut escaped);
        escaped = quoted && plain && c == '\\';
        quoted ^= plain && c == '"';
        c == separator && !quoted
    });
    end.map_or((text, ""), |end| (&text[..end], &text[end + separator.len_utf8()..]))
}

fn is_next(param: &str) -> bool {
    let Some((name, value)) = param.split_once('=') else { return false };
    let value = value.trim().trim_matches('"');
    name.trim().eq_ignore_ascii_case("rel")
        && value.split_whitespace().any(|r| r.eq_ignore_ascii_case("next"))
}
