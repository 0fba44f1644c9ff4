//! Rust and shell code in pieces of one colour each. The classes are those of the style sheet: `k` keywords, `t` types, `f` functions,
//! `s` strings, `n` numbers, `c` comments, `a` attributes.

use super::code::{joined, piece, text};
use super::view::{Code, Piece};

const KEYWORDS: [&str; 26] = [
    "as", "async", "await", "break", "const", "else", "enum", "false", "fn", "for", "if", "impl", "in", "let", "loop", "match",
    "mod", "move", "mut", "pub", "return", "struct", "true", "type", "use", "while",
];

/// Rust code. `page` knows the page of a type by its name.
pub fn rust(source: &str, page: &dyn Fn(&str) -> Option<String>) -> Code {
    let mut rest = source;
    let mut code = Code::new();
    while let Some(first) = rest.chars().next() {
        let length = token_length(rest, first);
        let (token, after) = rest.split_at(length);
        code.push(classified(token, first, after, page));
        rest = after;
    }
    joined(code)
}

/// How many bytes the next token has; at least one character.
fn token_length(rest: &str, first: char) -> usize {
    let while_true = |is: &dyn Fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
    match first {
        '"' => string_length(rest, '"'),
        'b' if rest.starts_with("b\"") => 1 + string_length(rest.get(1..).unwrap_or_default(), '"'),
        '\'' => char_length(rest),
        '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
        '#' if rest.starts_with("#[") || rest.starts_with("#!") => rest.find(']').map_or(rest.len(), |at| at + 1),
        c if c.is_ascii_digit() => while_true(&|c| c.is_ascii_alphanumeric() || c == '_'),
        c if c.is_alphabetic() || c == '_' => while_true(&|c| c.is_alphanumeric() || c == '_' || c == '#'),
        c => c.len_utf8(),
    }
}

/// A string with its quotes; to the end where it is not closed.
fn string_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// `'a'`, or the mark of a lifetime alone.
fn char_length(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match (letters.next(), letters.next()) {
        (Some((_, '\\')), _) => string_length(rest, '\''),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

fn classified(token: &str, first: char, after: &str, page: &dyn Fn(&str) -> Option<String>) -> Piece {
    match first {
        '"' | '\'' if token.len() > 1 => piece(token, "s"),
        'b' if token.starts_with("b\"") => piece(token, "s"),
        '/' if token.starts_with("//") => piece(token, "c"),
        '#' if token.len() > 1 => piece(token, "a"),
        c if c.is_ascii_digit() => piece(token, "n"),
        c if c.is_uppercase() => Piece { text: token.to_owned(), class: Some("t"), href: page(token) },
        _ if KEYWORDS.contains(&token) => piece(token, "k"),
        c if c.is_alphabetic() && (after.starts_with('(') || after.starts_with("!(")) => piece(token, "f"),
        _ => text(token),
    }
}

/// A command of a shell: strings, options, and the variables of the environment.
pub fn shell(source: &str) -> Code {
    let mut rest = source;
    let mut code = Code::new();
    while let Some(first) = rest.chars().next() {
        let word = || rest.find(|c: char| c.is_whitespace() || c == '\'' || c == '"').unwrap_or(rest.len()).max(1);
        let (length, class) = match first {
            '\'' => (rest.get(1..).and_then(|rest| rest.find('\'')).map_or(rest.len(), |at| at + 2), Some("s")),
            '"' => (string_length(rest, '"'), Some("v")),
            '-' => (word(), Some("k")),
            c if c.is_alphanumeric() => (word(), if code.is_empty() { Some("f") } else { None }),
            c => (c.len_utf8(), None),
        };
        let (token, after) = rest.split_at(length);
        code.push(Piece { text: token.to_owned(), class, href: None });
        rest = after;
    }
    joined(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(code: &Code) -> Vec<(&str, &str)> {
        code.iter().filter_map(|piece| Some((piece.text.as_str(), piece.class?))).collect()
    }

    #[test]
    fn rust_code_keeps_its_text() {
        let source = "#[tokio::main]\nlet a = \"x \\\" y\"; // 'q\nAgent::new('c', 1_u8)?.len();\n&'a str";
        let code = rust(source, &|name| (name == "Agent").then(|| "models/Agent.html".to_owned()));
        assert_eq!(super::super::code::plain_text(&code), source);
        let expected = [
            ("#[tokio::main]", "a"),
            ("let", "k"),
            ("\"x \\\" y\"", "s"),
            ("// 'q", "c"),
            ("Agent", "t"),
            ("new", "f"),
            ("'c'", "s"),
            ("1_u8", "n"),
            ("len", "f"),
        ];
        assert_eq!(classes(&code), expected);
        assert_eq!(code.iter().find_map(|piece| piece.href.as_deref()), Some("models/Agent.html"));
    }

    #[test]
    fn shell_code_keeps_its_text() {
        let source = "curl -X POST 'https://a.b/c' \\\n  -H 'Authorization: Bearer '\"$KEY\"";
        let code = shell(source);
        assert_eq!(super::super::code::plain_text(&code), source);
        assert_eq!(classes(&code)[..3], [("curl", "f"), ("-X", "k"), ("'https://a.b/c'", "s")]);
    }

    #[test]
    fn strings_without_an_end_are_not_cut() {
        for source in ["\"a", "'", "b\"", "é'é", "#["] {
            assert_eq!(super::super::code::plain_text(&rust(source, &|_| None)), source);
            assert_eq!(super::super::code::plain_text(&shell(source)), source);
        }
    }
}
