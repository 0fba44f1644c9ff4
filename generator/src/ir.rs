//! What the document means: plain data, without a trace of its syntax and without a thought of Rust.
//!
//! `lower` makes it, `plan` and `emit` read it, snapshots show it. Tables are addressed by index newtypes, so that cycles need no
//! special case.

use serde::Serialize;

use crate::load::Origin;

/// A value of JSON as it stood in the document (default, example, constant).
pub type Json = serde_json::Value;

/// An API: everything that an SDK can be made of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Api {
    /// `info.title`, `info.version`, `info.description`.
    pub title: String,
    pub version: String,
    pub docs: Docs,
    /// The document's servers, in order; the first is the default.
    pub servers: Vec<Server>,
    pub schemes: Vec<SecurityScheme>,
    /// Alternatives, each a set of scheme indices; `None` when the document says nothing.
    pub security: Option<Vec<Vec<usize>>>,
    /// In the order of first use; a parent comes before its children.
    pub resources: Vec<Resource>,
    /// In document order.
    pub operations: Vec<Operation>,
    /// All schemas that an operation, a webhook or the document's components reach.
    pub types: Vec<TypeDef>,
    pub webhooks: Vec<Webhook>,
    /// The error body that most operations document.
    pub error: Option<Type>,
    /// Every place that became [`Type::Fallback`], and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fallbacks: Vec<FallbackNote>,
    /// Every schema whose type is any JSON value or a collection of such, for whatever reason.
    #[serde(skip)]
    pub open: Vec<Origin>,
}

/// Why a place is any JSON value although the document says more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FallbackNote {
    pub pointer: Pointer,
    #[serde(skip)]
    pub origin: Origin,
    pub reason: String,
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(pub u32);
        impl $name {
            /// The place in its table.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}
index!(/** A place in [`Api::types`]. */ TypeId);
index!(/** A place in [`Api::resources`]. */ ResourceId);
index!(/** A place in [`Api::operations`]. */ OperationId);

/// The document's words about something.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Docs {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
}

/// Where something stands: shown in diagnostics, the identity in the lock file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Pointer(pub String);

impl Pointer {
    /// Of a further type that the schema at a place makes, or a further method of the operation there (by its media type): `~`
    /// before a letter is in no JSON pointer.
    pub fn of_further(place: &str, name: &str) -> Self {
        Self(format!("{place}~{name}"))
    }
    /// What is further there.
    pub fn further(&self) -> Option<&str> {
        self.0.rsplit_once('~').map(|(_, name)| name).filter(|name| !name.starts_with(['0', '1']))
    }
    /// The place alone.
    pub fn place(&self) -> &str {
        match self.0.rsplit_once('~') {
            Some((place, name)) if !name.starts_with(['0', '1']) => place,
            _ => &self.0,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Server {
    /// With the variables' defaults filled in.
    pub url: String,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// Its key under `components.securitySchemes`.
    pub name: String,
    pub kind: SchemeKind,
    pub docs: Docs,
    /// From the config.
    pub env: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum SchemeKind {
    Bearer,
    Basic,
    Header(String),
    Query(String),
    Cookie(String),
    OAuth2ClientCredentials {
        token_url: String,
    },
    /// Mutual TLS, OpenID Connect, other flows: the caller brings the header.
    Other,
}

/// A group of operations: `client.agents().variations()`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Resource {
    /// snake_case words as in the path or the config: `workspace_secrets`.
    pub name: String,
    pub parent: Option<ResourceId>,
    pub docs: Docs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Verb {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Verb {
    /// As it goes on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// One operation, ready to be called.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    pub pointer: Pointer,
    #[serde(skip)]
    pub origin: Origin,
    /// `operationId`, where there is one.
    pub id: Option<String>,
    pub resource: ResourceId,
    /// snake_case, by config or heuristics, unique within the resource: `add_memory_layer`.
    pub method: String,
    pub verb: Verb,
    /// The path with `{name}` for each of the path parameters: `/v1/agents/{agentId}`.
    pub path: String,
    /// Path parameters in path order, then query, header, cookie in document order.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    /// The media types of the answer, as the document has them: what to ask for. Without those of `forms`.
    #[serde(skip_serializing_if = "is_plain_json")]
    pub answer_types: Vec<String>,
    /// Other forms of the same answer, for those who ask for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Form>,
    /// Documented non-2xx answers with a JSON body.
    pub errors: Vec<ErrorAnswer>,
    pub paging: Option<Paging>,
    /// `false` by config: must not be repeated although the verb says it may.
    pub repeatable: bool,
    /// The operation's own `security`; `None`: the API's.
    pub security: Option<Vec<Vec<usize>>>,
    /// The operation's or path's own server.
    pub server: Option<String>,
    pub docs: Docs,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Parameter {
    /// On the wire.
    pub name: String,
    pub location: Location,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    /// `content: {media type: ..}` instead of a schema.
    pub content: Option<String>,
    pub ty: Type,
    pub required: bool,
    pub sensitive: bool,
    pub default: Option<Json>,
    pub example: Option<Json>,
    pub docs: Docs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// As in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

/// A request body. Several media types of one meaning are one content (the first that we can send best).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Body {
    pub required: bool,
    pub media_type: String,
    pub encoding: BodyEncoding,
    pub ty: Type,
    pub docs: Docs,
    pub example: Option<Json>,
    /// How properties of a form are sent, where the document says it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartEncoding>,
    /// Other media types of the document, not sent by the generated method.
    pub others: Vec<String>,
}

/// An entry of `encoding`: how one property of a form is sent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PartEncoding {
    pub name: String,
    /// `contentType`, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Where `style`, `explode` or `allowReserved` stands there: the style, `explode`, `allowReserved`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<(Style, bool, bool)>,
    /// What a caller may say in headers of the part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum BodyEncoding {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}

/// What a call answers when it succeeds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Answer {
    Empty,
    Json(Type),
    Text,
    Binary,
    /// Piece by piece, each as it comes.
    Stream(Stream),
    /// A value, or, with another status, nothing.
    Optional(Box<OptionalAnswer>),
    /// Of several types, told apart by the status.
    ByStatus(Vec<StatusAnswer>),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OptionalAnswer {
    pub of: Answer,
    /// A status that never comes without the value; 0 where there is none (`2XX`).
    pub promised: u16,
    /// Those that come with nothing.
    pub nothing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusAnswer {
    /// `200`, or `2XX` for all that are not named.
    pub status: String,
    pub answer: Answer,
    pub docs: Docs,
}

/// An answer that has no end in sight: its pieces are read one by one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stream {
    pub kind: StreamKind,
    /// What each piece is.
    pub item: Type,
    pub media_type: String,
    /// The data of the event after which nothing comes, where the document or the config says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum StreamKind {
    /// Server-sent events whose data is JSON.
    Events,
    /// Server-sent events whose data is text.
    TextEvents,
    /// Values of JSON, one a line.
    Lines,
}

/// What an answer can be besides what it is when nobody asks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Form {
    Stream {
        of: Stream,
        /// The member of the body that has to say `true`.
        asked_by: Option<String>,
    },
    /// Bytes, of one of these media types.
    Bytes(Vec<String>),
    /// Another way to write it, of this media type.
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorAnswer {
    /// `404`, `4XX`, `default`.
    pub status: String,
    pub ty: Type,
    pub docs: Docs,
}

/// How the pages of a list follow each other. Paths are property names from the answer's root.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paging {
    pub items: Vec<String>,
    pub item: Type,
    pub next: NextPage,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum NextPage {
    /// The next request carries `param` = the answer's value at `cursor`; empty or missing ends.
    Cursor { param: String, cursor: Vec<String> },
    /// `param` grows by the number of items; an empty page ends, or `total` reached.
    Offset { param: String, total: Option<Vec<String>> },
    /// `param` grows by one; an empty page ends, or `total_pages` reached.
    PageNumber { param: String, first: u64, total_pages: Option<Vec<String>> },
    /// `Link: <..>; rel="next"`.
    Link,
}

/// An event that the API sends to its users.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Webhook {
    pub pointer: Pointer,
    pub name: String,
    pub payload: Type,
    pub docs: Docs,
}

/// The type of one place: a property, a parameter, an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum Type {
    /// Any JSON value, because the document says so.
    Any,
    /// Any JSON value, because the document's schema cannot be expressed; listed in the report.
    Fallback,
    Boolean,
    Integer(Integer),
    Number(Number),
    String(StringFormat),
    Array(Box<Type>),
    Map(Box<Type>),
    /// `prefixItems` and the like: a fixed number of items.
    Tuple(Vec<Type>),
    /// `T` or null.
    Nullable(Box<Type>),
    Named(TypeId),
    /// A Rust type that the config gives for a format, written as a path.
    Custom(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Integer {
    I32,
    I64,
    U32,
    U64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Number {
    F32,
    F64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum StringFormat {
    Plain,
    DateTime,
    Date,
    Uuid,
    Byte,
    Binary,
    FieldMask,
}

/// A type of the document that has, or gets, a name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TypeDef {
    pub pointer: Pointer,
    #[serde(skip)]
    pub origin: Origin,
    pub name: Name,
    pub docs: Docs,
    pub shape: Shape,
    /// `nullable: true` on the component itself.
    pub nullable: bool,
    pub sensitive: bool,
    pub example: Option<Json>,
}

/// How sure the name is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Name {
    /// The document's own, a component's key: a clash makes the other give way.
    Component(String),
    /// The config says so.
    Config(String),
    /// Made from title, enum prefix, or path and context: the candidates in order of preference, each already whole words.
    Suggested(Vec<String>),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Shape {
    Struct(Struct),
    Enum(Enum),
    Union(Union),
    /// A named component that is another type: `UserId` = string.
    Alias(Type),
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Struct {
    /// In document order.
    pub fields: Vec<Field>,
    /// What other properties may be.
    pub rest: Rest,
    /// `oneOf` beside `properties`: the union flattened into the object.
    pub flattened: Option<TypeId>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub enum Rest {
    /// Nothing is said, or `additionalProperties: false`: kept as unknown.
    #[default]
    Unknown,
    /// A schema for them.
    Typed(Type),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// On the wire.
    pub name: String,
    /// Without the outer null: that is `nullable`.
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub sensitive: bool,
    /// The only value it can have.
    pub constant: Option<Json>,
    pub default: Option<Json>,
    pub example: Option<Json>,
    pub docs: Docs,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Enum {
    /// Each with docs from `x-enum-descriptions` and the like.
    pub values: Vec<EnumValue>,
    /// Whole words that all values begin with, with the separator: `PROFILE_TYPE_`.
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EnumValue {
    pub value: EnumLiteral,
    /// Words for its name, where the document has some: `x-enum-varnames`, the title of a constant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub docs: Docs,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum EnumLiteral {
    String(String),
    Integer(i64),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Union {
    pub by: UnionBy,
    pub variants: Vec<Variant>,
}

/// How the variants are told apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum UnionBy {
    /// `discriminator.propertyName`, or a property that is a constant in every variant. Each variant has its `tags`.
    Tag { property: String },
    /// Each variant is an object with one distinct required property, `Variant::key`; the payload is that property's value.
    Key,
    /// Each variant has its own JSON type.
    JsonType,
    /// The first that fits; most specific first.
    First,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variant {
    /// Words for its name: property, tag, schema name or JSON type.
    pub name: String,
    pub ty: Type,
    /// Values of the tag that mean this variant; for [`UnionBy::JsonType`] the JSON types: `string`, `integer`, `object` ..
    pub tags: Vec<String>,
    /// For [`UnionBy::Key`].
    pub key: Option<String>,
    pub docs: Docs,
}

/// What most answers are, which no snapshot needs to say.
fn is_plain_json(media_types: &[String]) -> bool {
    media_types.iter().all(|name| name == "application/json")
}

impl Answer {
    /// The types that it names.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Json(ty) => vec![ty],
            Self::Stream(stream) => vec![&stream.item],
            Self::Optional(optional) => optional.of.types(),
            Self::ByStatus(answers) => answers.iter().flat_map(|one| one.answer.types()).collect(),
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
    /// The type of the one value of JSON that it is, where it is not nothing.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Optional(optional) => optional.of.json(),
            _ => None,
        }
    }
}

impl Operation {
    /// The types that the other forms of its answer name.
    pub fn form_types(&self) -> impl Iterator<Item = &Type> {
        self.forms.iter().filter_map(|form| match form {
            Form::Stream { of, .. } => Some(&of.item),
            Form::Bytes(_) | Form::Other(_) => None,
        })
    }
}

impl Type {
    /// The item of an array, the value of a map, what is beneath `Nullable`, else itself.
    pub fn innermost(&self) -> &Type {
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.innermost(),
            other => other,
        }
    }
}

impl Api {
    /// The definition behind an id.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }
    /// Resource names from the root: `["agents", "variations"]`.
    pub fn resource_path(&self, id: ResourceId) -> Vec<&str> {
        let resource = &self.resources[id.index()];
        let mut path = resource.parent.map(|p| self.resource_path(p)).unwrap_or_default();
        path.push(&resource.name);
        path
    }
}
