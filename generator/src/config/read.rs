//! Reads a config: syntax, keys and types first, all of what is wrong at once; then what the values
//! alone can tell.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;

use super::values::Values;
use super::{Config, Spanned, check};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::load::MISSING_FILE;
use crate::load::address;

/// Names in the document → Rust names.
pub(super) type GivenNames = IndexMap<Spanned<String>, Spanned<String>>;

/// The config is not TOML.
pub const CONFIG_SYNTAX: Code = Code("config-syntax");
/// A key that does not exist, or is missing.
pub const CONFIG_KEY: Code = Code("config-key");
/// A value of another type than its key has.
pub const CONFIG_TYPE: Code = Code("config-type");
/// A value that cannot be.
pub const CONFIG_VALUE: Code = Code("config-value");

/// What `kind` of `[[paging]]` may be.
pub const PAGING_KINDS: [&str; 6] = ["cursor", "offset", "page", "link", "url", "last-item"];

/// A config, and where it was read.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    /// As it was given.
    pub path: PathBuf,
    /// To show its lines.
    pub text: Arc<str>,
    /// What it says.
    pub config: Config,
}

impl ConfigFile {
    /// The place of a value (or a key) of this config, for diagnostics.
    pub fn location<T>(&self, value: &Spanned<T>) -> SourceLocation {
        SourceLocation::Span(self.path.clone(), value.span())
    }
    /// The document, from where the config was given; or its address.
    pub fn document(&self) -> PathBuf {
        let document = self.config.document.get_ref();
        if address(document).is_some() { document.clone() } else { self.beside(document) }
    }
    /// What changes the document.
    pub fn overlays(&self) -> Vec<PathBuf> {
        self.config.overlays.iter().map(|path| self.beside(path.get_ref())).collect()
    }
    /// The generated crate's folder.
    pub fn output(&self) -> PathBuf {
        self.beside(self.config.output.get_ref())
    }
    /// The folder of the reference site.
    pub fn site_output(&self) -> PathBuf {
        match &self.config.site.output {
            Some(path) => self.beside(path.get_ref()),
            None => self.output().parent().unwrap_or(Path::new("")).join("site"),
        }
    }
    /// The lock file: beside the config, with its name.
    pub fn lock(&self) -> PathBuf {
        self.path.with_extension("lock")
    }
    pub(super) fn beside(&self, path: &Path) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(path)
    }
}

/// Reads a config. `None` after errors that leave nothing to go on with.
pub fn load(path: &Path, diagnostics: &mut Diagnostics) -> Option<ConfigFile> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(path, &text, diagnostics),
        Err(error) => {
            let help = "check the path given with `--config`";
            diagnostics.error(
                MISSING_FILE,
                SourceLocation::File(path.into()),
                format!("cannot read the config: {error}"),
                help,
            );
            None
        }
    }
}

/// The same for a text in memory.
pub fn parse(path: &Path, text: &str, diagnostics: &mut Diagnostics) -> Option<ConfigFile> {
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let line = |at: usize| text.get(..at).unwrap_or(text).matches('\n').count();
    let mut told = BTreeSet::new();
    let mut by_location: Vec<_> =
        errors.iter().map(|error| (error.span().unwrap_or_default(), error)).collect();
    by_location.sort_by_key(|(span, _)| span.start);
    for (span, error) in by_location {
        // One slip gives several errors; the first one of its line says it.
        if !told.insert(line(span.start)) {
            continue;
        }
        let location = SourceLocation::Span(path.into(), span);
        diagnostics.error(
            CONFIG_SYNTAX,
            location,
            format!("this is not TOML: {}", error.message()),
            "see https://toml.io",
        );
    }
    if !errors.is_empty() {
        return None;
    }
    if check::keys_and_types(path, table.get_ref(), diagnostics) > 0 {
        return None;
    }
    match toml::from_str::<Config>(text) {
        Ok(config) => {
            let file = ConfigFile { path: path.into(), text: text.into(), config };
            Values { file: &file, diagnostics }.check();
            Some(file)
        }
        Err(error) => {
            let location = SourceLocation::Span(path.into(), error.span().unwrap_or_default());
            diagnostics.error(
                CONFIG_TYPE,
                location,
                error.message(),
                "the keys are described in config.schema.json",
            );
            None
        }
    }
}
