//! What stands within a paragraph: links are kept, everything that rustdoc would take for one of
//! its own is escaped.

/// Escapes `[brackets]` that are no links and `<tags>`, and puts bare addresses between `<` and
/// `>`. Keeps the line ends.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    Inline { text, at: 0 }.run(&mut out);
    out
}

struct Inline<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Inline<'a> {
    fn run(mut self, out: &mut String) {
        let mut before = ' ';
        while let Some(c) = self.rest().chars().next() {
            let from = out.len();
            match c {
                '\\' => self.backslash(out),
                '`' => self.code(out),
                '<' => self.angle(out),
                '[' => self.bracket(out),
                'h' if !before.is_alphanumeric() => self.address(out),
                _ => self.take(c.len_utf8(), out),
            }
            before = out.get(from..).and_then(|new| new.chars().next_back()).unwrap_or(' ');
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Copies `length` bytes.
    fn take(&mut self, length: usize, out: &mut String) {
        out.push_str(self.rest().get(..length).unwrap_or_default());
        self.at += length;
    }

    fn backslash(&mut self, out: &mut String) {
        let escapes = self.rest().as_bytes().get(1).is_some_and(|next| next.is_ascii_punctuation());
        self.take(if escapes { 2 } else { 1 }, out);
    }

    /// A code span as it is; a run of backticks that nothing closes is text.
    fn code(&mut self, out: &mut String) {
        let run = run_of_backticks(self.rest());
        match code_span(self.rest()) {
            Some(length) => self.take(length, out),
            None => {
                out.extend(std::iter::repeat_n("\\`", run));
                self.at += run;
            }
        }
    }

    /// `<https://..>` stays; any other tag becomes text.
    fn angle(&mut self, out: &mut String) {
        if let Some(end) = self.rest().find('>') {
            let inner = self.rest().get(1..end).unwrap_or_default();
            if super::doc_text::url(inner).is_some() {
                return self.take(end + 1, out);
            }
        }
        out.push_str("\\<");
        self.at += 1;
    }

    /// A link with an absolute address stays, of one with another address the words; else the
    /// bracket is text.
    fn bracket(&mut self, out: &mut String) {
        let Some((words, address, length)) = link(self.rest()) else {
            out.push_str("\\[");
            self.at += 1;
            return;
        };
        let words = escape_words(words);
        match super::doc_text::url(address) {
            Some(address) => {
                out.push('[');
                out.push_str(&words);
                out.push_str("](");
                out.push_str(address);
                out.push(')');
            }
            None => {
                // An image without its address is its description.
                if out.ends_with('!') {
                    out.pop();
                }
                out.push_str(&words);
            }
        }
        self.at += length;
    }

    fn address(&mut self, out: &mut String) {
        match bare_url(self.rest()) {
            Some(length) => {
                out.push('<');
                self.take(length, out);
                out.push('>');
            }
            None => self.take(1, out),
        }
    }
}

/// The words of a link: no links within.
fn escape_words(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match rest.as_bytes().first() {
            Some(b'`') => code_span(rest).unwrap_or(1),
            Some(b'\\') if rest.len() > 1 => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        let piece = rest.get(..length).unwrap_or_default();
        if matches!(piece, "<" | "[" | "]" | "`" | "\\") {
            out.push('\\');
        }
        out.push_str(piece);
        at += length;
    }
    out
}

fn run_of_backticks(text: &str) -> usize {
    text.bytes().take_while(|b| *b == b'`').count()
}

/// The length of the code span that `text` begins with: up to a run of as many backticks.
fn code_span(text: &str) -> Option<usize> {
    let run = run_of_backticks(text);
    let mut at = run;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        at += rest.find('`')?;
        let next = run_of_backticks(text.get(at..)?);
        at += next;
        if next == run {
            return Some(at);
        }
    }
    None
}

/// `[words](address "title")` at the beginning of `text`: words, address, length of it all.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let words = closing(text, b'[', b']')?;
    let rest = text.get(words + 1..)?;
    if !rest.starts_with('(') {
        return None;
    }
    let end = closing(rest, b'(', b')')?;
    let inside = rest.get(1..end)?;
    let address = inside.split_whitespace().next().unwrap_or_default();
    let address =
        address.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(address);
    Some((text.get(1..words)?, address, words + 1 + end + 1))
}

/// Where the bracket is that closes the one which `text` begins with.
fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    // Beyond this it is no link that anyone wrote on purpose, and looking from every bracket would
    // take long.
    const FAR: usize = 2_000;
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(&byte) = bytes.get(at).filter(|_| at < FAR) {
        match byte {
            b'\\' => at += 1,
            b'`' if open == b'[' => at += code_span(text.get(at..)?).map_or(0, |length| length - 1),
            _ if byte == open => depth += 1,
            _ if byte == close => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// The length of the address that `text` begins with, without the punctuation of the sentence
/// around it.
fn bare_url(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|'))
        .unwrap_or(text.len());
    let mut url = text.get(..end)?;
    while let Some(last) = url.chars().next_back() {
        let unmatched = match last {
            ')' => url.matches(')').count() > url.matches('(').count(),
            ']' => url.matches(']').count() > url.matches('[').count(),
            _ => matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_'),
        };
        if !unmatched {
            break;
        }
        url = url.get(..url.len() - last.len_utf8())?;
    }
    (url.len() > scheme.len()).then_some(url.len())
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn brackets_that_are_no_links_are_text() {
        assert_eq!(escape("a [b] c[0] [d][e] [^1]"), "a \\[b] c\\[0] \\[d]\\[e] \\[^1]");
        assert_eq!(escape("[a](https://b.c/d_(e)) [x](Foo) [y](/z)"), "[a](https://b.c/d_(e)) x y");
        assert_eq!(escape("[a [b] `]` <c>](https://d)"), "[a \\[b\\] `]` \\<c>](https://d)");
        assert_eq!(
            escape("![alt](https://a/b.png \"t\") ![no](b.png)"),
            "![alt](https://a/b.png) no"
        );
    }

    #[test]
    fn tags_are_text_and_addresses_are_links() {
        assert_eq!(escape("Vec<T> <b>x</b> <https://a.b>"), "Vec\\<T> \\<b>x\\</b> <https://a.b>");
        assert_eq!(
            escape("see https://a.b/c?d=e. (http://f.g)"),
            "see <https://a.b/c?d=e>. (<http://f.g>)"
        );
        assert_eq!(escape("https:// xhttps://a"), "https:// xhttps://a");
    }

    #[test]
    fn code_spans_stay() {
        assert_eq!(escape("`a[0]<b>` ``c`d`` `open"), "`a[0]<b>` ``c`d`` \\`open");
        assert_eq!(escape("\\[x\\] \\`"), "\\[x\\] \\`");
    }
}
