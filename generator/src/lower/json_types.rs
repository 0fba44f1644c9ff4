//! The JSON types that the values of a schema can have.

use std::collections::HashMap;

use super::Lowering;
use super::all_of::Part;
use super::schema::Address;
use super::union::VariantSchema;
use crate::load::{Node, Value};
use crate::oas::Schema;

/// A set of JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct JsonTypes(u8);

impl JsonTypes {
    pub const OBJECT: Self = Self(1);
    pub const ARRAY: Self = Self(2);
    pub const STRING: Self = Self(4);
    pub const NUMBER: Self = Self(8);
    pub const INTEGER: Self = Self(16);
    pub const BOOLEAN: Self = Self(32);
    pub const ALL: Self = Self(63);

    pub fn is_only(self, other: Self) -> bool {
        self == other
    }
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
    pub fn is_numeric(self) -> bool {
        self == Self::NUMBER || self == Self::INTEGER || self == Self(24)
    }
    pub fn one(self) -> bool {
        self.0.count_ones() == 1
    }
    pub fn named(name: &str) -> Self {
        match name {
            "object" => Self::OBJECT,
            "array" => Self::ARRAY,
            "string" | "file" => Self::STRING,
            "number" => Self::NUMBER,
            "integer" => Self::INTEGER,
            "boolean" => Self::BOOLEAN,
            _ => Self::ALL,
        }
    }
    pub fn new(node: &Node) -> Self {
        match node.value {
            Value::Null => Self(0),
            Value::Bool(_) => Self::BOOLEAN,
            Value::Int(_) => Self::INTEGER,
            Value::Float(_) => Self::NUMBER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
    /// The bits of [`Evidence::Types`](crate::ir::Evidence::Types): numbers include integers.
    pub fn bits(self) -> u8 {
        if self.has(Self::NUMBER) { self.or(Self::INTEGER).0 } else { self.0 }
    }
    /// A word for a variant.
    pub fn word(self) -> &'static str {
        match self {
            Self::OBJECT => "object",
            Self::ARRAY => "list",
            Self::STRING => "text",
            Self::NUMBER => "number",
            Self::INTEGER => "integer",
            Self::BOOLEAN => "flag",
            _ => "value",
        }
    }
    /// JSON Schema's word.
    pub fn json(self) -> &'static str {
        match self {
            Self::OBJECT => "object",
            Self::ARRAY => "array",
            Self::STRING => "string",
            Self::INTEGER => "integer",
            Self::BOOLEAN => "boolean",
            _ => "number",
        }
    }
}

/// By schema, and by how many unions further one may look.
pub(crate) type KnownJsonTypes = HashMap<(Address, usize), JsonTypes>;

impl<'d> Lowering<'d, '_> {
    /// Which JSON types a schema's values have, found once for each schema and depth.
    pub(crate) fn kinds(&mut self, schema: Schema<'d>, depth: usize) -> JsonTypes {
        let key = (std::ptr::from_ref(schema.0), depth);
        if let Some(known) = self.kinds.get(&key) {
            return *known;
        }
        let kinds = self.find_kinds(schema, depth);
        self.kinds.insert(key, kinds);
        kinds
    }

    fn find_kinds(&mut self, schema: Schema<'d>, depth: usize) -> JsonTypes {
        let mut all = JsonTypes::ALL;
        for part in self.all_parts(schema) {
            let kinds = self.kinds_of_part(part, depth);
            // Parts hold together; where they cannot, the first is as good as any.
            if all.0 & kinds.0 != 0 {
                all = JsonTypes(all.0 & kinds.0);
            }
        }
        all
    }

    pub(crate) fn kinds_of_part(&mut self, part: Part<'d>, depth: usize) -> JsonTypes {
        let schema = part.schema;
        let named = schema.types().map(JsonTypes::named).fold(JsonTypes::default(), JsonTypes::or);
        if let Some(values) = schema.values() {
            let of_values = values
                .iter()
                .map(|node| JsonTypes::new(node))
                .fold(JsonTypes::default(), JsonTypes::or);
            return if named == JsonTypes::default() { of_values } else { named };
        }
        if named != JsonTypes::default() {
            return named;
        }
        if part.is_object() {
            return JsonTypes::OBJECT;
        }
        if schema.items().is_some() {
            return JsonTypes::ARRAY;
        }
        if depth > 0 && !part.variants().is_empty() {
            let mut all = JsonTypes::default();
            for variant in part.variants() {
                if !Schema(variant).is_only_null() {
                    all = all.or(self.kinds(Schema(variant), depth - 1));
                }
            }
            return all;
        }
        JsonTypes::ALL
    }
}

/// Whether each has a JSON type of its own; integers are numbers.
pub(crate) fn are_apart(choices: &[VariantSchema<'_>]) -> bool {
    let mut seen = JsonTypes::default();
    choices.iter().all(|choice| {
        let kinds = if choice.kinds.is_numeric() { JsonTypes::NUMBER } else { choice.kinds };
        let is_new = kinds.one() && !seen.has(kinds);
        seen = seen.or(kinds);
        is_new
    })
}
