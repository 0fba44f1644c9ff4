//! What documents of any version become: one fixture per behaviour, a snapshot of its normal form and of what was told.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostics::{Diagnostics, Place, Severity};
use generator::load::{self, Document, Limits, Node};
use generator::normalize::{normalize, overlay, transform};
use serde_json::Value;

#[test]
fn every_fixture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/normalize");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let path = if path.is_dir() { path.join("api.yaml") } else { path };
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(&folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(name, normalized(&path)));
        }
    }
}

/// The normal form of each file, then what was told.
fn normalized(path: &Path) -> String {
    let mut diagnostics = Diagnostics::new(true);
    let document = load::load(path, &Limits::default(), load::Web::NONE, &mut diagnostics).unwrap();
    assert_eq!(diagnostics.all(), [], "{}", path.display());
    let written = document.clone();
    let document = normalize(document, &mut diagnostics).unwrap();
    let mut shown = String::new();
    for file in &document.files {
        show(&file.root.to_json(), 0, &mut shown);
        shown.push('\n');
        resolves(&file.root, &document);
    }
    for told in diagnostics.all() {
        let (Place::Node(origin) | Place::Key(origin)) = told.place else { panic!("{told:?}") };
        let severity = if told.severity == Severity::Error { "error" } else { "warning" };
        let place = written.pointer(origin);
        shown += &format!("{severity}[{}] {place}: {} ({})\n", told.code, told.message, told.help);
    }
    let first = json(&document);
    let mut diagnostics = Diagnostics::new(true);
    let again = normalize(document, &mut diagnostics).unwrap();
    // What is normal stays as it is; but what were our words are now a document's.
    assert_eq!(json(&again).replace("x-escaped-oas-", "x-oas-"), first.replace("x-escaped-oas-", "x-oas-"), "{}", path.display());
    assert_eq!(diagnostics.all(), [], "{}", path.display());
    shown
}

/// JSON, on one line what fits on one.
fn show(value: &Value, depth: usize, shown: &mut String) {
    let line = value.to_string();
    let indent = "  ".repeat(depth + 1);
    match value {
        Value::Object(object) if line.len() > 110 => {
            shown.push_str("{\n");
            for (key, member) in object {
                *shown += &format!("{indent}{}: ", Value::from(key.as_str()));
                show(member, depth + 1, shown);
                shown.push('\n');
            }
            *shown += &format!("{}}}", "  ".repeat(depth));
        }
        Value::Array(items) if line.len() > 110 => {
            shown.push_str("[\n");
            for item in items {
                *shown += &indent;
                show(item, depth + 1, shown);
                shown.push('\n');
            }
            *shown += &format!("{}]", "  ".repeat(depth));
        }
        _ => *shown += &line,
    }
}

/// Every reference leads somewhere, data (`#/nowhere`) excepted.
fn resolves(node: &Node, document: &Document) {
    if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
        assert!(reference.ends_with("nowhere") || document.resolve(reference).is_some(), "{reference} dangles");
    }
    let members = node.as_object().into_iter().flat_map(|object| object.values());
    members.chain(node.as_array().unwrap_or_default()).for_each(|child| resolves(child, document));
}

fn json(document: &Document) -> String {
    document.files.iter().map(|file| file.root.to_json()).collect::<Value>().to_string()
}

#[test]
fn versions() {
    let told = |text: &str| {
        let mut diagnostics = Diagnostics::new(false);
        let document = load::load_str("api.yaml", text, &mut diagnostics).unwrap();
        let normal = normalize(document, &mut diagnostics);
        let version = normal.as_ref().ok().and_then(|document| document.root().get("openapi")?.as_str());
        version.map(str::to_owned).unwrap_or_else(|| diagnostics.all().iter().map(|told| told.message.clone()).collect())
    };
    for good in
        ["openapi: 3.0.3", "openapi: 3.1.0", "openapi: 3.2.0", "openapi: 3.0", "swagger: '2.0'", "swagger: 2.0", "swagger: 2"]
    {
        assert_eq!(told(good), "3.0.4", "{good}");
    }
    assert_eq!(told("openapi: 4.0.0"), "there is no OpenAPI `4.0.0`");
    assert_eq!(told("swagger: '1.2'"), "there is no OpenAPI `1.2`");
    assert_eq!(told("a: 1"), "this is not OpenAPI: it has no `openapi` field");
    assert_eq!(told("[]"), "an OpenAPI document is an object; this is an array");
}

/// The document, its overlays; the document after that, and what was told.
fn overlaid(text: &str, overlays: &[&str]) -> String {
    let mut diagnostics = Diagnostics::new(true);
    let mut document = load::load_str("spec/api.yaml", text, &mut diagnostics).unwrap();
    let paths: Vec<PathBuf> = (0..overlays.len()).map(|at| format!("spec/overlays/{at}.yaml").into()).collect();
    let source = |path: &Path| {
        let at = paths.iter().position(|other| other == path).unwrap();
        Ok(overlays[at].as_bytes().to_vec())
    };
    overlay::apply_from(&source, &mut document, &paths, &Limits::default(), &mut diagnostics);
    let mut shown = String::new();
    show(&document.root().to_json(), 0, &mut shown);
    let references = document.root().get("added").map(|node| document.pointer(node.origin));
    assert!(references.is_none_or(|pointer| pointer == "/added"));
    for told in diagnostics.all() {
        let (Place::Node(origin) | Place::Key(origin)) = told.place else { panic!("{told:?}") };
        shown += &format!("\n{} {}: {} ({})", told.code, document.pointer(origin), told.message, told.help);
    }
    shown
}

#[test]
fn overlays() {
    let text = "info: {title: Old, tags: [a]}\npaths: {/a: {get: {x: 1}, post: {x: 2}}, /b: {get: {x: 3}}}\nlist: [{n: a}, {n: b}, {n: c}]";
    let first = "overlay: 1.0.0\ninfo: {}\nactions:
  - {target: $, update: {info: {title: New, more: {deep: [1]}, tags: [b]}, added: {$ref: '#/info'}}}
  - {target: '$.paths[*].get', update: {x: {y: 1}}}
  - {target: \"$.list[?@.n == 'a' || @.n == 'c']\", remove: true}
  - {target: $.list, update: {n: d}}
  - {target: $.nothing, update: {}}";
    let second = "overlay: 1.0\nextends: other.yaml\nactions: [{target: '$.paths.*.get.x', update: 5}, {target: 'paths'}, {target: $.info}]";
    insta::assert_snapshot!(overlaid(text, &[first, second]));
    insta::assert_snapshot!("overlays_wrong", overlaid("a: 1", &["actions: 1", "overlay: 2.0.0\nactions: [{update: {}}]"]));
}

/// A document after the transforms of a config, and what was told.
fn transformed(text: &str, transforms: &str) -> String {
    let mut diagnostics = Diagnostics::new(true);
    let mut document = load::load_str("api.yaml", text, &mut diagnostics).unwrap();
    let config = format!("document = \"api.yaml\"\noutput = \"out\"\n{transforms}\n[crate]\nname = \"x\"\n");
    let config = generator::config::parse(Path::new("api.toml"), &config, &mut diagnostics);
    transform::apply(&mut document, config.as_ref(), &mut diagnostics);
    let mut shown = serde_json::to_string_pretty(&document.root().to_json()).unwrap();
    for told in diagnostics.all() {
        let severity = if told.severity == Severity::Error { "error" } else { "warning" };
        shown += &format!("\n{severity}[{}] {}", told.code, told.message);
    }
    shown
}

const SMALL: &str = "a: {x: 1, y: [1, 2], z: {deep: {one: 1, two: [3]}}}\nb: {text: old}\nc: [{n: 1, m: 2}, {n: 3, m: 4}]\n";

#[test]
fn transforms_change_the_document() {
    insta::assert_snapshot!(transformed(
        SMALL,
        r#"
transform = [
    { command = "update", target = "$.a.x", value = [true] },
    { command = "update", target = "$.b.text", value = "{{value}} and new", template = true },
    { command = "update", target = "$.a.y", json = "null" },
    { command = "merge", target = "$.a.z", value = { deep = { two = [4], three = 3 } } },
    { command = "append", target = "$.c", value = { n = 5 } },
    { command = "append", target = "$.b", value = { more = 1 } },
    { command = "remove", target = ["$.c[0]", "$.nothing"] },
    { command = "remove", target = "$.c[*]", keys = ["m", "none"] },
    { command = "copy", from = "$.b", target = "$.a.copy" },
    { command = "move", from = "$.b.more", target = "$.moved" },
    { command = "extract", from = "$.a.z.deep", target = "$.a['de.ep']" },
]"#
    ));
}

#[test]
fn wrong_transforms_are_errors() {
    insta::assert_snapshot!(transformed(
        SMALL,
        r#"
transform = [
    { command = "change", target = "$.a" },
    { command = "update", target = "$.a" },
    { command = "update", target = "a", value = 1 },
    { command = "update", target = "$.a", json = "{" },
    { command = "append", target = "$.b", value = { text = 1 } },
    { command = "append", target = "$.a.x", value = 1 },
    { command = "copy", target = "$.d" },
    { command = "copy", from = "$.c[*].n", target = "$.d" },
    { command = "copy", from = "$.a", target = "$..d" },
    { command = "move", from = "$.a.x", target = "$.none.x" },
]"#
    ));
}

/// Overlay 1.1, 4.4.3
#[test]
fn an_overlay_copies_one_value() {
    let overlay = "overlay: 1.1.0\ninfo: {}\nactions:
  - {target: $.b, copy: $.a.z}
  - {target: $.a, copy: '$.c[*]'}";
    insta::assert_snapshot!(overlaid(SMALL, &[overlay]));
}
