//! Follows references into other files and makes every `$ref` canonical.
//!
//! Only what the document really uses is walked: its own file, and in other files what is referred
//! to. What is data rather than description (`example`, `default`, `enum`, `const`, `x-*`) is left
//! as it is; a property *named* `example` is a schema.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::ids::{Within, base_at, collect_ids, own_base, self_of};
use super::parse::{self, Shared};
use super::reference_context::Context;
use super::reference_path::{looks_like_reference, normalize, scheme};
use super::{File, LIMIT, Limits, MISSING_FILE, Node, Origin, Value, Web, pointer, uri, web};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};

/// A reference to the network, or by a scheme that we do not know.
pub const REMOTE_REFERENCE: Code = Code("remote-reference");

/// What a reference begins with that was refused here, and reported: there is nothing more to say
/// about it.
pub const REFUSED: &str = "@!";

/// How bytes of a file are got.
pub type Source<'a> = &'a dyn Fn(&Path) -> std::io::Result<Vec<u8>>;

/// A reference that no file was found for, and what to report if it is no identifier either.
struct Unread {
    /// The path as written, and the URI that it means where it stands (JSON Schema 2020-12, 8.2.1).
    names: [Arc<str>; 2],
    code: Code,
    at: Origin,
    message: String,
    help: &'static str,
}

pub(super) struct References<'a> {
    pub files: Vec<File>,
    pub shared: Shared,
    source: Source<'a>,
    /// The document's folder: all paths are relative to it.
    folder: PathBuf,
    limits: &'a Limits,
    web: Web<'a>,
    bytes: usize,
    /// Files by path; `None` for what could not be read.
    known: HashMap<PathBuf, Option<usize>>,
    /// Parts of other files, not walked yet.
    queue: VecDeque<(usize, String, Context)>,
    /// By origin.
    walked: Vec<bool>,
    /// The identifiers of schemas (`$id`), absolute and as written: a reference to one needs no
    /// file, and `normalize` resolves it.
    ids: HashSet<Arc<str>>,
    /// References that no file was found for. One that names a schema of a file that is read later
    /// is no mistake.
    unread: Vec<Unread>,
    /// Texts in files of their own: where they are used, and the reference.
    texts: Vec<(usize, Origin, String)>,
}

impl<'a> References<'a> {
    pub fn new(source: Source<'a>, path: &Path, limits: &'a Limits, web: Web<'a>) -> Self {
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let own = if web::address(path).is_some() {
            Some(path.to_owned())
        } else {
            path.file_name().map(PathBuf::from)
        };
        let known = own.map(|name| (name, Some(0))).into_iter().collect();
        Self {
            files: Vec::new(),
            shared: Shared::default(),
            source,
            folder,
            limits,
            web,
            bytes: 0,
            known,
            queue: VecDeque::new(),
            walked: Vec::new(),
            ids: HashSet::new(),
            unread: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// Reads the document's own file, then all that it refers to. `None`: there is no document.
    pub fn load(&mut self, path: &Path, diagnostics: &mut Diagnostics) -> Option<()> {
        let bytes = match (self.source)(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                diagnostics.error(
                    MISSING_FILE,
                    SourceLocation::File(path.into()),
                    format!("cannot read the OpenAPI document: {error}"),
                    "check the path; in a config, `document` is relative to the config file",
                );
                return None;
            }
        };
        self.add_file(path, path, bytes, diagnostics)?;
        self.queue.push_back((0, String::new(), Context::Keywords));
        while let Some((file, pointer, context)) = self.queue.pop_front() {
            self.walk_part(file, &pointer, context, diagnostics);
        }
        for unread in std::mem::take(&mut self.unread) {
            if !unread.names.iter().any(|name| self.ids.contains(name)) {
                diagnostics.problem(
                    unread.code,
                    SourceLocation::Node(unread.at),
                    unread.message,
                    unread.help,
                );
            }
        }
        self.insert_texts();
        Some(())
    }

    /// Parses a file; `shown` is its path in messages and pointers, `path` where it is.
    fn add_file(
        &mut self,
        shown: &Path,
        path: &Path,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) -> Option<usize> {
        self.bytes = self.bytes.saturating_add(bytes.len());
        if self.bytes > self.limits.bytes || self.files.len() >= self.limits.files {
            diagnostics.error(
                LIMIT,
                SourceLocation::File(path.into()),
                format!(
                    "a document has at most {} files of {} MiB together",
                    self.limits.files,
                    self.limits.bytes >> 20
                ),
                "leave out what the SDK does not need",
            );
            return None;
        }
        let text = parse::decode(path, bytes, diagnostics)?;
        let file = self.files.len();
        let root =
            if path.extension().is_some_and(|extension| extension == "md" || extension == "txt") {
                Node {
                    origin: self.shared.origins.add_root(file),
                    value: Value::String(text.as_str().into()),
                }
            } else {
                parse::parse(path, &text, file, &mut self.shared, self.limits, diagnostics)?
            };
        if text.contains("$id") || text.contains("$self") {
            collect_ids(&root, &self_of(&root), &mut self.ids);
        }
        self.files.push(File { path: shown.into(), root, text: text.into() });
        Some(file)
    }

    fn walk_part(
        &mut self,
        file: usize,
        pointer: &str,
        context: Context,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(entry) = self.files.get_mut(file) else { return };
        // Out of the table while it is walked, since walking may add files.
        let placeholder = Node { origin: entry.root.origin, value: Value::Null };
        let mut root = std::mem::replace(&mut entry.root, placeholder);
        let base = base_at(&root, pointer);
        match pointer::find_mut(&mut root, pointer) {
            Some(node) => self.walk(Within { file, base: &base }, node, context, diagnostics),
            // It dangles, or goes through another reference: then that one must be canonical.
            None => self.walk(
                Within { file, base: &self_of(&root) },
                &mut root,
                Context::Keywords,
                diagnostics,
            ),
        }
        if let Some(entry) = self.files.get_mut(file) {
            entry.root = root;
        }
    }

    fn walk(
        &mut self,
        within: Within<'_>,
        node: &mut Node,
        context: Context,
        diagnostics: &mut Diagnostics,
    ) {
        let origin = node.origin;
        let own = own_base(node, within.base).filter(|_| context == Context::Keywords);
        let within = Within { base: own.as_ref().unwrap_or(within.base), ..within };
        match &mut node.value {
            Value::Array(items) => {
                items.iter_mut().for_each(|item| self.walk(within, item, context, diagnostics))
            }
            Value::Object(object) if !self.was_walked(origin) => {
                for (key, member) in object {
                    let is_reference = match context {
                        Context::Mapping => member.as_str().is_some_and(looks_like_reference),
                        _ => &**key == "$ref",
                    };
                    let target =
                        if context == Context::Mapping { Context::Keywords } else { context };
                    match (&mut member.value, context.below(key, &Value::Null)) {
                        (Value::String(text), _) if is_reference => {
                            let canonical =
                                self.canonical(within, text, target, member.origin, diagnostics);
                            if context == Context::Text {
                                self.texts.push((within.file, origin, canonical.to_string()));
                            }
                            *text = canonical;
                        }
                        _ => {
                            if let Some(below) = context.below(key, &member.value) {
                                self.walk(within, member, below, diagnostics);
                            } else if context == Context::Examples {
                                self.walk_example(within, member, diagnostics);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// One of named examples: it may be a reference, all else is data.
    fn walk_example(&mut self, within: Within<'_>, node: &mut Node, diagnostics: &mut Diagnostics) {
        let Value::Object(object) = &mut node.value else { return };
        let Some(Node { origin, value: Value::String(text) }) = object.get_mut("$ref") else {
            return;
        };
        *text = self.canonical(within, text, Context::Mapping, *origin, diagnostics);
    }

    fn was_walked(&mut self, origin: Origin) -> bool {
        let at = origin.0 as usize;
        if self.walked.len() <= at {
            self.walked.resize(self.shared.origins.len().max(at + 1), false);
        }
        self.walked.get_mut(at).is_some_and(|walked| std::mem::replace(walked, true))
    }

    /// `../errors.yaml#/Not%20found` → `@3#/Not found`
    fn canonical(
        &mut self,
        within: Within<'_>,
        text: &Arc<str>,
        context: Context,
        at: Origin,
        diagnostics: &mut Diagnostics,
    ) -> Arc<str> {
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let from = within.file;
        if from == 0 && path.is_empty() && !fragment.contains('%') {
            return text.clone();
        }
        let fragment = pointer::percent_decode(fragment);
        let target =
            if path.is_empty() { Some(from) } else { self.file_of(within, path, at, diagnostics) };
        match target {
            Some(0) => format!("#{fragment}").into(),
            Some(file) => {
                self.queue.push_back((file, fragment.to_string(), context));
                format!("@{file}#{fragment}").into()
            }
            None => format!("{REFUSED}{text}").into(),
        }
    }

    /// The file that a reference names, read when it is new.
    fn file_of(
        &mut self,
        within: Within<'_>,
        path: &str,
        at: Origin,
        diagnostics: &mut Diagnostics,
    ) -> Option<usize> {
        let names: [Arc<str>; 2] = [path.into(), uri::resolve(within.base, path).into()];
        if names.iter().any(|name| self.ids.contains(name)) {
            return None;
        }
        let path = match self.location_of(within.file, path) {
            Ok(path) => path,
            Err((message, help)) => {
                self.unread.push(Unread { names, code: REMOTE_REFERENCE, at, message, help });
                return None;
            }
        };
        if let Some(&known) = self.known.get(&path) {
            return known;
        }
        let actual =
            if web::address(&path).is_some() { path.clone() } else { self.folder.join(&path) };
        let file = match (self.source)(&actual) {
            Ok(bytes) => self.add_file(&path, &actual, bytes, diagnostics),
            Err(error) => {
                let message =
                    format!("cannot read `{}`, which is referred to here: {error}", path.display());
                let help = "a reference is relative to the file that it stands in";
                self.unread.push(Unread { names, code: MISSING_FILE, at, message, help });
                None
            }
        };
        self.known.insert(path, file);
        file
    }

    /// Where a reference leads: a file's path, from the document's folder, or an address that may
    /// be read. Else message and help.
    fn location_of(&self, from: usize, path: &str) -> Result<PathBuf, (String, &'static str)> {
        let base = self.files.get(from).map(|file| file.path.as_path()).unwrap_or(Path::new(""));
        let address = match (web::address(base), scheme(path)) {
            (Some(base), None | Some("https")) => uri::resolve(base, path),
            (_, Some(_)) => path.to_owned(),
            (None, None) => {
                let folder =
                    if from == 0 { Path::new("") } else { base.parent().unwrap_or(Path::new("")) };
                return Ok(normalize(&folder.join(&*pointer::percent_decode(path))));
            }
        };
        if web::is_address(&address) && self.web.allows(&address) {
            return Ok(address.into());
        }
        let message = format!("`{path}` is not read: it is not on this machine");
        Err(match web::is_address(&address) {
            true => (
                message,
                "save a copy beside the document and refer to that; or allow it, with `allow-http` in the config or `--allow-http`",
            ),
            false => (message, "save a copy beside the document and refer to that"),
        })
    }

    /// A description that is a reference to a text becomes the text.
    fn insert_texts(&mut self) {
        for (file, origin, reference) in std::mem::take(&mut self.texts) {
            let (_, at) = self.shared.origins.pointer(origin);
            let Some(Value::String(text)) =
                super::resolve(&self.files, &reference).map(|node| node.value.clone())
            else {
                continue;
            };
            if let Some(node) =
                self.files.get_mut(file).and_then(|file| pointer::find_mut(&mut file.root, &at))
            {
                node.value = Value::String(text);
            }
        }
    }
}
