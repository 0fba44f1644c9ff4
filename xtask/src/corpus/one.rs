//! Generates one crate, in a process of its own: memory is its alone, and a panic ends nothing
//! else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::Context;
use generator::diagnostics::{Diagnostic, Severity, SourceLocation as At};
use generator::load::{Document, Web};
use generator::run::{Mode, Report, Request, Subject, run};

use super::documents::Entry;
use super::operations::operations;
use super::positions::positions;
use super::record::{Generated, Location, Record};
use crate::measure;

/// In the child: generates, and prints what there is to say as JSON.
pub fn child(input: &Path, out: &Path, name: &str) -> anyhow::Result<()> {
    let start = Instant::now();
    let subject = Subject::Document { input, out: Some(out), name: Some(name) };
    let report = run(Request {
        subject,
        mode: Mode::Write,
        strict: false,
        web: Web::NONE,
        clock: &|| start.elapsed(),
    });
    let all = start.elapsed();
    let generated = Generated { peak_mib: measure::own_peak(), ..told(&report, all) };
    println!("{}", serde_json::to_string(&generated)?);
    Ok(())
}

fn told(report: &Report, all: std::time::Duration) -> Generated {
    let outcome = &report.outcome;
    let mut generated = Generated { types: outcome.types, ..Generated::default() };
    let millis = |time: std::time::Duration| (time.as_secs_f64() * 10_000.0).round() / 10.0;
    let stages: std::time::Duration = outcome.timings.iter().map(|(_, time)| *time).sum();
    generated.ms =
        outcome.timings.iter().map(|(stage, time)| ((*stage).to_owned(), millis(*time))).collect();
    generated.ms.insert("files".to_owned(), millis(all.saturating_sub(stages)));
    let diagnostics = report.diagnostics.all();
    generated.failure = diagnostics
        .iter()
        .find(|one| one.severity == Severity::Error)
        .map(|one| format!("{}: {}", one.code, one.message));
    if let Some(document) = &outcome.document {
        generated.problems = diagnostics.iter().filter_map(|one| problem(document, one)).collect();
        if let Some(api) = &outcome.api {
            (generated.schema_positions, generated.fallbacks) = positions(document, api);
        }
    }
    // An operation with several bodies is one.
    let operations = outcome
        .api
        .iter()
        .flat_map(|api| &api.operations)
        .filter(|one| one.pointer.further().is_none());
    generated.operations = operations
        .map(|one| (one.path.clone(), one.http_method.as_str().to_owned(), one.pointer.0.clone()))
        .collect();
    generated
}

fn problem(document: &Document, diagnostic: &Diagnostic) -> Option<Location> {
    let (At::Node(origin) | At::Key(origin)) = diagnostic.location else { return None };
    Some(Location {
        pointer: document.pointer(origin),
        reason: format!("{}: {}", diagnostic.code, diagnostic.message),
    })
}

/// In the parent: what became of a document.
pub fn generate(entry: &Entry, out: &Path, crate_name: &str) -> anyhow::Result<Record> {
    // What an earlier run left would hide that nothing was written.
    _ = fs::remove_dir_all(out.join("src"));
    let exe = std::env::current_exe().context("where is this program?")?;
    let mut command = Command::new(exe);
    command.arg("corpus-one").arg(&entry.path).arg(out).arg(crate_name);
    let output =
        command.stdin(Stdio::null()).output().context("cannot start the process that generates")?;
    let generated: Generated = match serde_json::from_slice(&output.stdout) {
        Ok(generated) if output.status.success() => generated,
        _ => {
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            let words: Vec<&str> =
                words.lines().filter(|line| !line.trim().is_empty()).take(3).collect();
            Generated {
                failure: Some(format!("{}: {}", output.status, words.join(" "))),
                ..Generated::default()
            }
        }
    };
    let mut record = Record {
        name: entry.name.clone(),
        generated: generated.operations.len(),
        schema_positions: generated.schema_positions,
        fallbacks: generated.fallbacks,
        types: generated.types,
        ms: generated.ms,
        peak_mib: generated.peak_mib,
        failure: generated.failure,
        lines: lines(&out.join("src"))?,
        ..Record::default()
    };
    match operations(&entry.path) {
        Ok(there) => {
            record.operations = there.len();
            record.left_out = left_out(
                &there,
                &generated.operations,
                &generated.problems,
                record.failure.as_deref(),
            );
        }
        Err(error) => {
            record.failure =
                record.failure.or(Some(format!("the operations cannot be counted: {error:#}")))
        }
    }
    if record.failure.is_some() {
        record.generated = 0;
    }
    Ok(record)
}

/// Operations of the document that the SDK has not, or has twice.
fn left_out(
    there: &[(String, String)],
    generated: &[(String, String, String)],
    problems: &[Location],
    failure: Option<&str>,
) -> Vec<Location> {
    let known: BTreeSet<(&str, &str)> = generated
        .iter()
        .map(|(path, http_method, _)| (path.as_str(), http_method.as_str()))
        .collect();
    let pointers: BTreeSet<&str> =
        generated.iter().map(|(_, _, pointer)| pointer.as_str()).collect();
    let mut left_out = Vec::new();
    for (path, http_method) in there {
        let pointer = format!(
            "/paths/{}/{}",
            path.replace('~', "~0").replace('/', "~1"),
            http_method.to_ascii_lowercase()
        );
        let is_there = known.contains(&(path, http_method)) || pointers.contains(pointer.as_str());
        if is_there && failure.is_none() {
            continue;
        }
        let near = problems
            .iter()
            .find(|location| location.pointer.starts_with(&pointer))
            .map(|location| location.reason.as_str());
        left_out.push(Location {
            reason: failure.or(near).unwrap_or("no reason is told").to_owned(),
            pointer,
        });
    }
    let mut seen = BTreeSet::new();
    // One path item may be that of several paths, and two paths may differ in a fragment only.
    for (path, http_method, pointer) in generated.iter().filter(|_| failure.is_none()) {
        if !seen.insert((path, http_method, pointer)) {
            left_out.push(Location {
                pointer: pointer.clone(),
                reason: "it is there twice".to_owned(),
            });
        }
    }
    left_out
}

/// Lines of Rust that are neither blank nor comments, without the vendored runtime.
pub fn lines(folder: &Path) -> anyhow::Result<usize> {
    let mut count = 0;
    let Ok(entries) = fs::read_dir(folder) else { return Ok(0) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("src/runtime") {
                count += lines(&path)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            count += text
                .lines()
                .map(str::trim_start)
                .filter(|line| !line.is_empty() && !line.starts_with("//"))
                .count();
        }
    }
    Ok(count)
}
