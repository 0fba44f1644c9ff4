//! A typed view of a normalized document, keyword by keyword: what is wrong costs that keyword,
//! never what is around it.
//!
//! A view borrows its [`Node`] and reads on demand. A keyword whose value has the wrong type reads
//! as absent; [`check`] goes through a document once and reports each of them, so that the views
//! need not.

#![expect(missing_docs, reason = "an accessor has the name of its keyword")]

mod check;
mod document;
mod media;
mod operation;
mod parameter;
mod schema;
mod security;
mod server;

pub use check::{Checked, check};
pub use document::Root;
pub use media::{Encoding, MediaType, RequestBody, Response};
pub use operation::{HTTP_METHODS, Operation, PathItem};
pub use parameter::Parameter;
pub use schema::{Discriminator, Schema};
pub use security::{SecurityScheme, requirements};
pub use server::Server;

use crate::load::{Node, Object, Value};

/// The kinds of objects that OpenAPI has, for [`check`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Root,
    Info,
    ExternalDocs,
    Server,
    ServerVariable,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Response,
    Schema,
    Discriminator,
    SecurityScheme,
}

/// What a keyword's value must be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Expect {
    Text,
    Flag,
    Texts,
    TextMap,
    List,
    Object,
    One(Kind),
    Many(Kind),
    Map(Kind),
    /// A schema, or a boolean.
    SchemaOrFlag,
    /// `string` or, as 3.1 has it, a list of such.
    TextOrTexts,
}

/// The keywords of an object that we read, each with its type.
pub(crate) type Keywords = &'static [(&'static str, Expect)];

impl Kind {
    fn keywords(self) -> Keywords {
        match self {
            Self::Root => document::ROOT,
            Self::Info => document::INFO,
            Self::ExternalDocs => document::EXTERNAL_DOCS,
            Self::Tag => document::TAG,
            Self::Components => document::COMPONENTS,
            Self::Server => server::SERVER,
            Self::ServerVariable => server::VARIABLE,
            Self::PathItem => operation::PATH_ITEM,
            Self::Operation => operation::OPERATION,
            Self::Parameter => parameter::PARAMETER,
            Self::Header => parameter::HEADER,
            Self::RequestBody => media::REQUEST_BODY,
            Self::MediaType => media::MEDIA_TYPE,
            Self::Response => media::RESPONSE,
            Self::Schema => schema::SCHEMA,
            Self::Discriminator => schema::DISCRIMINATOR,
            Self::SecurityScheme => security::SECURITY_SCHEME,
        }
    }
    /// With its article, for messages.
    fn name(self) -> &'static str {
        match self {
            Self::Root => "the document",
            Self::Info => "an info object",
            Self::ExternalDocs => "an external documentation object",
            Self::Tag => "a tag",
            Self::Components => "the components object",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Response => "a response",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::SecurityScheme => "a security scheme",
        }
    }
}

/// Reading a keyword; a value of another type is no value.
pub(crate) trait Read {
    fn text(&self, key: &str) -> Option<&str>;
    fn flag(&self, key: &str) -> bool;
    fn list(&self, key: &str) -> &[Node];
    fn entries(&self, key: &str) -> impl Iterator<Item = (&str, &Node)>;
    fn object(&self, key: &str) -> Option<&Object>;
}

impl Read for Node {
    fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }
    fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_bool).unwrap_or(false)
    }
    fn list(&self, key: &str) -> &[Node] {
        self.get(key).and_then(Node::as_array).unwrap_or(&[])
    }
    fn entries(&self, key: &str) -> impl Iterator<Item = (&str, &Node)> {
        self.object(key).into_iter().flatten().map(|(key, node)| (&**key, node))
    }
    fn object(&self, key: &str) -> Option<&Object> {
        self.get(key)?.as_object()
    }
}

/// What to use instead of something that is deprecated.
const DEPRECATION: &str = "x-stainless-deprecation-message";

/// The document's words about something, from `summary`, `description`, `externalDocs`,
/// `deprecated` and its message.
pub fn docs(node: &Node) -> crate::ir::Docs {
    let words = |key: &str| {
        node.text(key).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let deprecation = words(DEPRECATION);
    crate::ir::Docs {
        summary: words("summary"),
        description: words("description"),
        external: node.get("externalDocs").and_then(|docs| docs.text("url")).map(str::to_owned),
        deprecated: node.flag("deprecated") || deprecation.is_some(),
        deprecation,
    }
}

/// A scalar as text: `200` and `"200"` are the same key or value.
pub(crate) fn scalar_text(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.to_string()),
        Value::Int(value) => Some(value.to_string()),
        Value::Float(value) => Some(value.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
