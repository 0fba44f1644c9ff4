// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

mod client;
mod errors;

pub mod ext;
pub mod resources;

mod runtime;

pub mod types;

pub use client::Webhooks;
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
    user_agent: concat!("cadenya-rust/", env!("CARGO_PKG_VERSION")),
    base_url: "https://api.cadenya.com",
    base_url_env: Some("CADENYA_BASE_URL"),
    own_servers: &[],
    schemes: &[
        runtime::emit::Scheme {
            name: "bearerAuth",
            kind: runtime::emit::SchemeKind::Bearer,
            env: Some("CADENYA_API_KEY"),
        },
    ],
    security: Some(&[&["bearerAuth"]]),
    idempotency_header: None,
    request_id_headers: &[],
    webhook_key_env: Some("CADENYA_WEBHOOK_KEY"),
    max_retries: 2,
    timeout: ::std::time::Duration::from_millis(60000),
};

pub(crate) static CURSOR_PAGING: runtime::emit::Paging = runtime::emit::Paging {
    items: &["items"],
    more: None,
    ends: &[],
    next: runtime::emit::Next::Cursor {
        param: runtime::emit::PageParam::Query("cursor"),
        cursor: &["pagination", "nextCursor"],
    },
};

#[cfg(doctest)]
#[doc = include_str!("../AGENTS.md")]
struct AgentsMd;
