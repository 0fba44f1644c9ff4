//! Every response that the document lists for an operation, with an example of its body.

use serde_json::Value as Json;

use super::media::{Kind, best};
use super::operation::Reader;
use super::schema::{Direction, Synthesis};
use super::schema_node::resolve;
use super::{BODY, Extent};
use crate::load::Node;

/// A response of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Documented<'a> {
    /// `200`, `4XX` or `default`.
    pub status: &'a str,
    pub description: Option<&'a str>,
    /// The media type of `body`.
    pub media_type: Option<&'a str>,
    /// The document's example, or else one by the placeholder rule; `None` where no body comes or
    /// none can be shown.
    pub body: Option<Shown<'a>>,
}

/// An example of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown<'a> {
    /// An example of the document, whose members have their order.
    Given(&'a Node),
    /// By the placeholder rule.
    MadeUp(Json),
}

impl<'a> Reader<'a> {
    /// The responses of the operation at this pointer, in the order of the document.
    pub fn documented(&self, pointer: &str) -> Vec<Documented<'a>> {
        let responses =
            self.locations.get(pointer).and_then(|location| location.operation.get("responses"));
        let responses = responses.and_then(Node::as_object).into_iter().flatten();
        let listed = responses.filter(|(status, _)| !status.starts_with("x-"));
        listed
            .filter_map(|(status, node)| Some(self.response(status, resolve(self.document, node)?)))
            .collect()
    }

    fn response(&self, status: &'a str, response: &'a Node) -> Documented<'a> {
        let description = response.get("description").and_then(Node::as_str);
        let Some((kind, media_type, schema)) = best(response.get("content")) else {
            return Documented { status, description, media_type: None, body: None };
        };
        let media = response.get("content").and_then(|content| content.get(media_type));
        let given = media.and_then(|media| self.example(media));
        let made_up = || {
            let schema = schema.filter(|_| kind == Kind::Json)?;
            Synthesis::new(self.document, Direction::Received, Extent::Everything)
                .value(schema, BODY)
        };
        let body = given.map(Shown::Given).or_else(|| made_up().map(Shown::MadeUp));
        Documented { status, description, media_type: Some(media_type), body }
    }

    /// `example`, or the value of the first of `examples`, which may be a reference.
    fn example(&self, media: &'a Node) -> Option<&'a Node> {
        let first = || {
            let (_, example) = media.get("examples")?.as_object()?.iter().next()?;
            resolve(self.document, example)?.get("value")
        };
        media.get("example").or_else(first)
    }
}
