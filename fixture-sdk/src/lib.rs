// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

#![cfg_attr(feature = "full", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "full"), doc = " An SDK for tests.")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

mod client;
mod errors;
mod headers;

pub mod resources;

mod runtime;
mod shapes;

pub mod types;

pub use errors::ErrorDetails;
pub use runtime::attempts::backoff::DefaultRetryPolicy;
pub use runtime::attempts::retry::{FailedAttempt, RetryPolicy};
pub use runtime::bodies::body::Body;
pub use runtime::bodies::upload::{FilePart, Upload};
pub use runtime::calls::call::{Call, Operation};
pub use runtime::calls::raw::RawRequest;
pub use runtime::client::builder::{Client, ClientBuilder};
pub use runtime::errors::decode_error::DecodeError;
pub use runtime::errors::error::Error;
pub use runtime::errors::failure::{ApiError, Problem, TransportError};
pub use runtime::json::extra::Extra;

#[cfg(feature = "mock")]
pub use runtime::mock;
pub use runtime::objects::field::Field;

#[cfg(feature = "blocking")]
pub use runtime::pages::lenient::LenientIter;
pub use runtime::pages::lenient::LenientStream;
pub use runtime::pages::page::Page;

#[cfg(feature = "blocking")]
pub use runtime::pages::stream::{ItemIter, PageIter};
pub use runtime::pages::stream::{ItemStream, PageStream};
pub use runtime::requests::pending::{Pending, Response};
pub use runtime::responses::by_status::UnknownResponse;
pub use runtime::streams::download::{ByteStream, Download};
pub use runtime::streams::json_lines::JsonLines;
pub use runtime::streams::sse::{Event, EventStream, Reconnect};
pub use runtime::tasks::futures::MaybeSend;
pub use runtime::transport::http_client::{HttpClient, Middleware, Next};

#[cfg(feature = "reqwest")]
pub use runtime::transport::reqwest_0_13;
pub use runtime::values::base64_bytes::Base64;
pub use runtime::values::field_mask::{FieldMask, FieldPath};
pub use runtime::values::open::UnknownValue;
pub use runtime::values::setters::{IntoField, IntoValue};

pub(crate) static API: runtime::emit::Api = runtime::emit::Api {
    user_agent: concat!("fixture-sdk-rust/", env!("CARGO_PKG_VERSION")),
    base_url: "https://fixture.test",
    base_url_env: Some("FIXTURE_SDK_BASE_URL"),
    own_servers: &[],
    schemes: &[
        runtime::emit::Scheme {
            name: "key",
            kind: runtime::emit::SchemeKind::Bearer,
            env: Some("FIXTURE_KEY"),
        },
        runtime::emit::Scheme {
            name: "basic",
            kind: runtime::emit::SchemeKind::Basic,
            env: Some("FIXTURE_SDK_BASIC"),
        },
        runtime::emit::Scheme {
            name: "header",
            kind: runtime::emit::SchemeKind::Header("X-Api-Key"),
            env: Some("FIXTURE_HEADER_KEY"),
        },
        runtime::emit::Scheme {
            name: "query",
            kind: runtime::emit::SchemeKind::Query("api_key"),
            env: Some("FIXTURE_SDK_QUERY"),
        },
        runtime::emit::Scheme {
            name: "cookie",
            kind: runtime::emit::SchemeKind::Cookie("session"),
            env: Some("FIXTURE_SDK_COOKIE"),
        },
        runtime::emit::Scheme {
            name: "oauth",
            kind: runtime::emit::SchemeKind::OAuth2 {
                token_url: "/oauth/token",
            },
            env: Some("FIXTURE_SDK_OAUTH"),
        },
    ],
    security: Some(&[&["key"]]),
    idempotency_header: None,
    request_id_headers: &[],
    webhook_key_env: None,
    max_retries: 2,
    timeout: ::std::time::Duration::from_millis(60000),
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGE_NUMBER_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    ends: &[],
    next: runtime::emit::Next::PageNumber {
        param: runtime::emit::PageParam::Query("page"),
        first: 1u64,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &["things"],
    more: Some(&["page_info", "has_next_page"]),
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::Query("cursor"),
        cursor: &["page_info", "end_cursor"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING_2: runtime::emit::Paging = runtime::emit::Paging {
    items: &["data"],
    more: Some(&["has_more"]),
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::Query("after"),
        cursor: &["last_id"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static LAST_ITEM_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &["data"],
    more: Some(&["has_more"]),
    ends: &[],
    next: runtime::emit::Next::LastItem {
        param: runtime::emit::PageParam::Query("starting_after"),
        id: "id",
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING_3: runtime::emit::Paging = runtime::emit::Paging {
    items: &["entries"],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::Query("marker"),
        cursor: &["next_marker"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static OFFSET_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Offset {
        param: runtime::emit::PageParam::Query("offset"),
        first: 0u64,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static LINK_HEADER_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Link,
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static NEXT_URL_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &["numbers"],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Url {
        url: &["next_page_uri"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING_4: runtime::emit::Paging = runtime::emit::Paging {
    items: &["result", "points"],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::Body(&["offset"]),
        cursor: &["result", "next_page_offset"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING_5: runtime::emit::Paging = runtime::emit::Paging {
    items: &["data"],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::BodyText(&["page", "cursor"]),
        cursor: &["meta", "page", "after"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static OFFSET_PAGING_2: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Offset {
        param: runtime::emit::PageParam::Body(&["offset"]),
        first: 0u64,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGE_NUMBER_PAGING_2: runtime::emit::Paging = runtime::emit::Paging {
    items: &["content"],
    more: None,
    ends: &[runtime::emit::End::Pages(runtime::emit::At::Body(&["totalPages"]))],
    next: runtime::emit::Next::PageNumber {
        param: runtime::emit::PageParam::Query("page"),
        first: 0u64,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static CURSOR_PAGING_6: runtime::emit::Paging = runtime::emit::Paging {
    items: &["added"],
    more: Some(&["has_more"]),
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::BodyText(&["cursor"]),
        cursor: &["next_cursor"],
    },
};

#[cfg(all(doctest, feature = "full"))]
#[doc = include_str!("../AGENTS.md")]
struct AgentsMd;
