//! Puts a set of files on disk, or compares it with what is there.
//!
//! A manifest says what the last run wrote. What is not in it was not generated, and is left alone;
//! what is in it and differs from its hash was edited by hand, which stops the run. All changes of
//! a run are made together (`journal`).

mod exclusive;
mod journal;
mod manifest;

pub use exclusive::Exclusive;
pub use manifest::{FILE as MANIFEST_FILE, Manifest};

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::file_set::FileSet;
use journal::Journal;

/// A folder that holds something else.
pub const FOREIGN_FOLDER: Code = Code("foreign-folder");
/// A generated file that was edited by hand.
pub const EDITED_FILE: Code = Code("edited-file");
/// The disk says no.
pub const WRITE: Code = Code("write");

/// What stands in the first lines of a generated crate's `Cargo.toml` and `src/lib.rs`.
pub const MARKER: &str = "Made by `cargo xtask generate`";

/// What differs between a set of files and the disk.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    list: Vec<Change>,
    unchanged: usize,
    /// Files below the folder that no run has written.
    foreign: Vec<PathBuf>,
}

/// What is known of the last run.
#[derive(Debug, Clone, Copy, Default)]
pub struct Earlier<'a> {
    /// What it wrote. `None`: it kept no manifest, so that all in the folder is taken for its own.
    pub manifest: Option<&'a Manifest>,
    /// Overwrites and removes what was edited by hand, and what is in the way.
    pub force: bool,
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

/// Compares the files of a crate, and others by their own path (the lock file), with the disk.
/// `None`: the folder is not ours.
pub fn compare(
    folder: &Path,
    files: &FileSet,
    others: &[(&Path, &str)],
    diagnostics: &mut Diagnostics,
) -> Option<Changes> {
    compare_with(folder, files, others, Earlier::default(), diagnostics)
}

/// The same with what is known of the last run.
pub fn compare_with(
    folder: &Path,
    files: &FileSet,
    others: &[(&Path, &str)],
    earlier: Earlier<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Changes> {
    let mut present = BTreeSet::new();
    if let Err(error) = list(folder, "", &mut present) {
        report(folder, &error, diagnostics);
        return None;
    }
    let is_known =
        earlier.manifest.is_some_and(|manifest| present.iter().any(|path| manifest.has(path)));
    if !present.is_empty() && !is_known && !is_ours(folder, files) {
        diagnostics.error(
            FOREIGN_FOLDER,
            SourceLocation::File(folder.into()),
            "the output folder holds files that were not generated",
            "write the name of an empty folder as `output`, or empty this one",
        );
        return None;
    }
    let mut changes = Changes::default();
    let mut edited = Vec::new();
    for (path, text) in files.iter() {
        present.remove(path);
        let is_edited = |old: &[u8]| {
            earlier.manifest.is_some_and(|manifest| !manifest.is_as_written(path, old))
        };
        if changes.add(folder.join(path), text, diagnostics)?.is_some_and(is_edited) {
            edited.push(folder.join(path));
        }
    }
    for (path, text) in others {
        changes.add(path.to_path_buf(), text, diagnostics)?;
    }
    for path in present {
        let full = folder.join(&path);
        match earlier.manifest {
            Some(manifest) if !manifest.has(&path) => changes.foreign.push(full),
            Some(manifest)
                if !std::fs::read(&full).is_ok_and(|old| manifest.is_as_written(&path, &old)) =>
            {
                edited.push(full.clone());
                changes.list.push(Change::Remove { path: full });
            }
            _ => changes.list.push(Change::Remove { path: full }),
        }
    }
    if !earlier.force {
        edited.iter().for_each(|path| report_edited(path, diagnostics));
    }
    Some(changes)
}

/// Completes what a run has begun that was killed, or takes it back.
pub fn complete(folder: &Path, diagnostics: &mut Diagnostics) {
    if let Err(error) = journal::recover(folder) {
        report(folder, &error, diagnostics);
    }
}

fn report_edited(path: &Path, diagnostics: &mut Diagnostics) {
    let message = "this file is not as it was generated, and would be overwritten or removed";
    let help =
        "move what is yours to a file of another name, or run again with `--force` to lose it";
    diagnostics.error(EDITED_FILE, SourceLocation::File(path.into()), message, help);
}

impl Changes {
    /// Removes the copy of an address that the document no longer names, unless it was edited.
    pub fn remove_copy(&mut self, path: PathBuf, hash: &str) {
        if std::fs::read(&path).is_ok_and(|bytes| crate::load::content_hash(&bytes) == *hash) {
            self.list.push(Change::Remove { path });
        }
    }
    /// Everything is as it should be.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Files below the folder that no run has written, and that stay.
    pub fn foreign(&self) -> &[PathBuf] {
        &self.foreign
    }

    /// Files that go.
    pub fn removed(&self) -> impl Iterator<Item = &Path> {
        self.list.iter().filter_map(|change| match change {
            Change::Remove { path } => Some(path.as_path()),
            Change::Write { .. } => None,
        })
    }

    /// One more file, by its own path. `None` when what is there cannot be read.
    pub fn also(&mut self, path: PathBuf, text: &str, diagnostics: &mut Diagnostics) -> Option<()> {
        self.add(path, text, diagnostics).map(|_| ())
    }

    /// One more file. Gives what is there and differs; `None` when that cannot be read.
    fn add(
        &mut self,
        path: PathBuf,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Option<&[u8]>> {
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
            return Some(None);
        }
        self.list.push(Change::Write { path, old, new: text.to_owned() });
        Some(self.list.last().and_then(|change| match change {
            Change::Write { old, .. } => old.as_deref(),
            Change::Remove { .. } => None,
        }))
    }

    /// The files of `folder` as they are, where `files` is what they should be; without those that
    /// are not text.
    pub fn before(&self, folder: &Path, files: &FileSet) -> FileSet {
        let mut before = files.clone();
        for change in &self.list {
            let (path, old) = match change {
                Change::Write { path, old, .. } => (path, old.clone()),
                Change::Remove { path } => (path, std::fs::read(path).ok()),
            };
            let Ok(below) = path.strip_prefix(folder) else { continue };
            let name =
                below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            match old.and_then(|old| String::from_utf8(old).ok()) {
                Some(old) => before.insert(name, old),
                None => before.remove(&name),
            }
        }
        before
    }

    /// Makes the disk agree: all of it, or, where something cannot be written, nothing.
    pub fn apply(self, folder: &Path, diagnostics: &mut Diagnostics) -> Counts {
        let mut counts = Counts { unchanged: self.unchanged, ..Counts::default() };
        if self.list.is_empty() {
            return counts;
        }
        if let Err((path, error)) = self.make(folder) {
            report(&path, &error, diagnostics);
            return counts;
        }
        for change in &self.list {
            match change {
                Change::Write { .. } => counts.written += 1,
                Change::Remove { path } => {
                    counts.removed += 1;
                    remove_empty_parents(path, folder);
                }
            }
        }
        counts
    }

    fn make(&self, folder: &Path) -> Result<(), (PathBuf, io::Error)> {
        let of_folder = |error| (folder.to_owned(), error);
        let mut journal = Journal::new(folder).map_err(of_folder)?;
        for change in &self.list {
            let (path, result) = match change {
                Change::Write { path, new, .. } => (path, journal.put(path, new)),
                Change::Remove { path } => (path, journal.remove(path)),
            };
            if let Err(error) = result {
                journal.abandon();
                return Err((path.clone(), error));
            }
        }
        journal.commit().and_then(journal::Committed::make).map_err(of_folder)
    }

    /// What `--check` shows: each file that differs with a unified diff, those that are missing and
    /// those that are stale. `shown` makes a path readable.
    pub fn show(&self, shown: impl Fn(&Path) -> String) -> String {
        /// A diff of more lines says no more.
        const LINES: usize = 400;
        let mut text = String::new();
        let mut left = LINES;
        for change in &self.list {
            match change {
                Change::Remove { path } => text.push_str(&format!("stale: {}\n", shown(path))),
                Change::Write { path, old: None, .. } => {
                    text.push_str(&format!("missing: {}\n", shown(path)))
                }
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
        if below.is_empty() && is_never_ours(&name) {
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

/// The changelog of an SDK: `oasmith release` adds to it, and people write in it.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// What cargo, git, people and the runs themselves keep in the output folder.
fn is_never_ours(name: &str) -> bool {
    matches!(name, "target" | "Cargo.lock" | CHANGELOG | manifest::FILE | journal::FOLDER)
        || name.starts_with(".git")
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
    diagnostics.error(
        WRITE,
        SourceLocation::File(path.into()),
        format!("cannot read or write this: {error}"),
        help,
    );
}
