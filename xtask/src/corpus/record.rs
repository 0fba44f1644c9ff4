//! What is measured of a document: the JSON of `--json`, and what the processes tell each other.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A document's line in the table, an entry of the JSON.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Record {
    pub name: String,
    /// In the document.
    pub operations: usize,
    /// In the SDK.
    pub generated: usize,
    pub left_out: Vec<Location>,
    pub schema_positions: usize,
    pub fallbacks: Vec<Location>,
    pub types: usize,
    /// Of Rust, without the vendored runtime, comments and blank ones.
    pub lines: usize,
    /// Milliseconds by stage.
    pub ms: IndexMap<String, f64>,
    pub peak_mib: u64,
    /// With `--compile`.
    pub check: Option<Check>,
    /// Why there is no crate.
    #[serde(skip)]
    pub failure: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Location {
    pub pointer: String,
    pub reason: String,
}

/// What the compiler said.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Check {
    pub ok: bool,
    pub warnings: usize,
    /// Of the crate alone.
    pub seconds: f64,
    /// Of the compiler.
    #[serde(skip)]
    pub peak_mib: u64,
    /// The first error or warning.
    #[serde(skip)]
    pub message: Option<String>,
}

/// What a process that generates one crate says of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Generated {
    /// Path, verb, pointer.
    pub operations: Vec<(String, String, String)>,
    /// What was wrong with the document, by pointer.
    pub problems: Vec<Location>,
    pub schema_positions: usize,
    pub fallbacks: Vec<Location>,
    pub types: usize,
    pub ms: IndexMap<String, f64>,
    pub peak_mib: u64,
    pub failure: Option<String>,
}

impl Record {
    /// Everything is there, and compiles without a word.
    pub fn is_ok(&self) -> bool {
        self.failure.is_none()
            && self.left_out.is_empty()
            && self.operations == self.generated
            && self.check.as_ref().is_none_or(|check| check.ok && check.warnings == 0)
    }
}
