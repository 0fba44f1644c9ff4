//! What comes back: the body of a response, or the pieces of one.

use serde::Serialize;
use serde_json::Value as Json;

use super::media::{Kind, best, kind};
use super::operation::{Expectation, OperationNode, Part, Reader, Sent};
use super::schema::{Direction, Synthesis};
use super::schema_node::{resolve, word};
use super::{BODY, Extent};
use crate::load::Node;

/// The body of a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponseBody {
    /// Any value.
    Json(Json),
    /// Text, or bytes.
    Text(String),
    /// One event, with this data.
    Event(Json),
    /// One event, whose data is not JSON.
    TextEvent(String),
    /// One line, with this value.
    Line(Json),
}

impl<'a> Reader<'a> {
    pub(super) fn expect_response(
        &self,
        location: &OperationNode<'a>,
        extent: Extent,
        into: &mut Expectation,
    ) -> Option<()> {
        let Some((status, response)) =
            location.operation.get("responses").and_then(|node| success(node))
        else {
            return Some(());
        };
        into.status = status;
        let Some(response) = resolve(self.document, response) else { return Some(()) };
        let Some((kind, media_type, schema)) =
            best(response.get("content")).filter(|_| into.http_method != "HEAD")
        else {
            return Some(());
        };
        let mut synthesis = Synthesis::new(self.document, Direction::Received, extent);
        into.response = Some(match (kind, schema) {
            // Any media type, and the schema says that it is bytes.
            (Kind::Json, Some(schema)) if media_type.contains('*') && self.is_binary(schema) => {
                ResponseBody::Text(BODY.to_owned())
            }
            (Kind::Json, Some(schema)) => ResponseBody::Json(synthesis.value(schema, BODY)?),
            (Kind::Json, None) => ResponseBody::Json(BODY.into()),
            (Kind::Events | Kind::Lines, _) => {
                let media = response.get("content").and_then(|content| content.get(media_type))?;
                return self.stream(kind, media_type, media, extent, into);
            }
            _ => ResponseBody::Text(BODY.to_owned()),
        });
        Some(())
    }

    pub(super) fn is_encoded(&self, schema: &Node) -> bool {
        let is = |schema: &Node| schema.get("x-oas-encoded").and_then(Node::as_bool) == Some(true);
        resolve(self.document, schema)
            .is_some_and(|schema| is(schema) && word(schema, "format") == Some("byte"))
    }

    pub(super) fn is_binary(&self, schema: &Node) -> bool {
        resolve(self.document, schema)
            .is_some_and(|schema| word(schema, "format") == Some("binary"))
    }

    /// The same call with what else it has to say to get a stream; `None` where it has no such
    /// answer beside another one.
    pub fn streamed(&self, pointer: &str) -> Option<Expectation> {
        let location = self.locations.get(pointer)?;
        let mut expectation = self.expectation(pointer, Extent::Required)?;
        let (status, response) = location.operation.get("responses").and_then(success)?;
        expectation.status = status;
        let content = resolve(self.document, response)?.get("content")?.as_object()?;
        let is_stream = |media_type: &str| matches!(kind(media_type), Kind::Events | Kind::Lines);
        let (media_type, media) = content.iter().find(|(media_type, _)| is_stream(media_type))?;
        let (media_type, media) = (&**media_type, media);
        self.stream(kind(media_type), media_type, media, Extent::Required, &mut expectation)?;
        if self.has_switch(location) {
            switch(expectation.body.as_mut()?);
        }
        Some(expectation)
    }

    fn stream(
        &self,
        kind: Kind,
        media_type: &str,
        media: &Node,
        extent: Extent,
        into: &mut Expectation,
    ) -> Option<()> {
        let mut synthesis = Synthesis::new(self.document, Direction::Received, extent);
        into.headers.insert("accept".to_owned(), media_type.to_owned());
        if kind == Kind::Lines {
            let listed = media.get("schema").and_then(|schema| resolve(self.document, schema));
            let item = media.get("itemSchema").or_else(|| listed?.get("items")).or(listed);
            into.response = Some(ResponseBody::Line(match item {
                Some(item) => synthesis.value(item, BODY)?,
                None => BODY.into(),
            }));
            return Some(());
        }
        let data = match (media.get("itemSchema"), media.get("schema")) {
            (Some(event), _) => self.data(event),
            (None, schema) => schema,
        };
        let is_text = |schema: &Node| {
            resolve(self.document, schema)?.get("type")?.as_str().map(|word| word == "string")
        };
        into.response = Some(match data {
            Some(schema) if is_text(schema) != Some(true) => {
                ResponseBody::Event(synthesis.value(schema, BODY)?)
            }
            _ => ResponseBody::TextEvent(BODY.to_owned()),
        });
        Some(())
    }

    /// The schema of the data of an event that is described with its fields (OpenAPI 3.2): of the
    /// first that has JSON in it.
    fn data(&self, event: &'a Node) -> Option<&'a Node> {
        let event = resolve(self.document, event)?;
        let variants = event.get("oneOf").or_else(|| event.get("anyOf")).and_then(Node::as_array);
        let found = |event: &'a Node| {
            let event = resolve(self.document, event)?;
            resolve(self.document, event.get("properties")?.get("data")?)?.get("contentSchema")
        };
        match variants {
            Some(variants) => variants.iter().find_map(found),
            None => found(event).or_else(|| {
                event.get("properties").is_none_or(|all| all.get("data").is_none()).then_some(event)
            }),
        }
    }

    /// Whether the body has a boolean property `stream`, by itself or in one of its parts.
    fn has_switch(&self, location: &OperationNode<'a>) -> bool {
        let body =
            location.operation.get("requestBody").and_then(|node| resolve(self.document, node));
        let schema =
            best(body.and_then(|body| body.get("content"))).and_then(|(_, _, schema)| schema);
        schema.is_some_and(|schema| self.switch_in(schema, 0))
    }

    fn switch_in(&self, schema: &Node, depth: usize) -> bool {
        let Some(schema) = resolve(self.document, schema).filter(|_| depth < 8) else {
            return false;
        };
        let is_boolean = |schema: &Node| {
            let parts = ["oneOf", "anyOf", "allOf"]
                .iter()
                .filter_map(|key| schema.get(key)?.as_array())
                .flatten();
            let mut words = parts
                .chain([schema])
                .filter_map(|part| resolve(self.document, part)?.get("type")?.as_str());
            words.any(|word| word == "boolean")
        };
        let own = schema.get("properties").and_then(|all| all.get("stream"));
        own.and_then(|own| resolve(self.document, own)).is_some_and(is_boolean)
            || schema
                .get("allOf")
                .and_then(Node::as_array)
                .into_iter()
                .flatten()
                .any(|part| self.switch_in(part, depth + 1))
    }
}

/// The body says that it wants a stream.
fn switch(body: &mut Sent) {
    match body {
        Sent::Json(Json::Object(members)) => _ = members.insert("stream".to_owned(), true.into()),
        Sent::Form(pairs) => {
            pairs.retain(|(name, _)| name != "stream");
            pairs.push(("stream".to_owned(), "true".to_owned()));
        }
        Sent::Multipart(parts) if !parts.iter().any(|part| part.name == "stream") => {
            parts.push(Part {
                name: "stream".to_owned(),
                file: false,
                media_type: None,
                text: "true".to_owned(),
            });
        }
        Sent::Multipart(_) | Sent::Json(_) | Sent::Text(_) => {}
    }
}

/// The success an operation documents: the lowest 2xx, else `2XX`, else `default`.
fn success(responses: &Node) -> Option<(u16, &Node)> {
    let responses = responses.as_object()?;
    let numbered =
        responses.iter().filter_map(|(key, node)| Some((key.parse::<u16>().ok()?, node)));
    let lowest = numbered
        .filter(|(status, _)| (200..300).contains(status))
        .min_by_key(|(status, _)| *status);
    // Wildcards are written with a capital X (OpenAPI 3.0.4, 4.8.16); in small letters they mean
    // the same.
    let range =
        || responses.iter().find(|(key, _)| key.eq_ignore_ascii_case("2XX")).map(|(_, node)| node);
    let others = || range().or_else(|| responses.get("default")).map(|node| (200, node));
    lowest.or_else(others)
}
