//! The form of the tables: which keywords an object has, in which versions, and what their values
//! hold.

use super::edition::Edition;
use super::{objects, schemas, swagger2};

/// An object of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    /// A map from expressions to path items.
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    /// What 2.0 has instead of a schema for the items of a parameter or a header.
    Items,
}

/// What a keyword's value holds that has keywords in its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing of the kind: a scalar, names, or data of the API.
    Data,
    One(Kind),
    List(Kind),
    /// One, or a list of them.
    OneOrList(Kind),
    /// Names to objects.
    Map(Kind),
    /// Paths or expressions to path items; `x-` marks an extension.
    Paths,
    /// Statuses to responses.
    Statuses,
}

/// One keyword of one object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keyword {
    pub name: &'static str,
    pub editions: Editions,
    pub holds: Holds,
}

/// A set of versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Editions(u8);

impl Editions {
    pub const ALL: Self = Self(0b1111);
    pub const V20: Self = Self(0b0001);
    pub const V30: Self = Self(0b0010);
    pub const FROM_30: Self = Self(0b1110);
    pub const FROM_31: Self = Self(0b1100);
    pub const FROM_32: Self = Self(0b1000);

    pub fn has(self, edition: Edition) -> bool {
        self.0 & (1 << edition as u8) != 0
    }
    /// The first version of the set.
    pub fn first(self) -> Option<Edition> {
        Edition::ALL.into_iter().find(|edition| self.has(*edition))
    }
    /// The last version of the set.
    pub fn last(self) -> Option<Edition> {
        Edition::ALL.into_iter().rev().find(|edition| self.has(*edition))
    }
}

/// A keyword whose value has no keywords.
pub(super) const fn plain(name: &'static str, editions: Editions) -> Keyword {
    Keyword { name, editions, holds: Holds::Data }
}

/// A keyword whose value has keywords.
pub(super) const fn holding(name: &'static str, editions: Editions, holds: Holds) -> Keyword {
    Keyword { name, editions, holds }
}

impl Kind {
    /// In the order of the specification.
    pub const ALL: [Self; 27] = [
        Self::Root,
        Self::Info,
        Self::Contact,
        Self::License,
        Self::Server,
        Self::ServerVariable,
        Self::Components,
        Self::PathItem,
        Self::Operation,
        Self::ExternalDocs,
        Self::Parameter,
        Self::RequestBody,
        Self::MediaType,
        Self::Encoding,
        Self::Response,
        Self::Callback,
        Self::Example,
        Self::Link,
        Self::Header,
        Self::Tag,
        Self::Schema,
        Self::Discriminator,
        Self::Xml,
        Self::SecurityScheme,
        Self::OAuthFlows,
        Self::OAuthFlow,
        Self::Items,
    ];

    /// The keywords of all versions: two tables, since those of 2.0 have little in common with the
    /// others.
    pub fn keywords(self) -> impl Iterator<Item = &'static Keyword> + Clone {
        let table: &'static [Keyword] = match self {
            Self::Schema => schemas::SCHEMA,
            _ => objects::keywords(self),
        };
        table.iter().chain(swagger2::keywords(self))
    }
    /// With its article, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Root => "the document's root",
            Self::Info => "the info object",
            Self::Contact => "the contact object",
            Self::License => "the license object",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Components => "the components object",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::ExternalDocs => "an external documentation object",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Header => "a header",
            Self::Tag => "a tag",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Xml => "an XML object",
            Self::SecurityScheme => "a security scheme",
            Self::OAuthFlows => "the OAuth flows object",
            Self::OAuthFlow => "an OAuth flow",
            Self::Items => "an items object",
        }
    }
}
