//! A document's Markdown → Markdown that rustdoc takes without a warning and never runs as a test.
//!
//! Characters and indentation are handled here, Markdown itself in `markdown`.

use super::markdown;

/// The lines of `text`, without blank ones at either end.
pub fn lines(text: &str) -> Vec<String> {
    let safe = markdown::rewrite(&without_margin(&clean(text)));
    let lines: Vec<&str> = safe.split('\n').map(str::trim_end).collect();
    let is_text = |line: &&str| !line.is_empty();
    let start = lines.iter().position(is_text).unwrap_or(lines.len());
    let end = lines.iter().rposition(is_text).map_or(start, |last| last + 1);
    lines.get(start..end).unwrap_or_default().iter().map(|line| (*line).to_owned()).collect()
}

/// The whole text on one line, for places that have no room for more: what a list of operations
/// says of each.
pub fn sentence(text: &str) -> String {
    let first = lines(text);
    let paragraph: Vec<&str> = first
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty() && !line.starts_with("```") && !line.starts_with("~~~"))
        .collect();
    paragraph.join(" ")
}

/// The title of an API as it stands within a sentence: "the Cadenya API", "Swagger Petstore".
pub fn title(text: &str) -> String {
    let title = sentence(text);
    let title = title.trim_end_matches('.');
    let is_noun = title
        .rsplit(' ')
        .next()
        .is_some_and(|last| ["api", "apis", "service"].contains(&last.to_lowercase().as_str()));
    let has_article =
        ["the ", "a ", "an "].iter().any(|article| title.to_lowercase().starts_with(article));
    if is_noun && !has_article && title.contains(' ') {
        format!("the {title}")
    } else {
        title.to_owned()
    }
}

/// An address that can stand between `<` and `>`.
pub fn url(text: &str) -> Option<&str> {
    let text = text.trim();
    let scheme = text.starts_with("https://") || text.starts_with("http://");
    (scheme && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>')))
        .then_some(text)
}

/// Line ends as `\n`, no control characters, none that change the direction of text (rustc refuses
/// those in comments).
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\u{a0}' => out.push(' '),
            '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{feff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Indentation that all lines have says nothing: YAML and programs write it.
fn without_margin(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let margin = lines.iter().filter(|line| !line.is_empty()).map(indent).min().unwrap_or(0);
    let lines: Vec<&str> =
        lines.iter().map(|line| line.get(margin..).unwrap_or_default()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        lines(text).join("\n")
    }

    #[test]
    fn a_title_within_a_sentence() {
        for (given, expected) in [
            ("Cadenya API", "the Cadenya API"),
            ("Swagger Petstore.", "Swagger Petstore"),
            ("The Box API", "The Box API"),
            ("API", "API"),
            ("", ""),
        ] {
            assert_eq!(title(given), expected);
        }
    }

    #[test]
    fn code_becomes_text() {
        assert_eq!(
            shown("A:\n```rust\nlet [a] = <b>;\n```\nB"),
            "A:\n```text\nlet [a] = <b>;\n```\nB"
        );
        assert_eq!(shown("~~~\nx\n"), "~~~text\nx\n~~~");
        assert_eq!(
            shown("A\n\n    let x = 1;\n\n    y\n\nB"),
            "A\n\n```text\nlet x = 1;\n\ny\n```\n\nB"
        );
        assert_eq!(shown("A\n\n\tx"), "A\n\n```text\nx\n```");
        assert_eq!(shown("````\n```\n````"), "````text\n```\n````");
    }

    #[test]
    fn lists_keep_their_shape() {
        assert_eq!(shown("- a\n  b\n- c"), "- a\n  b\n- c");
        assert_eq!(shown("- a\nlazy"), "- a\n  lazy");
        assert_eq!(shown("1. a\n\n   more\n\nend"), "1. a\n\n   more\n\nend");
        assert_eq!(shown("- a\n    - b\n      c"), "- a\n    - b\n      c");
        assert_eq!(shown("- a\n\n      code"), "- a\n\n  ```text\n  code\n  ```");
        assert_eq!(shown("-not a list\n*nor* this"), "-not a list\n*nor* this");
    }

    #[test]
    fn quotations_are_documents_of_their_own() {
        assert_eq!(
            shown("> a [b]\n>\n>     code\n\nc"),
            "> a \\[b]\n>\n> ```text\n> code\n> ```\n\nc"
        );
        assert!(lines(&">".repeat(100_000)).len() <= 3);
    }

    #[test]
    fn line_ends_and_control_characters() {
        assert_eq!(shown("a\r\nb\rc\u{0}\u{202e}d\u{7}"), "a\nb\ncd");
        assert_eq!(shown("\n\n  a\n\n\n\n  b\n\n"), "a\n\nb");
        assert_eq!(shown(" */ \"# "), "*/ \"#");
    }

    #[test]
    fn addresses() {
        assert_eq!(url(" https://a.b/c "), Some("https://a.b/c"));
        assert_eq!(url("javascript:x"), None);
        assert_eq!(url("https://a>b"), None);
    }
}
