// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What every SDK of this generator shares: requests, answers, errors, paging, and the reading and
//! writing of JSON.
//!
//! Nothing here knows the API at hand; the emitted code names what it needs through [`emit`] alone.
// One runtime serves every SDK, and none of them uses all of it.
#![allow(dead_code, unused_imports, unused_macros)]

#[cfg(all(
    feature = "reqwest",
    not(any(feature = "rustls", feature = "native-tls")),
    not(target_arch = "wasm32")
))]
compile_error!(
    "the feature `reqwest` needs TLS: turn on `rustls` (a default feature) or `native-tls` as well; \
     or turn `reqwest` off, and bring a transport of your own (`ClientBuilder::http_client`)"
);

#[cfg(all(feature = "blocking", target_arch = "wasm32"))]
compile_error!(
    "the feature `blocking` needs threads, which wasm has not: await the requests instead"
);

pub mod emit;

// HTTP: from a builder to a response.
pub mod address;
pub mod api;
pub mod auth;
pub mod backoff;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
pub mod budget;
pub mod by_status;
pub mod call;
pub mod client;
pub mod client_auth;
pub mod client_options;
pub mod clock;
pub mod content;
pub mod credential;
pub mod decode_error;
pub mod download;
pub mod error;
pub mod execute;
pub mod failure;
pub mod file_io;
pub mod framing;
#[cfg(feature = "gzip")]
pub mod gzip;
pub mod header_value;
pub mod http_method;
pub mod inside;
pub mod json_lines;
pub mod lenient;
pub mod lines;
pub mod link_header;
pub mod location;
pub mod macros;
pub mod mask;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock")]
pub mod mock_call;
#[cfg(feature = "mock")]
pub mod mock_page;
#[cfg(feature = "mock")]
pub mod mock_response;
pub mod multipart;
pub mod nested;
pub mod oauth;
pub mod outgoing;
pub mod own_server;
pub mod page;
pub mod page_end;
pub mod page_loop;
pub mod page_param;
pub mod paging;
pub mod param;
pub mod path;
pub mod payload;
pub mod pending;
pub mod pieces;
pub mod raw;
pub mod receive;
pub mod redirect;
pub mod refusal;
pub mod request;
pub mod request_parts;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod reqwest_0_13;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
#[path = "reqwest_wasm.rs"]
pub mod reqwest_0_13;
pub mod response;
pub mod retry;
pub mod secret;
pub mod server_message;
pub mod shape;
pub mod shared;
pub mod sse;
pub mod sse_parser;
pub mod stream;
pub mod strict;
#[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
pub mod tls;
pub mod trace;
pub mod transport;
pub mod upload;
pub mod webhook;

// Data: how types are read and written.
pub mod base64_bytes;
pub mod boxed;
pub mod collect;
pub mod evidence;
pub mod extra;
pub mod field;
pub mod field_mask;
pub mod flat;
pub mod json;
pub mod json_order;
pub mod json_path;
pub mod keyed;
pub mod names;
pub mod number;
pub mod opaque;
pub mod open;
pub mod probe;
pub mod read_as;
pub mod record;
pub mod record_macro;
pub mod record_numbers;
pub mod record_write;
pub mod redact;
pub mod rest;
pub mod tag_serializer;
pub mod tagged;
pub mod times;
pub mod union;
pub mod untagged;
pub mod values;
pub mod variant_choice;
