//! Lists: how their pages follow each other. Paths are property names from the root of a body on.

use serde::Serialize;

use super::{Json, Type};

/// How the pages of a list follow each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paging {
    pub items: Vec<String>,
    pub item: Type,
    /// Says whether there is more; `false` ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<String>>,
    /// What else tells the end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<End>,
    pub next: NextPage,
    /// What the first request sends unless the caller says otherwise, so that the pages follow each
    /// other this way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sends: Vec<Sends>,
}

/// How the next page is asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum NextPage {
    /// The next request carries `param` = the response's value at `cursor`; empty or missing ends.
    Cursor { param: PageParam, cursor: Vec<String> },
    /// `param` grows by the number of items, from `first` on; an empty page ends.
    Offset { param: PageParam, first: u64 },
    /// `param` grows by one, from `first` on; an empty page ends, unless the response says that
    /// there are more.
    PageNumber { param: PageParam, first: u64 },
    /// `Link: <..>; rel="next"`.
    Link,
    /// The response has the next page's address; empty or missing ends.
    Url { url: Vec<String> },
    /// `param` = the last item's `id`; no items end.
    LastItem { param: PageParam, id: String },
}

/// The parameter that asks for a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageParam {
    Query(String),
    /// A property of the body; `text`: it is a string, whatever its marks look like.
    Body {
        path: Vec<String>,
        text: bool,
    },
}

/// Something that tells the end of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct End {
    pub signal: PagingSignal,
    pub at: At,
}

/// What a number, or a flag, of a response means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum PagingSignal {
    /// The number of all pages.
    Pages,
    /// The number of the last page.
    LastPage,
    /// The number of the next page or of its first item; null or missing on the last page.
    NextPage,
    /// Whether this page is the last one.
    IsLast,
    /// The number of all items.
    Items,
    /// The number of all items, or of those on the page.
    Count,
}

/// Where a response has something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum At {
    Body(Vec<String>),
    Header(String),
}

/// A parameter that is sent although the caller did not set it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sends {
    pub param: PageParam,
    pub value: Json,
}

impl NextPage {
    /// Whether the body of the request asks for a page.
    pub fn is_in_body(&self) -> bool {
        match self {
            Self::Cursor { param, .. }
            | Self::Offset { param, .. }
            | Self::PageNumber { param, .. }
            | Self::LastItem { param, .. } => matches!(param, PageParam::Body { .. }),
            Self::Link | Self::Url { .. } => false,
        }
    }
}

impl PageParam {
    /// As users write it: `cursor`, `page.cursor`.
    pub fn name(&self) -> String {
        match self {
            Self::Query(name) => name.clone(),
            Self::Body { path, .. } => path.join("."),
        }
    }
}
