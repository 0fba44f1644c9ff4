//! Operations: what goes out, what comes back, and how lists go on.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use super::paging::Paging;
use super::response::{ErrorResponse, Form, Inside, ResponseBody, StreamSwitch, is_plain_json};
use super::{
    Constraints, Docs, Json, OtherMethod, PagingHints, Pointer, ResourceId, ResponseHeader, Type,
};
use crate::load::Origin;

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum HttpMethod {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// Safe and idempotent, with a body.
    Query,
    /// Of `additionalOperations`.
    Other(OtherMethod),
}

impl HttpMethod {
    /// As it goes on the wire.
    pub fn as_str(&self) -> &str {
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
            Self::Other(method) => method.as_str(),
        }
    }
}

/// One operation, ready to be called.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    pub pointer: Pointer,
    #[serde(skip)]
    pub origin: Origin,
    /// `operationId`, where there is one.
    pub id: Option<String>,
    pub resource: ResourceId,
    /// snake_case, by config or heuristics, unique within the resource: `add_memory_layer`.
    pub method: String,
    pub http_method: HttpMethod,
    /// The path with `{name}` for each of the path parameters: `/v1/agents/{agentId}`.
    pub path: String,
    /// What the config calls parameters, and properties of the body, by their names on the wire.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// Path parameters in path order, then query, header, cookie in document order.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub response: ResponseBody,
    /// The media types of the response, as the document has them: what to ask for. Without those of
    /// `forms`.
    #[serde(skip_serializing_if = "is_plain_json")]
    pub response_types: Vec<String>,
    /// The property of the body that `response` is the type of; `None`: it is that of the whole
    /// body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Inside>,
    /// What asks for a stream in the body, or in the query: the SDK fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_switch: Option<StreamSwitch>,
    /// Other forms of the same response, for those who ask for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Form>,
    /// Documented non-2xx responses with a JSON body.
    pub errors: Vec<ErrorResponse>,
    /// Those of responses of any status.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub response_headers: Vec<ResponseHeader>,
    pub paging: Option<Paging>,
    /// What the config says where neither client nor request does: how often it is retried, and how
    /// long an attempt may take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retries: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Duration>,
    /// `false` by config: must not be repeated although the verb says it may.
    pub repeatable: bool,
    /// The operation's own `security`; `None`: the API's.
    pub security: Option<Vec<Vec<usize>>>,
    /// 304 is documented, and succeeds without a value like 204.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub not_modified: bool,
    /// The operation's or path's own server, where it is not the API's first.
    pub server: Option<String>,
    pub docs: Docs,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Parameter {
    /// On the wire.
    pub name: String,
    pub location: Location,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    /// `content: {media type: ..}` instead of a schema.
    pub content: Option<String>,
    pub ty: Type,
    pub required: bool,
    pub sensitive: bool,
    /// The only value of one that is required: the SDK fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<Json>,
    /// What of the client's options fills it, by its position in [`super::Api::client_options`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_option: Option<usize>,
    pub default: Option<Json>,
    pub example: Option<Json>,
    pub docs: Docs,
    #[serde(skip_serializing_if = "PagingHints::is_none")]
    pub paging_hints: PagingHints,
    /// What an extension of the document calls it. Its Rust name is made from that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested: Option<String>,
    /// For documentation only.
    #[serde(skip)]
    pub constraints: Constraints,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// As in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// `tsv` of Swagger 2.0.
    TabDelimited,
    DeepObject,
    /// In one of the ways that OpenAPI has no style for.
    Nested(ArrayFormat, Option<NestedFormat>),
    /// The whole query string is the value; nothing is written of the name.
    QueryString,
}

/// How a list is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum ArrayFormat {
    Comma,
    Repeat,
    Brackets,
    Indices,
}

/// How an object is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum NestedFormat {
    Brackets,
    Dots,
}

/// A request body. Several media types of one meaning are one content (the first that we can send
/// best).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Body {
    pub required: bool,
    /// It may be left out, although its schema requires properties.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub likely: bool,
    pub media_type: String,
    pub encoding: BodyEncoding,
    /// Without the outer null: that is `nullable`.
    pub ty: Type,
    /// The JSON may be `null`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
    pub docs: Docs,
    pub example: Option<Json>,
    /// How properties of a form are sent, where the document says it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartEncoding>,
    /// Other media types of the document, not sent by the generated method.
    pub others: Vec<String>,
}

/// How one property of a form is sent: its `encoding`, and what its schema says of that.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PartEncoding {
    pub name: String,
    /// `contentType`, or `contentMediaType` of the property, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Where `style`, `explode` or `allowReserved` stands there: the style, `explode`,
    /// `allowReserved`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<(Style, bool, bool)>,
    /// A file is among the values that it may have, or that the items of its list may have.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub file: bool,
    /// What a caller may say in headers of the part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum BodyEncoding {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}

/// An event that the API sends to its users.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Webhook {
    pub pointer: Pointer,
    pub name: String,
    pub payload: Type,
    pub docs: Docs,
}

impl Operation {
    /// The types that the other forms of its response name.
    pub fn form_types(&self) -> impl Iterator<Item = &Type> {
        self.forms.iter().filter_map(|form| match form {
            Form::Stream { of, .. } => Some(&of.item),
            Form::Bytes(_) | Form::Whole { .. } | Form::Other(_) => None,
        })
    }

    /// Whether a property of the body is what asks for a stream, which is no argument then.
    pub fn is_switch(&self, property: &str) -> bool {
        self.stream_switch.as_ref().is_some_and(|switch| switch.in_body && switch.name == property)
    }

    /// Whether it is the method that gives the stream of another one's operation.
    pub fn is_stream_twin(&self) -> bool {
        self.stream_switch.as_ref().is_some_and(|switch| switch.value == Some(true))
    }

    /// See [`Paging::sends`].
    pub fn paging_sends(&self) -> &[super::Sends] {
        self.paging.as_ref().map_or(&[], |paging| &paging.sends)
    }
}
