//! The number that pages are counted from.

use super::paging_input::Input;
use crate::ir::{Docs, Json, Sends};

/// Where a count begins, and whether the first request has to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base {
    pub first: u64,
    /// The document does not say what the server takes when nothing is sent, or says something
    /// else.
    pub sent: bool,
}

/// The base of page numbers: what the config says, or else words, the default or the minimum of the
/// parameter, in this order.
pub(crate) fn of_pages(page: &Input<'_>, operation: &Docs, configured: Option<u64>) -> Base {
    let default = page.default.and_then(number);
    let known = configured.or_else(|| by_words(page.docs, operation));
    match (known, default, page.paging_hints.minimum) {
        (Some(first), Some(default), _) => Base { first, sent: default != first },
        (Some(first), None, _) => Base { first, sent: false },
        (None, Some(first @ (0 | 1)), _) => Base { first, sent: false },
        (None, _, Some(first @ (0 | 1))) => Base { first: first.unsigned_abs(), sent: false },
        (None, _, _) => Base { first: 1, sent: true },
    }
}

/// The base of offsets: zero, unless the config, the default or the minimum says one.
pub(crate) fn of_items(offset: &Input<'_>, configured: Option<u64>) -> Base {
    let default = offset.default.and_then(number).filter(|default| *default < 2);
    let minimum = (offset.paging_hints.minimum == Some(1)).then_some(1);
    let first = configured.or(default).or(minimum).unwrap_or(0);
    Base { first, sent: default.unwrap_or(0) != first }
}

impl Base {
    /// What the first request sends.
    pub fn sends(self, input: &Input<'_>) -> Vec<Sends> {
        let sends = (self.sent && input.is_own)
            .then(|| Sends { param: input.param.clone(), value: self.first.into() });
        sends.into_iter().collect()
    }
}

fn number(value: &Json) -> Option<u64> {
    value.as_u64().or_else(|| {
        value.as_f64().filter(|value| *value == 0.0 || *value == 1.0).map(|value| value as u64)
    })
}

/// Said of the parameter, or of pages in the words of the operation.
fn by_words(page: &Docs, operation: &Docs) -> Option<u64> {
    let texts = |docs: &Docs| {
        [docs.summary.clone(), docs.description.clone()].into_iter().flatten().collect::<Vec<_>>()
    };
    let of_page = texts(page).join(". ");
    // A sentence about something else may have an offset's base in it.
    let of_operation = texts(operation).join(". ");
    let about_pages = |sentence: &&str| {
        let words = sentence.to_lowercase();
        words.contains("page") && !words.contains("offset")
    };
    sentences(&of_page)
        .filter(|sentence| !sentence.to_lowercase().contains("offset"))
        .find_map(base_in)
        .or_else(|| sentences(&of_operation).filter(about_pages).find_map(base_in))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', ';']).flat_map(|line| line.split(". "))
}

/// The base that a sentence names: "zero-based", "0-indexed", "starts at 1", "starting from zero".
fn base_in(sentence: &str) -> Option<u64> {
    let plain: String = sentence
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let count = |word: &str| match word {
        "zero" | "0" | "0th" => Some(0),
        "one" | "1" | "1st" => Some(1),
        "0based" | "0indexed" => Some(0),
        "1based" | "1indexed" => Some(1),
        _ => None,
    };
    let is_based = |word: &&str| matches!(*word, "based" | "indexed" | "index" | "origin");
    words.iter().enumerate().find_map(|(at, word)| {
        let rest = words.get(at + 1..).unwrap_or_default();
        if matches!(*word, "0based" | "0indexed" | "1based" | "1indexed") {
            return count(word);
        }
        match (count(word), rest.first()) {
            // `zero-based`, `0 indexed`; an index of 1 is not a base.
            (Some(base), Some(next)) if is_based(next) && *next != "index" => return Some(base),
            _ => {}
        }
        // `0 is the first page`
        if let Some(base) = count(word).filter(|_| leads_to_first(rest)) {
            return Some(base);
        }
        let number = match *word {
            "first" => after_first(rest),
            word if is_start(word) => after_start(rest),
            _ => None,
        };
        number.and_then(count)
    })
}

/// The word that names the number of the first page: "the first page is 0", "first page number: 1".
fn after_first<'w>(rest: &[&'w str]) -> Option<&'w str> {
    let (page, rest) = rest.split_first()?;
    let is_filler =
        |word: &&&str| matches!(**word, "is" | "has" | "number" | "index" | "the" | "being" | "as");
    let fillers = rest.iter().take(4).take_while(is_filler).count();
    rest.get(fillers).copied().filter(|_| *page == "page")
}

/// Whether what follows a number says that the first page has it: `is the first page`,
/// `for the first page`.
fn leads_to_first(rest: &[&str]) -> bool {
    let is_filler = |word: &&&str| matches!(**word, "is" | "for" | "as" | "being" | "the");
    let fillers = rest.iter().take(3).take_while(is_filler).count();
    fillers > 0 && rest.get(fillers..).is_some_and(|rest| rest.starts_with(&["first", "page"]))
}

fn is_start(word: &str) -> bool {
    matches!(
        word,
        "start"
            | "starts"
            | "starting"
            | "begin"
            | "begins"
            | "beginning"
            | "counted"
            | "counting"
            | "numbered"
    )
}

/// The word that names the number behind "starts": "starts at 0", "starting with page 0", "begins
/// from zero".
fn after_start<'w>(rest: &[&'w str]) -> Option<&'w str> {
    let is_filler = |word: &&&str| {
        matches!(
            **word,
            "at" | "from" | "with" | "by" | "page" | "number" | "index" | "the" | "value"
        )
    };
    let fillers = rest.iter().take(4).take_while(is_filler).count();
    rest.get(fillers).copied().filter(|_| fillers > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_the_base() {
        for (text, base) in [
            ("Zero-based page index (0..N)", Some(0)),
            ("The page, 0-indexed", Some(0)),
            ("Page number, starts at zero.", Some(0)),
            ("Page number starting from 0", Some(0)),
            ("Pages are counted from 0", Some(0)),
            ("First page starts with page 0", Some(0)),
            ("0 based page number", Some(0)),
            ("Page number (1-based)", Some(1)),
            ("The page number, starting at 1", Some(1)),
            ("one-indexed page", Some(1)),
            ("The page to fetch", None),
            ("Between 0 and 10", None),
            ("Use 1 to start", None),
            ("starting 1 January", None),
            ("Page of results; the offset starts at 0", None),
            ("starts at 10", None),
            ("Page number, the first page is 0", Some(0)),
            ("The page to fetch (first page: 0)", Some(0)),
            ("The first page has number 1", Some(1)),
            ("0 is the first page", Some(0)),
            ("Pass 0 for the first page", Some(0)),
            ("By default the first page", None),
            ("The first page has 10 items", None),
        ] {
            let docs = Docs { description: Some(text.to_owned()), ..Docs::default() };
            assert_eq!(by_words(&docs, &Docs::default()), base, "{text}");
        }
        let operation = Docs {
            description: Some("Lists it. Offsets start at 0. Pages start at 1.".to_owned()),
            ..Docs::default()
        };
        assert_eq!(by_words(&Docs::default(), &operation), Some(1));
    }
}
