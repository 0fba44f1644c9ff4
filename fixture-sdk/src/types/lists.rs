// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::Happening;

/// `data[]` of the answer `200` of `GET /lists/last` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl Item {
    /// With all that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Item { 0 id: required = "id" } extra);

/// The answer `200` of `GET /lists/after` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAfterListResponse {
    /// `data` on the wire.
    pub data: Option<Vec<Happening>>,
    /// `last_id` on the wire.
    pub last_id: Option<String>,
    /// `has_more` on the wire.
    pub has_more: Option<bool>,
    extra: rt::Extra,
}

impl ListAfterListResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            data: None,
            last_id: None,
            has_more: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl IntoIterator<Item = impl Into<Happening>>) -> Self {
        self.data = Some(rt::list::<Happening, _, _>(data));
        self
    }

    /// Sets `last_id`.
    pub fn last_id(mut self, last_id: impl Into<String>) -> Self {
        self.last_id = Some(last_id.into());
        self
    }

    /// Sets `has_more`.
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Some(has_more);
        self
    }
}
rt::record!(ListAfterListResponse {
    0 data: optional = "data",
    1 last_id: optional = "last_id",
    2 has_more: optional = "has_more",
} extra);

/// The answer `200` of `GET /lists/cursor` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCursorListResponse {
    /// `things` on the wire.
    pub things: Option<Vec<Happening>>,
    /// `page_info` on the wire.
    pub page_info: Option<ListCursorListResponsePageInfo>,
    extra: rt::Extra,
}

impl ListCursorListResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            things: None,
            page_info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `things`.
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = impl Into<Happening>>,
    ) -> Self {
        self.things = Some(rt::list::<Happening, _, _>(things));
        self
    }

    /// Sets `page_info`.
    pub fn page_info(
        mut self,
        page_info: impl Into<ListCursorListResponsePageInfo>,
    ) -> Self {
        self.page_info = Some(page_info.into());
        self
    }
}
rt::record!(ListCursorListResponse {
    0 things: optional = "things",
    1 page_info: optional = "page_info",
} extra);

/// `page_info` of the answer `200` of `GET /lists/cursor` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCursorListResponsePageInfo {
    /// `end_cursor` on the wire.
    pub end_cursor: Option<String>,
    /// `has_next_page` on the wire.
    pub has_next_page: Option<bool>,
    extra: rt::Extra,
}

impl ListCursorListResponsePageInfo {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            end_cursor: None,
            has_next_page: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `end_cursor`.
    pub fn end_cursor(mut self, end_cursor: impl Into<String>) -> Self {
        self.end_cursor = Some(end_cursor.into());
        self
    }

    /// Sets `has_next_page`.
    pub fn has_next_page(mut self, has_next_page: bool) -> Self {
        self.has_next_page = Some(has_next_page);
        self
    }
}
rt::record!(ListCursorListResponsePageInfo {
    0 end_cursor: optional = "end_cursor",
    1 has_next_page: optional = "has_next_page",
} extra);

/// The answer `200` of `GET /lists/last` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLastListResponse {
    /// `data` on the wire.
    pub data: Option<Vec<Item>>,
    /// `has_more` on the wire.
    pub has_more: Option<bool>,
    extra: rt::Extra,
}

impl ListLastListResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            data: None,
            has_more: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl IntoIterator<Item = impl Into<Item>>) -> Self {
        self.data = Some(rt::list::<Item, _, _>(data));
        self
    }

    /// Sets `has_more`.
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Some(has_more);
        self
    }
}
rt::record!(ListLastListResponse {
    0 data: optional = "data",
    1 has_more: optional = "has_more",
} extra);

/// The answer `200` of `GET /lists/url` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUrlListResponse {
    /// `next_page_uri` on the wire.
    pub next_page_uri: rt::Field<String>,
    /// `numbers` on the wire.
    pub numbers: Option<Vec<i64>>,
    extra: rt::Extra,
}

impl ListUrlListResponse {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            next_page_uri: rt::Field::Absent,
            numbers: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `next_page_uri`.
    pub fn next_page_uri(mut self, next_page_uri: impl Into<rt::Field<String>>) -> Self {
        self.next_page_uri = next_page_uri.into();
        self
    }

    /// Sets `numbers`.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.numbers = Some(rt::list::<i64, _, _>(numbers));
        self
    }
}
rt::record!(ListUrlListResponse {
    0 next_page_uri: nullable = "next_page_uri",
    1 numbers: optional = "numbers",
} extra);
