// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

#![cfg_attr(feature = "full", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "full"), doc = " An SDK for tests.")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

mod client;
mod errors;

pub mod resources;

mod runtime;
mod shapes;

pub mod types;

pub use runtime::backoff::DefaultRetryPolicy;
pub use runtime::base64_bytes::Base64;
pub use runtime::body::Body;
pub use runtime::by_status::UnknownAnswer;
pub use runtime::call::Call;
pub use runtime::client::{Client, ClientBuilder};
pub use runtime::download::{ByteStream, Download};
pub use runtime::error::Error;
pub use runtime::extra::Extra;
pub use runtime::failure::{ApiError, DecodeError, Problem, TransportError};
pub use runtime::field::Field;
pub use runtime::field_mask::{FieldMask, FieldPath};
pub use runtime::json_lines::JsonLines;

#[cfg(feature = "blocking")]
pub use runtime::lenient::LenientIter;
pub use runtime::lenient::LenientStream;

#[cfg(feature = "mock")]
pub use runtime::mock;
pub use runtime::open::UnknownValue;
pub use runtime::page::Page;
pub use runtime::pending::{Pending, Response};
pub use runtime::raw::RawRequest;

#[cfg(feature = "reqwest")]
pub use runtime::reqwest_0_13;
pub use runtime::retry::{FailedTry, RetryPolicy};
pub use runtime::sse::{Event, EventStream, Reconnect};

#[cfg(feature = "blocking")]
pub use runtime::stream::{ItemIter, PageIter};
pub use runtime::stream::{ItemStream, PageStream};
pub use runtime::transport::{HttpClient, MaybeSend, Middleware, Next};
pub use runtime::upload::{FilePart, Upload};

pub(crate) static API: runtime::emit::Api = runtime::emit::Api {
    user_agent: concat!("fixture-sdk-rust/", env!("CARGO_PKG_VERSION")),
    base_url: "https://fixture.test",
    base_url_env: Some("FIXTURE_SDK_BASE_URL"),
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
    security: &[&["key"]],
    idempotency_header: None,
    request_id_headers: &[],
    webhook_key_env: None,
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_0: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    next: runtime::emit::Next::PageNumber {
        param: "page",
        first: 1u64,
        pages: None,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_1: runtime::emit::Paging = runtime::emit::Paging {
    items: &["things"],
    more: Some(&["page_info", "has_next_page"]),
    next: runtime::emit::Next::Cursor {
        param: "cursor",
        cursor: &["page_info", "end_cursor"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_2: runtime::emit::Paging = runtime::emit::Paging {
    items: &["data"],
    more: Some(&["has_more"]),
    next: runtime::emit::Next::Cursor {
        param: "after",
        cursor: &["last_id"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_3: runtime::emit::Paging = runtime::emit::Paging {
    items: &["data"],
    more: Some(&["has_more"]),
    next: runtime::emit::Next::LastItem {
        param: "starting_after",
        id: "id",
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_4: runtime::emit::Paging = runtime::emit::Paging {
    items: &["entries"],
    more: None,
    next: runtime::emit::Next::Cursor {
        param: "marker",
        cursor: &["next_marker"],
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_5: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    next: runtime::emit::Next::Offset {
        param: "offset",
        total: None,
    },
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_6: runtime::emit::Paging = runtime::emit::Paging {
    items: &[],
    more: None,
    next: runtime::emit::Next::Link,
};

#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) static PAGING_7: runtime::emit::Paging = runtime::emit::Paging {
    items: &["numbers"],
    more: None,
    next: runtime::emit::Next::Url {
        url: &["next_page_uri"],
    },
};
