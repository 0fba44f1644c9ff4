//! The methods of HTTP.

use http::Method;

/// A method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`: safe and idempotent, with a body.
    Query,
    /// Any other, as it is written on the wire.
    Other(&'static str),
}

impl HttpMethod {
    /// As it is written on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }

    /// The same as `http` names it; `None` where it cannot be written.
    pub(crate) fn method(self) -> Option<Method> {
        Some(match self {
            Self::Get => Method::GET,
            Self::Put => Method::PUT,
            Self::Post => Method::POST,
            Self::Delete => Method::DELETE,
            Self::Options => Method::OPTIONS,
            Self::Head => Method::HEAD,
            Self::Patch => Method::PATCH,
            Self::Trace => Method::TRACE,
            Self::Query => return Method::from_bytes(b"QUERY").ok(),
            Self::Other(name) => return Method::from_bytes(name.as_bytes()).ok(),
        })
    }

    /// Whether sending twice does what sending once does (RFC 9110 §9.2.2, as far as servers can be
    /// trusted with it).
    pub(crate) fn is_repeatable(self) -> bool {
        matches!(
            self,
            Self::Get | Self::Head | Self::Options | Self::Put | Self::Delete | Self::Query
        )
    }
}
