//! Parameters and headers.

use super::{Expect, Keywords, Kind, MediaType, Read, Schema};
use crate::load::Node;

pub(super) const PARAMETER: Keywords = &[
    ("name", Expect::Text),
    ("in", Expect::Text),
    ("description", Expect::Text),
    ("required", Expect::Flag),
    ("deprecated", Expect::Flag),
    ("style", Expect::Text),
    ("explode", Expect::Flag),
    ("allowReserved", Expect::Flag),
    ("schema", Expect::One(Kind::Schema)),
    ("content", Expect::Map(Kind::MediaType)),
];
pub(super) const HEADER: Keywords = &[
    ("description", Expect::Text),
    ("schema", Expect::One(Kind::Schema)),
    ("content", Expect::Map(Kind::MediaType)),
];

/// A value beside the body.
#[derive(Debug, Clone, Copy)]
pub struct Parameter<'d>(pub &'d Node);

impl<'d> Parameter<'d> {
    pub fn name(self) -> Option<&'d str> {
        self.0.text("name")
    }
    /// `path`, `query`, `header`, `cookie`
    pub fn location(self) -> Option<&'d str> {
        self.0.text("in")
    }
    pub fn required(self) -> bool {
        self.0.flag("required")
    }
    pub fn style(self) -> Option<&'d str> {
        self.0.text("style")
    }
    pub fn explode(self) -> Option<bool> {
        self.0.get("explode")?.as_bool()
    }
    pub fn allow_reserved(self) -> bool {
        self.0.flag("allowReserved")
    }
    pub fn schema(self) -> Option<Schema<'d>> {
        self.0.get("schema").map(Schema)
    }
    /// `content` instead of `schema`: its one media type.
    pub fn content(self) -> Option<(&'d str, MediaType<'d>)> {
        self.0.entries("content").next().map(|(key, node)| (key, MediaType(node)))
    }
    /// `example`, or the value of the first of `examples`.
    pub fn example(self) -> Option<&'d Node> {
        MediaType(self.0).example()
    }
}
