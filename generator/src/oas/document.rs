//! The document itself, its `info`, tags and components.

use super::{Expect, Keywords, Kind, PathItem, Read, Schema, SecurityScheme, Server};
use crate::load::Node;

pub(super) const ROOT: Keywords = &[
    ("info", Expect::One(Kind::Info)),
    ("servers", Expect::Many(Kind::Server)),
    ("paths", Expect::Map(Kind::PathItem)),
    ("webhooks", Expect::Map(Kind::PathItem)),
    ("x-webhooks", Expect::Map(Kind::PathItem)),
    ("components", Expect::One(Kind::Components)),
    ("security", Expect::List),
    ("tags", Expect::Many(Kind::Tag)),
    ("externalDocs", Expect::One(Kind::ExternalDocs)),
];
pub(super) const INFO: Keywords =
    &[("title", Expect::Text), ("description", Expect::Text), ("summary", Expect::Text)];
pub(super) const EXTERNAL_DOCS: Keywords = &[("url", Expect::Text), ("description", Expect::Text)];
pub(super) const TAG: Keywords = &[("name", Expect::Text), ("description", Expect::Text)];
pub(super) const COMPONENTS: Keywords = &[
    ("schemas", Expect::Map(Kind::Schema)),
    ("responses", Expect::Map(Kind::Response)),
    ("parameters", Expect::Map(Kind::Parameter)),
    ("requestBodies", Expect::Map(Kind::RequestBody)),
    ("headers", Expect::Map(Kind::Header)),
    ("securitySchemes", Expect::Map(Kind::SecurityScheme)),
    ("pathItems", Expect::Map(Kind::PathItem)),
];

/// A whole document.
#[derive(Debug, Clone, Copy)]
pub struct Root<'d>(pub &'d Node);

impl<'d> Root<'d> {
    /// The `info` object.
    pub fn info(self) -> Option<&'d Node> {
        self.0.get("info")
    }
    pub fn servers(self) -> impl Iterator<Item = Server<'d>> {
        self.0.list("servers").iter().map(Server)
    }
    /// Path → path item, without `x-` keys.
    pub fn paths(self) -> impl Iterator<Item = (&'d str, PathItem<'d>)> {
        self.0
            .entries("paths")
            .filter(|(key, _)| !key.starts_with("x-"))
            .map(|(key, node)| (key, PathItem(node)))
    }
    /// The events an API sends: `webhooks` of 3.1, `x-webhooks` of 3.0.
    pub fn webhooks(self) -> impl Iterator<Item = (&'d str, PathItem<'d>)> {
        let entries = self.0.entries("webhooks").chain(self.0.entries("x-webhooks"));
        entries.map(|(key, node)| (key, PathItem(node)))
    }
    /// `components.schemas`
    pub fn schemas(self) -> impl Iterator<Item = (&'d str, Schema<'d>)> {
        let components = self.0.get("components");
        components
            .into_iter()
            .flat_map(|node| node.entries("schemas"))
            .map(|(key, node)| (key, Schema(node)))
    }
    /// `components.securitySchemes`
    pub fn security_schemes(self) -> impl Iterator<Item = (&'d str, SecurityScheme<'d>)> {
        let components = self.0.get("components");
        components
            .into_iter()
            .flat_map(|node| node.entries("securitySchemes"))
            .map(|(key, node)| (key, SecurityScheme(node)))
    }
    /// Alternatives of schemes; `None` when nothing is said.
    pub fn security(self) -> Option<&'d [Node]> {
        self.0.get("security")?.as_array()
    }
    /// What a tag is about.
    pub fn tag_description(self, name: &str) -> Option<&'d str> {
        self.0.list("tags").iter().find(|tag| tag.text("name") == Some(name))?.text("description")
    }
}
