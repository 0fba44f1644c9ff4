//! Headers that the document has for responses.

use serde::Serialize;

use super::Docs;

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResponseHeader {
    /// As the document has it: `X-Rate-Limit`.
    pub name: String,
    pub value: HeaderValue,
    pub docs: Docs,
}

/// What the value of a header is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum HeaderValue {
    One(HeaderScalar),
    /// Separated by commas: style `simple`.
    List(HeaderScalar),
}

/// A single value of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum HeaderScalar {
    Text,
    Integer,
    Number,
    Boolean,
    DateTime,
    Date,
}
