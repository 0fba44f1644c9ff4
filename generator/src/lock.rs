//! Names once given, kept: `spec/*.lock`. A table of tables by JSON pointer; written sorted, so
//! that a diff reads well.

mod paths;
mod released;
pub mod renamed;
mod union_by;

pub use released::{Impact, Released};

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{EnumLiteral, Shape, UnionBy};
use crate::load::Pin;

/// The lock file cannot be read.
pub const LOCK: Code = Code("lock");

/// The format that this generator writes.
const VERSION: u32 = 1;

const HEADER: &str = "# The names that users of the SDK see. Written by `cargo xtask generate`, committed, kept: what stands here is not\n\
                      # renamed when the API changes. To let a name go, remove its table.\n\n";

/// What the last run gave to each schema and operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lock {
    /// The format of this file.
    pub version: u32,
    /// The last release, and what users notice since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<Released>,
    /// The operations have `wire`. (Locks of older generators do not.)
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_wire: bool,
    /// The schema of the error body that most operations document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The environment variables that keys are read from, by the security scheme's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variables: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    /// Schemas by pointer.
    pub types: BTreeMap<String, LockedType>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    /// Operations by pointer.
    pub operations: BTreeMap<String, LockedOperation>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    /// Resources by their path, `agents.variations`; those whose names are not what the path alone
    /// gives.
    pub resources: BTreeMap<String, LockedResource>,
    /// Addresses that were read, and the copies of what was there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pins: BTreeMap<String, Pin>,
    /// The files of the SDK, with their hashes: what the next run may overwrite and remove.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, String>,
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
    /// All properties: those that come later give way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// The field of a union beside the properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flattened: Option<String>,
    /// Wire value, property or tag → Rust variant.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<String, String>,
    /// How a union's variants are told apart: `tag petType`, `key`, `json-type`, `first`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "union_by")]
    pub union_by: Option<UnionBy>,
    /// Properties and variants that hold a `Box`, because the type contains itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boxed: Vec<String>,
    /// Properties and variants that hold a `Opaque`, because more types follow than the compiler
    /// would.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[serde(alias = "far")]
    pub opaque: Vec<String>,
    /// Variants whose payload has a `From`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
}

/// By the operation's pointer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LockedOperation {
    /// `agents.variations.add_memory_layer`
    pub method: String,
    /// Places and wire names of the positional arguments, in order: `path:agentId`, `body:name`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// More than four with those of the path, and positional all the same: SDKs once took the
    /// others as one struct then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub positional: bool,
    /// The same of what has setters: those that come later give way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub setters: Vec<String>,
    /// What the request has beside the names: a media type, styles, constants. One line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wire: Vec<String>,
    /// Its response is a page of a list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pages: bool,
    /// The builder, where it is not called after resource and method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builder: Option<String>,
    /// The enum of its responses by status, where it is not called after the builder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(alias = "answer")]
    pub response: Option<String>,
}

/// By the resource's path.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LockedResource {
    /// The handle: `AgentsVariations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle: Option<String>,
    /// The method that gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessor: Option<String>,
    /// The last part of its module's path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
}

impl LockedOperation {
    /// `agents.variations`, `add_memory_layer`; the resource is empty where the method is the
    /// client's.
    pub fn location(&self) -> Option<(&str, &str)> {
        let (resource, method) = match self.method.rsplit_once('.') {
            Some(("", _)) => return None,
            Some(both) => both,
            None => ("", self.method.as_str()),
        };
        (!method.is_empty()).then_some((resource, method))
    }
}

impl LockedType {
    /// Whether a type can be the one that this was: places in the document may come to mean
    /// another, when a list grows in front.
    pub fn fits(&self, shape: &Shape) -> bool {
        let known = |name: &str| self.variants.contains_key(name);
        match shape {
            Shape::Enum(enum_) => {
                let mut values = enum_.values.iter().map(|value| match &value.value {
                    EnumLiteral::String(text) => text.clone(),
                    EnumLiteral::Integer(number) => number.to_string(),
                });
                self.union_by.is_none()
                    && self.fields.is_empty()
                    && (self.variants.is_empty() || values.any(|value| known(&value)))
            }
            Shape::Struct(strukt) => {
                let is_known = |name: &String| self.fields.contains(name);
                self.variants.is_empty()
                    && (self.fields.is_empty()
                        || strukt.fields.iter().any(|field| is_known(&field.name)))
            }
            Shape::Union(_) => {
                self.fields.is_empty() && (self.union_by.is_some() || self.variants.is_empty())
            }
            Shape::Alias(_) => self.fields.is_empty() && self.variants.is_empty(),
        }
    }
}

impl Lock {
    /// Whether a resource had operations, its own or further down.
    pub fn has_resource(&self, path: &str) -> bool {
        self.operations.values().any(|operation| {
            operation.method.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
        })
    }

    /// Reads a lock file; one that is not there is empty. `None` after an error: going on would
    /// rename what users see.
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(path, &text, diagnostics),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(Self::new()),
            Err(error) => {
                let message = format!("cannot read the lock file: {error}");
                diagnostics.error(
                    LOCK,
                    SourceLocation::File(path.into()),
                    message,
                    "check its permissions",
                );
                None
            }
        }
    }

    /// Nothing has a name yet.
    pub fn new() -> Self {
        Self { version: VERSION, ..Self::default() }
    }

    /// The same for a text in memory.
    pub fn parse(path: &Path, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        match toml::from_str::<Self>(text) {
            Ok(lock) if lock.version <= VERSION => Some(Self { version: VERSION, ..lock }),
            Ok(lock) => {
                let message =
                    format!("this lock file is of version {}, a newer generator's", lock.version);
                diagnostics.error(
                    LOCK,
                    SourceLocation::File(path.into()),
                    message,
                    "update the generator",
                );
                None
            }
            Err(error) => {
                let location = SourceLocation::Span(path.into(), error.span().unwrap_or_default());
                let message = format!("this is no lock file: {}", error.message());
                diagnostics.error(
                    LOCK,
                    location,
                    message,
                    "restore it from version control; without it, names may change",
                );
                None
            }
        }
    }

    /// What the file holds.
    pub fn to_text(&self) -> String {
        // Strings and numbers in tables: nothing that TOML could not say.
        HEADER.to_owned()
            + &toml::to_string(&Self { version: VERSION, ..self.clone() }).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut lock = Lock::new();
        let agent = LockedType {
            name: "Agent".to_owned(),
            arguments: vec!["name".to_owned(), "spec".to_owned()],
            ..LockedType::default()
        };
        lock.types.insert("/components/schemas/Agent".to_owned(), agent);
        let kind = LockedType {
            name: "Kind".to_owned(),
            variants: [("KIND_\"A".to_owned(), "A".to_owned())].into(),
            union_by: Some(UnionBy::Key),
            ..LockedType::default()
        };
        lock.types.insert("/components/schemas/Agent/properties/kind".to_owned(), kind);
        let list =
            LockedOperation { method: "agents.list".to_owned(), ..LockedOperation::default() };
        lock.operations.insert("/paths/~1v1~1agents/get".to_owned(), list);
        let mut diagnostics = Diagnostics::new(true);
        let text = lock.to_text();
        assert_eq!(Lock::parse(Path::new("x.lock"), &text, &mut diagnostics), Some(lock));
        assert_eq!(diagnostics.all(), []);
        insta::assert_snapshot!(text, @r#"
# The names that users of the SDK see. Written by `cargo xtask generate`, committed, kept: what stands here is not
# renamed when the API changes. To let a name go, remove its table.

version = 1

[types."/components/schemas/Agent"]
name = "Agent"
arguments = ["name", "spec"]

[types."/components/schemas/Agent/properties/kind"]
name = "Kind"
union-by = "key"

[types."/components/schemas/Agent/properties/kind".variants]
'KIND_"A' = "A"

[operations."/paths/~1v1~1agents/get"]
method = "agents.list"
"#);
    }

    #[test]
    fn a_broken_one_is_an_error() {
        for text in ["", "version = 99", "version = 1\nnames = 1", "<<<<<<< HEAD"] {
            let mut diagnostics = Diagnostics::new(false);
            assert_eq!(Lock::parse(Path::new("x.lock"), text, &mut diagnostics), None, "{text}");
            assert!(diagnostics.has_errors());
        }
    }
}
