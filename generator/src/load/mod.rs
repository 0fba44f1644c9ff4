//! Reads a document, and the files it refers to, into [`Node`]s that know where they came from.

mod node;
mod origins;
mod parse;
mod pointer;
mod visitor;

pub use node::{Node, Object, Origin, Value};
pub use origins::{Origins, Step};
pub use parse::{DUPLICATE_KEY, LIMIT, SYNTAX, UNREADABLE};
pub use pointer::{escape, unescape};

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, Place};

/// A file that is not there.
pub const MISSING_FILE: Code = Code("missing-file");

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
    /// As it was read, to show its lines.
    pub text: Arc<str>,
}

/// What a document may cost.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Of all files together.
    pub bytes: usize,
    pub files: usize,
    /// Levels of objects and arrays; serde_json and serde_yaml stop at 128.
    pub depth: usize,
    /// How many nodes aliases may add to a file.
    pub alias_nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 256 << 20, files: 20_000, depth: 120, alias_nodes: 250_000 }
    }
}

/// Reads a document and all files it refers to. `None` after an error that leaves nothing to go on with.
pub fn load(path: &Path, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics.error(
                MISSING_FILE,
                Place::File(path.into()),
                format!("cannot read the OpenAPI document `{}`: {error}", path.display()),
                "check the path; in a config, `document` is relative to the config file",
            );
            return None;
        }
    };
    let text = parse::decode(path, bytes, diagnostics)?;
    load_text(path, text, limits, diagnostics)
}

/// Reads a document of one file that is in memory: for tests.
pub fn load_str(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Document> {
    load_text(Path::new(name), text.to_owned(), &Limits::default(), diagnostics)
}

fn load_text(path: &Path, text: String, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    let mut shared = parse::Shared::default();
    let root = parse::parse(path, &text, 0, &mut shared, limits, diagnostics)?;
    let files = vec![File { path: path.into(), root, text: text.into() }];
    Some(Document { files, origins: shared.origins })
}

impl Document {
    /// The document's own root. (A document has at least one file; an empty one made by hand has an empty root.)
    pub fn root(&self) -> &Node {
        static EMPTY: Node = Node { origin: Origin(0), value: Value::Null };
        self.files.first().map_or(&EMPTY, |file| &file.root)
    }
    /// What a canonical reference (`#/components/schemas/Agent`, `@3#/properties/id`) means; `None` when it dangles.
    pub fn resolve(&self, reference: &str) -> Option<&Node> {
        let (file, pointer) = self.split(reference)?;
        pointer::find(&file.root, pointer)
    }
    /// RFC 6901, as it identifies a node: `/components/schemas/Agent`, in another file `shared/errors.yaml#/Error`.
    pub fn pointer(&self, origin: Origin) -> String {
        let (file, pointer) = self.origins.pointer(origin);
        match self.files.get(file) {
            Some(file_) if file > 0 => format!("{}#{pointer}", file_.path.display()),
            _ => pointer,
        }
    }
    /// A canonical reference as a person would write it: `@3#/Error` → `shared/errors.yaml#/Error`.
    pub fn show_reference(&self, reference: &str) -> String {
        match self.split(reference) {
            Some((file, pointer)) if reference.starts_with('@') => format!("{}#{pointer}", file.path.display()),
            _ => reference.to_owned(),
        }
    }
    fn split<'r>(&self, reference: &'r str) -> Option<(&File, &'r str)> {
        let (file, pointer) = reference.split_once('#')?;
        let file = if file.is_empty() { 0 } else { file.strip_prefix('@')?.parse().ok()? };
        Some((self.files.get(file)?, pointer))
    }
}
