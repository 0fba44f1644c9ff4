//! Path items and operations.

use super::{Expect, Keywords, Kind, Read, RequestBody, Response, Server};
use crate::ir::{HttpMethod, OtherMethod};
use crate::load::Node;

pub(super) const PATH_ITEM: Keywords = &[
    ("summary", Expect::Text),
    ("description", Expect::Text),
    ("parameters", Expect::Many(Kind::Parameter)),
    ("servers", Expect::Many(Kind::Server)),
    ("get", Expect::One(Kind::Operation)),
    ("put", Expect::One(Kind::Operation)),
    ("post", Expect::One(Kind::Operation)),
    ("delete", Expect::One(Kind::Operation)),
    ("options", Expect::One(Kind::Operation)),
    ("head", Expect::One(Kind::Operation)),
    ("patch", Expect::One(Kind::Operation)),
    ("trace", Expect::One(Kind::Operation)),
    ("query", Expect::One(Kind::Operation)),
    ("additionalOperations", Expect::Map(Kind::Operation)),
];
pub(super) const OPERATION: Keywords = &[
    ("operationId", Expect::Text),
    ("summary", Expect::Text),
    ("description", Expect::Text),
    ("externalDocs", Expect::One(Kind::ExternalDocs)),
    ("deprecated", Expect::Flag),
    ("tags", Expect::Texts),
    ("parameters", Expect::Many(Kind::Parameter)),
    ("requestBody", Expect::One(Kind::RequestBody)),
    ("responses", Expect::Map(Kind::Response)),
    ("security", Expect::List),
    ("servers", Expect::Many(Kind::Server)),
];

/// The keys of a path item that are operations.
pub const HTTP_METHODS: &[(&str, HttpMethod)] = &[
    ("get", HttpMethod::Get),
    ("put", HttpMethod::Put),
    ("post", HttpMethod::Post),
    ("delete", HttpMethod::Delete),
    ("options", HttpMethod::Options),
    ("head", HttpMethod::Head),
    ("patch", HttpMethod::Patch),
    ("trace", HttpMethod::Trace),
    ("query", HttpMethod::Query),
];

/// What one path offers.
#[derive(Debug, Clone, Copy)]
pub struct PathItem<'d>(pub &'d Node);

impl<'d> PathItem<'d> {
    /// In document order, those of `additionalOperations` last. What no SDK can send is left out:
    /// see [`Self::unsendable`].
    pub fn operations(self) -> impl Iterator<Item = (HttpMethod, Operation<'d>)> {
        let entries = self.0.as_object().into_iter().flatten();
        let fixed = entries.filter_map(|(key, node)| {
            let (_, http_method) = HTTP_METHODS.iter().find(|(name, _)| **name == **key)?;
            node.as_object().map(|_| (*http_method, Operation(node)))
        });
        fixed.chain(self.0.entries("additionalOperations").filter_map(|(key, node)| {
            let http_method = other_http_method(key).ok()?;
            node.as_object().map(|_| (http_method, Operation(node)))
        }))
    }
    /// The operations of `additionalOperations` that have no method of HTTP, and why.
    pub fn unsendable(self) -> impl Iterator<Item = (&'d Node, String)> {
        let all = self.0.entries("additionalOperations").filter(|(key, _)| !key.starts_with("x-"));
        all.filter_map(|(key, node)| Some((node, other_http_method(key).err()?)))
    }
    /// Shared by all operations of the path.
    pub fn parameters(self) -> &'d [Node] {
        self.0.list("parameters")
    }
    pub fn server(self) -> Option<Server<'d>> {
        self.0.list("servers").first().map(Server)
    }
}

/// The method that a key of `additionalOperations` means, or why it means none.
fn other_http_method(key: &str) -> Result<HttpMethod, String> {
    if HTTP_METHODS.iter().any(|(name, _)| name.eq_ignore_ascii_case(key)) {
        return Err(format!(
            "`{key}` has a key of its own in the path item: `{}`",
            key.to_ascii_lowercase()
        ));
    }
    match OtherMethod::new(key) {
        // It asks a proxy for a connection, and has no path (RFC 9110, 9.3.6).
        Some(method) if method.as_str() != "CONNECT" => Ok(HttpMethod::Other(method)),
        _ => Err(format!("the SDK cannot send the method `{key}`")),
    }
}

/// One call.
#[derive(Debug, Clone, Copy)]
pub struct Operation<'d>(pub &'d Node);

impl<'d> Operation<'d> {
    /// `operationId`
    pub fn id(self) -> Option<&'d str> {
        self.0.text("operationId").filter(|id| !id.is_empty())
    }
    pub fn tags(self) -> impl Iterator<Item = &'d str> {
        self.0.list("tags").iter().filter_map(Node::as_str)
    }
    pub fn parameters(self) -> &'d [Node] {
        self.0.list("parameters")
    }
    pub fn body(self) -> Option<RequestBody<'d>> {
        self.0.get("requestBody").filter(|node| node.as_object().is_some()).map(RequestBody)
    }
    /// Status (`200`, `2XX`, `default`) → response, without `x-` keys.
    pub fn responses(self) -> impl Iterator<Item = (&'d str, Response<'d>)> {
        self.0
            .entries("responses")
            .filter(|(key, _)| !key.starts_with("x-"))
            .map(|(key, node)| (key, Response(node)))
    }
    /// Its own alternatives of schemes.
    pub fn security(self) -> Option<&'d [Node]> {
        self.0.get("security")?.as_array()
    }
    pub fn server(self) -> Option<Server<'d>> {
        self.0.list("servers").first().map(Server)
    }
}
