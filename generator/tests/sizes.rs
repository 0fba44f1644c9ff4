//! Files and functions stay short enough to read: a file has at most 400 lines and one idea, a
//! function at most 60 lines, which is a screen.
//!
//! What is longer is listed here by name. The lists only shrink: an entry that is short enough by
//! now fails the test as well.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The longest file, in lines.
const FILE_LINES: usize = 400;

/// The longest function, in lines, from `fn` to its closing brace.
const FUNCTION_LINES: usize = 60;

/// The folders with code that people read. (`oasmith/src/cli` is the only folder of `oasmith` that
/// is not a link into `generator`.)
const FOLDERS: &[&str] = &["generator/src", "oasmith/src", "xtask/src", "templates/runtime/src"];

/// Files that are still too long.
const LONG_FILES: &[&str] = &[
    "templates/runtime/src/http_tests/auth.rs",
    "templates/runtime/src/http_tests/bodies.rs",
    "templates/runtime/src/http_tests/paging.rs",
    "templates/runtime/src/http_tests/paging_servers.rs",
    "templates/runtime/src/http_tests/streams.rs",
    "templates/runtime/src/runtime/bodies/content.rs",
    "templates/runtime/src/runtime/requests/outgoing.rs",
    "templates/runtime/src/runtime/security/auth.rs",
    "templates/runtime/src/runtime/values/setters.rs",
    "templates/runtime/src/serde_tests/unions.rs",
];

/// Functions that are still too long: their file, and their name.
const LONG_FUNCTIONS: &[&str] = &[
    "generator/src/config/settings.rs new",
    "generator/src/emit/accept.rs accept",
    "generator/src/emit/client.rs webhooks",
    "generator/src/emit/lib_rs.rs file",
    "generator/src/emit/readme_operations.rs new",
    "generator/src/emit/servers.rs file",
    "generator/src/emit/types/structs.rs new_function",
    "generator/src/emit/types/unions.rs union_serde",
    "generator/src/import/read.rs read",
    "generator/src/lower/response.rs responses",
    "generator/src/normalize/schema/mod.rs keywords",
    "generator/src/plan/structs.rs plan_struct",
    "generator/src/plan/type_names.rs type_names",
    "generator/src/run.rs run_with",
    "generator/src/wire/request_body.rs body",
    "templates/runtime/src/http_tests/auth.rs asked_per_request",
    "templates/runtime/src/http_tests/faults/responses.rs table",
    "templates/runtime/src/http_tests/numbers.rs are_refused_wherever_they_stand",
    "templates/runtime/src/http_tests/paging.rs one_item_that_does_not_fit",
    "templates/runtime/src/http_tests/paging.rs the_same_page_again",
    "templates/runtime/src/http_tests/paging_servers.rs index",
    "templates/runtime/src/http_tests/retries.rs a_policy_of_ones_own",
    "templates/runtime/src/http_tests/retries.rs which",
    "templates/runtime/src/http_tests/tracing.rs per_call_and_per_try",
    "templates/runtime/src/runtime/attempts/execute.rs exchange",
];

#[test]
fn no_file_is_longer_than_its_limit() {
    let mut found = BTreeSet::new();
    for (name, text) in files() {
        if text.lines().count() > FILE_LINES {
            found.insert(name);
        }
    }
    compare(&found, LONG_FILES, &format!("files of more than {FILE_LINES} lines: split them"));
}

#[test]
fn no_function_is_longer_than_its_limit() {
    let mut found = BTreeSet::new();
    let mut seen = 0;
    for (name, text) in files() {
        for (function, length) in functions(&text) {
            seen += 1;
            if length > FUNCTION_LINES {
                found.insert(format!("{name} {function}"));
            }
        }
    }
    assert!(seen > 3000, "only {seen} functions were found: does this test still read them?");
    let what = format!("functions of more than {FUNCTION_LINES} lines: split them");
    compare(&found, LONG_FUNCTIONS, &what);
}

#[test]
fn a_function_ends_at_the_brace_with_its_own_indentation() {
    let text = "fn one() {}\nimpl A {\n    pub(crate) const fn two(\n        a: u8,\n    ) {\n        \
                if a {\n        }\n    }\n    fn three(self);\n}\nasync fn four() {\n}\n";
    let found: Vec<_> = functions(text).collect();
    assert_eq!(found, [("one", 1), ("two", 6), ("three", 1), ("four", 2)]);
}

/// Compares what is too long with the list of what is allowed to be.
fn compare(found: &BTreeSet<String>, listed: &[&str], what: &str) {
    let listed: BTreeSet<String> = listed.iter().map(|name| (*name).to_owned()).collect();
    let new: Vec<_> = found.difference(&listed).cloned().collect();
    assert!(new.is_empty(), "{what}:\n{}", new.join("\n"));
    let done: Vec<_> = listed.difference(found).cloned().collect();
    assert!(done.is_empty(), "short enough by now: remove from the list:\n{}", done.join("\n"));
}

/// The functions of a file with their lengths. The file is formatted, so that a function ends at
/// the first line with nothing but its indentation and a brace.
fn functions(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let starts: Vec<_> =
        (0..lines.len()).filter_map(|at| Some((at, function_name(lines[at])?))).collect();
    starts.into_iter().map(move |(start, name)| {
        let indent = &lines[start][..lines[start].len() - lines[start].trim_start().len()];
        let ends = |line: &&str| line.strip_prefix(indent).is_some_and(|rest| rest == "}");
        let is_one_line = lines[start].ends_with(['}', ';']);
        let length = match lines[start..].iter().position(ends) {
            Some(end) if !is_one_line => end + 1,
            _ => 1,
        };
        (name, length)
    })
}

/// The name of the function that a line declares.
fn function_name(line: &str) -> Option<&str> {
    let (before, after) = line.trim_start().split_once("fn ")?;
    let is_modifier = |word: &str| {
        word.starts_with("pub") || matches!(word, "const" | "async" | "unsafe" | "extern")
    };
    if !before.split_whitespace().all(is_modifier) {
        return None;
    }
    after.split(['(', '<']).next()
}

/// The files of all folders: their paths from the root of the repository, and their texts.
fn files() -> Vec<(String, String)> {
    let root = Path::new("..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        sources(&root.join(folder), &mut files);
    }
    files.sort();
    let name = |path: &Path| {
        let path = path.strip_prefix(root).unwrap();
        path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    files.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// The Rust files below a folder. Links are skipped: they lead to files of another folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (kind, path) = (entry.file_type().unwrap(), entry.path());
        if kind.is_dir() {
            sources(&path, found);
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}
