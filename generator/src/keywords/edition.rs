//! The versions of OpenAPI that differ in their keywords.

use crate::load::{Document, Value};

/// A version of OpenAPI, without its patch number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edition {
    V20,
    V30,
    V31,
    V32,
}

impl Edition {
    pub const ALL: [Self; 4] = [Self::V20, Self::V30, Self::V31, Self::V32];

    /// The version that the document says it has.
    pub fn of(document: &Document) -> Option<Self> {
        let root = document.root();
        let field = root.get("openapi").or_else(|| root.get("swagger"))?;
        match &field.value {
            Value::String(text) => Self::parse(text),
            // `openapi: 3.0` without quotes is a number.
            Value::Int(_) | Value::Float(_) => Self::parse(document.written(field.origin)?),
            _ => None,
        }
    }
    /// `3.1.0` → 3.1. A major version alone is its first minor version.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().trim_start_matches('v').split('.');
        match (parts.next()?, parts.next()) {
            ("2", None | Some("0")) => Some(Self::V20),
            ("3", None | Some("0")) => Some(Self::V30),
            ("3", Some("1")) => Some(Self::V31),
            ("3", Some("2")) => Some(Self::V32),
            _ => None,
        }
    }
    /// `OpenAPI 3.1`
    pub fn name(self) -> &'static str {
        match self {
            Self::V20 => "OpenAPI 2.0",
            Self::V30 => "OpenAPI 3.0",
            Self::V31 => "OpenAPI 3.1",
            Self::V32 => "OpenAPI 3.2",
        }
    }
}
