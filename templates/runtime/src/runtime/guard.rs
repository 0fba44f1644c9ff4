//! Notices a server that leads in a circle: lists that would never end.
//!
//! Where the server says what comes next (a cursor, an address, the last item), it is its marks that are looked at. Where pages or
//! items are counted, there is no mark of its to look at, and a server that does not know the parameter gives the first page again
//! and again. So of two such pages in a row all bytes are compared, by a hash of them: what is the same to the last byte is the
//! same page, since items have ids, times or values that differ. Only who goes through a list needs that; a page alone is not
//! looked at.

use std::hash::{DefaultHasher, Hasher};

/// What a request knows of the pages before it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guard {
    /// It is one of many, and so may be the same as one of them.
    in_a_row: bool,
    marks: Marks,
    /// The page before it.
    page: Option<u64>,
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

    /// Notes the mark of the page to be asked for; `false` when it was there before.
    pub(crate) fn note(&mut self, mark: &str) -> bool {
        self.in_a_row = true;
        self.marks.note(hash(mark.as_bytes()))
    }

    /// Notes a page that came; `false` when the one before it was the same.
    pub(crate) fn note_page(&mut self, body: &[u8]) -> bool {
        if !self.in_a_row {
            return true;
        }
        let page = hash(body);
        self.page.replace(page) != Some(page)
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
