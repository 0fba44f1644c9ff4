//! Schemas, in the dialect that `normalize` writes; what 3.1 says differently is tolerated where it
//! costs nothing.

use super::{Expect, Keywords, Kind, Read};
use crate::load::{Node, Value};

pub(super) const SCHEMA: Keywords = &[
    ("title", Expect::Text),
    ("description", Expect::Text),
    ("type", Expect::TextOrTexts),
    ("format", Expect::Text),
    ("nullable", Expect::Flag),
    ("readOnly", Expect::Flag),
    ("writeOnly", Expect::Flag),
    ("deprecated", Expect::Flag),
    ("x-sensitive", Expect::Flag),
    ("enum", Expect::List),
    ("required", Expect::Texts),
    ("properties", Expect::Map(Kind::Schema)),
    ("x-oas-pattern-properties", Expect::Map(Kind::Schema)),
    ("additionalProperties", Expect::SchemaOrFlag),
    ("items", Expect::SchemaOrFlag),
    ("x-oas-prefix-items", Expect::Many(Kind::Schema)),
    ("contentSchema", Expect::One(Kind::Schema)),
    ("allOf", Expect::Many(Kind::Schema)),
    ("oneOf", Expect::Many(Kind::Schema)),
    ("anyOf", Expect::Many(Kind::Schema)),
    ("then", Expect::One(Kind::Schema)),
    ("else", Expect::One(Kind::Schema)),
    ("dependentSchemas", Expect::Map(Kind::Schema)),
    ("discriminator", Expect::One(Kind::Discriminator)),
    ("externalDocs", Expect::One(Kind::ExternalDocs)),
];
pub(super) const DISCRIMINATOR: Keywords =
    &[("propertyName", Expect::Text), ("mapping", Expect::TextMap)];

/// Keywords that decide a schema's type; any other only limits or describes its values.
const TYPING: &[&str] = &[
    "$ref",
    "type",
    "enum",
    "const",
    "properties",
    "x-oas-pattern-properties",
    "additionalProperties",
    "items",
    "x-oas-prefix-items",
    "allOf",
    "oneOf",
    "anyOf",
];

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'d>(pub &'d Node);

impl<'d> Schema<'d> {
    pub fn reference(self) -> Option<&'d str> {
        self.0.text("$ref")
    }
    pub fn title(self) -> Option<&'d str> {
        self.0.text("title")
    }
    /// The types it names: none, one, or, in 3.1, several. `null` among them is
    /// [`Schema::says_null`].
    pub fn types(self) -> impl Iterator<Item = &'d str> {
        let (one, many): (Option<&Node>, &[Node]) = match self.0.get("type") {
            Some(node) => (Some(node), node.as_array().unwrap_or(&[])),
            None => (None, &[]),
        };
        one.into_iter().chain(many).filter_map(Node::as_str).filter(|name| *name != "null")
    }
    pub fn format(self) -> Option<&'d str> {
        self.0.text("format")
    }
    /// `nullable: true`, `null` among the types or among the values.
    pub fn says_null(self) -> bool {
        let is_null = |node: &Node| node.as_str() == Some("null");
        self.0.flag("nullable")
            || self.0.get("type").is_some_and(|node| {
                is_null(node) || node.as_array().is_some_and(|list| list.iter().any(is_null))
            })
            || self.0.list("enum").iter().any(|node| node.value == Value::Null)
    }
    /// Nothing but null: a variant that makes its union nullable.
    pub fn is_only_null(self) -> bool {
        let only = |node: &Node| node.as_str() == Some("null");
        let by_type = self.0.get("type").is_some_and(|node| {
            only(node)
                || node.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(only))
        });
        let values = self.0.list("enum");
        by_type
            || (!values.is_empty() && values.iter().all(|node| node.value == Value::Null))
            || self.0.get("const").is_some_and(|node| node.value == Value::Null)
    }
    /// `enum` without null, or `const` as the only one; `None` where neither stands.
    pub fn values(self) -> Option<Vec<&'d Node>> {
        if let Some(value) = self.0.get("const") {
            return Some(vec![value]);
        }
        let values = self.0.get("enum")?.as_array()?;
        Some(values.iter().filter(|node| node.value != Value::Null).collect())
    }
    pub fn properties(self) -> impl Iterator<Item = (&'d str, Schema<'d>)> {
        self.0.entries("properties").map(|(key, node)| (key, Schema(node)))
    }
    /// Whether `properties` stands there, empty or not.
    pub fn has_properties(self) -> bool {
        self.0.object("properties").is_some()
    }
    pub fn required(self) -> impl Iterator<Item = &'d str> {
        self.0.list("required").iter().filter_map(Node::as_str)
    }
    /// `additionalProperties: {..}`; `true` and `false` are none.
    pub fn additional(self) -> Option<Schema<'d>> {
        self.0.get("additionalProperties").filter(|node| node.as_object().is_some()).map(Schema)
    }
    /// `additionalProperties: false`
    pub fn is_closed(self) -> bool {
        self.0.get("additionalProperties").and_then(Node::as_bool) == Some(false)
    }
    pub fn has_additional(self) -> bool {
        self.0.get("additionalProperties").is_some()
    }
    /// Patterns for names, each with the schema of the properties whose name fits it.
    pub fn patterns(self) -> impl Iterator<Item = (&'d str, Schema<'d>)> {
        self.0.entries("x-oas-pattern-properties").map(|(pattern, node)| (pattern, Schema(node)))
    }
    /// `then`, `else` and `dependentSchemas`: what holds under some condition.
    pub fn on_condition(self) -> impl Iterator<Item = Schema<'d>> {
        let branches = ["then", "else"].into_iter().filter_map(move |key| self.0.get(key));
        branches.chain(self.0.entries("dependentSchemas").map(|(_, node)| node)).map(Schema)
    }
    pub fn items(self) -> Option<Schema<'d>> {
        self.0.get("items").filter(|node| node.as_object().is_some()).map(Schema)
    }
    /// `items` without `type`: a list most likely, but a value of any other type fits (JSON Schema
    /// 2020-12, core 10.3.1.2).
    pub fn may_be_no_list(self) -> bool {
        self.0.flag("x-oas-untyped")
    }
    pub fn prefix_items(self) -> &'d [Node] {
        self.0.list("x-oas-prefix-items")
    }
    /// Whether an array may go on behind its [`Schema::prefix_items`].
    pub fn goes_on(self) -> bool {
        let most = self.count("maxItems");
        let ends = self.items().is_some_and(Schema::is_never)
            || most.is_some_and(|most| most <= self.prefix_items().len());
        !ends
    }
    /// Whether an array may end before the last of its [`Schema::prefix_items`] (JSON Schema
    /// 2020-12, Validation 6.4.2).
    pub fn may_be_short(self) -> bool {
        self.count("minItems").unwrap_or_default() < self.prefix_items().len()
    }
    fn count(self, keyword: &str) -> Option<usize> {
        match self.0.get(keyword)?.value {
            Value::Int(count) => usize::try_from(count).ok(),
            Value::Float(count) if count.fract() == 0.0 && (0.0..1e9).contains(&count) => {
                Some(count as usize)
            }
            _ => None,
        }
    }
    /// `false`, which the dialect says as `not: {}`: no value fits.
    pub fn is_never(self) -> bool {
        !self.is_typed()
            && self.0.get("not").and_then(Node::as_object).is_some_and(|not| not.is_empty())
    }
    /// Of a text that holds JSON: what that is.
    pub fn content_schema(self) -> Option<Schema<'d>> {
        self.0.get("contentSchema").filter(|node| node.as_object().is_some()).map(Schema)
    }
    /// `contentMediaType`: what the text or the bytes are.
    pub fn media_type(self) -> Option<&'d str> {
        self.0.text("x-oas-media-type")
    }
    /// `contentEncoding: base64`
    pub fn is_encoded(self) -> bool {
        self.0.flag("x-oas-encoded")
    }
    pub fn all_of(self) -> &'d [Node] {
        self.0.list("allOf")
    }
    /// `oneOf`, or else `anyOf`.
    pub fn variants(self) -> &'d [Node] {
        match self.0.list("oneOf") {
            [] => self.0.list("anyOf"),
            list => list,
        }
    }
    pub fn is_any_of(self) -> bool {
        self.0.list("oneOf").is_empty() && !self.0.list("anyOf").is_empty()
    }
    pub fn discriminator(self) -> Option<Discriminator<'d>> {
        self.0.get("discriminator").filter(|node| node.as_object().is_some()).map(Discriminator)
    }
    pub fn read_only(self) -> bool {
        self.0.flag("readOnly")
    }
    pub fn write_only(self) -> bool {
        self.0.flag("writeOnly")
    }
    /// `x-sensitive` or `format: password`.
    pub fn is_sensitive(self) -> bool {
        self.0.flag("x-sensitive") || self.format() == Some("password")
    }
    pub fn default(self) -> Option<&'d Node> {
        self.0.get("default")
    }
    /// `example`, or the first of `examples`.
    pub fn example(self) -> Option<&'d Node> {
        self.0.get("example").or_else(|| self.0.list("examples").first())
    }
    /// Whether any keyword decides a type: otherwise the schema is any value, or only limits what
    /// another part says.
    pub fn is_typed(self) -> bool {
        self.0.as_object().is_some_and(|object| TYPING.iter().any(|key| object.contains_key(*key)))
    }
}

/// Which property tells the variants apart.
#[derive(Debug, Clone, Copy)]
pub struct Discriminator<'d>(pub &'d Node);

impl<'d> Discriminator<'d> {
    pub fn property(self) -> Option<&'d str> {
        self.0.text("propertyName")
    }
    /// Value → reference or component name, with the entry's node.
    pub fn mapping(self) -> impl Iterator<Item = (&'d str, &'d Node)> {
        self.0.entries("mapping").filter(|(_, node)| node.as_str().is_some())
    }
}
