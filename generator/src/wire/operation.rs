//! What one operation sends and gets, from its node in the document.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::encoded::Encoded;
use super::formats::Formats;
use super::media::{Kind, best_body, is_registered, kind};
use super::response::ResponseBody;
use super::schema::{Direction, Synthesis, resolve};
use super::style::Parameter;
use super::{BASIC, BODY, Extent, KEY};
use crate::load::{Document, Node, escape};

/// The values of a call, before anything is encoded: what the SDK is given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// `in`, `name` and value of each parameter.
    pub parameters: Vec<(String, String, Json)>,
    pub body: Option<Json>,
}

impl Given {
    /// The value of a parameter, by `in` and `name`.
    pub fn parameter(&self, location: &str, name: &str) -> Option<&Json> {
        let found = self
            .parameters
            .iter()
            .find(|(known_location, known, _)| known_location == location && known == name);
        found.map(|(_, _, value)| value)
    }
}

/// A request and its response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Expectation {
    /// What the call is given.
    #[serde(skip)]
    pub given: Given,
    /// `PATCH`
    pub http_method: String,
    /// Not percent-encoded. (An operation's own server adds nothing: the tests' client replaces it
    /// by its base URL.)
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
    pub response: Option<ResponseBody>,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sent {
    /// Any value.
    Json(Json),
    /// Decoded pairs.
    Form(Vec<(String, String)>),
    /// What is in each part.
    Multipart(Vec<Part>),
    /// Text, or bytes.
    Text(String),
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// Of the field.
    pub name: String,
    /// It has a file name, and with that is a file.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub file: bool,
    /// `None`: that of text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Its content.
    pub text: String,
}

/// Reads expectations from a normalized document.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    pub(super) document: &'a Document,
    formats: Formats,
    /// By pointer under `paths`, whatever file or shared path item an operation is written in.
    pub(super) locations: BTreeMap<String, OperationNode<'a>>,
}

const HTTP_METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// An operation's node, with the path item it stands in.
#[derive(Debug, Clone)]
pub(super) struct OperationNode<'a> {
    template: &'a str,
    http_method: Cow<'a, str>,
    item: &'a Node,
    pub(super) operation: &'a Node,
}

impl<'a> Reader<'a> {
    /// Reads from this document.
    pub fn new(document: &'a Document) -> Self {
        let mut locations = BTreeMap::new();
        let paths = document.root().get("paths").and_then(Node::as_object);
        for (template, item) in paths.into_iter().flatten() {
            let Some(item) = resolve(document, item) else { continue };
            for http_method in HTTP_METHODS {
                let Some(operation) = item.get(http_method) else { continue };
                let location = OperationNode {
                    template,
                    http_method: http_method.to_ascii_uppercase().into(),
                    item,
                    operation,
                };
                locations.insert(format!("/paths/{}/{http_method}", escape(template)), location);
            }
            let others = item.get("additionalOperations").and_then(Node::as_object);
            for (method, operation) in others.into_iter().flatten() {
                let location =
                    OperationNode { template, http_method: Cow::Borrowed(method), item, operation };
                locations.insert(
                    format!("/paths/{}/additionalOperations/{}", escape(template), escape(method)),
                    location,
                );
            }
        }
        Self { document, formats: Formats::default(), locations }
    }

    /// The same where the config says how lists and objects are written into the query.
    pub fn with_formats(self, formats: Formats) -> Self {
        Self { formats, ..self }
    }

    /// By the operation's pointer: `/paths/~1v1~1agents/get`; with `~text/plain` behind it, with
    /// the body of that media type.
    pub fn expectation(&self, pointer: &str, extent: Extent) -> Option<Expectation> {
        self.expectation_of(pointer, extent, false)
    }

    /// `takes_body`: the Rust method asks for the body, or for properties of it, although the
    /// document lets a caller leave it out.
    pub fn expectation_of(
        &self,
        pointer: &str,
        extent: Extent,
        takes_body: bool,
    ) -> Option<Expectation> {
        let (pointer, media_type) = match pointer.rsplit_once('~') {
            Some((location, further)) if !further.starts_with(['0', '1']) => {
                (location, Some(further))
            }
            _ => (pointer, None),
        };
        let location = self.locations.get(pointer)?;
        // A fragment is never sent (RFC 9110, 7.1); a query in the path is one.
        let target = location.template.split('#').next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut expectation = Expectation {
            given: Given::default(),
            http_method: location.http_method.to_string(),
            path: if path.starts_with('/') { path.to_owned() } else { format!("/{path}") },
            query: pairs(query),
            headers: BTreeMap::new(),
            body: None,
            status: 200,
            response: None,
        };
        self.parameters(location, extent, &mut expectation)?;
        self.security(location, &mut expectation);
        self.body(location, media_type, (extent, takes_body), &mut expectation)?;
        self.expect_response(location, extent, &mut expectation)?;
        Some(expectation)
    }

    /// The path item's parameters, replaced by the operation's of the same name and place.
    fn parameters(
        &self,
        location: &OperationNode<'a>,
        extent: Extent,
        into: &mut Expectation,
    ) -> Option<()> {
        let own = self.read_parameters(location.operation);
        let shared = self.read_parameters(location.item);
        let is_new =
            |p: &Parameter<'_>| !own.iter().any(|o| o.name == p.name && o.location == p.location);
        for parameter in shared.iter().filter(|p| is_new(p)).chain(&own) {
            if extent == Extent::Required && !parameter.required() {
                continue;
            }
            // An empty object would leave a path without one of its steps.
            let extent = if parameter.location == "path" { Extent::Everything } else { extent };
            let mut synthesis = Synthesis::new(self.document, Direction::Sent, extent);
            let parameter = &parameter.ordered(&synthesis);
            let value = match parameter.schema() {
                Some(schema) => synthesis.value(schema, parameter.name)?,
                None => parameter.name.into(),
            };
            let location =
                if parameter.location == "querystring" { "query" } else { parameter.location };
            into.given.parameters.push((
                location.to_owned(),
                parameter.name.to_owned(),
                value.clone(),
            ));
            match parameter.location {
                "path" => {
                    let hole = format!("{{{}}}", parameter.name);
                    into.path = into.path.replace(&hole, &parameter.text(&value));
                }
                "query" | "querystring" => into.query.extend(parameter.pairs(&value)),
                "header" => {
                    into.headers
                        .insert(parameter.name.to_ascii_lowercase(), parameter.text(&value));
                }
                "cookie" => {
                    let pairs = parameter
                        .pairs(&value)
                        .into_iter()
                        .map(|(name, value)| format!("{name}={value}"));
                    let all =
                        into.headers.remove("cookie").into_iter().chain(pairs).collect::<Vec<_>>();
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
            p.location == "header"
                && ["accept", "content-type", "authorization"]
                    .contains(&p.name.to_ascii_lowercase().as_str())
        };
        resolved
            .filter_map(Parameter::read)
            .map(|parameter| parameter.with_formats(self.formats))
            .filter(|p| !ignored(p) && p.is_writable())
            .collect()
    }

    /// Where the key goes, for the first alternative.
    fn security(&self, location: &OperationNode<'a>, into: &mut Expectation) {
        let Some(alternatives) =
            location.operation.get("security").or_else(|| self.document.root().get("security"))
        else {
            return self.every_key(into);
        };
        // With keys for everything, none is chosen only where nothing else is.
        let mut all = alternatives.as_array().into_iter().flatten().filter_map(Node::as_object);
        let first = all.find(|alternative| !alternative.is_empty());
        let names = first.into_iter().flat_map(|scheme| scheme.keys());
        names.filter_map(|name| self.key_of(name)).for_each(|key| key.add(into));
    }

    /// Nothing is said of keys: all that there are go out; of several for one header the first.
    fn every_key(&self, into: &mut Expectation) {
        let schemes = self
            .document
            .root()
            .get("components")
            .and_then(|components| components.get("securitySchemes"));
        let mut headers = BTreeSet::new();
        for name in schemes.and_then(Node::as_object).into_iter().flat_map(|schemes| schemes.keys())
        {
            match self.key_of(name) {
                Some(Key::Header(header, _)) if !headers.insert(header.clone()) => {}
                Some(key) => key.add(into),
                None => {}
            }
        }
    }

    /// The key of a scheme, however the token was got: it is sent as RFC 6750 §2.1 has it.
    fn key_of(&self, name: &str) -> Option<Key> {
        let pointer = format!("#/components/securitySchemes/{}", escape(name));
        let scheme = resolve(self.document, self.document.resolve(&pointer)?)?;
        let text = |key: &str| scheme.get(key).and_then(Node::as_str).unwrap_or_default();
        let authorization = |value: String| Some(Key::Header("authorization".to_owned(), value));
        match (text("type"), text("scheme").to_ascii_lowercase().as_str(), text("in")) {
            ("http", "bearer", _) | ("oauth2" | "openIdConnect", ..) => {
                authorization(format!("Bearer {KEY}"))
            }
            ("http", "basic", _) => authorization(BASIC.to_owned()),
            ("apiKey", _, "cookie") => Some(Key::Cookie(text("name").to_owned())),
            ("apiKey", _, "header") => {
                Some(Key::Header(text("name").to_ascii_lowercase(), KEY.to_owned()))
            }
            ("apiKey", _, "query") => Some(Key::Query(text("name").to_owned())),
            _ => None,
        }
    }

    fn body(
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
        let pairs = |value: &Json| match value {
            Json::Object(members) => {
                members.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
            }
            _ => Vec::new(),
        };
        into.body = Some(match kind {
            Kind::Json => Sent::Json(value),
            Kind::Form => {
                let encoded = |(key, value): (String, Json)| {
                    Encoded::new(media, &key).form(key.clone(), &value)
                };
                Sent::Form(pairs(&value).into_iter().flat_map(encoded).collect())
            }
            Kind::Multipart => {
                let value = match schema.filter(|schema| {
                    extent == Extent::Required && self.has_files_in_variants(schema)
                }) {
                    Some(schema) => self.required_by_all(schema, value),
                    None => value,
                };
                let rest = schema
                    .and_then(|schema| resolve(self.document, schema)?.get("additionalProperties"));
                let rest = rest.filter(|rest| rest.as_object().is_some());
                let parts = pairs(&value).into_iter().flat_map(|(key, value)| {
                    let property =
                        schema.and_then(|schema| synthesis.property(schema, &key)).or(rest);
                    let encoded = Encoded::new(media, &key).by_schema(self.document, property);
                    match property {
                        Some(property) if encoded.is_file(self.document, property) => {
                            vec![encoded.file(key, &value)]
                        }
                        _ => encoded.parts(key, &value),
                    }
                });
                Sent::Multipart(parts.collect())
            }
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
        // A range of types names none, and what is not registered is a form.
        let media_type = match (media_type, kind) {
            (multipart, Kind::Multipart) if !is_registered(multipart) => "multipart/form-data",
            (range, Kind::Json) if range.contains('*') => "application/json",
            (range, Kind::Text) if range.contains('*') => "text/plain",
            (range, _) if range.contains('*') => "application/octet-stream",
            (media_type, _) => media_type,
        };
        into.headers.insert("content-type".to_owned(), media_type.to_owned());
        Some(())
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

/// The pairs of a query, decoded.
fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| crate::load::percent_decode(&text.replace('+', " ")).into_owned();
    let pieces = query.split('&').filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn says_nothing_of_properties(document: &Document, schema: &Node) -> bool {
    let Some(object) = resolve(document, schema).and_then(Node::as_object) else { return false };
    let typed_schemas =
        ["properties", "additionalProperties", "allOf", "oneOf", "anyOf", "required"];
    object.get("type").and_then(Node::as_str) == Some("object")
        && !typed_schemas.iter().any(|key| object.contains_key(*key))
}

/// Where the key of a scheme goes.
enum Key {
    Header(String, String),
    Cookie(String),
    Query(String),
}

impl Key {
    fn add(self, into: &mut Expectation) {
        match self {
            Self::Header(name, value) => _ = into.headers.insert(name, value),
            Self::Cookie(name) => {
                let all =
                    into.headers.remove("cookie").into_iter().chain([format!("{name}={KEY}")]);
                let all = all.collect::<Vec<_>>().join("; ");
                into.headers.insert("cookie".to_owned(), all);
            }
            Self::Query(name) => into.query.push((name, KEY.to_owned())),
        }
    }
}
