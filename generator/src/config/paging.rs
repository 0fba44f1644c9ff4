//! `[[paging]]` and `[streams]`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Spanned;

/// `[[paging]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paging {
    /// `cursor`, `offset`, `page`, `link` (the header), `url` (an address in the response) or
    /// `last-item` (its id is the cursor).
    pub kind: Spanned<String>,
    /// The query parameter that asks for the next page, or the property of the body, with dots:
    /// `cursor`, `page.cursor` (not for `link` and `url`). A query parameter goes before a property
    /// of its name.
    #[serde(default)]
    pub parameter: Option<Spanned<String>>,
    /// Where the items are in the response, with dots: `items`, `data.list`; empty for a bare
    /// array.
    #[serde(default)]
    pub items: Option<Spanned<String>>,
    /// `cursor`, `url`: where the next cursor, or address, is in the response:
    /// `pagination.nextCursor`. A cursor that is an absolute address of the API's origin is
    /// followed.
    #[serde(default)]
    pub next: Option<Spanned<String>>,
    /// Where the response says whether there is more; `false` there is the end, and `true` without
    /// a next cursor an error. Optional.
    #[serde(default)]
    pub more: Option<Spanned<String>>,
    /// `last-item`: the property of the item that is its id. Default: `id`.
    #[serde(default)]
    pub id: Option<Spanned<String>>,
    /// `offset`: where the number of all items is; `page`: where the number of pages is. Default:
    /// found by its usual names.
    #[serde(default)]
    pub total: Option<Spanned<String>>,
    /// `page`: where the number of all items is. Default: found by its usual names.
    #[serde(default)]
    pub total_items: Option<Spanned<String>>,
    /// `page`, `offset`: the number of the first page or item. Default: what the document says of
    /// the parameter (its `default`, its `minimum`, words such as "zero-based"); else 0 for
    /// `offset`, and for `page` 1, which the first request then sends.
    #[serde(default)]
    pub first: Option<u64>,
}

/// `[streams]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Streams {
    /// The names of events that are skipped, such as `heartbeat`. Default: `ping` and `open`,
    /// unless the document lists them.
    #[serde(default)]
    pub skip: Option<Vec<String>>,
}
