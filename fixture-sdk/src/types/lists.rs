// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Beside` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl Beside {
    /// A value with its properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Beside { 0 id: required String = "id" } extra);

/// `data[]` of the response `200` of `GET /lists/last` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl Item {
    /// A value with its properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Item { 0 id: required String = "id" } extra);

/// `offset` of the body of `POST /lists/scroll` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ListOffset {
    /// In the form of `integer`.
    Integer(i64),
    /// In the form of `text`.
    Text(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ListOffset { Integer(i64) = integer, Text(String) = string });
rt::union_from!(ListOffset { Integer(i64), Text(String) });
rt::union_text!(ListOffset = Text(String));
rt::field_from!(ListOffset { i64, String } text);

/// `page` of the body of `POST /lists/logs` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogPage {
    /// `cursor` on the wire.
    pub cursor: Option<String>,
    /// `limit` on the wire.
    pub limit: Option<i64>,
    extra: rt::Extra,
}

impl LogPage {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            cursor: None,
            limit: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
rt::record!(LogPage {
    0 cursor: optional Option<String> = "cursor",
    1 limit: optional_number Option<i64> = "limit",
} extra);
rt::values!(Beside, Item, ListOffset, LogPage);
