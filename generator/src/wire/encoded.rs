//! How the properties of a form are written: `encoding` (OpenAPI 3.0.4, §4.8.15), and what goes
//! without saying.

use serde_json::Value as Json;

use super::operation::Part;
use super::schema_node::{resolve, word};
use super::style::{Parameter, text};
use crate::load::{Document, Node};

/// What a media type says of one property.
pub(super) struct Encoded<'a> {
    node: Option<&'a Node>,
    /// `contentType`, or `contentMediaType` of the property, where it is one.
    media_type: Option<&'a str>,
}

impl<'a> Encoded<'a> {
    pub fn new(media: &'a Node, property: &str) -> Self {
        let node = media.get("encoding").and_then(|all| all.get(property));
        let media_type = node.and_then(|node| word(node, "contentType")).map(str::trim);
        Self { node, media_type: media_type.filter(|media_type| !media_type.contains([',', '*'])) }
    }

    /// The same, where `encoding` says no media type and the property does. Text that holds JSON is
    /// sent as the text that it is.
    pub fn by_schema(self, document: &'a Document, property: Option<&'a Node>) -> Self {
        let schema = property.and_then(|property| resolve(document, property));
        let items = schema
            .and_then(|schema| schema.get("items"))
            .and_then(|items| resolve(document, items));
        let said =
            items.or(schema).and_then(|schema| word(schema, "x-oas-media-type")).map(str::trim);
        let said =
            said.filter(|media_type| media_type.contains('/') && !media_type.ends_with("json"));
        Self { media_type: self.media_type.or(said), ..self }
    }

    fn styled(&self, name: &str, value: &Json) -> Option<Vec<(String, String)>> {
        Some(Parameter::of_form(name, self.node?)?.pairs(value))
    }

    fn is_json(&self) -> bool {
        self.media_type.is_some_and(|media_type| media_type.ends_with("json"))
    }

    /// Pairs: a list repeats its name, an object goes out as JSON, unless a style or `contentType`
    /// says otherwise.
    pub fn form(&self, name: String, value: &Json) -> Vec<(String, String)> {
        if let Some(pairs) = self.styled(&name, value) {
            return pairs;
        }
        match value {
            value if self.is_json() => vec![(name, value.to_string())],
            Json::Array(items) => items.iter().map(|item| (name.clone(), text(item))).collect(),
            value => vec![(name, text(value))],
        }
    }

    /// Parts: a list is one for each item, an object goes out as JSON.
    pub fn parts(&self, name: String, value: &Json) -> Vec<Part> {
        let own = || self.media_type.map(str::to_owned);
        if let Some(pairs) = self.styled(&name, value) {
            let part = |(name, text)| Part { name, file: false, media_type: own(), text };
            return pairs.into_iter().map(part).collect();
        }
        match value {
            Json::Array(items) if !self.is_json() => {
                items.iter().flat_map(|item| self.parts(name.clone(), item)).collect()
            }
            value if self.is_json() => {
                vec![Part { name, file: false, media_type: own(), text: value.to_string() }]
            }
            Json::Array(_) | Json::Object(_) => {
                let media_type = own().or_else(|| Some("application/json".to_owned()));
                vec![Part { name, file: false, media_type, text: value.to_string() }]
            }
            scalar => vec![Part { name, file: false, media_type: own(), text: text(scalar) }],
        }
    }

    /// A file whose content is the text that was made up for it.
    pub fn file(&self, name: String, value: &Json) -> Part {
        let media_type = self.media_type.unwrap_or("application/octet-stream").to_owned();
        let content = value.as_array().and_then(|items| items.first()).unwrap_or(value);
        Part {
            file: true,
            media_type: Some(media_type),
            text: content.as_str().unwrap_or(&name).to_owned(),
            name,
        }
    }

    /// `format: binary`, in a list or among other things; or something of which only the media type
    /// is known (OpenAPI 3.1).
    pub fn is_file(&self, document: &Document, property: &Node) -> bool {
        let kinds = ["image/", "audio/", "video/", "application/octet-stream"];
        let by_type = self
            .media_type
            .is_some_and(|media_type| kinds.iter().any(|kind| media_type.starts_with(kind)));
        let Some(schema) = resolve(document, property) else { return false };
        let untold = match word(schema, "type") {
            Some("string") => schema.get("format").is_none() && schema.get("enum").is_none(),
            None => schema
                .as_object()
                .is_some_and(|object| object.keys().all(|key| &**key == "description")),
            _ => false,
        };
        by_type && untold || holds_file(document, schema, 0)
    }
}

pub(super) fn holds_file(document: &Document, schema: &Node, depth: usize) -> bool {
    let Some(schema) = resolve(document, schema).filter(|_| depth < 16) else { return false };
    let either = ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let variants = either.chain(schema.get("allOf").and_then(Node::as_array).into_iter().flatten());
    word(schema, "type") == Some("string") && word(schema, "format") == Some("binary")
        || schema
            .get("items")
            .into_iter()
            .chain(variants)
            .any(|inner| holds_file(document, inner, depth + 1))
}
