//! Reads a document, and the files it refers to, into [`Node`]s that know where they came from.

mod node;

pub use node::{Node, Object, Origin, Value};

use std::path::PathBuf;

/// A document: its own file first, then those it refers to.
///
/// After loading, every `$ref` is canonical: `#/components/schemas/Agent` in the document's own file,
/// `@3#/properties/id` in [`Document::files`]`[3]`.
#[derive(Debug, Clone)]
pub struct Document {
    pub files: Vec<File>,
    pub origins: Origins,
}

/// One file of a document.
#[derive(Debug, Clone)]
pub struct File {
    /// As it was given, or as the reference names it, relative to the document's folder.
    pub path: PathBuf,
    pub root: Node,
}

/// Where each node was written: a tree of steps from the root of a file.
#[derive(Debug, Clone, Default)]
pub struct Origins {}
