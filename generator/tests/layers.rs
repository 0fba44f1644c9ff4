//! The stages go one way: a module uses those before it, and what is there for all, never those
//! after it.

use std::fs;
use std::path::{Path, PathBuf};

/// In the order of the pipeline; `wire` reads what was loaded and nothing else of it.
const STAGES: &[&str] = &[
    "load",
    "keywords",
    "normalize",
    "bundle",
    "oas",
    "lower",
    "wire",
    "plan",
    "quality",
    "dump",
    "emit",
    "site",
    "write",
    "surface",
    "pipeline",
    "import",
    "run",
    "import",
];
/// Data and words that every stage shares. (`config` also gives `emit` its settings.)
const SHARED: [&str; 7] = ["ir", "diagnostics", "config", "guard", "lock", "file_set", "naming"];

#[test]
fn a_stage_uses_only_those_before_it() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in sources(Path::new("src")) {
        let module = module(&file);
        let text = fs::read_to_string(&file).unwrap();
        // Tests may go the whole way.
        let code = if file.ends_with("tests.rs") {
            ""
        } else {
            text.split("#[cfg(test)]\nmod tests {").next().unwrap()
        };
        let code: Vec<&str> =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for used in uses(&code.join("\n")) {
            seen += 1;
            if !may_use(&module, &used) {
                wrong.push(format!("{}: `{module}` uses `{used}`", file.display()));
            }
        }
    }
    assert!(seen > 100, "only {seen} uses of modules were found: does this test still read them?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn may_use(module: &str, used: &str) -> bool {
    let location = |name: &str| STAGES.iter().position(|stage| *stage == name);
    match (location(module), location(used)) {
        _ if module == used || SHARED.contains(&used) => true,
        (Some(_), Some(_)) if module == "wire" => used == "load",
        (Some(own), Some(other)) => other < own,
        // What is shared may know where nodes stand, and what the document means.
        (None, Some(_)) => used == "load",
        _ => false,
    }
}

/// `use crate::{load, ir::Api}` and `crate::plan::Plan` alike.
fn uses(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let word = |text: &str| {
            text.chars()
                .take_while(|char| char.is_alphanumeric() || *char == '_')
                .collect::<String>()
        };
        match rest.strip_prefix('{') {
            Some(list) => found.extend(top_level(list).iter().map(|item| word(item.trim()))),
            None => found.push(word(rest)),
        }
    }
    // `$crate` and emitted code in literals name what is no module of ours.
    found.retain(|name| STAGES.contains(&name.as_str()) || SHARED.contains(&name.as_str()));
    found
}

/// `load, ir::{Api, Plan}}` → `load`, `ir::{Api, Plan}`
fn top_level(list: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut depth = 0i32;
    for char in list.chars() {
        match char {
            '}' if depth == 0 => break,
            ',' if depth == 0 => items.push(String::new()),
            _ => {
                depth += i32::from(char == '{') - i32::from(char == '}');
                if let Some(item) = items.last_mut() {
                    item.push(char);
                }
            }
        }
    }
    items
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("lib.rs")
        {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// `src/load/node.rs` → `load`
fn module(file: &Path) -> String {
    let first = file.strip_prefix("src").unwrap().components().next().unwrap();
    Path::new(first.as_os_str()).file_stem().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn the_test_itself_sees_what_it_should() {
    assert_eq!(
        uses("use crate::{\n    emit, load::Node, ir::{Api, Type},\n plan,\n};"),
        ["emit", "load", "ir", "plan"]
    );
    assert_eq!(uses("    let x = crate::plan::plan(y);"), ["plan"]);
    assert!(
        !may_use("load", "normalize")
            && !may_use("ir", "plan")
            && !may_use("wire", "lower")
            && !may_use("diagnostics", "emit")
    );
    assert!(
        may_use("emit", "plan") && may_use("diagnostics", "load") && may_use("pipeline", "emit")
    );
}
