//! What is written by hand and goes into the crate as it is: the folder that `ext` names.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::read::{CONFIG_VALUE, ConfigFile};
use super::values::is_snake_case;
use super::{Config, Spanned};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::load::MISSING_FILE;

/// A file of `ext` that cannot be taken over.
pub const EXT: Code = Code("ext");

/// The root of the module `ext`.
const ROOT: &str = "mod.rs";
/// What is put into the SDK's README.
const README: &str = "README.md";
/// Modules do not nest deeper; a folder that does is not one of modules.
const DEPTH: usize = 8;

/// The hand-written part of an SDK.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ext {
    /// Rust files by their path below the folder, with `/`, sorted: `mod.rs`, `uploads.rs`.
    pub files: Vec<(String, String)>,
    /// Sections for the README of the SDK.
    pub readme: Option<String>,
}

impl Ext {
    /// Reads the folder that the config names, if it names one. All that is wrong with it is
    /// reported.
    pub fn read(config: &ConfigFile, diagnostics: &mut Diagnostics) -> Self {
        let mut ext = Self::default();
        if let Some(folder) = &config.config.ext {
            Reader { config, ext: &mut ext, diagnostics }.root(folder);
            ext.files.sort();
        }
        ext
    }
}

struct Reader<'a> {
    config: &'a ConfigFile,
    ext: &'a mut Ext,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn root(&mut self, given: &Spanned<PathBuf>) {
        let location = self.config.location(given);
        if let Some(why) = outside(given.get_ref(), &self.config.config) {
            let help = "name a folder beside the config, such as `ext`";
            self.diagnostics.error(
                CONFIG_VALUE,
                location,
                format!("`{}` {why}", given.display()),
                help,
            );
            return;
        }
        let folder = self.config.beside(given.get_ref());
        if !folder.is_dir() {
            let message = format!("there is no folder `{}` beside the config", given.display());
            self.diagnostics.error(
                MISSING_FILE,
                location,
                message,
                "make it, with a `mod.rs` in it, or remove the key",
            );
            return;
        }
        self.folder(&folder, "", 0);
        let root = self.ext.files.iter().any(|(path, _)| path == ROOT);
        if !root && !self.diagnostics.has_errors() {
            let message = format!("`{}` has no `{ROOT}`", given.display());
            let help = "write one that declares the modules of the other files: `pub mod uploads;`";
            self.diagnostics.error(EXT, location, message, help);
        }
    }

    /// `below`: the path of the folder within the root, with `/` at its end.
    fn folder(&mut self, folder: &Path, below: &str, depth: usize) {
        let entries =
            std::fs::read_dir(folder).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(folder, &error),
        };
        // A folder's order is the machine's; that of the diagnostics must not be.
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let kind = match entry.file_type() {
                Ok(kind) => kind,
                Err(error) => {
                    self.unreadable(&path, &error);
                    continue;
                }
            };
            // Editors and systems leave things that nobody looks at.
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let is_rust = path.extension().is_some_and(|extension| extension == "rs");
            let is_readme = below.is_empty() && entry.file_name() == README;
            if kind.is_symlink() {
                self.wrong(
                    &path,
                    "is a link: what it leads to could be anything",
                    "put the file itself there",
                );
            } else if kind.is_file() && !is_rust && !is_readme {
                self.wrong(
                    &path,
                    "is no Rust file",
                    "only `.rs` files (and a `README.md`) can stand there; move it elsewhere",
                );
            } else if is_readme {
                self.ext.readme = self.text(&path);
            } else {
                self.module(&path, below, is_rust && kind.is_file(), depth);
            }
        }
    }

    fn module(&mut self, path: &Path, below: &str, is_file: bool, depth: usize) {
        let stem = if is_file { path.file_stem() } else { path.file_name() };
        let Some(name) = stem.and_then(|name| name.to_str()).filter(|name| is_snake_case(name))
        else {
            let help = "write it in snake_case: it is the name of a module";
            return self.wrong(path, "has a name that no module has", help);
        };
        if is_file {
            let text = self.text(path);
            self.ext.files.extend(text.map(|text| (format!("{below}{name}.rs"), text)));
        } else if depth + 1 < DEPTH {
            self.folder(path, &format!("{below}{name}/"), depth + 1);
        } else {
            self.wrong(path, "is nested too deeply", "modules nest at most eight deep here");
        }
    }

    fn text(&mut self, path: &Path) -> Option<String> {
        match std::fs::read(path).map(String::from_utf8) {
            Ok(Ok(text)) => Some(text),
            Ok(Err(_)) => {
                self.wrong(path, "is not UTF-8", "save it as UTF-8, which all Rust is");
                None
            }
            Err(error) => {
                self.unreadable(path, &error);
                None
            }
        }
    }

    fn wrong(&mut self, path: &Path, why: &str, help: &str) {
        let name = path.file_name().unwrap_or_default().display();
        self.diagnostics.error(
            EXT,
            SourceLocation::File(path.into()),
            format!("`{name}` {why}"),
            help,
        );
    }

    fn unreadable(&mut self, path: &Path, error: &io::Error) {
        self.diagnostics.error(
            EXT,
            SourceLocation::File(path.into()),
            format!("cannot read this: {error}"),
            "check its permissions",
        );
    }
}

/// Why a folder cannot be the one: it must be the maintainer's own, and stay when the output is
/// written.
fn outside(folder: &Path, config: &Config) -> Option<&'static str> {
    let inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
    if !folder.components().all(inside) || folder.components().all(|part| part == Component::CurDir)
    {
        Some("does not lead to a folder below that of the config")
    } else if folder.starts_with(config.output.get_ref()) {
        Some("is within the output, where only generated files stay")
    } else {
        None
    }
}
