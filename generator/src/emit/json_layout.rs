//! `json!(..)` in examples as people write it: tokens of a macro are printed with space around
//! everything, and broken anywhere.

const MACRO: &str = "serde_json::json!(";

/// Lays out what stands in each `json!`, on one line where that leaves it within `width`. Not for
/// text with comments.
pub fn lay_out(code: &str, width: usize) -> String {
    let mut out = String::with_capacity(code.len());
    let mut at = 0;
    while let Some(rest) = code.get(at..).filter(|rest| !rest.is_empty()) {
        match rest.strip_prefix(MACRO).map(inside) {
            Some(Some(body)) => {
                out.push_str(MACRO);
                let line = out.rsplit('\n').next().unwrap_or_default();
                let indent = line.len() - line.trim_start().len();
                broken(&one_line(body), indent, width, &mut out);
                at += MACRO.len() + body.len();
            }
            _ => {
                let piece = piece(rest);
                out.push_str(piece);
                at += piece.len();
            }
        }
    }
    out
}

/// A whole string literal, or the next character.
fn piece(text: &str) -> &str {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    match (text.starts_with('"'), end, text.chars().next()) {
        (true, Some((end, _)), _) => text.get(..=end).unwrap_or(text),
        (false, _, Some(first)) => text.get(..first.len_utf8()).unwrap_or(text),
        _ => text,
    }
}

fn pieces(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let next = piece(text);
        text = text.get(next.len()..).unwrap_or_default();
        (!next.is_empty()).then_some(next)
    })
}

/// Up to the `)` that closes the macro.
fn inside(text: &str) -> Option<&str> {
    let (mut depth, mut at) = (0_usize, 0);
    for piece in pieces(text) {
        match piece {
            "(" => depth += 1,
            ")" if depth == 0 => return text.get(..at),
            ")" => depth -= 1,
            _ => {}
        }
        at += piece.len();
    }
    None
}

/// `{"a": [1, 2]}`
fn one_line(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for piece in pieces(body) {
        match piece {
            ":" => out.push_str(": "),
            "," => out.push_str(", "),
            piece if piece.trim().is_empty() => {}
            piece => out.push_str(piece),
        }
    }
    out
}

/// A line for each member or element, where they do not fit on one.
fn broken(value: &str, indent: usize, width: usize, out: &mut String) {
    let start =
        pieces(value).take_while(|piece| !["{", "["].contains(piece)).map(str::len).sum::<usize>();
    let is_empty = pieces(value.get(start..).unwrap_or_default())
        .nth(1)
        .is_none_or(|piece| ["}", "]"].contains(&piece));
    let column = out.len() - out.rfind('\n').map_or(0, |at| at + 1);
    // One more for the comma behind it.
    let (false, true, Some((key, container))) =
        (is_empty, column + value.len() >= width, value.split_at_checked(start))
    else {
        out.push_str(value);
        return;
    };
    let (open, rest) = container.split_at(1);
    let (members, close) = rest.split_at(rest.len().saturating_sub(1));
    out.push_str(key);
    out.push_str(open);
    let mut left = members;
    while !left.is_empty() {
        let member = member(left);
        out.push('\n');
        out.push_str(&" ".repeat(indent + 4));
        broken(member, indent + 4, width, out);
        left = left.get(member.len()..).unwrap_or_default();
        if let Some(more) = left.strip_prefix(", ") {
            out.push(',');
            left = more;
        }
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push_str(close);
}

/// Up to the comma behind it.
fn member(members: &str) -> &str {
    let (mut depth, mut at) = (0_usize, 0);
    for piece in pieces(members) {
        match piece {
            "{" | "[" => depth += 1,
            "}" | "]" => depth = depth.saturating_sub(1),
            "," if depth == 0 => break,
            _ => {}
        }
        at += piece.len();
    }
    members.get(..at).unwrap_or(members)
}

#[cfg(test)]
mod tests {
    use super::lay_out;

    #[test]
    fn on_one_line_where_it_fits() {
        let code =
            "    .data(serde_json::json!({ \"a b\" : [1, - 2], \"c\" :\n    null, \"d\" : {} }))\n";
        assert_eq!(
            lay_out(code, 100),
            "    .data(serde_json::json!({\"a b\": [1, -2], \"c\": null, \"d\": {}}))\n"
        );
    }

    #[test]
    fn else_a_line_for_each() {
        let code = "    .data(serde_json::json!({ \"a\" : [1, 2], \"c\" : { \"d\" : {}, \"e\" : [ \"long enough to be broken\" ] } }))\n";
        let expected = "    .data(serde_json::json!({\n        \"a\": [1, 2],\n        \"c\": {\n            \"d\": {},\n            \"e\": [\n                \
                        \"long enough to be broken\"\n            ]\n        }\n    }))\n";
        assert_eq!(lay_out(code, 40), expected);
    }

    #[test]
    fn strings_are_left_alone() {
        for code in [
            "f(\"serde_json::json!({ \\\" : 1 })\")",
            "f(\"\\\\\", \"serde_json::json!( [ 1 ] )\")",
            "serde_json::json!(",
            "\"",
            "",
        ] {
            assert_eq!(lay_out(code, 1), code);
        }
        let code = "serde_json::json!({ \"a) : {\" : \"x , y\" })";
        assert_eq!(lay_out(code, 100), "serde_json::json!({\"a) : {\": \"x , y\"})");
    }
}
