// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Notices a server that leads in a circle: lists that would never end.
//!
//! Where the server says what comes next (a cursor, an address, the last item), it is its marks
//! that are looked at. Where pages or items are counted, there is no mark of its to look at, and a
//! server that does not know the parameter gives the first page again and again. So of two such
//! pages in a row all bytes are compared, by a hash of them: what is the same to the last byte is
//! the same page, since items have ids, times or values that differ. Only who goes through a list
//! needs that; a page alone is not looked at.
//!
//! A server that gave different pages knows the parameter. When it repeats one then, it is the last
//! page: such servers answer so for all that lies beyond it.

use super::scheme::Progress;
use std::hash::{DefaultHasher, Hasher};

/// What a request knows of the pages before it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guard {
    /// It is one of many, and so may be the same as one of them.
    in_a_row: bool,
    marks: Marks,
    /// The page before it.
    page: Option<u64>,
    /// Two of the pages before it differed.
    differed: bool,
    /// Empty pages in a row, right before it.
    empty: u32,
    /// The pages before it, where they were counted from the first one on.
    pub(crate) progress: Option<Progress>,
}

/// The longest run of empty pages that a list is followed through.
const MOST_EMPTY: u32 = 1_000;

/// Whether a page is the one before it once more.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    No,
    /// The first one: nothing shows that the server knows the parameter.
    OfFirst,
    /// A later one, after pages that differed.
    OfOther,
}

/// Circles of any length are found in constant memory (Brent's algorithm).
#[derive(Debug, Clone, Default)]
struct Marks {
    kept: Option<u64>,
    steps: u64,
    limit: u64,
}

impl Guard {
    /// From here on pages are asked for one after the other.
    pub(crate) fn begin(&mut self) {
        self.in_a_row = true;
    }

    /// Records the cursor of the next page; `false` if an earlier page had the same one.
    pub(crate) fn note(&mut self, mark: &str) -> bool {
        self.in_a_row = true;
        self.marks.note(hash(mark.as_bytes()))
    }

    /// Notes whether a page that came was empty; `false` when there were too many empty ones in a
    /// row.
    ///
    /// A filter may empty any page, but a server that says for ever that there is more would be
    /// asked for ever.
    pub(crate) fn note_empty(&mut self, is_empty: bool) -> bool {
        self.empty = if is_empty { self.empty.saturating_add(1) } else { 0 };
        self.empty < MOST_EMPTY
    }

    /// Notes a page that came, and compares it with the one before it.
    pub(crate) fn note_page(&mut self, body: &[u8]) -> Repeat {
        if !self.in_a_row {
            return Repeat::No;
        }
        let page = hash(body);
        match self.page.replace(page) {
            Some(before) if before != page => self.differed = true,
            Some(_) if self.differed => return Repeat::OfOther,
            Some(_) => return Repeat::OfFirst,
            None => {}
        }
        Repeat::No
    }
}

impl Marks {
    fn note(&mut self, mark: u64) -> bool {
        if self.kept == Some(mark) {
            return false;
        }
        if self.steps >= self.limit {
            self.kept = Some(mark);
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        true
    }
}

/// Equal where the bytes are.
fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}
