//! What operations are called, by their paths and ids alone: one row an operation.

use generator::diagnostics::Diagnostics;
use generator::load::{self, Limits, Web};
use generator::lock::Lock;
use generator::{lower, normalize};

/// Operations of APIs in the manner of real ones: HTTP method, path, operation id, and the method
/// that they become. An empty line begins another API.
const TABLE: &str = include_str!("names/operations.txt");

#[test]
fn operations_are_called_as_the_table_says() {
    let mut wrong = Vec::new();
    for api in TABLE.split("\n\n") {
        let rows: Vec<[&str; 4]> = api
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| {
                let mut columns = line.split_whitespace();
                std::array::from_fn(|_| columns.next().unwrap_or_else(|| panic!("{line}")))
            })
            .collect();
        for ([method, path, id, expected], found) in rows.iter().zip(names(&rows)) {
            if *expected != found {
                wrong.push(format!("{method} {path} {id}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `collections.points.query` for each row.
fn names(rows: &[[&str; 4]]) -> Vec<String> {
    let folder = std::env::temp_dir().join(format!("operation-names-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("api.json");
    let mut paths = serde_json::Map::new();
    for [method, path, id, _] in rows {
        let item = paths.entry(*path).or_insert_with(|| serde_json::json!({}));
        let parameters: Vec<_> = path
            .split('{')
            .skip(1)
            .map(|part| {
                let name = part.split('}').next().unwrap();
                serde_json::json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}})
            })
            .collect();
        let is_list = !path.ends_with('}') && id.to_lowercase().contains("list");
        let schema = if is_list { "array" } else { "boolean" };
        let mut operation = serde_json::json!({"parameters": parameters, "responses": {"200": {
            "description": "ok", "content": {"application/json": {"schema": {"type": schema}}}}}});
        if *id != "-" {
            operation["operationId"] = serde_json::json!(id);
        }
        item[method.to_ascii_lowercase()] = operation;
    }
    let document = serde_json::json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.test"}], "paths": paths});
    std::fs::write(&file, document.to_string()).unwrap();
    let mut diagnostics = Diagnostics::new(false);
    let document = load::load(&file, &Limits::default(), Web::NONE, &mut diagnostics).unwrap();
    let document = normalize::normalize(document, &mut diagnostics).unwrap();
    let api = lower::lower(&document, None, &Lock::new(), &mut diagnostics);
    std::fs::remove_dir_all(&folder).unwrap();
    rows.iter()
        .map(|[method, path, ..]| {
            let mut all = api.operations.iter();
            let found = all.find(|one| one.path == *path && one.http_method.as_str() == *method);
            let found = found.unwrap_or_else(|| panic!("{method} {path}"));
            let mut name = api.resource_path(found.resource);
            name.push(&found.method);
            name.join(".")
        })
        .collect()
}
