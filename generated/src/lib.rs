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
pub use runtime::backoff::DefaultRetryPolicy;
pub use runtime::base64_bytes::Base64;
pub use runtime::body::Body;
pub use runtime::by_status::UnknownResponse;
pub use runtime::call::{Call, Operation};
pub use runtime::client::{Client, ClientBuilder};
pub use runtime::decode_error::DecodeError;
pub use runtime::download::{ByteStream, Download};
pub use runtime::error::Error;
pub use runtime::extra::Extra;
pub use runtime::failure::{ApiError, Problem, TransportError};
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
pub use runtime::retry::{FailedAttempt, RetryPolicy};
pub use runtime::sse::{Event, EventStream, Reconnect};

#[cfg(feature = "blocking")]
pub use runtime::stream::{ItemIter, PageIter};
pub use runtime::stream::{ItemStream, PageStream};
pub use runtime::transport::{HttpClient, MaybeSend, Middleware, Next};
pub use runtime::upload::{FilePart, Upload};
pub use runtime::values::{IntoField, IntoValue};

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
