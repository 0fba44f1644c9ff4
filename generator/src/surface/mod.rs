//! What users of an SDK notice when it is generated anew: what breaks their code, what asks for something else, what is added.
//!
//! Two SDKs are compared by their public items, those of the runtime and of what is written by hand among them. Whether a
//! change breaks code is decided by Rust's rules (the Cargo book's chapter on SemVer).

mod authentication;
mod expand;
mod modules;
mod read;
#[cfg(test)]
mod tests;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::file_set::FileSet;
use read::{Argument, Item, items};

/// All differences, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notice {
    /// Code that compiled does not any more.
    pub breaks: Vec<String>,
    /// Code compiles as before, and does something else.
    pub changes: Vec<String>,
    /// There is more.
    pub adds: Vec<String>,
}

/// Whether a file of an SDK, by its path, has such items.
pub fn is_read(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs") || path == "Cargo.toml"
}

/// Compares all files of two SDKs. `None`: one of them cannot be read.
pub fn compare(old: &FileSet, new: &FileSet) -> Option<Notice> {
    let mut notice = Notice::default();
    let (old, new) = differing(old, new);
    let (old, new) = (items(&old)?, items(&new)?);
    for (name, was) in &old {
        match new.get(name) {
            Some(is) => notice.compare(name, was, is),
            None if was.owner.as_ref().is_some_and(|owner| is_whole(owner, &old, &new)) => {}
            None => notice.breaks.push(format!("{name} is gone")),
        }
    }
    for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let Some(owner) = &is.owner else {
            notice.adds.push(name.clone());
            continue;
        };
        match (is_whole(owner, &new, &old), new.get(owner)) {
            (true, _) => {}
            (false, Some(of)) if is.is_part && !of.is_open => {
                notice.breaks.push(match of.is_trait() {
                    true => format!("{name} is new, and has to be written for each type that is `{owner}`"),
                    false => format!("{name} is new, and `{owner}` has to be given whole"),
                });
            }
            (false, _) => notice.adds.push(name.clone()),
        }
    }
    Some(notice)
}

/// What says the same in both need not be read: nothing where all is the same, and no file of types or resources that is the same,
/// unless what these are made with, or added to by, has changed.
fn differing(old: &FileSet, new: &FileSet) -> (FileSet, FileSet) {
    let is_same = |path: &str| old.get(path) == new.get(path);
    let paths: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(path, _)| path).filter(|path| is_read(path)).collect();
    let is_below = |path: &str, folders: [&str; 2]| folders.iter().any(|folder| path.starts_with(folder));
    let is_base_same = paths.iter().all(|path| !is_below(path, ["src/runtime/", "src/ext/"]) || is_same(path));
    let is_left_out = |path: &str| {
        is_base_same && is_same(path) && is_below(path, ["src/types/", "src/resources/"]) && !path.ends_with("/mod.rs")
    };
    let is_any = paths.iter().any(|path| !is_same(path));
    let kept = |files: &FileSet| files.iter().filter(|(path, _)| is_any && is_read(path) && !is_left_out(path)).collect();
    (kept(old), kept(new))
}

/// The owner came or went as well, and says it all.
fn is_whole(owner: &str, here: &BTreeMap<String, Item>, there: &BTreeMap<String, Item>) -> bool {
    here.contains_key(owner) && !there.contains_key(owner)
}

impl Notice {
    /// Nobody notices anything.
    pub fn is_empty(&self) -> bool {
        self.breaks.is_empty() && self.changes.is_empty() && self.adds.is_empty()
    }

    /// Code of users no longer compiles.
    pub fn breaks(&self) -> bool {
        !self.breaks.is_empty()
    }

    fn compare(&mut self, name: &str, was: &Item, is: &Item) {
        if was.signature != is.signature {
            self.breaks.push(format!("{name} was `{}` and is `{}`", was.signature, is.signature));
        } else if was.is_open && !is.is_open {
            self.breaks.push(match is.is_part && is.owner.is_some() {
                true => format!("{name} has no default any more"),
                false => format!("{name} has to be given whole"),
            });
        } else if let Some(gate) = is.gate.as_ref().filter(|_| was.gate != is.gate) {
            self.breaks.push(format!("{name} is only there with `{gate}`"));
        }
        if was.signature == is.signature && was.arguments != is.arguments {
            self.rename(name, &was.arguments, &is.arguments);
        }
        if was.request != is.request {
            let shown = |request: &Option<String>| request.clone().unwrap_or_default();
            self.changes.push(format!("{name} sends `{}`, where it sent `{}`", shown(&is.request), shown(&was.request)));
        }
        if was.authentication != is.authentication {
            let shown = |asked: &Option<String>| asked.clone().unwrap_or("what most calls ask for".to_owned());
            self.changes.push(format!(
                "{name} asks for {}, where it asked for {}",
                shown(&is.authentication),
                shown(&was.authentication)
            ));
        }
        self.compare_variables(&was.variables, &is.variables);
        if is.is_deprecated && !was.is_deprecated {
            self.changes.push(format!("{name} is deprecated"));
        }
    }

    /// Arguments of the same types in order, by other names: old code compiles.
    fn rename(&mut self, name: &str, was: &[Argument], is: &[Argument]) {
        let shown = |all: &[Argument]| all.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join(", ");
        let line = format!("{name} takes ({}), where it took ({})", shown(is), shown(was));
        let renamed: Vec<(&Argument, &Argument)> = was.iter().zip(is).filter(|(was, is)| was.name != is.name).collect();
        let is_moved = renamed.iter().any(|(_, is)| renamed.iter().any(|(was, _)| was.name == is.name));
        // Of two with one type, nobody can tell which is which.
        let is_unclear =
            renamed.iter().enumerate().any(|(at, (one, _))| renamed.iter().skip(at + 1).any(|(was, _)| was.ty == one.ty));
        if is_moved || is_unclear {
            self.breaks.push(format!("{line}: code compiles as before, and may send values swapped"));
        } else {
            self.changes.push(line);
        }
    }

    fn compare_variables(&mut self, was: &BTreeMap<String, String>, is: &BTreeMap<String, String>) {
        for (what, old) in was {
            match is.get(what) {
                Some(new) if new == old => {}
                Some(new) => self.changes.push(format!("{what} is read from `{new}`, where it was read from `{old}`")),
                // That of a scheme which was renamed.
                None if is.values().any(|new| new == old) => {}
                None => self.changes.push(format!("{what} is not read from `{old}` any more")),
            }
        }
    }

    /// As a person reads it; at most so many lines of each kind.
    pub fn show(&self, lines: usize) -> String {
        let mut text = String::new();
        for (kind, all) in [("breaks", &self.breaks), ("changes", &self.changes), ("adds", &self.adds)] {
            for line in all.iter().take(lines) {
                let _ = writeln!(text, "{kind:>9}  {line}");
            }
            if all.len() > lines {
                let _ = writeln!(text, "{kind:>9}  {} more", all.len() - lines);
            }
        }
        text
    }

    /// What the next version is, by the rules of SemVer.
    pub fn advice(&self) -> &'static str {
        match (self.breaks.is_empty(), self.changes.is_empty(), self.adds.is_empty()) {
            (false, _, _) => {
                "code of users breaks: raise the major version (below 1.0 the minor one) under `[crate]` in the config"
            }
            (true, false, _) => {
                "no code of users breaks, and some does something else: the next release is a minor version (below 1.0 as well)"
            }
            (true, true, false) => "no code of users breaks: the next release is a minor version (below 1.0 a patch)",
            (true, true, true) => "users notice nothing",
        }
    }
}
