//! What a response is: a value, a stream, or several of them by status.

use serde::Serialize;

use super::{Docs, Type};

/// What a call answers when it succeeds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum ResponseBody {
    Empty,
    Json(Type),
    Text,
    Binary,
    /// Piece by piece, each as it comes.
    Stream(Stream),
    /// A value, or, with another status, nothing.
    Optional(Box<OptionalResponse>),
    /// Of several types, told apart by the status.
    ByStatus(Vec<StatusResponse>),
}

/// The value that asks for a stream, or for none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StreamSwitch {
    /// On the wire.
    pub name: String,
    /// A property of the body; else a query parameter.
    pub in_body: bool,
    /// `None`: nothing is sent.
    pub value: Option<bool>,
}

/// The property of a response that its method gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inside {
    pub property: String,
    /// A response may lack it, which means null.
    pub is_optional: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OptionalResponse {
    pub of: ResponseBody,
    /// A status that never comes without the value; 0 where there is none (`2XX`).
    pub promised: u16,
    /// Those that come with nothing.
    pub nothing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusResponse {
    /// `200`, or `2XX` for all that are not named.
    pub status: String,
    pub response: ResponseBody,
    pub docs: Docs,
}

/// A response that has no end in sight: its pieces are read one by one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stream {
    pub kind: StreamKind,
    /// What each piece is.
    pub item: Type,
    pub media_type: String,
    /// The data of the event after which nothing comes, where the document or the config says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// The names of events that the document lists beside their data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum StreamKind {
    /// Server-sent events whose data is JSON.
    Events,
    /// Server-sent events whose data is text.
    TextEvents,
    /// Values of JSON, one a line.
    Lines,
}

/// What a response can be besides what it is when nobody asks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Form {
    Stream {
        of: Stream,
        /// The member of the body that has to say `true`.
        asked_by: Option<String>,
    },
    /// Bytes, of one of these media types.
    Bytes(Vec<String>),
    /// All of it in this media type, by a method of its own.
    Whole {
        media_type: String,
        /// What the method is called after: `csv`.
        word: String,
        is_text: bool,
    },
    /// The same value, written in this media type.
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorResponse {
    /// `404`, `4XX`, `default`.
    pub status: String,
    pub ty: Type,
    pub docs: Docs,
}

/// What most responses are, which no snapshot needs to say.
pub(super) fn is_plain_json(media_types: &[String]) -> bool {
    media_types.iter().all(|name| name == "application/json")
}

impl ResponseBody {
    /// The types that it names.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Json(ty) => vec![ty],
            Self::Stream(stream) => vec![&stream.item],
            Self::Optional(optional) => optional.of.types(),
            Self::ByStatus(responses) => {
                responses.iter().flat_map(|one| one.response.types()).collect()
            }
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
    /// The type of the one value of JSON that it is, where it is not nothing.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Optional(optional) => optional.of.json(),
            _ => None,
        }
    }
    /// The same, to put another in its place.
    pub fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Optional(optional) => optional.of.json_mut(),
            _ => None,
        }
    }
}
