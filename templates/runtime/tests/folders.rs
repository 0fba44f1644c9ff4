//! Checks the order of the runtime's folders: a folder imports nothing that its `mod.rs` says it
//! must not know.
//!
//! Paths that begin with `$crate` are no imports: a macro is expanded in the SDK's own modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that use each other: a client holds its middleware, a middleware holds the rest of
/// the way of a request, and a request holds its client.
const CYCLE: [&str; 7] =
    ["attempts", "client", "paging", "requests", "responses", "security", "transport"];

type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn a_folder_imports_nothing_that_its_mod_rs_excludes() {
    let imports = imports();
    let mut wrong = Vec::new();
    for (folder, imported) in &imports {
        let excluded = excluded(folder, &imports);
        wrong.extend(imported.intersection(&excluded).map(|other| format!("{folder} -> {other}")));
    }
    assert_eq!(wrong, Vec::<String>::new(), "a `mod.rs` says that these imports must not be");
}

#[test]
fn folders_form_one_cycle_at_most() {
    let imports = imports();
    let in_a_cycle: Vec<&str> = imports
        .keys()
        .filter(|folder| reachable(folder, &imports).contains(*folder))
        .map(String::as_str)
        .collect();
    assert_eq!(in_a_cycle, CYCLE);
}

#[test]
fn every_file_is_in_a_folder() {
    let files = entries(&root()).into_iter().filter(|path| path.is_file());
    let names: Vec<String> = files.map(|path| name(&path)).collect();
    assert_eq!(names, ["emit.rs", "mod.rs"]);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

/// The folders that each folder imports from.
fn imports() -> Graph {
    let folders = entries(&root()).into_iter().filter(|path| path.is_dir());
    folders.map(|path| (name(&path), imports_of(&path))).collect()
}

fn imports_of(folder: &Path) -> BTreeSet<String> {
    let mut imported = BTreeSet::new();
    for path in entries(folder) {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let starts =
                line.match_indices("crate::runtime::").map(|(at, found)| (at, found.len()));
            for (at, length) in starts.filter(|(at, _)| !line[..*at].ends_with('$')) {
                let rest = &line[at + length..];
                assert!(!rest.starts_with('{'), "{}: one folder in each path", path.display());
                imported.insert(rest.split("::").next().unwrap_or(rest).to_owned());
            }
        }
    }
    imported.remove(&name(folder));
    imported
}

/// The folders that a `mod.rs` names after `Must not know:`, or all but the ones that it names
/// after `everything but`.
fn excluded(folder: &str, all: &Graph) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(folder).join("mod.rs")).unwrap();
    let comments = text.lines().map(|line| line.trim_start_matches(['/', '!']).trim());
    let paragraph: Vec<&str> = comments
        .skip_while(|line| !line.starts_with("Must not know:"))
        .take_while(|line| !line.is_empty() && !line.ends_with(';'))
        .collect();
    assert!(!paragraph.is_empty(), "{folder}/mod.rs does not say what the folder must not know");
    let paragraph = paragraph.join(" ");
    let names: BTreeSet<String> =
        paragraph.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let unknown: Vec<_> = names.iter().filter(|name| !all.contains_key(*name)).collect();
    assert!(unknown.is_empty(), "{folder}/mod.rs names {unknown:?}, which are no folders");
    if paragraph.contains("everything") {
        all.keys().filter(|other| !names.contains(*other)).cloned().collect()
    } else {
        names
    }
}

fn reachable<'a>(from: &str, imports: &'a Graph) -> BTreeSet<&'a String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&String> = imports[from].iter().collect();
    while let Some(folder) = open.pop() {
        if found.insert(folder) {
            open.extend(imports.get(folder).into_iter().flatten());
        }
    }
    found
}
