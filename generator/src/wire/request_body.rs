//! The body of a request.

use serde_json::Value as Json;

use super::encoded::Encoded;
use super::media::{Kind, best_body, is_registered, kind};
use super::operation::{Expectation, OperationNode, Part, Reader, Sent};
use super::schema::{Direction, Synthesis};
use super::schema_node::resolve;
use super::{BODY, Extent};
use crate::load::{Document, Node};

impl<'a> Reader<'a> {
    /// The body, and the `content-type` of it.
    pub(super) fn body(
        &self,
        location: &OperationNode<'a>,
        media_type: Option<&str>,
        (extent, is_given): (Extent, bool),
        into: &mut Expectation,
    ) -> Option<()> {
        let Some(body) =
            location.operation.get("requestBody").and_then(|node| resolve(self.document, node))
        else {
            return Some(());
        };
        if extent == Extent::Required
            && !is_given
            && body.get("required").and_then(Node::as_bool) != Some(true)
        {
            return Some(());
        }
        let content = body.get("content").and_then(Node::as_object).into_iter().flatten();
        let mut content =
            content.filter(|(name, _)| media_type.is_none_or(|wanted| wanted == &***name));
        let Some((media_type, media)) = best_body(&mut content) else {
            return media_type.is_none().then_some(());
        };
        let schema = media.get("schema");
        let is_bytes =
            media_type.contains('*') && schema.is_some_and(|schema| self.is_binary(schema));
        let kind = if is_bytes { Kind::Binary } else { kind(media_type) };
        let mut synthesis = Synthesis::new(self.document, Direction::Sent, extent);
        let value = match schema {
            // A body that is an object without properties is an empty one; elsewhere that is a map.
            Some(schema) if says_nothing_of_properties(self.document, schema) => {
                Json::Object(serde_json::Map::new())
            }
            Some(schema) => synthesis.value(schema, BODY)?,
            None => BODY.into(),
        };
        into.given.body = Some(value.clone());
        into.body = Some(match kind {
            Kind::Json => Sent::Json(value),
            Kind::Form => {
                let encoded = |(key, value): (String, Json)| {
                    Encoded::new(media, &key).form(key.clone(), &value)
                };
                Sent::Form(pairs(&value).into_iter().flat_map(encoded).collect())
            }
            Kind::Multipart => Sent::Multipart(self.multipart(media, &synthesis, extent, value)),
            // `contentEncoding`: the text is the bytes in base64.
            Kind::Text | Kind::Binary if schema.is_some_and(|schema| self.is_encoded(schema)) => {
                Sent::Text(value.as_str().unwrap_or_default().to_owned())
            }
            Kind::Text | Kind::Binary | Kind::Events | Kind::Lines => Sent::Text(BODY.to_owned()),
        });
        // A form without a field is no body at all where none is required.
        let is_required = body.get("required").and_then(Node::as_bool) == Some(true);
        if !is_required && into.body.as_ref().is_some_and(Sent::is_empty_form) {
            into.body = None;
            return Some(());
        }
        into.headers.insert("content-type".to_owned(), content_type(media_type, kind).to_owned());
        Some(())
    }

    fn multipart(
        &self,
        media: &'a Node,
        synthesis: &Synthesis<'a>,
        extent: Extent,
        value: Json,
    ) -> Vec<Part> {
        let schema = media.get("schema");
        let value = match schema
            .filter(|schema| extent == Extent::Required && self.has_files_in_variants(schema))
        {
            Some(schema) => self.required_by_all(schema, value),
            None => value,
        };
        let rest =
            schema.and_then(|schema| resolve(self.document, schema)?.get("additionalProperties"));
        let rest = rest.filter(|rest| rest.as_object().is_some());
        let parts = pairs(&value).into_iter().flat_map(|(key, value)| {
            let property = schema.and_then(|schema| synthesis.property(schema, &key)).or(rest);
            let encoded = Encoded::new(media, &key).by_schema(self.document, property);
            match property {
                Some(property) if encoded.is_file(self.document, property) => {
                    vec![encoded.file(key, &value)]
                }
                _ => encoded.parts(key, &value),
            }
        });
        parts.collect()
    }
}

/// The members of an object; none of another value.
fn pairs(value: &Json) -> Vec<(String, Json)> {
    match value {
        Json::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
        }
        _ => Vec::new(),
    }
}

/// The `content-type` that is sent. A range of types names none, and a multipart type that is not
/// registered is sent as a form.
fn content_type(media_type: &str, kind: Kind) -> &str {
    match (media_type, kind) {
        (multipart, Kind::Multipart) if !is_registered(multipart) => "multipart/form-data",
        (range, Kind::Json) if range.contains('*') => "application/json",
        (range, Kind::Text) if range.contains('*') => "text/plain",
        (range, _) if range.contains('*') => "application/octet-stream",
        (media_type, _) => media_type,
    }
}

impl Sent {
    fn is_empty_form(&self) -> bool {
        match self {
            Self::Form(pairs) => pairs.is_empty(),
            Self::Multipart(parts) => parts.is_empty(),
            Self::Json(_) | Self::Text(_) => false,
        }
    }
}

fn says_nothing_of_properties(document: &Document, schema: &Node) -> bool {
    let Some(object) = resolve(document, schema).and_then(Node::as_object) else { return false };
    let typed_schemas =
        ["properties", "additionalProperties", "allOf", "oneOf", "anyOf", "required"];
    object.get("type").and_then(Node::as_str) == Some("object")
        && !typed_schemas.iter().any(|key| object.contains_key(*key))
}
