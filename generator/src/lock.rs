//! Names once given, kept: `spec/*.lock`. A table of tables by JSON pointer; written sorted, so that a diff reads well.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What the last run gave to each schema and operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lock {
    /// The format of this file.
    pub version: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub types: BTreeMap<String, LockedType>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub operations: BTreeMap<String, LockedOperation>,
}

/// By the schema's pointer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LockedType {
    /// Rust name as received, or both ways.
    pub name: String,
    /// Rust name as sent, where that is another type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Required properties in the order of `new`'s arguments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// Wire value, property or tag → Rust variant.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<String, String>,
    /// How a union's variants are told apart: `tag petType`, `key`, `json-type`, `first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union_by: Option<String>,
    /// Payloads that have a `From`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
}

/// By the operation's pointer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LockedOperation {
    /// `agents.variations.add_memory_layer`
    pub method: String,
    /// Wire names of the positional arguments, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
}
