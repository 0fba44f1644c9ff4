//! The code that every SDK of this generator shares: requests, responses, errors, paging, and the
//! reading and writing of JSON.
//!
//! Nothing here knows the API. Emitted code uses the items of [`emit`] only.
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

// From a request to its response.
pub mod attempts;
pub mod bodies;
pub mod calls;
pub mod client;
pub mod errors;
#[cfg(feature = "mock")]
pub mod mock;
pub mod pages;
pub mod paging;
pub mod params;
pub mod requests;
pub mod responses;
pub mod security;
pub mod streams;
pub mod tasks;
pub mod transport;

// How types are read and written.
pub mod json;
pub mod objects;
pub mod unions;
pub mod values;
