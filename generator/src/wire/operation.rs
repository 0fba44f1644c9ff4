//! What one operation sends and gets, from its node in the document.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use super::Extent;
use super::formats::Formats;
use super::response::ResponseBody;
use super::schema::{Direction, Synthesis};
use super::schema_node::resolve;
use super::style::Parameter;
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
    pub(super) template: &'a str,
    pub(super) http_method: Cow<'a, str>,
    pub(super) item: &'a Node,
    pub(super) operation: &'a Node,
}

impl<'a> Reader<'a> {
    /// Reads from this document.
    pub fn new(document: &'a Document) -> Self {
        let mut locations = BTreeMap::new();
        let paths = document.root().get("paths").and_then(Node::as_object);
        // Documents in several files write an operation as a `$ref`, which OpenAPI does not allow.
        let target = |operation: &'a Node| resolve(document, operation).unwrap_or(operation);
        for (template, item) in paths.into_iter().flatten() {
            let Some(item) = resolve(document, item) else { continue };
            for http_method in HTTP_METHODS {
                let Some(operation) = item.get(http_method).map(&target) else { continue };
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
                let operation = target(operation);
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
