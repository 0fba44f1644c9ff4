//! How a parameter's value is written: the table "Style Values" of OpenAPI 3.0.4, §4.8.12.3, the
//! decoded form of it.

use serde_json::Value as Json;

use super::formats::Formats;
use super::schema::Synthesis;
use crate::load::Node;

/// A parameter of the document with its place, style and explode filled in.
pub(super) struct Parameter<'a> {
    pub name: &'a str,
    pub location: &'a str,
    pub node: &'a Node,
    style: &'a str,
    explode: bool,
    /// What the config says, where the document says nothing.
    formats: Formats,
    /// The properties of an object in the order of the document, which a JSON value has not.
    pub order: Vec<&'a str>,
}

impl<'a> Parameter<'a> {
    pub fn read(node: &'a Node) -> Option<Self> {
        let (name, location) = (node.get("name")?.as_str()?, node.get("in")?.as_str()?);
        let default = if matches!(location, "query" | "cookie") { "form" } else { "simple" };
        let style = node.get("style").and_then(Node::as_str).unwrap_or(default);
        let explode = node.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
        Some(Self {
            name,
            location,
            node,
            style,
            explode,
            formats: Formats::default(),
            order: Vec::new(),
        })
    }

    /// The same with what the config says of query parameters, unless the document says how this
    /// one is written.
    pub fn with_formats(self, formats: Formats) -> Self {
        let says = ["style", "explode", "content"].iter().any(|key| self.node.get(key).is_some());
        if says || self.location != "query" {
            return self;
        }
        let own = self.node.get("x-stainless-arrayFormat").and_then(Node::as_str);
        Self { formats: formats.with_arrays(own), ..self }
    }

    /// A property of a form, by its `encoding`, where that says a style.
    pub fn of_form(name: &'a str, node: &'a Node) -> Option<Self> {
        let said = ["style", "explode", "allowReserved"].iter().any(|key| node.get(key).is_some());
        let style = node.get("style").and_then(Node::as_str).unwrap_or("form");
        let explode = node.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
        said.then_some(Self {
            name,
            location: "query",
            node,
            style,
            explode,
            formats: Formats::default(),
            order: Vec::new(),
        })
    }

    pub fn required(&self) -> bool {
        self.location == "path" || self.node.get("required").and_then(Node::as_bool) == Some(true)
    }

    /// Whether an SDK can write it: a query string of other media types is left out.
    pub fn is_writable(&self) -> bool {
        let media_type = self
            .node
            .get("content")
            .and_then(Node::as_object)
            .and_then(|content| content.keys().next());
        let is_known =
            media_type.is_some_and(|media_type| is_form(media_type) || is_json(media_type));
        let kind = self.schema().and_then(|schema| schema.get("type")).and_then(Node::as_str);
        self.location != "querystring" || is_known || kind == Some("string")
    }

    /// Its schema; a `content` parameter has one inside and goes out as JSON.
    pub fn schema(&self) -> Option<&'a Node> {
        self.node
            .get("schema")
            .or_else(|| self.node.get("content")?.as_object()?.values().next()?.get("schema"))
    }

    /// The same, which knows the order of its properties.
    pub fn ordered(&self, synthesis: &Synthesis<'a>) -> Self {
        let order = self.schema().map(|schema| synthesis.names(schema)).unwrap_or_default();
        Self { order, ..*self }
    }

    /// `name=value` pairs, as in a query.
    pub fn pairs(&self, value: &Json) -> Vec<(String, String)> {
        if self.location == "querystring"
            && let Some(content) = self.node.get("content").and_then(Node::as_object)
        {
            let media_type = content.keys().next().map_or("", |media_type| media_type);
            return query_string(media_type, self.in_order_of(value), value);
        }
        if let Some(text) = self.content(value) {
            return vec![(self.name.to_owned(), text)];
        }
        if let Some(pairs) = self.formats.pairs(self.name, value) {
            return pairs;
        }
        match value {
            Json::Array(items) if self.explode && self.style != "deepObject" => {
                items.iter().map(|item| (self.name.to_owned(), text(item))).collect()
            }
            // What a list is in this style, the specification leaves open; its items get their
            // numbers, as within an object.
            Json::Object(_) | Json::Array(_) if self.style == "deepObject" => {
                deep(self.name, value, text)
            }
            Json::Object(members) if self.explode => {
                self.in_order(members).map(|(key, value)| (key.clone(), text(value))).collect()
            }
            other => vec![(self.name.to_owned(), self.joined(other))],
        }
    }

    /// The value by its `content`: JSON text, or, in another media type, a scalar without quotes.
    fn content(&self, value: &Json) -> Option<String> {
        let (media_type, _) = self.node.get("content")?.as_object()?.iter().next()?;
        let is_json = super::media::kind(media_type) == super::media::Kind::Json;
        Some(if is_json { value.to_string() } else { text(value) })
    }

    /// The members of an object.
    fn in_order_of<'v>(&self, value: &'v Json) -> Vec<(&'v String, &'v Json)> {
        value.as_object().map(|members| self.in_order(members).collect()).unwrap_or_default()
    }

    /// One text, as in a path segment or a header.
    pub fn text(&self, value: &Json) -> String {
        if let Some(text) = self.content(value) {
            return text;
        }
        match self.style {
            "label" => format!(
                ".{}",
                if self.explode { self.list(value, ".") } else { self.list(value, ",") }
            ),
            "matrix" => self.matrix(value),
            _ => self.joined(value),
        }
    }

    fn joined(&self, value: &Json) -> String {
        match self.style {
            "spaceDelimited" | "x-oas-ssv" => self.list(value, " "),
            "pipeDelimited" | "x-oas-pipes" => self.list(value, "|"),
            "x-oas-tsv" => self.list(value, "\t"),
            _ => self.list(value, ","),
        }
    }

    fn list(&self, value: &Json, separator: &str) -> String {
        match value {
            Json::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(separator),
            Json::Object(members) => {
                let between = if self.explode { "=" } else { separator };
                self.in_order(members)
                    .map(|(key, value)| format!("{key}{between}{}", text(value)))
                    .collect::<Vec<_>>()
                    .join(separator)
            }
            other => text(other),
        }
    }

    fn in_order<'v>(
        &self,
        members: &'v serde_json::Map<String, Json>,
    ) -> impl Iterator<Item = (&'v String, &'v Json)> {
        let mut members: Vec<_> = members.iter().collect();
        members.sort_by_key(|(key, _)| self.order.iter().position(|name| name == key));
        members.into_iter()
    }

    fn matrix(&self, value: &Json) -> String {
        match value {
            Json::Array(items) if self.explode => {
                items.iter().map(|item| format!(";{}={}", self.name, text(item))).collect()
            }
            Json::Object(members) if self.explode => self
                .in_order(members)
                .map(|(key, value)| format!(";{key}={}", text(value)))
                .collect(),
            other => format!(";{}={}", self.name, self.list(other, ",")),
        }
    }
}

/// The pairs of a whole query string (OpenAPI 3.2.0, "Parameter Locations"); one that is no form is
/// a name without a value.
fn query_string(
    media_type: &str,
    members: Vec<(&String, &Json)>,
    value: &Json,
) -> Vec<(String, String)> {
    match value {
        Json::Object(_) if is_form(media_type) => {
            let pairs = |(name, value): (&String, &Json)| match value {
                Json::Array(items) => items.iter().map(|item| (name.clone(), text(item))).collect(),
                other => vec![(name.clone(), text(other))],
            };
            members.into_iter().flat_map(pairs).collect()
        }
        Json::String(text) if !is_json(media_type) => vec![(text.clone(), String::new())],
        other => vec![(other.to_string(), String::new())],
    }
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with("application/x-www-form-urlencoded")
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence.ends_with("+json")
}

/// `filter[range][from]`: what is within gets further brackets, and items their numbers. `text`
/// writes a scalar.
pub(crate) fn deep(name: &str, value: &Json, text: fn(&Json) -> String) -> Vec<(String, String)> {
    match value {
        Json::Object(members) => members
            .iter()
            .flat_map(|(key, value)| deep(&format!("{name}[{key}]"), value, text))
            .collect(),
        Json::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(at, value)| deep(&format!("{name}[{at}]"), value, text))
            .collect(),
        scalar => vec![(name.to_owned(), text(scalar))],
    }
}

/// A scalar without quotes; a number without a fraction is written without one.
pub(crate) fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Number(number) if number.is_f64() => {
            number.as_f64().map(|float| float.to_string()).unwrap_or_default()
        }
        other => other.to_string(),
    }
}
