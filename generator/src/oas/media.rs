//! Request bodies, responses and their content.

use super::{Expect, Keywords, Kind, Read, Schema};
use crate::load::Node;

pub(super) const REQUEST_BODY: Keywords = &[
    ("description", Expect::Text),
    ("required", Expect::Flag),
    ("content", Expect::Map(Kind::MediaType)),
];
pub(super) const RESPONSE: Keywords = &[
    ("description", Expect::Text),
    ("headers", Expect::Map(Kind::Header)),
    ("content", Expect::Map(Kind::MediaType)),
];
pub(super) const MEDIA_TYPE: Keywords = &[
    ("schema", Expect::One(Kind::Schema)),
    ("itemSchema", Expect::One(Kind::Schema)),
    ("examples", Expect::Object),
    ("encoding", Expect::Object),
];

/// What an operation takes.
#[derive(Debug, Clone, Copy)]
pub struct RequestBody<'d>(pub &'d Node);

impl<'d> RequestBody<'d> {
    pub fn required(self) -> bool {
        self.0.flag("required")
    }
    pub fn content(self) -> impl Iterator<Item = (&'d str, MediaType<'d>)> {
        self.0.entries("content").map(|(key, node)| (key, MediaType(node)))
    }
}

/// What an operation answers with one status.
#[derive(Debug, Clone, Copy)]
pub struct Response<'d>(pub &'d Node);

impl<'d> Response<'d> {
    pub fn content(self) -> impl Iterator<Item = (&'d str, MediaType<'d>)> {
        self.0.entries("content").map(|(key, node)| (key, MediaType(node)))
    }
}

/// How one property of a form is sent.
#[derive(Debug, Clone, Copy)]
pub struct Encoding<'d>(pub &'d Node);

impl<'d> Encoding<'d> {
    /// One media type, or several with commas between them.
    pub fn content_type(self) -> Option<&'d str> {
        self.0.text("contentType")
    }
    pub fn style(self) -> Option<&'d str> {
        self.0.text("style")
    }
    pub fn explode(self) -> Option<bool> {
        self.0.get("explode")?.as_bool()
    }
    pub fn allow_reserved(self) -> Option<bool> {
        self.0.get("allowReserved")?.as_bool()
    }
    pub fn headers(self) -> impl Iterator<Item = &'d str> {
        self.0.entries("headers").map(|(name, _)| name)
    }
}

/// One representation of a body.
#[derive(Debug, Clone, Copy)]
pub struct MediaType<'d>(pub &'d Node);

impl<'d> MediaType<'d> {
    pub fn schema(self) -> Option<Schema<'d>> {
        self.0.get("schema").map(Schema)
    }
    /// By the names of properties.
    pub fn encoding(self) -> impl Iterator<Item = (&'d str, Encoding<'d>)> {
        self.0.entries("encoding").map(|(name, node)| (name, Encoding(node)))
    }
    /// Of a sequence: what each of its items is.
    pub fn item_schema(self) -> Option<Schema<'d>> {
        self.0.get("itemSchema").map(Schema)
    }
    /// `example`, or the value of the first of `examples`.
    pub fn example(self) -> Option<&'d Node> {
        self.0.get("example").or_else(|| self.0.entries("examples").next()?.1.get("value"))
    }
}
