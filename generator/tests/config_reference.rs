//! `docs/config.md`: each key of the config from its JSON Schema, and examples, which are run here.
//!
//! `UPDATE=1 cargo test -p generator --test config_reference` writes the page. An example is a file
//! of `tests/config_reference/examples`; its first line is a comment that says what it shows.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use generator::diagnostics::Diagnostics;
use generator::load::Web;
use generator::run::{Mode, Request, Subject, run};
use serde_json::Value;

/// The tables of the config in the order of the page.
const SECTIONS: &[(&str, &[&str])] = &[
    ("The document and the folders", &["document", "output", "overlays", "ext", "allow-http"]),
    ("`[crate]`", &["crate"]),
    ("`[client]`", &["client"]),
    ("`[auth]`", &["auth"]),
    ("`[operations]`", &["operations"]),
    ("`[[paging]]`", &["paging"]),
    ("`[streams]`", &["streams"]),
    ("`[webhook]`", &["webhook"]),
    ("`[resources]`", &["resources"]),
    ("`[schemas]`", &["schemas"]),
    ("`[formats]` and `[dependencies]`", &["formats", "dependencies"]),
    ("`[[transform]]`", &["transform"]),
    ("`[lints]`", &["lints"]),
    ("`[site]`", &["site"]),
];

const FOLDER: &str = "tests/config_reference";

struct Example {
    words: String,
    text: String,
    /// `operations.*.retries`
    keys: BTreeSet<String>,
}

#[test]
fn the_page_is_current_and_each_key_has_an_example() {
    let schema: Value = serde_json::from_str(&generator::config::json_schema()).unwrap();
    let examples = examples(&schema);
    let mut all = Vec::new();
    keys(&schema, &schema, "", &mut all);
    let in_sections: Vec<&str> =
        SECTIONS.iter().flat_map(|(_, tables)| tables.iter().copied()).collect();
    for (key, _) in &all {
        let table = key.split(['.', '[']).next().unwrap();
        assert!(in_sections.contains(&table), "{key}: add its table to SECTIONS");
    }
    let shown: BTreeSet<&String> = examples.iter().flat_map(|example| &example.keys).collect();
    let missing: Vec<&String> = all
        .iter()
        .map(|(key, _)| key)
        .filter(|key| needs_example(key) && !shown.contains(key))
        .collect();
    assert!(missing.is_empty(), "no example has these keys: {missing:#?}");
    let page = page(&all, &examples);
    let path = Path::new("../docs/config.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &page).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap_or_default() == page,
        "docs/config.md is stale; run `UPDATE=1 cargo test -p generator --test config_reference`"
    );
}

/// Each lint is described in `docs/diagnostics.md`, and the paging of one operation has the keys of
/// `[[paging]]`.
fn needs_example(key: &str) -> bool {
    !key.starts_with("lints.") && !key.starts_with("operations.*.paging.")
}

#[test]
fn each_example_is_a_config_without_findings() {
    let schema: Value = serde_json::from_str(&generator::config::json_schema()).unwrap();
    let folder = std::env::temp_dir().join(format!("config-reference-{}", std::process::id()));
    copy(&Path::new(FOLDER).join("files"), &folder);
    let mut found = String::new();
    for example in examples(&schema) {
        let config = folder.join("config.toml");
        fs::write(&config, whole(&example.text)).unwrap();
        let report = run(Request {
            subject: Subject::Config(&config),
            mode: Mode::Lint,
            strict: true,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        });
        found.push_str(&report.render(false));
        let mut of_site = Diagnostics::new(true);
        let file = generator::config::load(&config, &mut Diagnostics::new(true));
        generator::config::SiteSettings::read(file.as_ref(), "", &mut of_site);
        found.extend(of_site.all().iter().map(|one| one.message.as_str()));
    }
    fs::remove_dir_all(folder).unwrap();
    assert_eq!(found, "");
}

/// An example with the keys that every config has.
fn whole(text: &str) -> String {
    let mut head = String::new();
    let root = if text.starts_with('[') { "" } else { text.split("\n[").next().unwrap() };
    for (key, value) in [("document", "openapi.yaml"), ("output", "acme"), ("crate.name", "acme")] {
        let is_given = match key.split_once('.') {
            Some((table, _)) => root.contains(key) || text.contains(&format!("[{table}]")),
            None => root.contains(&format!("{key} =")),
        };
        if !is_given {
            writeln!(head, "{key} = \"{value}\"").unwrap();
        }
    }
    head + text
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).unwrap()),
        }
    }
}

fn examples(schema: &Value) -> Vec<Example> {
    let mut paths: Vec<_> = fs::read_dir(Path::new(FOLDER).join("examples"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let (words, text) = text.strip_prefix("# ").unwrap().split_once('\n').unwrap();
        let value: toml::Value = toml::from_str(text).unwrap();
        let mut keys = BTreeSet::new();
        used(schema, schema, &serde_json::to_value(value).unwrap(), "", &mut keys);
        Example { words: words.to_owned(), text: text.to_owned(), keys }
    };
    paths.iter().map(read).collect()
}

/// A schema behind its references.
fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
    match target.and_then(Value::as_str) {
        Some(target) => resolved(root, root.pointer(target.trim_start_matches('#')).unwrap()),
        None => schema,
    }
}

/// The schemas that a value may have, with `anyOf` taken apart.
fn alternatives<'s>(root: &'s Value, schema: &'s Value) -> Vec<&'s Value> {
    let schema = resolved(root, schema);
    match schema.get("anyOf").and_then(Value::as_array) {
        Some(any) => any.iter().flat_map(|one| alternatives(root, one)).collect(),
        None => vec![schema],
    }
}

/// Where the values of a schema's keys, entries and items are, with what is said of each.
fn inside<'s>(root: &'s Value, schema: &'s Value, path: &str) -> Vec<(String, bool, &'s Value)> {
    let mut all = Vec::new();
    for schema in alternatives(root, schema) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, value) in properties.into_iter().flatten() {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            all.push((path, true, value));
        }
        let entries = schema.get("additionalProperties").filter(|entries| entries.is_object());
        all.extend(entries.map(|entries| (format!("{path}.*"), false, entries)));
        all.extend(schema.get("items").map(|items| (format!("{path}[]"), false, items)));
    }
    all
}

/// All keys of the config: `operations.*.retries`.
fn keys<'s>(root: &'s Value, schema: &'s Value, path: &str, all: &mut Vec<(String, &'s Value)>) {
    for (path, is_key, value) in inside(root, schema, path) {
        if is_key {
            all.push((path.clone(), value));
        }
        keys(root, value, &path, all);
    }
}

/// The keys that a config uses.
fn used(root: &Value, schema: &Value, value: &Value, path: &str, all: &mut BTreeSet<String>) {
    for (inner, is_key, schema) in inside(root, schema, path) {
        let values: Vec<&Value> = match value {
            Value::Object(entries) if is_key => {
                entries.get(inner.rsplit('.').next().unwrap()).into_iter().collect()
            }
            Value::Object(entries) if inner.ends_with(".*") => {
                let own = resolved(root, schema_of(root, path));
                let known = own.get("properties").and_then(Value::as_object);
                let is_known = |key: &String| known.is_some_and(|known| known.contains_key(key));
                entries.iter().filter(|(key, _)| !is_known(key)).map(|(_, value)| value).collect()
            }
            Value::Array(items) if inner.ends_with("[]") => items.iter().collect(),
            _ => Vec::new(),
        };
        for value in values {
            if is_key {
                all.insert(inner.clone());
            }
            used(root, schema, value, &inner, all);
        }
    }
}

/// The schema of a key of the root.
fn schema_of<'s>(root: &'s Value, path: &str) -> &'s Value {
    root.get("properties").and_then(|properties| properties.get(path)).unwrap_or(&Value::Null)
}

fn page(all: &[(String, &Value)], examples: &[Example]) -> String {
    let mut text = String::from(
        "# Config reference\n\nMade from the config's JSON Schema and the examples in `generator/tests/config_reference` by\n\
         `UPDATE=1 cargo test -p generator --test config_reference`.\n\n\
         A config is a TOML file beside the OpenAPI document; `oasmith init` writes one. All paths in it are relative to the file. An unknown key\n\
         is an error. In the tables below, `*` stands for a name of your own, and `[]` for each entry of a list. Editors complete keys with\n\
         `#:schema` and [the JSON Schema](../spec/config.schema.json).\n",
    );
    for (title, tables) in SECTIONS {
        let is_inside = |key: &str| {
            tables.iter().any(|table| {
                key.strip_prefix(table)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            })
        };
        write!(text, "\n## {title}\n\n| key | type | meaning |\n|---|---|---|\n").unwrap();
        for (key, schema) in all.iter().filter(|(key, _)| is_inside(key) && needs_example(key)) {
            writeln!(text, "| `{key}` | {} | {} |", kind(schema), meaning(schema)).unwrap();
        }
        text.push_str(further(title));
        for example in
            examples.iter().filter(|example| example.keys.iter().any(|key| is_about(key, tables)))
        {
            write!(text, "\n{}\n\n```toml\n{}```\n", example.words, example.text).unwrap();
        }
    }
    text
}

/// Whether a key is one that only this section has: every config has a document and a crate.
fn is_about(key: &str, tables: &[&str]) -> bool {
    let table = key.split(['.', '[']).next().unwrap();
    tables.contains(&table) && !["document", "output", "crate", "crate.name"].contains(&key)
        || tables.contains(&"crate") && key == "crate.version"
}

fn further(title: &str) -> &'static str {
    match title {
        "`[operations]`" => {
            "\n`operations.*.paging` may also be a table with the keys of [`[[paging]]`](#paging), for this operation alone.\n"
        }
        "`[lints]`" => {
            "\nThe keys are the codes of [the diagnostics](diagnostics.md). A level is `allow`, `warn` or `deny`, for the whole document or by JSON\n\
             pointer.\n"
        }
        _ => "",
    }
}

fn kind(schema: &Value) -> String {
    let one = |schema: &Value| match schema.get("type").and_then(Value::as_str) {
        Some("object") => "table".to_owned(),
        Some("array") => "list".to_owned(),
        Some(name) => name.to_owned(),
        None => "any value".to_owned(),
    };
    let root: Value = serde_json::from_str(&generator::config::json_schema()).unwrap();
    let mut kinds: Vec<String> = alternatives(&root, schema).into_iter().map(one).collect();
    kinds.dedup();
    kinds.join(" or ")
}

fn meaning(schema: &Value) -> String {
    let words = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
