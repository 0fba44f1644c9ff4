// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! How an API numbers its pages, and where the next one is.

use super::address;
use super::param::escape;
use super::parts::{Parts, Target};
use super::request::Request;
use super::shape::Members;
use http::HeaderMap;
use http::header::LINK;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A way of paging: emitted once per SDK and way, as a `static`.
#[derive(Debug)]
pub struct Paging {
    /// Where the items are in the answer; empty: the answer is the list.
    pub items: &'static [&'static str],
    /// Where the answer says whether there is more; `false` there is the end, whatever else it says.
    pub more: Option<&'static [&'static str]>,
    /// Where the next page is.
    pub next: Next,
}

/// How the next page is asked for.
#[derive(Debug)]
pub enum Next {
    /// By a mark that the answer gives.
    Cursor {
        /// The query parameter that takes it.
        param: &'static str,
        /// Where the answer has it; missing, null or empty at the end.
        cursor: &'static [&'static str],
    },
    /// By the number of items that came before.
    Offset {
        /// The query parameter that takes it.
        param: &'static str,
        /// Where the answer has the number of all items; without it an empty page is the end.
        total: Option<&'static [&'static str]>,
    },
    /// By the number of the page.
    PageNumber {
        /// The query parameter that takes it.
        param: &'static str,
        /// The number of the first page.
        first: u64,
        /// Where the answer has the number of all pages; without it an empty page is the end.
        pages: Option<&'static [&'static str]>,
    },
    /// By the `Link` header (RFC 8288) of relation `next`.
    Link,
    /// By an address in the answer.
    Url {
        /// Where the answer has it; missing, null or empty at the end.
        url: &'static [&'static str],
    },
    /// By the id of the last item that came before.
    LastItem {
        /// The query parameter that takes it.
        param: &'static str,
        /// The property of the item.
        id: &'static str,
    },
}

/// What is known of the answer of one page.
pub(crate) struct Seen<'a> {
    pub(crate) headers: &'a HeaderMap,
    /// The envelope without its items.
    pub(crate) rest: &'a dyn Fn(&[&str]) -> Option<&'a Value>,
    /// How many items there were.
    pub(crate) items: usize,
    /// The whole answer.
    pub(crate) bytes: &'a [u8],
}

impl Paging {
    /// What asks for the page after this one: a cursor, a number or a link; `None` at the end.
    pub(crate) fn mark(&self, request: &Parts, seen: &Seen<'_>) -> Option<String> {
        match self.more.and_then(|path| (seen.rest)(path)) {
            Some(Value::Bool(false)) => None,
            _ => self.next.mark(request, seen, self.items),
        }
    }
}

impl Next {
    /// The parameter that counts, where the server has no say in what is asked for next: it may not know it, and answer with the
    /// same page for ever.
    pub(crate) fn counter(&self) -> Option<&'static str> {
        match self {
            Self::Offset { param, .. } | Self::PageNumber { param, .. } => Some(param),
            _ => None,
        }
    }

    fn mark(&self, request: &Parts, seen: &Seen<'_>, items: &[&str]) -> Option<String> {
        match self {
            Self::Cursor { cursor: path, .. } | Self::Url { url: path } => as_mark((seen.rest)(path)?),
            Self::LastItem { id, .. } => last_item(seen.bytes, items, id),
            Self::Offset { param, total } => {
                let next = asked(request, param).unwrap_or(0).saturating_add(seen.items as u64);
                let total = total.and_then(|path| number((seen.rest)(path)?));
                (seen.items > 0 && total.is_none_or(|total| next < total)).then(|| next.to_string())
            }
            Self::PageNumber { param, first, pages } => {
                let next = asked(request, param).unwrap_or(*first).saturating_add(1);
                let pages = pages.and_then(|path| number((seen.rest)(path)?));
                (seen.items > 0 && pages.is_none_or(|pages| next < first.saturating_add(pages))).then(|| next.to_string())
            }
            Self::Link => next_link(seen.headers),
        }
    }

    /// The request for the page of this mark.
    pub(crate) fn turn(&self, request: &Request, mark: &str) -> Request {
        let mut request = request.clone();
        match self {
            Self::Cursor { param, .. }
            | Self::Offset { param, .. }
            | Self::PageNumber { param, .. }
            | Self::LastItem { param, .. } => {
                let pair = format!("{}={}", escape(param), escape(mark));
                match request.0.query.iter_mut().find(|(name, _)| name == param) {
                    Some(old) => old.1 = pair,
                    None => request.0.query.push((Cow::Borrowed(param), pair)),
                }
            }
            Self::Link | Self::Url { .. } => request.0.target = Target::Url(address::beside(&request.0, mark)),
        }
        request
    }
}

fn as_mark(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The id of the last of the items at a path, read once more without their type.
fn last_item(bytes: &[u8], items: &[&str], id: &str) -> Option<String> {
    let mut at: &RawValue = serde_json::from_slice(bytes).ok()?;
    for name in items {
        at = member(at, name)?;
    }
    let all: Vec<&RawValue> = serde_json::from_str(at.get()).ok()?;
    as_mark(&serde_json::from_str(member(all.last()?, id)?.get()).ok()?)
}

fn member<'a>(object: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    let Members(all) = serde_json::from_str::<Members<&RawValue>>(object.get()).ok()?;
    all.into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// The number that a query parameter of the request has.
fn asked(request: &Parts, param: &str) -> Option<u64> {
    let (_, pair) = request.query.iter().find(|(name, _)| name == param)?;
    pair.split_once('=')?.1.parse().ok()
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// RFC 8288 §3: `<address>; rel="next"; .., <address>; ..`
fn next_link(headers: &HeaderMap) -> Option<String> {
    headers.get_all(LINK).iter().filter_map(|v| v.to_str().ok()).find_map(|text| {
        let mut rest = text;
        while let Some((_, tail)) = rest.split_once('<') {
            let (address, tail) = tail.split_once('>')?;
            let (params, next) = split(tail, ',');
            if any_is_next(params) {
                return Some(address.to_owned());
            }
            rest = next;
        }
        None
    })
}

fn any_is_next(mut params: &str) -> bool {
    while !params.is_empty() {
        let (param, rest) = split(params, ';');
        if is_next(param) {
            return true;
        }
        params = rest;
    }
    false
}

/// What stands before and behind a separator that is not in quotes (RFC 9110 §5.6.4); all of it, and nothing.
fn split(text: &str, separator: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    let end = text.find(|c| {
        let plain = !std::mem::take(&mut escaped);
        escaped = quoted && plain && c == '\\';
        quoted ^= plain && c == '"';
        c == separator && !quoted
    });
    end.map_or((text, ""), |end| (&text[..end], &text[end + separator.len_utf8()..]))
}

fn is_next(param: &str) -> bool {
    let Some((name, value)) = param.split_once('=') else { return false };
    let value = value.trim().trim_matches('"');
    name.trim().eq_ignore_ascii_case("rel") && value.split_whitespace().any(|r| r.eq_ignore_ascii_case("next"))
}
