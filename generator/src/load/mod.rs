//! Reads a document, and the files it refers to, into [`Node`]s that know where they came from.

mod deep_yaml;
pub(crate) mod ids;
mod node;
mod origins;
mod parse;
mod pins;
mod pointer;
mod positions;
mod reference_context;
mod reference_path;
mod references;
#[cfg(test)]
mod tests;
pub(crate) mod uri;
mod visitor;
mod web;

pub use node::{Node, Object, Origin, Value};
pub use origins::{Origins, Step};
pub use parse::{DUPLICATE_KEY, LIMIT, SYNTAX, UNREADABLE};
pub use pins::{Pin, PinState, Pinned, Pinning, Pins, content_hash};
pub use pointer::{escape, find, find_mut, percent_decode, unescape};
pub use positions::{Position, positions};
pub use references::{REFUSED, REMOTE_REFERENCE, Source};
pub use web::{Fetch, Web, address};

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::guard::Walk;
use references::References;

/// A file that is not there.
pub const MISSING_FILE: Code = Code("missing-file");

/// A document: its own file first, then those it refers to.
///
/// After loading, every `$ref` is canonical: `#/components/schemas/Agent` in the document's own
/// file, `@3#/properties/id` in [`Document::files`]`[3]`.
#[derive(Debug, Clone)]
pub struct Document {
    /// The document's own file is the first.
    pub files: Vec<File>,
    /// Where each node was written.
    pub origins: Origins,
}

/// One file of a document.
#[derive(Debug, Clone)]
pub struct File {
    /// As it was given, or as the reference names it, relative to the document's folder.
    pub path: PathBuf,
    /// What it holds.
    pub root: Node,
    /// As it was read, to show its lines.
    pub text: Arc<str>,
}

/// What a document may cost.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Of all files together.
    pub bytes: usize,
    /// How many files.
    pub files: usize,
    /// Levels of objects and arrays: a schema takes two for each property or item that it is nested
    /// in.
    pub depth: usize,
    /// How many nodes aliases may add to a file.
    pub alias_nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 256 << 20, files: 20_000, depth: 500, alias_nodes: 250_000 }
    }
}

/// Reads a document and all files it refers to. `None` after an error that leaves nothing to go on
/// with.
///
/// `path` may be an address; then what stands beside it may be read as well.
pub fn load(
    path: &Path,
    limits: &Limits,
    web: Web<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let source = |path: &Path| match web::address(path) {
        Some(address) => (web.fetch)(address),
        None => read(path, limits.bytes),
    };
    let beside = web::address(path).map(web::folder).map(str::to_owned);
    let allowed: Vec<String> = web.allowed.iter().cloned().chain(beside).collect();
    load_from(&source, path, limits, Web { allowed: &allowed, ..web }, diagnostics)
}

/// What a file holds, which is a file: `/dev/zero` has no end, and a pipe may never begin. One byte
/// more than `most` is too much, and said to be so by whoever counts.
pub(crate) fn read(path: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    if !std::fs::metadata(path)?.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The same from another source than the disk.
pub fn load_from(
    source: Source<'_>,
    path: &Path,
    limits: &Limits,
    web: Web<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let mut references = References::new(source, path, limits, web);
    references.load(path, diagnostics)?;
    let References { files, shared, .. } = references;
    Some(Document { files, origins: shared.origins })
}

/// Reads a further file, which no reference leads to: its number in [`Document::files`]. Its own
/// references stay as they are.
pub fn add_file(
    source: Source<'_>,
    document: &mut Document,
    path: &Path,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let bytes = match source(path) {
        Ok(bytes) if bytes.len() <= limits.bytes => bytes,
        Ok(_) => {
            let message = format!("this file has more than {} MiB", limits.bytes >> 20);
            diagnostics.error(
                LIMIT,
                SourceLocation::File(path.into()),
                message,
                "leave out what the SDK does not need",
            );
            return None;
        }
        Err(error) => {
            let message = format!("cannot read this file: {error}");
            diagnostics.error(
                MISSING_FILE,
                SourceLocation::File(path.into()),
                message,
                "check the path; it is relative to the config file",
            );
            return None;
        }
    };
    let text = parse::decode(path, bytes, diagnostics)?;
    let file = document.files.len();
    let mut shared = parse::Shared {
        origins: std::mem::take(&mut document.origins),
        ..parse::Shared::default()
    };
    let root = parse::parse(path, &text, file, &mut shared, limits, diagnostics);
    document.origins = shared.origins;
    let own = document.files.first().map(|file| file.path.clone()).unwrap_or_default();
    let shown = beside(own.parent().unwrap_or(Path::new("")), path);
    document.files.push(File { path: shown, root: root?, text: text.into() });
    Some(file)
}

/// A path as it is from a folder, both given from the same place: `spec/api.yaml` from `docs` is
/// `../spec/api.yaml`.
fn beside(folder: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() {
        return path.into();
    }
    let shared = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| std::path::Component::ParentDir);
    up.chain(path.components().skip(shared)).collect()
}

/// Reads a document of one file that is in memory: for tests.
pub fn load_str(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Document> {
    load_files(&[(name, text)], diagnostics)
}

/// Reads a document of several files that are in memory, the first one its own: for tests.
pub fn load_files(files: &[(&str, &str)], diagnostics: &mut Diagnostics) -> Option<Document> {
    let source = |path: &Path| match files.iter().find(|(name, _)| Path::new(name) == path) {
        Some((_, text)) => Ok(text.as_bytes().to_vec()),
        None => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
    };
    let (name, _) = files.first()?;
    load_from(&source, Path::new(name), &Limits::default(), Web::NONE, diagnostics)
}

impl Document {
    /// The document's own root. (A document has at least one file; an empty one made by hand has an
    /// empty root.)
    pub fn root(&self) -> &Node {
        static EMPTY: Node = Node { origin: Origin(0), value: Value::Null };
        self.files.first().map_or(&EMPTY, |file| &file.root)
    }
    /// What a canonical reference (`#/components/schemas/Agent`, `@3#/properties/id`) means; `None`
    /// when it dangles.
    pub fn resolve(&self, reference: &str) -> Option<&Node> {
        resolve(&self.files, reference)
    }
    /// The reference was refused while loading, and that was reported: nothing more is to be said
    /// about it.
    pub fn is_refused(&self, reference: &str) -> bool {
        reference.starts_with(references::REFUSED)
    }
    /// A scalar's own characters, for what is to be a text but was read as a number: a version of
    /// `1.10` is not `1.1`. It means another look at the file.
    pub fn written(&self, origin: Origin) -> Option<&str> {
        let (file, steps) = self.origins.steps(origin);
        let text = &self.files.get(file)?.text;
        let [position] = positions(text, &[steps]).try_into().ok()?;
        (position.exact && position.scalar).then(|| text.get(position.value)).flatten()
    }
    /// Where a file of this document is: as given for its own, and from there for the others.
    pub fn path(&self, file: usize) -> Option<PathBuf> {
        let own = &self.files.first()?.path;
        let path = &self.files.get(file)?.path;
        let is_whole = file == 0 || web::address(path).is_some();
        Some(if is_whole { path.clone() } else { own.parent().unwrap_or(Path::new("")).join(path) })
    }
    /// RFC 6901, as it identifies a node: `/components/schemas/Agent`, in another file
    /// `shared/errors.yaml#/Error`.
    pub fn pointer(&self, origin: Origin) -> String {
        let (file, pointer) = self.origins.pointer(origin);
        match self.files.get(file) {
            Some(file_) if file > 0 => format!("{}#{pointer}", file_.path.display()),
            _ => pointer,
        }
    }
    /// A canonical reference as a person would write it: `@3#/Error` → `shared/errors.yaml#/Error`.
    pub fn show_reference(&self, reference: &str) -> String {
        match split(&self.files, reference) {
            Some((file, pointer)) if reference.starts_with('@') => {
                format!("{}#{pointer}", file.path.display())
            }
            _ => reference.strip_prefix(references::REFUSED).unwrap_or(reference).to_owned(),
        }
    }
}

/// One file and a pointer into it.
fn split<'f, 'r>(files: &'f [File], reference: &'r str) -> Option<(&'f File, &'r str)> {
    let (file, pointer) = reference.split_once('#')?;
    let file = if file.is_empty() { 0 } else { file.strip_prefix('@')?.parse().ok()? };
    Some((files.get(file)?, pointer))
}

/// More characters than any pointer needs.
const LONGEST_REFERENCE: usize = 10_000;

/// A pointer that leads through another reference is followed there.
fn resolve<'f>(files: &'f [File], reference: &str) -> Option<&'f Node> {
    let mut reference = std::borrow::Cow::from(reference);
    let mut walk = Walk::new();
    loop {
        let (file, pointer) = split(files, &reference)?;
        match pointer::find(&file.root, pointer) {
            Ok(node) => return Some(node),
            // A circle, or a path that becomes longer each time it comes round.
            Err(_)
                if reference.len() > LONGEST_REFERENCE
                    || !walk.goes_on(reference.clone().into_owned()) =>
            {
                return None;
            }
            Err((node, rest)) => {
                reference = format!("{}{rest}", node.get("$ref")?.as_str()?).into()
            }
        }
    }
}
