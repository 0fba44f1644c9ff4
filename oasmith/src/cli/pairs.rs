//! `import --check-pairs`: compares imports with the trees and models that they stand for.
//!
//! A folder of pairs has a folder for each pair: `stainless.yml`, `openapi.yaml` (or `.json`),
//! `tree.json` (a row for each method) and `models.json` (a row for each model).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::import::{self, Request};
use crate::run::{self, Mode, Report, Subject};
use anyhow::Context;
use serde_json::Value as Json;

use crate::cli::fetch::web;
use crate::cli::names::methods_json;

/// `true`: all pairs are as they should be.
pub fn check(folder: &Path) -> anyhow::Result<bool> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut pairs: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    pairs.sort();
    let mut is_ok = true;
    for pair in pairs {
        let name =
            pair.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let differences = differences(&pair).with_context(|| format!("the pair `{name}`"))?;
        is_ok &= differences.is_empty();
        println!("{name}: {}", if differences.is_empty() { "as it should be" } else { "differs" });
        differences.iter().for_each(|difference| println!("  {difference}"));
    }
    Ok(is_ok)
}

fn differences(pair: &Path) -> anyhow::Result<Vec<String>> {
    let document = ["openapi.yaml", "openapi.json"]
        .map(|name| pair.join(name))
        .into_iter()
        .find(|path| path.exists());
    let config = pair.join("stainless.yml");
    let outcome =
        import::import(Request { config: &config, document: document.as_deref(), web: web(&[]) });
    let Some(imported) = &outcome.imported else {
        let shown = outcome.render(false);
        return Ok(shown
            .lines()
            .filter(|line| line.starts_with("error"))
            .map(str::to_owned)
            .collect());
    };
    let subject = Subject::Ready { config: &imported.config, out: None };
    let request = run::Request {
        subject,
        mode: Mode::Lint,
        strict: false,
        web: web(&[]),
        clock: &|| Duration::ZERO,
    };
    let report = run::run(request);
    let mut found = Vec::new();
    methods(&report, &read(&pair.join("tree.json"))?, &mut found);
    models(&report, &read(&pair.join("models.json"))?, &mut found);
    Ok(found)
}

fn read(path: &Path) -> anyhow::Result<Vec<Json>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read `{}`", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

fn methods(report: &Report, tree: &[Json], found: &mut Vec<String>) {
    let Some(api) = &report.outcome.api else { return found.push("there is no API".to_owned()) };
    let row = |resource: &str, method: &str, endpoint: &str, is_paged: bool| {
        (format!("{}.{}", plain(resource), plain(method)), (shape(endpoint), is_paged))
    };
    let text =
        |row: &Json, key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let have = methods_json(api);
    let have: BTreeMap<_, _> = have
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            row(
                &text(one, "resource"),
                &text(one, "method"),
                &text(one, "endpoint"),
                !one["paginated"].is_null(),
            )
        })
        .collect();
    let names_rust = tree.iter().any(|row| row.to_string().contains("\"rust\""));
    let wanted =
        tree.iter().filter(|row| text(row, "kind").is_empty() && is_for_rust(row, names_rust));
    let want: BTreeMap<_, _> = wanted
        .map(|one| {
            row(
                &text(one, "resource"),
                &text(one, "method"),
                &text(one, "endpoint"),
                one["paginated"].is_string(),
            )
        })
        .collect();
    for (name, of) in &want {
        match have.get(name) {
            None => found.push(format!("`{name}` is missing")),
            Some(other) if other != of => found.push(format!("`{name}` is {other:?}, not {of:?}")),
            Some(_) => {}
        }
    }
    found.extend(
        have.keys()
            .filter(|name| !want.contains_key(*name))
            .map(|name| format!("`{name}` is too much")),
    );
}

/// `PUT /orders/{id}/` → `put /orders/{}`: a config may call the parameters of a path otherwise.
fn shape(endpoint: &str) -> String {
    let mut pieces = endpoint.trim_end_matches('/').split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    rest.fold(first, |shape, rest| shape + "{}" + rest).to_lowercase()
}

/// A path without case and marks; methods of the client have none.
fn plain(path: &str) -> String {
    let path = if path == "$client" { "" } else { path };
    path.chars()
        .filter(|char| char.is_alphanumeric() || *char == '.')
        .collect::<String>()
        .to_lowercase()
}

/// The importer's own rule for `only` and `skip`, of the method or of a resource around it.
fn is_for_rust(row: &Json, names_rust: bool) -> bool {
    let lists = |of: &Json, key: &str, language: &str| {
        of.get(key)
            .and_then(Json::as_array)
            .map(|list| list.iter().any(|name| name.as_str() == Some(language)))
    };
    let exists = |language: &str| {
        [row, &row["inherited"]].into_iter().all(|of| {
            let skipped = of
                .get("skip")
                .and_then(Json::as_bool)
                .or_else(|| lists(of, "skip", language))
                .unwrap_or(false);
            lists(of, "only", language).unwrap_or(true) && !skipped
        })
    };
    if names_rust { exists("rust") } else { exists("ruby") || exists("go") }
}

fn models(report: &Report, models: &[Json], found: &mut Vec<String>) {
    let types: BTreeSet<String> =
        report.outcome.lock.types.values().map(|of| plain(&of.name)).collect();
    for model in models {
        let path = model.get("model").and_then(Json::as_str).unwrap_or_default();
        let name = plain(path.rsplit('.').next().unwrap_or_default());
        if !types.contains(&name) {
            found.push(format!("there is no type for the model `{path}` ({})", model["schema"]));
        }
    }
}
