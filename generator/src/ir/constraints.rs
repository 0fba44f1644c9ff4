//! What a schema says of a value beside its type, as documentation shows it. No emitted code depends on it.

use super::Json;

/// The format of a value and the keywords that limit it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Constraints {
    /// `format`, as the document has it.
    pub format: Option<String>,
    /// Keywords of JSON Schema that limit the value, such as `maxItems`, in a fixed order.
    pub limits: Vec<Limit>,
    /// The constraints of a list's items.
    pub items: Option<Box<Constraints>>,
}

/// A keyword of JSON Schema Validation, section 6, and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    pub keyword: &'static str,
    pub value: Json,
}

impl Constraints {
    /// Whether the schema says nothing of that.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}
