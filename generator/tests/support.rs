//! `docs/support.md`: each construct of OpenAPI 2.0 to 3.2 and of JSON Schema, from the generator's
//! own tables of keywords, and whether the SDK has it.
//!
//! `tests/support/matrix.txt` has a line for each: the object, its keywords, `yes`, `partly` or
//! `no`, a note, and the fixture that has them. `UPDATE=1 cargo test -p generator --test support`
//! writes the page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use generator::keywords::{Construct, constructs};
use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};
use serde_yaml::Value;

struct Row {
    support: String,
    note: String,
    fixture: String,
}

/// By object and keyword.
fn rows() -> BTreeMap<(String, String), Row> {
    let text = fs::read_to_string("tests/support/matrix.txt").unwrap();
    let mut rows = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [object, keywords, support, note, fixture] = cells[..] else { panic!("{line}") };
        assert!(["yes", "partly", "no"].contains(&support), "{line}");
        assert!(support == "yes" || !note.is_empty(), "say what is missing: {line}");
        for keyword in keywords.split(' ').filter(|keyword| !keyword.is_empty()) {
            let row = Row {
                support: support.to_owned(),
                note: note.to_owned(),
                fixture: fixture.to_owned(),
            };
            let key = (object.to_owned(), keyword.to_owned());
            assert!(rows.insert(key, row).is_none(), "{object} {keyword} is there twice");
        }
    }
    rows
}

#[test]
fn each_construct_has_a_row_and_the_page_is_current() {
    let rows = rows();
    let known: BTreeSet<(String, String)> = constructs().iter().map(key).collect();
    let missing: Vec<_> = known.iter().filter(|key| !rows.contains_key(key)).collect();
    let unknown: Vec<_> = rows.keys().filter(|key| !known.contains(key)).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "missing: {missing:#?} unknown: {unknown:#?}"
    );
    let (page, path) = (page(&rows), Path::new("../docs/support.md"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &page).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == page,
        "docs/support.md is stale; run `UPDATE=1 cargo test -p generator --test support`"
    );
}

fn key(construct: &Construct) -> (String, String) {
    (construct.object.clone(), construct.keyword.to_owned())
}

#[test]
fn each_fixture_has_its_constructs() {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut missing = Vec::new();
    for ((object, keyword), row) in rows() {
        let found = keys.entry(row.fixture.clone()).or_insert_with(|| {
            let text = fs::read_to_string(Path::new("tests").join(&row.fixture))
                .unwrap_or_else(|error| panic!("{}: {error}", row.fixture));
            let value: Value = serde_yaml::from_str(&text).unwrap();
            let mut all = BTreeSet::new();
            keys_of(&value, &mut all);
            all
        });
        if !found.contains(&keyword) {
            missing.push(format!("{} has no `{keyword}` ({object})", row.fixture));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

fn keys_of(value: &Value, all: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(members) => {
            for (key, value) in members {
                all.extend(key.as_str().map(str::to_owned));
                keys_of(value, all);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| keys_of(item, all)),
        _ => {}
    }
}

#[test]
fn what_has_no_effect_changes_nothing() {
    let text = fs::read_to_string("tests/support/unread.yaml").unwrap();
    let without: String = text
        .lines()
        .filter(|line| !line.ends_with("# unread"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(text.lines().count() > without.lines().count() + 20);
    let (with, without) = (generated(&text), generated(&without));
    assert!(!with.diagnostics.has_errors(), "{}", with.render(false));
    for (path, text) in without.outcome.files.iter() {
        assert_eq!(with.outcome.files.get(path), Some(text), "{path}");
    }
    assert_eq!(with.outcome.files.iter().count(), without.outcome.files.iter().count());
}

fn generated(text: &str) -> Report {
    let folder = std::env::temp_dir().join(format!(
        "generator-support-{}-{}",
        std::process::id(),
        text.len()
    ));
    fs::create_dir_all(&folder).unwrap();
    let input = folder.join("api.yaml");
    fs::write(&input, text).unwrap();
    let report = run(Request {
        subject: Subject::Document { input: &input, out: None, name: None },
        mode: Mode::Lint,
        strict: false,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    });
    fs::remove_dir_all(folder).unwrap();
    report
}

fn page(rows: &BTreeMap<(String, String), Row>) -> String {
    let mut text = String::from(
        "# Support matrix\n\nMade from `generator/tests/support/matrix.txt` by `UPDATE=1 cargo test -p generator --test support`. The objects, keywords and versions\n\
         are those of the generator's own tables, so none is left out.\n\n\
         - **yes**: the SDK has it.\n\
         - **partly**: the note says what is missing.\n\
         - **no**: it has no effect on the SDK. The document is valid all the same.\n\n\
         The last column is a document in `generator/tests` that has the construct.\n",
    );
    let mut object = String::new();
    for construct in constructs() {
        if construct.object != object {
            object = construct.object.clone();
            write!(text, "\n## {object}\n\n| keyword | versions | supported | note | fixture |\n|---|---|---|---|---|\n").unwrap();
        }
        let row = &rows[&key(&construct)];
        let (keyword, versions) = (construct.keyword, construct.versions.join(", "));
        let (support, note, fixture) = (&row.support, &row.note, &row.fixture);
        writeln!(text, "| `{keyword}` | {versions} | {support} | {note} | [{fixture}](../generator/tests/{fixture}) |").unwrap();
    }
    text
}
