//! What the pages of the site show, as plain data.

use serde::Serialize;

/// Code in pieces of one colour each.
pub type Code = Vec<Piece>;

/// A piece of code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub text: String,
    /// The class of its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<&'static str>,
    /// The page of what it names, from the site's root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// The document's words about something.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Words {
    /// HTML without anything that runs or is loaded.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub html: String,
    /// The same as Markdown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A link within the site, from its root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    pub title: String,
    pub href: String,
    /// What else is said of it: an HTTP method and path.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// A parameter, a property, or a variant.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Row {
    pub anchor: String,
    /// The Rust name.
    pub name: String,
    /// The name on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    pub ty: Code,
    /// `required`, `deprecated` and the like.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<&'static str>,
    /// How Rust code gives the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    #[serde(skip_serializing_if = "is_default")]
    pub words: Words,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
}

/// A format, a default or a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

/// The values of an enum.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Values {
    pub shown: Vec<EnumValue>,
    /// How many more the model's page has.
    pub more: usize,
    pub href: String,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EnumValue {
    pub anchor: String,
    pub wire: String,
    /// `ProfileType::User`
    pub rust: String,
    #[serde(skip_serializing_if = "is_default")]
    pub words: Words,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
}

/// The parts of a type, which open on demand.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Fold {
    /// `WorkspaceSecret`
    pub name: String,
    /// The names of the first parts.
    pub first: Vec<String>,
    /// How many parts there are beside those.
    pub more: usize,
    /// The parts are alternatives.
    pub is_union: bool,
    pub rows: Vec<Row>,
}

/// Parameters that go to one location of the request.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    pub title: &'static str,
    pub anchor: &'static str,
    /// What the whole location is: the body's media type.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    pub rows: Vec<Row>,
}

/// What a call gives.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Returns {
    pub ty: Code,
    pub notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
    /// What a page has beside its items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Row>,
}

/// A status that is an error.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorRow {
    pub anchor: String,
    pub status: String,
    pub words: Words,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ty: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
}

/// One of several pieces of code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tab {
    /// The same on all pages, so that the choice is remembered.
    pub id: String,
    pub title: String,
    /// The language of a fence in Markdown.
    pub language: &'static str,
    pub code: Code,
    #[serde(skip_serializing_if = "is_default")]
    pub words: Words,
}

/// A fact about an operation that a reader must not miss.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Badge {
    pub text: String,
    pub kind: &'static str,
    pub title: String,
}

/// The page of an operation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OperationPage {
    pub title: String,
    pub signature: Code,
    pub http_method: String,
    /// The path in pieces, so that its parameters have a colour.
    pub path: Code,
    pub server: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub badges: Vec<Badge>,
    pub words: Words,
    pub groups: Vec<Group>,
    pub returns: Returns,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    pub requests: Vec<Tab>,
    pub responses: Vec<Tab>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rustdoc: Option<String>,
}

/// A method in the table of a resource.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Method {
    pub title: String,
    pub href: String,
    pub signature: Code,
    pub http_method: String,
    pub path: String,
    pub deprecated: bool,
}

/// The page of a resource.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResourcePage {
    pub title: String,
    pub handle: Code,
    pub words: Words,
    pub methods: Vec<Method>,
    pub children: Vec<Link>,
    pub models: Vec<Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rustdoc: Option<String>,
}

/// The page of a model.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelPage {
    pub title: String,
    /// `Struct`, `Enum`, `Union` or `Alias`.
    pub kind: &'static str,
    pub words: Words,
    pub notes: Vec<String>,
    pub definition: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub constructor: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    pub rows: Vec<Row>,
    pub values: Vec<EnumValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub example: Code,
    pub sent_by: Links,
    pub received_by: Links,
    pub within: Links,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rustdoc: Option<String>,
}

/// The first links of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Links {
    pub shown: Vec<Link>,
    pub more: usize,
}

/// A page of prose.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GuidePage {
    pub title: String,
    pub blocks: Vec<Block>,
    /// The fragments of the headings.
    pub headings: Vec<Link>,
    /// All of it as Markdown.
    pub source: String,
    /// The events that the API sends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Row>,
}

/// A stretch of prose, or code.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    Prose(Words),
    Code { language: String, code: Code },
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
