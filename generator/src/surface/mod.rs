//! What users of an SDK notice when it is generated anew: what breaks their code, what asks for
//! something else, what is added.
//!
//! Two SDKs are compared by their public items, those of the runtime and of what is written by hand
//! among them. Whether a change breaks code is decided by Rust's rules (the Cargo book's chapter on
//! SemVer).

mod authentication;
mod calls;
pub mod changelog;
mod changelog_file;
mod compare;
mod difference;
mod expand;
mod modules;
mod places;
mod read;
mod released;
mod renames;
mod report;
#[cfg(test)]
mod tests;
pub mod version;
mod wire;
mod words;

pub use changelog_file::with_release;
pub use difference::{ApiDiff, Difference, DifferenceKind};
pub use places::Place;
pub use read::ItemKind;
pub use released::{Baseline, Since};
pub use report::Report;

use std::collections::BTreeSet;

use crate::file_set::FileSet;
use compare::Comparison;
use read::items;

/// Whether a file of an SDK, by its path, has such items.
pub fn is_read(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs") || path == "Cargo.toml"
}

/// Compares all files of two SDKs. `None`: one of them cannot be read.
pub fn compare(old: &FileSet, new: &FileSet) -> Option<ApiDiff> {
    let (old, new) = differing(old, new);
    let (old, new) = (items(&old)?, items(&new)?);
    Some(Comparison::new(&old, &new).run())
}

/// What says the same in both need not be read: nothing where all is the same, and no file of types
/// or resources that is the same, unless what these are made with, or added to by, has changed.
fn differing(old: &FileSet, new: &FileSet) -> (FileSet, FileSet) {
    let is_same = |path: &str| old.get(path) == new.get(path);
    let paths: BTreeSet<&str> =
        old.iter().chain(new.iter()).map(|(path, _)| path).filter(|path| is_read(path)).collect();
    let is_below =
        |path: &str, folders: [&str; 2]| folders.iter().any(|folder| path.starts_with(folder));
    let is_base_same =
        paths.iter().all(|path| !is_below(path, ["src/runtime/", "src/ext/"]) || is_same(path));
    let is_left_out = |path: &str| {
        is_base_same
            && is_same(path)
            && is_below(path, ["src/types/", "src/resources/"])
            && !path.ends_with("/mod.rs")
    };
    let is_any = paths.iter().any(|path| !is_same(path));
    let kept = |files: &FileSet| {
        files.iter().filter(|(path, _)| is_any && is_read(path) && !is_left_out(path)).collect()
    };
    (kept(old), kept(new))
}
