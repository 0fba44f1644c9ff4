//! Traits that types derive because the config says so.

use serde::Serialize;

use super::TypeId;
use crate::diagnostics::Place;

/// A trait that a type can derive beyond those that all have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Derive {
    Eq,
    Hash,
    PartialOrd,
    Ord,
}

impl Derive {
    /// All of them, in the order in which they are written.
    pub const ALL: [Self; 4] = [Self::Eq, Self::Hash, Self::PartialOrd, Self::Ord];

    /// As Rust has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "Eq",
            Self::Hash => "Hash",
            Self::PartialOrd => "PartialOrd",
            Self::Ord => "Ord",
        }
    }

    /// The trait, and those without which the compiler refuses it.
    pub fn with_supertraits(self) -> &'static [Self] {
        match self {
            Self::Eq => &[Self::Eq],
            Self::Hash => &[Self::Hash],
            Self::PartialOrd => &[Self::PartialOrd],
            Self::Ord => &[Self::Eq, Self::PartialOrd, Self::Ord],
        }
    }
}

/// Which types derive what.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Derives {
    /// Every type where every field has the trait.
    pub everywhere: Vec<Derive>,
    /// Single types: where one cannot derive the trait, that is an error.
    pub of: Vec<DeriveOf>,
}

/// What one type derives.
#[derive(Debug, Clone, Serialize)]
pub struct DeriveOf {
    pub ty: TypeId,
    pub derive: Derive,
    /// Where the config says so.
    #[serde(skip)]
    pub place: Place,
}

impl Derives {
    /// Whether the config asks for none.
    pub fn is_empty(&self) -> bool {
        self.everywhere.is_empty() && self.of.is_empty()
    }
}
