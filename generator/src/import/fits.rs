//! Which operations a paging scheme fits: those that have all of its request keys and all of its
//! response keys.

use indexmap::IndexMap;

use super::endpoints::Endpoint;
use super::model::Needs;
use crate::load::{Document, Node};
use crate::oas::{Parameter, Schema};

/// Statuses whose response is the list, best first.
const STATUSES: &[&str] = &["200", "201", "202", "2XX", "default"];
/// Schemas within each other, and references in a row.
const DEEPEST: usize = 20;

/// Reads parameters and properties through references.
#[derive(Clone, Copy)]
pub(super) struct Fits<'d>(pub &'d Document);

impl<'d> Fits<'d> {
    /// Whether an operation has all that a scheme needs.
    pub fn fits(self, needs: &Needs, endpoint: Endpoint<'d>) -> bool {
        let has_request = if needs.in_body {
            let body =
                self.body(endpoint).map(|schema| self.properties(schema, 0)).unwrap_or_default();
            needs.request.iter().all(|key| has_path(self, &body, key))
        } else {
            let names = self.query(endpoint);
            needs.request.iter().all(|key| names.contains(&key.as_str()))
        };
        has_request
            && self.has_response(needs, endpoint)
            && !(needs.request.is_empty() && needs.response.is_empty())
    }

    fn has_response(self, needs: &Needs, endpoint: Endpoint<'d>) -> bool {
        if needs.response.is_empty() {
            return true;
        }
        let Some(schema) = self.response(endpoint) else { return false };
        let properties = self.properties(schema, 0);
        needs.response.iter().all(|need| {
            if need.is_top_level {
                return self.is_list(schema, 0);
            }
            let Some(property) = properties.get(need.key.as_str()) else { return false };
            let inner = || self.properties(*property, 0);
            (!need.is_list || self.is_list(*property, 0))
                && (need.inner.is_empty() || {
                    let inner = inner();
                    need.inner.iter().all(|key| inner.contains_key(key.as_str()))
                })
        })
    }

    /// Whether an operation has a boolean of this name, in its body or its query.
    pub fn has_flag(self, endpoint: Endpoint<'d>, name: &str) -> bool {
        let is_boolean = |schema: Schema<'d>| {
            let node = self.followed(schema.0);
            let branches =
                ["anyOf", "oneOf", "allOf"].into_iter().flat_map(|keyword| list(node, keyword));
            let mut all = std::iter::once(node).chain(branches.map(|branch| self.followed(branch)));
            all.any(|node| Schema(node).types().any(|name| name == "boolean"))
        };
        let body = self.body(endpoint).map(|schema| self.properties(schema, 0)).unwrap_or_default();
        body.get(name).is_some_and(|schema| is_boolean(*schema))
            || self.parameters(endpoint).any(|parameter| {
                parameter.name() == Some(name)
                    && parameter.location() == Some("query")
                    && parameter.schema().is_some_and(is_boolean)
            })
    }

    /// Whether a response of an operation is a stream.
    pub fn has_stream(self, endpoint: Endpoint<'d>) -> bool {
        const STREAMS: &[&str] =
            &["event-stream", "jsonl", "ndjson", "json-seq", "x-json-stream", "stream+json"];
        endpoint.operation.responses().any(|(_, response)| {
            let content = self.followed(response.0).get("content").and_then(Node::as_object);
            content.is_some_and(|content| {
                content.keys().any(|name| STREAMS.iter().any(|word| name.contains(word)))
            })
        })
    }

    /// Whether an operation has a parameter of this name, other than in a cookie.
    pub fn has_parameter(self, endpoint: Endpoint<'d>, name: &str) -> bool {
        self.parameters(endpoint).any(|parameter| {
            parameter.name() == Some(name) && parameter.location() != Some("cookie")
        })
    }

    /// Whether an operation has a list in its query whose format the document does not say.
    pub fn has_open_list(self, endpoint: Endpoint<'d>) -> bool {
        self.parameters(endpoint).any(|parameter| {
            let is_list = || parameter.schema().is_some_and(|schema| self.is_list(schema, 0));
            parameter.location() == Some("query")
                && parameter.style().is_none()
                && parameter.explode().is_none()
                && is_list()
        })
    }

    fn parameters(self, endpoint: Endpoint<'d>) -> impl Iterator<Item = Parameter<'d>> {
        let all = endpoint.item.parameters().iter().chain(endpoint.operation.parameters());
        all.map(move |node| Parameter(self.followed(node)))
    }

    fn query(self, endpoint: Endpoint<'d>) -> Vec<&'d str> {
        self.parameters(endpoint)
            .filter(|parameter| parameter.location() == Some("query"))
            .filter_map(Parameter::name)
            .collect()
    }

    fn body(self, endpoint: Endpoint<'d>) -> Option<Schema<'d>> {
        self.schema_of(self.followed(endpoint.operation.body()?.0))
    }

    fn response(self, endpoint: Endpoint<'d>) -> Option<Schema<'d>> {
        let responses: IndexMap<&str, &Node> =
            endpoint.operation.responses().map(|(key, response)| (key, response.0)).collect();
        let first = STATUSES.iter().find_map(|status| responses.get(status))?;
        self.schema_of(self.followed(first))
    }

    /// The schema of the first media type.
    fn schema_of(self, node: &'d Node) -> Option<Schema<'d>> {
        node.get("content")?.as_object()?.values().next()?.get("schema").map(Schema)
    }

    fn followed(self, node: &'d Node) -> &'d Node {
        let mut node = node;
        for _ in 0..DEEPEST {
            let target = node
                .get("$ref")
                .and_then(Node::as_str)
                .and_then(|reference| self.0.resolve(reference));
            match target {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// The properties of an object, through references, `allOf` and a sole alternative.
    fn properties(self, schema: Schema<'d>, depth: usize) -> IndexMap<&'d str, Schema<'d>> {
        let node = self.followed(schema.0);
        let mut all: IndexMap<&str, Schema<'_>> = IndexMap::new();
        if depth > DEEPEST {
            return all;
        }
        let own = node.get("properties").and_then(Node::as_object).into_iter().flatten();
        all.extend(own.map(|(key, schema)| (&**key, Schema(schema))));
        for branch in list(node, "allOf") {
            all.extend(self.properties(Schema(branch), depth + 1));
        }
        for keyword in ["anyOf", "oneOf"] {
            let is_null = |branch: &&Node| {
                let branch = self.followed(branch);
                branch.get("type").and_then(Node::as_str) == Some("null") || is_only_null(branch)
            };
            let real: Vec<&Node> = list(node, keyword).filter(|branch| !is_null(branch)).collect();
            if let [sole] = real.as_slice() {
                all.extend(self.properties(Schema(sole), depth + 1));
            }
        }
        all
    }

    fn is_list(self, schema: Schema<'d>, depth: usize) -> bool {
        let node = self.followed(schema.0);
        if Schema(node).types().any(|name| name == "array") || node.get("items").is_some() {
            return true;
        }
        depth < DEEPEST
            && ["anyOf", "oneOf", "allOf"].iter().any(|keyword| {
                list(node, keyword).any(|branch| self.is_list(Schema(branch), depth + 1))
            })
    }
}

fn has_path<'d>(fits: Fits<'d>, properties: &IndexMap<&'d str, Schema<'d>>, path: &str) -> bool {
    if properties.contains_key(path) {
        return true;
    }
    let Some((first, rest)) = path.split_once('.') else { return false };
    properties.get(first).is_some_and(|schema| has_path(fits, &fits.properties(*schema, 0), rest))
}

fn list<'d>(node: &'d Node, keyword: &str) -> impl Iterator<Item = &'d Node> {
    node.get(keyword).and_then(Node::as_array).unwrap_or(&[]).iter()
}

/// `enum: [null]`, as the dialect writes the type of null.
fn is_only_null(node: &Node) -> bool {
    let values = node.get("enum").and_then(Node::as_array);
    values.is_some_and(|values| values.iter().all(|value| value.value == crate::load::Value::Null))
}
