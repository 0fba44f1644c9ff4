//! A document's Markdown → Markdown that rustdoc takes without a warning and never runs as a test.
//!
//! Blocks are handled here (code becomes `text`, continuation lines get the indentation of their
//! list item), what stands within a paragraph in `doc_inline`.

use super::doc_inline;

/// Quotations within quotations beyond this are text.
const MAX_QUOTE_DEPTH: usize = 8;

/// The lines of `text`, without blank ones at either end.
pub fn lines(text: &str) -> Vec<String> {
    let clean = clean(text);
    let lines: Vec<&str> = clean.split('\n').map(str::trim_end).collect();
    blocks(&lines, 0)
}

/// The whole text on one line, for places that have no room for more: what a list of operations
/// says of each.
pub fn sentence(text: &str) -> String {
    let first = lines(text);
    let paragraph: Vec<&str> = first
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty() && !line.starts_with("```"))
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

fn blocks(lines: &[&str], depth: usize) -> Vec<String> {
    let margin =
        lines.iter().filter(|line| !line.is_empty()).map(|line| indent(line)).min().unwrap_or(0);
    let lines: Vec<&str> =
        lines.iter().map(|line| line.get(margin..).unwrap_or_default()).collect();
    let mut writer = Writer { out: Vec::new(), paragraph: Vec::new(), items: Vec::new(), depth };
    let mut at = 0;
    while at < lines.len() {
        at += writer.block(&lines[at..]);
    }
    writer.blank();
    while writer.out.last().is_some_and(String::is_empty) {
        writer.out.pop();
    }
    writer.out
}

struct Writer<'a> {
    out: Vec<String>,
    /// Lines that belong together, with their indentation: code spans and links may go over line
    /// ends.
    paragraph: Vec<(usize, &'a str)>,
    /// Where the content begins of each list item that we are in.
    items: Vec<usize>,
    depth: usize,
}

impl<'a> Writer<'a> {
    /// Takes the next lines, at least one, and says how many.
    fn block(&mut self, lines: &[&'a str]) -> usize {
        let Some(&line) = lines.first() else { return 1 };
        let text = line.trim_start();
        if text.is_empty() {
            self.blank();
            return 1;
        }
        let at = indent(line);
        let starts = self.paragraph.is_empty();
        if starts {
            while self.items.last().is_some_and(|item| at < *item) {
                self.items.pop();
            }
        }
        let base = self.items.last().copied().unwrap_or(0);
        if let Some(fence) = fence(text) {
            return self.fenced(lines, at.min(base), fence);
        }
        if starts && at >= base + 4 {
            return self.indented(lines, base);
        }
        if text.starts_with('>') {
            return self.quote(lines, base);
        }
        self.text(at, base, text);
        1
    }

    /// A line of a paragraph, a heading, a list item.
    fn text(&mut self, at: usize, base: usize, text: &'a str) {
        if let Some(width) = marker(text) {
            self.flush();
            while self.items.last().is_some_and(|item| at < *item) {
                self.items.pop();
            }
            let base = self.items.last().copied().unwrap_or(0);
            let at = at.min(base + 3);
            self.items.push(at + width);
            self.paragraph.push((at, text));
        } else if text.starts_with('#') {
            self.flush();
            self.paragraph.push((base, text));
            self.flush();
        } else {
            self.paragraph.push((base, text));
        }
    }

    fn blank(&mut self) {
        self.flush();
        if self.out.last().is_some_and(|line| !line.is_empty()) {
            self.out.push(String::new());
        }
    }

    fn flush(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        let text = paragraph.iter().map(|(_, text)| *text).collect::<Vec<_>>().join("\n");
        let safe = doc_inline::escape(&text);
        for ((at, _), line) in paragraph.iter().zip(safe.split('\n')) {
            self.out.push(format!("{:at$}{line}", ""));
        }
    }

    /// ```` ``` ```` and `~~~`: whatever language they name, rustdoc must not take it for Rust.
    fn fenced(&mut self, lines: &[&'a str], base: usize, fence: (char, usize)) -> usize {
        let (mark, length) = fence;
        let closes = |line: &&str| {
            let text = line.trim();
            text.chars().all(|c| c == mark) && text.chars().count() >= length
        };
        let margin = lines.first().map_or(0, |line| indent(line));
        let body: Vec<&str> =
            lines.iter().skip(1).take_while(|line| !closes(line)).copied().collect();
        let taken = body.len() + 2;
        let body = body.iter().map(|line| line.get(margin.min(indent(line))..).unwrap_or_default());
        self.code(base, body);
        taken.min(lines.len().max(1))
    }

    /// Four spaces: code in Markdown, a doctest for rustdoc.
    fn indented(&mut self, lines: &[&'a str], base: usize) -> usize {
        let mut taken =
            lines.iter().take_while(|line| line.is_empty() || indent(line) >= base + 4).count();
        while taken > 1 && lines.get(taken - 1).is_some_and(|line| line.is_empty()) {
            taken -= 1;
        }
        self.code(
            base,
            lines.iter().take(taken).map(|line| line.get(base + 4..).unwrap_or_default()),
        );
        taken.max(1)
    }

    fn code<'l>(&mut self, base: usize, body: impl Iterator<Item = &'l str>) {
        self.flush();
        let body: Vec<&str> = body.collect();
        let longest = body
            .iter()
            .filter_map(|line| fence(line.trim_start()))
            .map(|(_, length)| length)
            .max()
            .unwrap_or(2);
        let fence = "`".repeat(longest.max(2) + 1);
        self.out.push(format!("{:base$}{fence}text", ""));
        self.out.extend(body.iter().map(|line| {
            if line.is_empty() { String::new() } else { format!("{:base$}{line}", "") }
        }));
        self.out.push(format!("{:base$}{fence}", ""));
    }

    fn quote(&mut self, lines: &[&'a str], base: usize) -> usize {
        self.flush();
        let quoted: Vec<&str> =
            lines.iter().map_while(|line| line.trim_start().strip_prefix('>')).collect();
        if self.depth >= MAX_QUOTE_DEPTH {
            self.out.extend(
                quoted.iter().map(|line| format!("{:base$}\\>{}", "", doc_inline::escape(line))),
            );
            return quoted.len();
        }
        for line in blocks(&quoted, self.depth + 1) {
            self.out.push(format!("{:base$}> {line}", "").trim_end().to_owned());
        }
        quoted.len()
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The mark and the length of a fence that opens a block of code.
fn fence(text: &str) -> Option<(char, usize)> {
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = text.chars().take_while(|c| *c == mark).count();
    let info = text.get(length..)?;
    (length >= 3 && !(mark == '`' && info.contains('`'))).then_some((mark, length))
}

/// How far the content of a list item is from its marker's first character.
fn marker(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = match digits {
        0 => text.strip_prefix(['-', '*', '+'])?,
        1..=9 => text.get(digits..)?.strip_prefix(['.', ')'])?,
        _ => return None,
    };
    let width = text.len() - rest.len();
    match indent(rest) {
        0 if rest.is_empty() => Some(width + 1),
        0 => None,
        spaces @ 1..=4 => Some(width + spaces),
        // Code within the item: text is what was meant.
        _ => Some(width + 1),
    }
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
        assert_eq!(shown("~~~\nx\n"), "```text\nx\n\n```");
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
        assert!(lines(&">".repeat(100_000)).len() < 3);
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
