//! What one operation sends and gets, from its node in the document.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use super::answer::Answer;
use super::schema::{Direction, Synthesis, resolve};
use super::style::Parameter;
use super::{BODY, Extent, KEY};
use crate::load::{Document, Node};

/// A request and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Expectation {
    /// `PATCH`
    pub verb: String,
    /// Not percent-encoded. (An operation's own server adds nothing: a `base_url` that the caller chose goes before it.)
    pub path: String,
    /// Decoded, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<(String, String)>,
    /// In lower case.
    pub headers: BTreeMap<String, String>,
    /// `None`: nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Sent>,
    /// The documented success.
    pub status: u16,
    /// `None`: nothing comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sent {
    /// Any value.
    Json(Json),
    /// Decoded pairs.
    Form(Vec<(String, String)>),
    /// Names of the parts.
    Multipart(Vec<String>),
    /// Text, or bytes.
    Text(String),
}

/// Reads expectations from a normalized document.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    pub(super) document: &'a Document,
    /// By pointer, as [`Document::pointer`] writes it.
    pub(super) places: BTreeMap<String, Place<'a>>,
}

const VERBS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation's node, with the path item it stands in.
#[derive(Debug, Clone)]
pub(super) struct Place<'a> {
    template: &'a str,
    verb: &'static str,
    item: &'a Node,
    pub(super) operation: &'a Node,
}

impl<'a> Reader<'a> {
    /// Reads from this document.
    pub fn new(document: &'a Document) -> Self {
        let mut places = BTreeMap::new();
        let paths = document.root().get("paths").and_then(Node::as_object);
        for (template, item) in paths.into_iter().flatten() {
            let Some(item) = resolve(document, item) else { continue };
            for verb in VERBS {
                let Some(operation) = item.get(verb) else { continue };
                let place = Place { template, verb, item, operation };
                // A path item that two paths share belongs to the first.
                places.entry(document.pointer(operation.origin)).or_insert(place);
            }
        }
        Self { document, places }
    }

    /// By the operation's pointer: `/paths/~1v1~1agents/get`.
    pub fn expectation(&self, pointer: &str, extent: Extent) -> Option<Expectation> {
        let place = self.places.get(pointer)?;
        let mut expectation = Expectation {
            verb: place.verb.to_ascii_uppercase(),
            path: place.template.to_owned(),
            query: Vec::new(),
            headers: BTreeMap::new(),
            body: None,
            status: 200,
            answer: None,
        };
        self.parameters(place, extent, &mut expectation)?;
        self.security(place, &mut expectation);
        self.body(place, extent, &mut expectation)?;
        self.answer(place, extent, &mut expectation)?;
        Some(expectation)
    }

    /// The path item's parameters, replaced by the operation's of the same name and place.
    fn parameters(&self, place: &Place<'a>, extent: Extent, into: &mut Expectation) -> Option<()> {
        let own = self.read_parameters(place.operation);
        let shared = self.read_parameters(place.item);
        let is_new = |p: &Parameter<'_>| !own.iter().any(|o| o.name == p.name && o.place == p.place);
        for parameter in shared.iter().filter(|p| is_new(p)).chain(&own) {
            if extent == Extent::Required && !parameter.required() {
                continue;
            }
            let mut synthesis = Synthesis::new(self.document, Direction::Sent, extent);
            let value = match parameter.schema() {
                Some(schema) => synthesis.value(schema, parameter.name)?,
                None => parameter.name.into(),
            };
            match parameter.place {
                "path" => {
                    let hole = format!("{{{}}}", parameter.name);
                    into.path = into.path.replace(&hole, &parameter.text(&value));
                }
                "query" => into.query.extend(parameter.pairs(&value)),
                "header" => {
                    into.headers.insert(parameter.name.to_ascii_lowercase(), parameter.text(&value));
                }
                "cookie" => {
                    let pairs = parameter.pairs(&value).into_iter().map(|(name, value)| format!("{name}={value}"));
                    let all = into.headers.remove("cookie").into_iter().chain(pairs).collect::<Vec<_>>();
                    into.headers.insert("cookie".to_owned(), all.join("; "));
                }
                _ => {}
            }
        }
        Some(())
    }

    fn read_parameters(&self, of: &'a Node) -> Vec<Parameter<'a>> {
        let list = of.get("parameters").and_then(Node::as_array).unwrap_or_default();
        let resolved = list.iter().filter_map(|node| resolve(self.document, node));
        // OpenAPI 3.0.4 §4.8.12.1: header parameters of these names are ignored.
        let ignored = |p: &Parameter<'_>| {
            p.place == "header" && ["accept", "content-type", "authorization"].contains(&p.name.to_ascii_lowercase().as_str())
        };
        resolved.filter_map(Parameter::read).filter(|p| !ignored(p)).collect()
    }

    /// Where the key goes, for the first alternative.
    fn security(&self, place: &Place<'a>, into: &mut Expectation) {
        let alternatives = place.operation.get("security").or_else(|| self.document.root().get("security"));
        let first = alternatives.and_then(Node::as_array).and_then(|list| list.first()).and_then(Node::as_object);
        for name in first.into_iter().flat_map(|scheme| scheme.keys()) {
            let pointer = format!("#/components/securitySchemes/{}", name.replace('~', "~0").replace('/', "~1"));
            let Some(scheme) = self.document.resolve(&pointer).and_then(|node| resolve(self.document, node)) else { continue };
            let text = |key: &str| scheme.get(key).and_then(Node::as_str).unwrap_or_default();
            match (text("type"), text("scheme").to_ascii_lowercase().as_str(), text("in")) {
                // However the token was got, it is sent as RFC 6750 §2.1 has it.
                ("http", "bearer", _) | ("oauth2" | "openIdConnect", ..) => {
                    into.headers.insert("authorization".to_owned(), format!("Bearer {KEY}"));
                }
                ("apiKey", _, "header") => {
                    into.headers.insert(text("name").to_ascii_lowercase(), KEY.to_owned());
                }
                ("apiKey", _, "query") => into.query.push((text("name").to_owned(), KEY.to_owned())),
                _ => {}
            }
        }
    }

    fn body(&self, place: &Place<'a>, extent: Extent, into: &mut Expectation) -> Option<()> {
        let Some(body) = place.operation.get("requestBody").and_then(|node| resolve(self.document, node)) else {
            return Some(());
        };
        if extent == Extent::Required && body.get("required").and_then(Node::as_bool) != Some(true) {
            return Some(());
        }
        let Some((kind, media_type, schema)) = best(body.get("content")) else { return Some(()) };
        let mut synthesis = Synthesis::new(self.document, Direction::Sent, extent);
        let value = match schema {
            // A body that is an object without properties is an empty one; elsewhere that is a map.
            Some(schema) if says_nothing_of_properties(self.document, schema) => Json::Object(serde_json::Map::new()),
            Some(schema) => synthesis.value(schema, BODY)?,
            None => BODY.into(),
        };
        let pairs = |value: &Json| match value {
            Json::Object(members) => members.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
            _ => Vec::new(),
        };
        into.body = Some(match kind {
            Kind::Json => Sent::Json(value),
            Kind::Form => Sent::Form(pairs(&value).into_iter().flat_map(|(key, value)| form(key, &value)).collect()),
            Kind::Multipart => Sent::Multipart(pairs(&value).into_iter().map(|(key, _)| key).collect()),
            Kind::Text | Kind::Binary | Kind::Events | Kind::Lines => Sent::Text(BODY.to_owned()),
        });
        if kind != Kind::Multipart {
            into.headers.insert("content-type".to_owned(), media_type.to_owned());
        }
        Some(())
    }
}

fn says_nothing_of_properties(document: &Document, schema: &Node) -> bool {
    let Some(object) = resolve(document, schema).and_then(Node::as_object) else { return false };
    let telling = ["properties", "additionalProperties", "allOf", "oneOf", "anyOf", "required"];
    object.get("type").and_then(Node::as_str) == Some("object") && !telling.iter().any(|key| object.contains_key(*key))
}

/// What a media type means for a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
    Events,
    Lines,
}

/// The media type that is sent or read: JSON before forms before text before anything else; the first of each in the document.
pub(super) fn best(content: Option<&Node>) -> Option<(Kind, &str, Option<&Node>)> {
    let entries = content?.as_object()?.iter();
    let read = entries.map(|(media_type, node)| (kind(media_type), &**media_type, node.get("schema")));
    read.min_by_key(|(kind, ..)| *kind)
}

pub(super) fn kind(media_type: &str) -> Kind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "text/event-stream" => Kind::Events,
        "application/jsonl"
        | "application/x-ndjson"
        | "application/ndjson"
        | "application/json-seq"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/stream+json" => Kind::Lines,
        lines if lines.ends_with("+json-seq") => Kind::Lines,
        "application/json" | "text/json" | "*/*" => Kind::Json,
        json if json.ends_with("+json") => Kind::Json,
        "application/x-www-form-urlencoded" => Kind::Form,
        "multipart/form-data" => Kind::Multipart,
        text if text.starts_with("text/") => Kind::Text,
        _ => Kind::Binary,
    }
}

/// A form's member: a list repeats its name, an object goes out as JSON (OpenAPI 3.0.4 §4.8.14.3 and 4).
fn form(name: String, value: &Json) -> Vec<(String, String)> {
    match value {
        Json::Array(items) => items.iter().flat_map(|item| form(name.clone(), item)).collect(),
        Json::String(text) => vec![(name, text.clone())],
        other => vec![(name, other.to_string())],
    }
}
