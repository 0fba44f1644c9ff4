//! What a value shows of its variant: the parts of a schema by which the variants of a union are
//! told apart.

use serde::Serialize;

use super::{Json, TypeId};

/// What shows that a value is of a variant, beside its tags.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VariantEvidence {
    /// Where it stands among the variants in the document.
    pub position: usize,
    /// The key of its schema among the components.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Values of the tag that are read like its `tags`: the schema's name beside those of a
    /// mapping.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The tags do not tell all variants of the union apart: evidence decides as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_partly_tagged: bool,
    /// The tag may be left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub may_lack_tag: bool,
    #[serde(skip_serializing_if = "Evidence::is_any")]
    pub evidence: Evidence,
}

impl VariantEvidence {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self { position: self.position, ..Self::default() }
    }
}

/// What a schema demands of a value.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub enum Evidence {
    #[default]
    Any,
    /// One of these JSON types, by the bits of the runtime's `evidence::types`.
    Types(u8),
    /// A string of `format: date-time`.
    Time,
    /// A string of `format: date`.
    Day,
    /// One of these strings, numbers, flags.
    Values(Vec<Json>),
    List(Box<Evidence>),
    /// By the place of the items.
    Tuple {
        items: Vec<Evidence>,
        least: usize,
        /// What may follow them.
        rest: Option<Box<Evidence>>,
    },
    Object {
        members: Vec<MemberEvidence>,
        rest: RestEvidence,
    },
    OneOf(Vec<Evidence>),
    /// An object with one of these tags.
    Tagged {
        property: String,
        tags: Vec<String>,
        of: Box<Evidence>,
    },
    OrNull(Box<Evidence>),
    /// That of another schema: [`Api::evidence`](super::Api::evidence).
    See(TypeId),
}

/// One property.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MemberEvidence {
    pub name: String,
    pub required: bool,
    pub evidence: Evidence,
}

/// What else an object may have.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum RestEvidence {
    Open,
    Closed,
    Each(Box<Evidence>),
}

impl Evidence {
    /// The bit of null.
    pub const NULL: u8 = 64;

    pub fn is_any(&self) -> bool {
        *self == Self::Any
    }

    /// Or null.
    pub fn or_null(self) -> Self {
        match self {
            Self::Any | Self::OrNull(_) => self,
            Self::Types(types) => Self::Types(types | Self::NULL),
            other => Self::OrNull(Box::new(other)),
        }
    }

    /// Whether one of several: a single one is itself.
    pub fn one_of(mut all: Vec<Self>) -> Self {
        if all.iter().any(Self::is_any) {
            return Self::Any;
        }
        match all.len() {
            1 => all.remove(0),
            _ => Self::OneOf(all),
        }
    }
}
