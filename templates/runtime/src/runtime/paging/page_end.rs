//! What a response says about the end of its list, beside the mark of the next page.

use super::page_param::number;
use super::scheme::{Path, Seen};
use serde_json::Value;
use std::borrow::Cow;

/// Something that tells the end of a list.
#[derive(Debug)]
pub enum End {
    /// The number of all pages.
    Pages(At),
    /// The number of the last page, which counts as the pages do: the third of three that count
    /// from zero is 2.
    LastPage(At),
    /// The number of the next page or of its first item; null or missing on the last page.
    NextPage(At),
    /// Whether this page is the last one.
    IsLast(At),
    /// The number of all items.
    Items(At),
    /// The number of all items, or of those on this page: documents call both `count`.
    Count(At),
}

/// Where a response has something.
#[derive(Debug)]
pub enum At {
    /// In its body.
    Body(Path),
    /// In a header, as the value itself or in an object of JSON
    /// (`X-Pagination: {"total_pages": 3}`).
    Header(&'static str),
}

/// Whether a list is at its end, as far as one of its numbers tells.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) enum Ended {
    Yes,
    No,
    /// It does not tell, or contradicts what came.
    Unknown,
}

impl End {
    pub(crate) fn is_last(&self, seen: &Seen<'_>) -> Option<bool> {
        match self {
            Self::IsLast(at) => at.find(seen, &["islast", "last", "islastpage"])?.as_bool(),
            _ => None,
        }
    }

    /// The number to ask for next, where the response is meant to have it; `Some(None)` at the end.
    pub(crate) fn next_page(&self, seen: &Seen<'_>) -> Option<Option<u64>> {
        match self {
            Self::NextPage(at) => Some(at.find(seen, &["nextpage"]).as_deref().and_then(number)),
            _ => None,
        }
    }

    /// After so many items, counted from the first one.
    pub(crate) fn of_items(&self, items: u64, seen: &Seen<'_>) -> Ended {
        // A total below what came contradicts it: some servers say 0 where they did not count.
        match self.total(seen) {
            Some(total) if total == items => Ended::Yes,
            _ => Ended::Unknown,
        }
    }

    /// After the page of this number.
    pub(crate) fn of_pages(&self, page: u64, first: u64, seen: &Seen<'_>) -> Ended {
        match self {
            Self::Pages(at) => match at
                .count(seen, &["totalpages", "pagecount", "pages", "pagestotal", "numpages"])
            {
                // No pages at all, and items: it was not counted.
                None => Ended::Unknown,
                Some(0) if seen.items > 0 => Ended::Unknown,
                Some(pages) => Ended::when(page.saturating_sub(first).saturating_add(1) >= pages),
            },
            Self::LastPage(at) => match at.count(seen, &["lastpage"]) {
                Some(last) => Ended::when(page >= last),
                None => Ended::Unknown,
            },
            _ => self.of_items_by_page(seen),
        }
    }

    fn of_items_by_page(&self, seen: &Seen<'_>) -> Ended {
        let (Some(total), Some(progress)) = (self.total(seen), seen.progress) else {
            return Ended::Unknown;
        };
        if total == progress.items {
            return Ended::Yes;
        }
        // The pages so far were too small for all: one of them may be empty because its items were
        // filtered out.
        let room = progress.pages.saturating_mul(progress.largest);
        if progress.items < total && progress.largest > 0 && room < total {
            Ended::No
        } else {
            Ended::Unknown
        }
    }

    fn total(&self, seen: &Seen<'_>) -> Option<u64> {
        const TOTAL: &[&str] =
            &["total", "totalcount", "totalitems", "totalrecords", "totalresults", "totalelements"];
        match self {
            Self::Items(at) => at.count(seen, TOTAL),
            // As many as on this page says nothing about other pages.
            Self::Count(at) => {
                at.count(seen, &["count"]).filter(|count| *count > seen.items as u64)
            }
            _ => None,
        }
    }
}

impl Ended {
    fn when(ended: bool) -> Self {
        if ended { Self::Yes } else { Self::No }
    }
}

impl At {
    fn count(&self, seen: &Seen<'_>, names: &[&str]) -> Option<u64> {
        number(&*self.find(seen, names)?)
    }

    /// The value; in a header that is an object, that of one of these names, in any spelling.
    fn find<'s>(&self, seen: &Seen<'s>, names: &[&str]) -> Option<Cow<'s, Value>> {
        match self {
            Self::Body(path) => (seen.rest)(path).map(Cow::Borrowed),
            Self::Header(name) => {
                let text = seen.headers.get(*name)?.to_str().ok()?.trim();
                let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
                let Value::Object(object) = value else { return Some(Cow::Owned(value)) };
                object
                    .into_iter()
                    .find(|(name, _)| names.contains(&squashed(name).as_str()))
                    .map(|(_, value)| Cow::Owned(value))
            }
        }
    }
}

/// `TotalPages`, `total_pages` and `total-pages` are one name.
fn squashed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
