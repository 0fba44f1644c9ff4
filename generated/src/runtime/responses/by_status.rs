// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Responses with a type for each status.
//!
//! ```text
//! // Emitted, beside the enum, which has a variant for each status that the document names:
//! rt::request!(JobsGet => JobsGetResponse, JobsGetResponse::read);
//! rt::responses!(JobsGetResponse { 200 => Ok(rt::json), 202 => Accepted(rt::json), 204 => NoContent });
//! // .. or, where it has words for all others (`2XX`), a variant that has the status first:
//! rt::responses!(JobsGetResponse { 200 => Ok(rt::json), _ => Other(rt::json) });
//! ```

use super::response::Raw;
use bytes::Bytes;
use http::StatusCode;
use std::fmt;

/// A successful response with a status that the API's document does not name for its operation.
#[derive(Clone, PartialEq)]
pub struct UnknownResponse {
    status: StatusCode,
    bytes: Bytes,
}

impl UnknownResponse {
    pub(crate) fn new(raw: Raw) -> Self {
        Self { status: raw.status, bytes: raw.response.bytes }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for UnknownResponse {
    /// Without the body, which may hold what should not be in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownResponse")
            .field("status", &self.status)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// A status that a document names, which is therefore one.
pub(crate) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or_default()
}

/// The status of a response of several types, and how it is read.
macro_rules! responses {
    ($response:ident { $($status:literal => $variant:ident $(($finish:path))?),+ $(,)? }) => {
        impl $response {
            /// The status of the response.
            pub fn status(&self) -> ::http::StatusCode {
                match self {
                    $(Self::$variant { .. } => $crate::runtime::responses::by_status::status($status),)+
                    Self::Unknown(response) => response.status(),
                }
            }

            pub(crate) fn read(raw: $crate::runtime::responses::response::Raw) -> ::core::result::Result<Self, $crate::runtime::errors::error::Error> {
                match raw.status.as_u16() {
                    $($status => $crate::runtime::responses::by_status::responses!(@ raw, $variant $($finish)?),)+
                    _ => ::core::result::Result::Ok(Self::Unknown($crate::runtime::responses::by_status::UnknownResponse::new(raw))),
                }
            }
        }
    };
    ($response:ident { $($status:literal => $variant:ident $(($finish:path))?,)+ _ => $rest:ident $(($all:path))? $(,)? }) => {
        impl $response {
            /// The status of the response.
            pub fn status(&self) -> ::http::StatusCode {
                match self {
                    $(Self::$variant { .. } => $crate::runtime::responses::by_status::status($status),)+
                    Self::$rest(status, ..) => *status,
                }
            }

            pub(crate) fn read(raw: $crate::runtime::responses::response::Raw) -> ::core::result::Result<Self, $crate::runtime::errors::error::Error> {
                match raw.status.as_u16() {
                    $($status => $crate::runtime::responses::by_status::responses!(@ raw, $variant $($finish)?),)+
                    _ => $crate::runtime::responses::by_status::responses!(@@ raw, $rest $($all)?),
                }
            }
        }
    };
    (@ $raw:ident, $variant:ident) => { ::core::result::Result::Ok(Self::$variant) };
    (@ $raw:ident, $variant:ident $finish:path) => { $finish($raw).map(Self::$variant) };
    (@@ $raw:ident, $variant:ident) => { ::core::result::Result::Ok(Self::$variant($raw.status)) };
    (@@ $raw:ident, $variant:ident $finish:path) => {{
        let status = $raw.status;
        $finish($raw).map(|value| Self::$variant(status, value))
    }};
}
pub(crate) use responses;
