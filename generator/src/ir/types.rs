//! Types: what values are.

use serde::Serialize;

use super::{Constraints, Docs, Json, Pointer, TypeId, VariantEvidence};
use crate::load::Origin;

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
    /// For documentation only.
    #[serde(skip)]
    pub constraints: Constraints,
}

/// How sure the name is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Name {
    /// The document's own, a component's key: a clash makes the other give way.
    Component(String),
    /// The config says so.
    Config(String),
    /// Made from title, enum prefix, or path and context: the candidates in order of preference,
    /// each already whole words.
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
    #[serde(skip_serializing_if = "PagingHints::is_none")]
    pub paging_hints: PagingHints,
    /// What the config calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// What an extension of the document calls it. Its Rust name is made from that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested: Option<String>,
    /// For documentation only.
    #[serde(skip)]
    pub constraints: Constraints,
}

/// What a schema says about a value beside its type, as far as paging is told by it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct PagingHints {
    /// The least integer that it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    /// Its format is that of an address (`uri`).
    pub is_address: bool,
}

impl PagingHints {
    /// Whether the schema says nothing of that.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
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
    /// What the config calls its variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
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
    /// `discriminator.propertyName`, or a property that is a constant in every variant. Each
    /// variant has its `tags`; where one has none, or they share one, evidence decides as well.
    Tag { property: String },
    /// Each variant is an object with one distinct required property, `Variant::key`; the payload
    /// is that property's value.
    Key,
    /// Each variant has its own JSON type.
    JsonType,
    /// By [`VariantEvidence::evidence`]; most specific first.
    First,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variant {
    /// Words for its name: property, tag, schema name or JSON type.
    pub name: String,
    pub ty: Type,
    /// Values of the tag that mean this variant; for [`UnionBy::JsonType`] the JSON types:
    /// `string`, `integer`, `object` ..
    pub tags: Vec<String>,
    /// For [`UnionBy::Key`].
    pub key: Option<String>,
    pub docs: Docs,
    #[serde(skip_serializing_if = "VariantEvidence::is_empty")]
    pub variant_evidence: VariantEvidence,
}

impl Variant {
    /// A variant without a tag, a key or evidence.
    pub fn new(name: String, ty: Type, docs: Docs) -> Self {
        let variant_evidence = VariantEvidence::default();
        Self { name, ty, tags: Vec::new(), key: None, docs, variant_evidence }
    }
}

impl Field {
    /// The text that its Rust name is made from.
    pub fn naming(&self) -> &str {
        self.suggested.as_deref().unwrap_or(&self.name)
    }
    /// A property of which nothing but its name and type is known; it may be left out.
    pub fn optional(name: &str, ty: Type) -> Self {
        Self {
            name: name.to_owned(),
            ty,
            required: false,
            nullable: false,
            read_only: false,
            write_only: false,
            sensitive: false,
            constant: None,
            default: None,
            example: None,
            docs: Docs::default(),
            paging_hints: PagingHints::default(),
            rust_name: None,
            suggested: None,
            constraints: Constraints::default(),
        }
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
