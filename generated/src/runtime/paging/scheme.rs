// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! How an API numbers its pages, and where the next one is.

use super::link_header::next_link;
use super::page_end::{End, Ended};
use super::page_param::PageParam;
use crate::runtime::json::shape::Members;
use crate::runtime::requests::address;
use crate::runtime::requests::request::Request;
use crate::runtime::requests::request_parts::{Parts, Target};
use http::HeaderMap;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

/// Names of properties, from the root of a body on.
pub type Path = &'static [&'static str];

/// A way of paging: emitted once per SDK and way, as a `static`.
#[derive(Debug)]
pub struct Paging {
    /// Where the items are in the response; empty: the response is the list.
    pub items: Path,
    /// Where the response says whether there is more. `false` is the end; after `true`, a missing
    /// mark is an error.
    pub more: Option<Path>,
    /// What else tells the end.
    pub ends: &'static [End],
    /// Where the next page is.
    pub next: Next,
}

/// How the next page is asked for.
#[derive(Debug)]
pub enum Next {
    /// By a mark that the response gives. A mark that is an absolute address is followed as one.
    Cursor {
        /// The parameter that takes it.
        param: PageParam,
        /// Where the response has it; missing, null or empty at the end.
        cursor: Path,
    },
    /// By the number of items that came before. An empty page is the end.
    Offset {
        /// The parameter that takes it.
        param: PageParam,
        /// The number of the first item.
        first: u64,
    },
    /// By the number of the page. An empty page is the end, unless the response says that there are
    /// more.
    PageNumber {
        /// The parameter that takes it.
        param: PageParam,
        /// The number of the first page.
        first: u64,
    },
    /// By the `Link` header (RFC 8288) of relation `next`.
    Link,
    /// By an address in the response.
    Url {
        /// Where the response has it, as text or as an object with `href`; missing, null or empty
        /// at the end.
        url: Path,
    },
    /// By the id of the last item that came before.
    LastItem {
        /// The parameter that takes it.
        param: PageParam,
        /// The property of the item.
        id: &'static str,
    },
}

/// What is known of the response of one page.
pub(crate) struct Seen<'a> {
    pub(crate) headers: &'a HeaderMap,
    /// The property at a path of the envelope, which has no items.
    pub(crate) rest: &'a dyn Fn(&[&str]) -> Option<&'a Value>,
    /// How many items there were.
    pub(crate) items: usize,
    /// The whole response.
    pub(crate) bytes: &'a [u8],
    /// The pages up to and with this one, where they were counted from the first on.
    pub(crate) progress: Option<Progress>,
}

/// How far a list was followed from its first page on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Progress {
    pub(crate) items: u64,
    pub(crate) pages: u64,
    /// The number of items on the largest page.
    pub(crate) largest: u64,
}

/// What comes after a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    End,
    /// The page of this mark: a cursor, a number or a link.
    Page(String),
    /// The server says that there is a next page, but not which: the reason.
    Lost(&'static str),
}

pub(crate) const NO_MARK: &str =
    "the server says that there are more pages, but not how to ask for the next one";
const EMPTY: &str = "the server says that there are more items, but gives none";
const ODD_MARK: &str = "the server's mark of the next page is neither text nor a number";

impl Paging {
    /// What the response says about whether there is more.
    pub(crate) fn more(&self, seen: &Seen<'_>) -> Option<bool> {
        let said = self.more.and_then(|path| (seen.rest)(path)?.as_bool());
        said.or_else(|| self.ends.iter().find_map(|end| end.is_last(seen)).map(|last| !last))
    }

    /// The number of the page or item that a request asks for, where that is the first one of the
    /// list.
    pub(crate) fn is_first(&self, request: &Parts) -> bool {
        match &self.next {
            Next::Offset { param, first } | Next::PageNumber { param, first } => {
                param.number(request).is_none_or(|asked| asked == *first)
            }
            _ => false,
        }
    }

    /// What comes after a page.
    pub(crate) fn step(&self, request: &Parts, seen: &Seen<'_>) -> Step {
        let more = self.more(seen);
        if more == Some(false) {
            return Step::End;
        }
        let step = match &self.next {
            Next::Cursor { param, cursor: path } => {
                marked((seen.rest)(path), |value| param.mark(value))
            }
            Next::Url { url: path } => {
                let link = (seen.rest)(path).map(|link| link.get("href").unwrap_or(link));
                marked(link, |address| address.as_str().map(str::to_owned))
            }
            Next::LastItem { param, id } => {
                marked(last_item(seen.bytes, self.items, id).as_ref(), |value| param.mark(value))
            }
            Next::Link => next_link(seen.headers).map_or(Step::End, Step::Page),
            Next::Offset { param, first } => {
                self.after_items(param.number(request).unwrap_or(*first), *first, more, seen)
            }
            Next::PageNumber { param, first } => {
                self.after_page(param.number(request).unwrap_or(*first), *first, more, seen)
            }
        };
        match step {
            Step::End if more == Some(true) => Step::Lost(NO_MARK),
            step => step,
        }
    }

    fn after_items(&self, at: u64, first: u64, more: Option<bool>, seen: &Seen<'_>) -> Step {
        let next = at.saturating_add(seen.items as u64);
        if seen.items == 0 {
            return if more == Some(true) { Step::Lost(EMPTY) } else { Step::End };
        }
        match self.ends.iter().find_map(|end| end.next_page(seen)) {
            Some(Some(next)) => return Step::Page(next.to_string()),
            Some(None) => return Step::End,
            None => {}
        }
        let is_over = more.is_none()
            && self
                .ends
                .iter()
                .any(|end| end.of_items(next.saturating_sub(first), seen) == Ended::Yes);
        if is_over { Step::End } else { Step::Page(next.to_string()) }
    }

    fn after_page(&self, at: u64, first: u64, more: Option<bool>, seen: &Seen<'_>) -> Step {
        let given = self.ends.iter().find_map(|end| end.next_page(seen));
        let next = match given {
            Some(None) => return Step::End,
            Some(Some(next)) => next,
            None => at.saturating_add(1),
        };
        let all = || self.ends.iter().map(|end| end.of_pages(at, first, seen));
        let goes_on = more == Some(true)
            || (all().all(|ended| ended != Ended::Yes)
                && (seen.items > 0 || all().any(|ended| ended == Ended::No)));
        if goes_on { Step::Page(next.to_string()) } else { Step::End }
    }
}

impl Next {
    /// The parameter that asks for a page, where there is one.
    fn param(&self) -> Option<&PageParam> {
        match self {
            Self::Cursor { param, .. }
            | Self::Offset { param, .. }
            | Self::PageNumber { param, .. }
            | Self::LastItem { param, .. } => Some(param),
            Self::Link | Self::Url { .. } => None,
        }
    }

    /// Whether two requests ask for the same page.
    pub(crate) fn is_same(&self, one: &Parts, other: &Parts) -> bool {
        let in_body = |request: &Parts| self.param().and_then(|param| param.in_body(request));
        one.asks_the_same(other) && in_body(one) == in_body(other)
    }

    /// The parameter that counts pages or items, if the request alone determines the next page. The
    /// server may not know the parameter, and send the same page for ever.
    pub(crate) fn counter(&self) -> Option<&PageParam> {
        match self {
            Self::Offset { param, .. }
            | Self::PageNumber { param, .. }
            | Self::LastItem { param, .. } => Some(param),
            _ => None,
        }
    }

    /// The request for the page of this mark.
    pub(crate) fn turn(&self, request: &Request, mark: &str) -> Request {
        let mut request = request.clone();
        match self {
            Self::Cursor { .. } if is_address(mark) => {
                request.0.target = Target::Url(mark.to_owned())
            }
            Self::Cursor { param, .. }
            | Self::Offset { param, .. }
            | Self::PageNumber { param, .. }
            | Self::LastItem { param, .. } => param.set(&mut request.0, mark),
            Self::Link | Self::Url { .. } => {
                request.0.target = Target::Url(address::beside(&request.0, mark))
            }
        }
        request
    }
}

/// Whether a cursor is a whole address: some servers give that of the next page where others give a
/// token.
fn is_address(mark: &str) -> bool {
    let is_http = ["http://", "https://"].iter().any(|scheme| mark.starts_with(scheme));
    is_http && Url::parse(mark).is_ok_and(|url| url.has_host())
}

/// The mark that a response has; null and what is empty mean the end.
fn marked(value: Option<&Value>, read: impl Fn(&Value) -> Option<String>) -> Step {
    match value {
        None | Some(Value::Null | Value::Bool(false)) => Step::End,
        Some(Value::String(text)) if text.is_empty() => Step::End,
        Some(value) => read(value).map_or(Step::Lost(ODD_MARK), Step::Page),
    }
}

/// The id of the last of the items at a path, read once more without their type.
fn last_item(bytes: &[u8], items: &[&str], id: &str) -> Option<Value> {
    let mut at: &RawValue = serde_json::from_slice(bytes).ok()?;
    for name in items {
        at = member(at, name)?;
    }
    let all: Vec<&RawValue> = serde_json::from_str(at.get()).ok()?;
    serde_json::from_str(member(all.last()?, id)?.get()).ok()
}

fn member<'a>(object: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    let Members(all) = serde_json::from_str::<Members<&RawValue>>(object.get()).ok()?;
    all.into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}
