//! Rewrites a document's Markdown so that rustdoc renders it without a warning and runs none of it.
//!
//! `pulldown-cmark` is the parser of rustdoc. It says what each range of the text is, and only the
//! ranges that rustdoc would treat as its own are replaced. The result is parsed again: it is
//! final when nothing in it needs a replacement.

mod code;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::bare_url::bare_url;
use super::doc_text::url;

/// A replacement can show Markdown that was part of an HTML block before. Text that still changes
/// after this many rounds is shown as it was written.
const MAX_ROUNDS: usize = 6;

/// Containers (quotations, list items) within each other. Browsers and rustdoc handle this many.
const MAX_DEPTH: usize = 24;

/// What rustdoc switches on, without typographic quotes: they change no structure.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Returns Markdown that means the same: code that rustdoc does not run, HTML and unresolved
/// brackets as text, links to absolute addresses only.
pub fn rewrite(text: &str) -> String {
    let mut now = text.to_owned();
    for _ in 0..MAX_ROUNDS {
        match edits(&now) {
            Some(edits) if edits.is_empty() => return now,
            Some(edits) => now = apply(&now, edits),
            None => break,
        }
    }
    code::verbatim(text)
}

/// A range of the text and what replaces it.
struct Edit {
    range: Range<usize>,
    text: String,
}

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len() + edits.len() * 2);
    let mut at = 0;
    for edit in edits {
        // Ranges do not overlap; if two ever did, the next round would see what is left.
        if edit.range.start < at {
            continue;
        }
        out.push_str(text.get(at..edit.range.start).unwrap_or_default());
        out.push_str(&edit.text);
        at = edit.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// What must be replaced; `None` if containers are nested too deeply.
fn edits(text: &str) -> Option<Vec<Edit>> {
    let parser = Parser::new_ext(text, OPTIONS);
    let definitions: Vec<(String, Range<usize>)> = parser
        .reference_definitions()
        .iter()
        .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
        .collect();
    let mut rewriter = Rewriter::new(text);
    for (event, range) in parser.into_offset_iter() {
        rewriter.event(event, range);
        if rewriter.containers.len() > MAX_DEPTH {
            return None;
        }
    }
    rewriter.flush_text();
    for (label, range) in definitions {
        rewriter.definition(&label, range);
    }
    Some(rewriter.edits)
}

/// A link whose words are being read.
struct OpenLink {
    /// What follows the words; `None` for `<https://..>`, which has no words of its own.
    tail: Option<String>,
    /// Whether it stays a link.
    is_kept: bool,
    /// Where the words end, as far as they have been read.
    words_end: usize,
}

struct Rewriter<'a> {
    text: &'a str,
    edits: Vec<Edit>,
    links: Vec<OpenLink>,
    /// Labels of definitions that links name, in lower case.
    labels: BTreeSet<String>,
    /// Adjacent text, which the parser returns in pieces.
    run: Option<Range<usize>>,
    /// The block of code that is being read.
    code: Option<Code>,
    /// Containers around the text: the column of a list item's content, `None` for others.
    containers: Vec<Option<usize>>,
}

/// A block of code by indentation, with what its lines say.
struct Code {
    is_indented: bool,
    body: String,
}

impl<'a> Rewriter<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            edits: Vec::new(),
            links: Vec::new(),
            labels: BTreeSet::new(),
            run: None,
            code: None,
            containers: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Some(code) = &mut self.code
            && let Event::Text(text) = &event
        {
            code.body.push_str(text);
            return;
        }
        if let Event::Text(_) = event {
            self.words_until(range.end);
            return self.add_text(range);
        }
        self.flush_text();
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Html(_) | Event::InlineHtml(_) => {
                self.words_until(range.end);
                self.escape(range, |c| c == '<');
            }
            Event::FootnoteReference(_) => {
                self.words_until(range.end);
                self.insert(range.start, "\\");
            }
            Event::SoftBreak | Event::HardBreak => {
                self.words_until(range.end);
                self.align(range.end);
            }
            _ => self.words_until(range.end),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.containers.is_empty() {
            self.space_before(&tag, range.start);
        }
        match tag {
            Tag::Link { link_type, dest_url, id, .. } => {
                self.open_link(link_type, &dest_url, &id, range, 1);
            }
            Tag::Image { link_type, dest_url, id, .. } => {
                self.open_link(link_type, &dest_url, &id, range, 2);
            }
            Tag::CodeBlock(kind) => {
                let is_indented = matches!(kind, CodeBlockKind::Indented);
                if let CodeBlockKind::Fenced(info) = kind {
                    self.fence(&info, range);
                }
                self.code = Some(Code { is_indented, body: String::new() });
            }
            // rustdoc would render it at the end of the page.
            Tag::FootnoteDefinition(_) => {
                self.insert(range.start, "\\");
                self.containers.push(None);
            }
            Tag::BlockQuote(_) => self.containers.push(None),
            Tag::Item => self.containers.push(Some(self.content_column(range.start))),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        let end = range.end;
        match tag {
            TagEnd::Link | TagEnd::Image => self.close_link(range),
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take().filter(|code| code.is_indented) {
                    self.indented(&code.body, range);
                }
            }
            TagEnd::FootnoteDefinition | TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.containers.pop();
            }
            _ => {}
        }
        self.words_until(end);
    }

    /// One blank line between blocks, and no indentation before a paragraph.
    fn space_before(&mut self, tag: &Tag<'_>, start: usize) {
        if !matches!(tag, Tag::Paragraph | Tag::Heading { .. }) {
            return;
        }
        let before = self.text.get(..start).unwrap_or_default();
        let space = before.trim_end().len()..start;
        let is_wide = |space: &str| space.starts_with("\n\n") && space != "\n\n";
        if self.text.get(space.clone()).is_some_and(is_wide) {
            self.replace(space, "\n\n".to_owned());
        }
    }

    /// The column where the content of a list item begins.
    fn content_column(&self, start: usize) -> usize {
        let (before, item) = self.text.split_at_checked(start).unwrap_or_default();
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        let margin = item.len() - item.trim_start_matches(' ').len();
        let item = item.get(margin..).unwrap_or_default();
        let marker = item.find([' ', '\n']).unwrap_or(item.len());
        let rest = item.get(marker..).unwrap_or_default();
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        column + margin + marker + if (1..=4).contains(&spaces) { spaces } else { 1 }
    }

    /// The next line of a paragraph begins where its list item does: clippy asks for that.
    fn align(&mut self, start: usize) {
        let Some(column) = self.containers.last().copied().unwrap_or(Some(0)) else { return };
        if self.containers.contains(&None) {
            return;
        }
        let rest = self.text.get(start..).unwrap_or_default();
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        if spaces != column {
            self.replace(start..start + spaces, " ".repeat(column));
        }
    }

    /// Words of the innermost link reach up to here.
    fn words_until(&mut self, end: usize) {
        if let Some(link) = self.links.last_mut() {
            link.words_end = link.words_end.max(end);
        }
    }

    fn open_link(
        &mut self,
        kind: LinkType,
        address: &CowStr<'_>,
        label: &str,
        range: Range<usize>,
        bracket: usize,
    ) {
        let words_end = range.start + bracket;
        if matches!(kind, LinkType::Autolink | LinkType::Email) {
            let is_kept = kind == LinkType::Email || url(address).is_some();
            if !is_kept {
                self.insert(range.start, "\\");
            }
            return self.links.push(OpenLink { tail: None, is_kept: true, words_end });
        }
        self.labels.insert(label.to_lowercase());
        let tail = url(address).map(|address| format!("]({})", destination(address)));
        let is_kept = tail.is_some();
        if !is_kept {
            // An image without its address is its description.
            self.replace(range.start..words_end, String::new());
        }
        self.links.push(OpenLink { tail: tail.or(Some(String::new())), is_kept, words_end });
    }

    fn close_link(&mut self, range: Range<usize>) {
        let Some(link) = self.links.pop() else { return };
        let Some(tail) = link.tail else { return };
        let old = link.words_end.min(range.end)..range.end;
        if self.text.get(old.clone()) != Some(tail.as_str()) {
            self.replace(old, tail);
        }
    }

    /// A definition that links name is in the links now; any other is text.
    fn definition(&mut self, label: &str, range: Range<usize>) {
        match self.labels.contains(label) {
            true => self.replace(range, String::new()),
            false => self.insert(range.start, "\\"),
        }
    }

    fn add_text(&mut self, range: Range<usize>) {
        match &mut self.run {
            Some(run) if run.end == range.start => run.end = range.end,
            _ => {
                self.flush_text();
                self.run = Some(range);
            }
        }
    }

    /// Escapes what rustdoc would look up as an item or warn about, and marks bare addresses.
    fn flush_text(&mut self) {
        let Some(range) = self.run.take() else { return };
        if self.links.last().is_some_and(|link| link.tail.is_none()) {
            return;
        }
        let in_link = self.links.iter().any(|link| link.is_kept);
        let special = |c| matches!(c, '[' | '<' | '`') || (in_link && c == ']');
        let mut at = range.start;
        let addresses = if in_link { Vec::new() } else { self.addresses(range.clone()) };
        for address in addresses {
            self.escape(at..address.start, special);
            at = address.end;
            self.insert(address.start, "<");
            self.insert(address.end, ">");
        }
        self.escape(at..range.end, special);
    }

    fn addresses(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = range.start;
        while let Some(rest) = self.text.get(at..range.end) {
            let Some(start) = rest.find("http") else { break };
            let length = rest.get(start..).and_then(bare_url);
            found.extend(length.map(|length| at + start..at + start + length));
            at += start + length.unwrap_or("http".len());
        }
        found
    }

    /// Puts a backslash before each such character that has none yet.
    fn escape(&mut self, range: Range<usize>, special: impl Fn(char) -> bool) {
        let part = self.text.get(range.clone()).unwrap_or_default();
        for (at, _) in part.char_indices().filter(|(_, c)| special(*c)) {
            let before = self.text.get(..range.start + at).unwrap_or_default();
            let backslashes = before.len() - before.trim_end_matches('\\').len();
            if backslashes % 2 == 0 {
                self.insert(range.start + at, "\\");
            }
        }
    }

    fn insert(&mut self, at: usize, text: &str) {
        self.replace(at..at, text.to_owned());
    }

    fn replace(&mut self, range: Range<usize>, text: String) {
        self.edits.push(Edit { range, text });
    }
}

/// An address between the parentheses of a link.
fn destination(address: &str) -> String {
    let mut open = 0_i32;
    let is_balanced = address.bytes().all(|byte| {
        open += i32::from(byte == b'(') - i32::from(byte == b')');
        open >= 0
    }) && open == 0;
    let address = address.replace('\\', "%5C");
    // `&copy;` would be another character.
    let address = if address.contains(';') { address.replace('&', "%26") } else { address };
    if is_balanced { address } else { address.replace('(', "%28").replace(')', "%29") }
}
