//! Blocks of code: rustdoc shows them and runs none of them.

use std::ops::Range;

use super::Rewriter;

/// The text as a block of code.
pub(super) fn verbatim(text: &str) -> String {
    let fence = fence_around(text);
    format!("{fence}text\n{text}\n{fence}")
}

/// Longer than each run of backticks in the code.
fn fence_around(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(longest.max(2) + 1)
}

impl Rewriter<'_> {
    /// Fenced code: rustdoc must not take the language for Rust, nor later lines for code.
    pub(super) fn fence(&mut self, info: &str, range: Range<usize>) {
        let block = self.text.get(range.clone()).unwrap_or_default();
        let Some(mark) = block.chars().next() else { return };
        let length = block.len() - block.trim_start_matches(mark).len();
        if info != "text" {
            let end = block.find('\n').unwrap_or(block.len());
            self.replace(range.start + length..range.start + end, "text".to_owned());
        }
        let last = block.trim_end().rsplit_once('\n').map_or("", |(_, last)| last.trim());
        let is_closed = last.len() >= length && last.chars().all(|c| c == mark);
        if self.containers.is_empty() && !is_closed {
            let line_end = if block.ends_with('\n') { "" } else { "\n" };
            let fence: String = std::iter::repeat_n(mark, length).collect();
            self.insert(range.end, &format!("{line_end}{fence}"));
        }
    }

    /// Four spaces: code in Markdown, a test for rustdoc.
    pub(super) fn indented(&mut self, body: &str, range: Range<usize>) {
        let before = self.text.get(..range.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let spaces = line.len() - line.trim_end_matches(' ').len();
        let own = line.len() - spaces.min(4);
        let container: String = line
            .get(..own)
            .unwrap_or_default()
            .chars()
            .map(|c| if c == '>' { c } else { ' ' })
            .collect();
        let body = body.trim_end();
        let fence = fence_around(body);
        let mut text = format!("{fence}text\n");
        for line in body.split('\n').chain([fence.as_str()]) {
            text.push_str(format!("{container}{line}").trim_end());
            text.push('\n');
        }
        let start = range.start - (line.len() - own);
        let block = self.text.get(range.clone()).unwrap_or_default();
        let end = range.start + block.trim_end().len();
        if self.text.get(end..).is_none_or(|rest| rest.is_empty() || rest.starts_with('\n')) {
            text.pop();
        }
        self.replace(start..end, text);
    }
}
