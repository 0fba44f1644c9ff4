//! Puts a set of files on disk, or compares it with what is there.
//!
//! The output folder belongs to the generator, but for `target`, `Cargo.lock` and what begins with `.git`: what is not in the set is
//! stale. Only what differs is written, and each file is replaced as a whole.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::file_set::FileSet;

/// A folder that holds something else.
pub const FOREIGN_FOLDER: Code = Code("foreign-folder");
/// The disk says no.
pub const WRITE: Code = Code("write");

/// What stands in the first lines of a generated crate's `Cargo.toml` and `src/lib.rs`.
pub const MARKER: &str = "Made by `cargo xtask generate`";

/// What differs between a set of files and the disk.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    list: Vec<Change>,
    unchanged: usize,
}

#[derive(Debug, Clone)]
enum Change {
    Write { path: PathBuf, old: Option<Vec<u8>>, new: String },
    Remove { path: PathBuf },
}

/// What a run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that were new or differed.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files that do not belong there any more.
    pub removed: usize,
}

/// Compares the files of a crate, and others by their own path (the lock file), with the disk. `None`: the folder is not ours.
pub fn compare(folder: &Path, files: &FileSet, others: &[(&Path, &str)], diagnostics: &mut Diagnostics) -> Option<Changes> {
    let mut present = BTreeSet::new();
    if let Err(error) = list(folder, "", &mut present) {
        report(folder, &error, diagnostics);
        return None;
    }
    if !present.is_empty() && !is_ours(folder, files) {
        diagnostics.error(
            FOREIGN_FOLDER,
            Place::File(folder.into()),
            "the output folder holds files that were not generated",
            "write the name of an empty folder as `output`, or empty this one",
        );
        return None;
    }
    let mut changes = Changes::default();
    for (path, text) in files.iter() {
        present.remove(path);
        changes.add(folder.join(path), text, diagnostics)?;
    }
    for (path, text) in others {
        changes.add(path.to_path_buf(), text, diagnostics)?;
    }
    changes.list.extend(present.into_iter().map(|path| Change::Remove { path: folder.join(path) }));
    Some(changes)
}

impl Changes {
    /// Everything is as it should be.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn add(&mut self, path: PathBuf, text: &str, diagnostics: &mut Diagnostics) -> Option<()> {
        let old = match std::fs::read(&path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                report(&path, &error, diagnostics);
                return None;
            }
        };
        if old.as_deref() == Some(text.as_bytes()) {
            self.unchanged += 1;
        } else {
            self.list.push(Change::Write { path, old, new: text.to_owned() });
        }
        Some(())
    }

    /// The files of `folder` as they are, where `files` is what they should be; without those that are not text.
    pub fn before(&self, folder: &Path, files: &FileSet) -> FileSet {
        let mut before = files.clone();
        for change in &self.list {
            let (path, old) = match change {
                Change::Write { path, old, .. } => (path, old.clone()),
                Change::Remove { path } => (path, std::fs::read(path).ok()),
            };
            let Ok(below) = path.strip_prefix(folder) else { continue };
            let name = below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            match old.and_then(|old| String::from_utf8(old).ok()) {
                Some(old) => before.insert(name, old),
                None => before.remove(&name),
            }
        }
        before
    }

    /// Makes the disk agree. What could not be done is reported, the rest is done.
    pub fn apply(self, folder: &Path, diagnostics: &mut Diagnostics) -> Counts {
        let mut counts = Counts { unchanged: self.unchanged, ..Counts::default() };
        for change in self.list {
            let (path, count, result) = match change {
                Change::Write { path, new, .. } => {
                    let result = replace(&path, &new);
                    (path, &mut counts.written, result)
                }
                Change::Remove { path } => {
                    let result = std::fs::remove_file(&path);
                    remove_empty_parents(&path, folder);
                    (path, &mut counts.removed, result)
                }
            };
            match result {
                Ok(()) => *count += 1,
                Err(error) => report(&path, &error, diagnostics),
            }
        }
        counts
    }

    /// What `--check` shows: each file that differs with a unified diff, those that are missing and those that are stale.
    /// `shown` makes a path readable.
    pub fn show(&self, shown: impl Fn(&Path) -> String) -> String {
        /// A diff of more lines says no more.
        const LINES: usize = 400;
        let mut text = String::new();
        let mut left = LINES;
        for change in &self.list {
            match change {
                Change::Remove { path } => text.push_str(&format!("stale: {}\n", shown(path))),
                Change::Write { path, old: None, .. } => text.push_str(&format!("missing: {}\n", shown(path))),
                Change::Write { path, old: Some(old), new } => {
                    let path = shown(path);
                    text.push_str(&format!("differs: {path}\n"));
                    let Ok(old) = std::str::from_utf8(old) else { continue };
                    let diff = TextDiff::from_lines(old, new.as_str());
                    let diff = diff
                        .unified_diff()
                        .context_radius(2)
                        .header(&format!("{path} (on disk)"), &format!("{path} (expected)"))
                        .to_string();
                    let lines = diff.lines().count();
                    diff.lines().take(left).for_each(|line| text.extend([line, "\n"]));
                    if lines > left {
                        text.push_str(&format!("... {} more lines\n", lines - left));
                    }
                    left = left.saturating_sub(lines);
                }
            }
        }
        text
    }
}

/// All files below a folder, by their path with `/`; none when there is no such folder.
fn list(folder: &Path, below: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match std::fs::read_dir(folder.join(below)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound && below.is_empty() => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if below.is_empty() && (name == "target" || name == "Cargo.lock" || name.starts_with(".git")) {
            continue;
        }
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        // A link is a file here, wherever it leads.
        if entry.file_type()?.is_dir() {
            list(folder, &path, found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

/// An earlier run has made it, and made the same: a site does not take the place of a crate.
fn is_ours(folder: &Path, files: &FileSet) -> bool {
    const CRATE: &[(&str, &str)] = &[("Cargo.toml", MARKER), ("src/lib.rs", MARKER)];
    const SITE: &[(&str, &str)] = &[("index.html", crate::site::MARKER)];
    let marked = if files.get("Cargo.toml").is_some() { CRATE } else { SITE };
    marked.iter().any(|(file, marker)| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        text.lines().take(10).any(|line| line.contains(marker))
    })
}

/// Writes beside the file and renames, so that no reader, and no broken run, ever sees half of it.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        std::fs::create_dir_all(folder)?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".new");
    let temporary = PathBuf::from(temporary);
    std::fs::write(&temporary, text)?;
    std::fs::rename(&temporary, path).inspect_err(|_| _ = std::fs::remove_file(&temporary))
}

/// Folders that a removed file leaves empty, up to the output folder.
fn remove_empty_parents(path: &Path, folder: &Path) {
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != folder) {
        // Fails where something is left in it, which is the end.
        if std::fs::remove_dir(parent).is_err() {
            break;
        }
    }
}

fn report(path: &Path, error: &io::Error, diagnostics: &mut Diagnostics) {
    let help = "check the path and its permissions";
    diagnostics.error(WRITE, Place::File(path.into()), format!("cannot read or write this: {error}"), help);
}
