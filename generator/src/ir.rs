//! What the document means: plain data, without a trace of its syntax and without a thought of
//! Rust.
//!
//! `lower` makes it, `plan` and `emit` read it, snapshots show it. Tables are addressed by index
//! newtypes, so that cycles need no special case.

mod client_option;
mod constraints;
mod derives;
mod evidence;
mod name_reason;
mod operation;
mod other_method;
mod paging;
mod response;
mod response_header;
mod table;
mod types;

pub use client_option::ClientOption;
pub use constraints::{Constraints, Limit};
pub use derives::*;
pub use evidence::*;
pub use name_reason::NameReason;
pub use operation::*;
pub use other_method::OtherMethod;
pub use paging::*;
pub use response::*;
pub use response_header::*;
pub use table::{Id, Table};
pub use types::*;

use std::borrow::Cow;
use std::collections::BTreeMap;

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
    /// The document's servers, or the environments of the config, in order; the first is the
    /// default.
    pub servers: Vec<Server>,
    pub schemes: Vec<SecurityScheme>,
    /// What users set once on the client.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub client_options: Vec<ClientOption>,
    /// Alternatives, each a set of scheme indices; `None` when the document says nothing.
    pub security: Option<Vec<Vec<usize>>>,
    /// In the order of first use; a parent comes before its children.
    pub resources: Table<ResourceId, Resource>,
    /// In document order.
    pub operations: Table<OperationId, Operation>,
    /// All schemas that an operation, a webhook or the document's components reach.
    pub types: Table<TypeId, TypeDef>,
    pub webhooks: Vec<Webhook>,
    /// What the schemas demand of values that the evidence of unions refers to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub evidence: BTreeMap<TypeId, Evidence>,
    /// Traits that types derive because the config says so.
    #[serde(skip_serializing_if = "Derives::is_empty")]
    pub derives: Derives,
    /// The error body that most operations document.
    pub error: Option<Type>,
    /// Every place that became [`Type::Fallback`], and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fallbacks: Vec<FallbackNote>,
    /// Every schema whose type is any JSON value or a collection of such, for whatever reason.
    #[serde(skip)]
    pub open: Vec<Origin>,
    /// Why each method of an operation has its name.
    #[serde(skip)]
    pub name_reasons: Vec<NameReason>,
    /// Some operations were left out: so are the components that no other one needs.
    pub selected: bool,
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
        impl Id for $name {
            fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
            fn to_index(self) -> usize {
                self.index()
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
    /// What to use instead, as the message of the deprecation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<String>,
}

/// What follows a `~` that is not of [`Pointer::of_further`]: an escaped character of a JSON
/// pointer, or another method.
const NOT_FURTHER: [char; 3] = ['0', '1', '='];

/// Where something stands: shown in diagnostics, the identity in the lock file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Pointer(pub String);

impl Pointer {
    /// Of a further type that the schema at a place makes, or a further method of the operation
    /// there (by its media type): `~` before a letter is in no JSON pointer.
    pub fn of_further(location: &str, name: &str) -> Self {
        Self(format!("{location}~{name}"))
    }
    /// Of another method of the operation at a location, which the config gives beside its first
    /// one.
    pub fn of_method(location: &str, method: &str) -> Self {
        Self(format!("{location}~={method}"))
    }
    /// What is further there.
    pub fn further(&self) -> Option<&str> {
        self.0.rsplit_once('~').map(|(_, name)| name).filter(|name| !name.starts_with(NOT_FURTHER))
    }
    /// The place alone.
    pub fn location(&self) -> &str {
        match self.0.rsplit_once('~') {
            Some((location, name)) if !name.starts_with(NOT_FURTHER) => location,
            _ => &self.0,
        }
    }
    /// The same for the first of an operation's methods, which all send the same.
    pub fn of_first_method(&self) -> Cow<'_, str> {
        let Some((location, other)) = self.0.split_once("~=") else {
            return Cow::Borrowed(&self.0);
        };
        let further = other.find('~').and_then(|at| other.get(at..)).unwrap_or_default();
        Cow::Owned(format!("{location}{further}"))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Server {
    /// Its name, where it is an environment of the config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// With the variables' defaults filled in.
    pub url: String,
    pub description: Option<String>,
    /// With variables in braces.
    #[serde(skip)]
    pub template: String,
    /// Those that stand in the template.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's address.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServerVariable {
    pub name: String,
    pub default: Option<String>,
    /// All that it can be; empty: any text.
    pub values: Vec<String>,
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

impl SecurityScheme {
    /// Whether a key is sent by it.
    pub fn takes_key(&self) -> bool {
        self.kind != SchemeKind::Other
    }
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
    /// snake_case words as in the path or the config: `workspace_secrets`. Empty for the client
    /// itself.
    pub name: String,
    pub parent: Option<ResourceId>,
    pub docs: Docs,
}

impl Resource {
    /// Whether it stands for the client itself, whose methods are in no resource.
    pub fn is_client(&self) -> bool {
        self.name.is_empty()
    }
}

impl Api {
    /// The definition behind an id.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id]
    }
    /// What a type is beneath its aliases. (A cycle of aliases was refused long before, but costs
    /// nothing to survive.)
    pub fn beneath<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        for _ in 0..16 {
            match ty {
                Type::Named(id) => match &self.ty(*id).shape {
                    Shape::Alias(inner) => ty = inner,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }
    /// Whether an operation is deprecated, or one of the resources that lead to it.
    pub fn is_deprecated(&self, operation: &Operation) -> bool {
        let mut next = Some(operation.resource);
        let mut is_deprecated = operation.docs.deprecated;
        while let Some(resource) = next.map(|id| &self.resources[id]) {
            is_deprecated |= resource.docs.deprecated;
            next = resource.parent;
        }
        is_deprecated
    }
    /// Resource names from the root: `["agents", "variations"]`. None for the client itself.
    pub fn resource_path(&self, id: ResourceId) -> Vec<&str> {
        let resource = &self.resources[id];
        let mut path = resource.parent.map(|p| self.resource_path(p)).unwrap_or_default();
        path.extend((!resource.is_client()).then_some(resource.name.as_str()));
        path
    }
}
