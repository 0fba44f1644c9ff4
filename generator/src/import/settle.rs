//! Compares what the new config gives with what the old one means, and says in the config what
//! differs.
//!
//! The vendor's paging schemes apply to operations that have all of their keys. Those of this
//! project apply to operations that have the parameter and the items, and without any scheme the
//! generator recognizes lists by itself. Only a run of the generator shows which operations it
//! reads page by page.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use super::config_text::{self, Paths};
use super::model::{Import, PagingKey};
use super::salvage;
use crate::config::{self, ConfigFile};
use crate::diagnostics::{Diagnostics, Severity, SourceLocation};
use crate::load::{Limits, Web};
use crate::lock::Lock;
use crate::lower::PAGING_FIELD;
use crate::pipeline::{self, Input, Outcome};

/// More attempts would change nothing.
const MOST_ATTEMPTS: usize = 6;

/// A run of the generator that writes nothing.
pub(super) struct Trial {
    pub config: Option<ConfigFile>,
    pub outcome: Outcome,
    pub diagnostics: Diagnostics,
    /// What was taken out of the config, and why.
    pub dropped: Vec<String>,
}

/// Where the config would be, and its document from there.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub config: &'a Path,
    pub document: &'a Path,
    pub document_from_config: &'a str,
    pub output: &'a str,
    pub source: &'a str,
    pub web: Web<'a>,
}

/// Runs the generator until each operation is paged as the import wants it, or it is clear that it
/// cannot be.
pub(super) fn settle(import: &mut Import, at: At<'_>) -> Trial {
    let mut dropped = Vec::new();
    let mut trial = run(import, at);
    for _ in 1..MOST_ATTEMPTS {
        let (pages, lints) = (correct(import, &trial), tolerate(import, &trial));
        let found = salvage::salvage(import, &trial);
        if !pages && !lints && found.is_empty() {
            break;
        }
        dropped.extend(found);
        trial = run(import, at);
    }
    trial.dropped = dropped;
    trial
}

fn run(import: &Import, at: At<'_>) -> Trial {
    let paths = Paths {
        document: at.document_from_config,
        overlay: None,
        output: at.output,
        source: at.source,
    };
    let text = config_text::config(import, &paths);
    let mut diagnostics = Diagnostics::new(true);
    let config = config::parse(at.config, &text, &mut diagnostics);
    let mut outcome = Outcome::default();
    if let Some(config) = &config {
        diagnostics.set_levels(config.config.lints.levels(at.config));
        let input = Input {
            document: at.document,
            config: Some(config),
            lock: &Lock::new(),
            name: None,
            limits: &Limits::default(),
            web: at.web,
            clock: &|| Duration::ZERO,
        };
        outcome = pipeline::generate(input, true, &mut diagnostics);
    }
    Trial { config, outcome, diagnostics, dropped: Vec::new() }
}

/// Whether something was changed.
fn correct(import: &mut Import, trial: &Trial) -> bool {
    let Some(api) = &trial.outcome.api else { return false };
    let is_paged: HashMap<String, bool> = api
        .operations
        .iter()
        .map(|operation| {
            (
                format!("{} {}", operation.http_method.as_str(), operation.path),
                operation.paging.is_some(),
            )
        })
        .collect();
    let misfits = misfits(import, trial);
    let mut changed = false;
    for operation in &mut import.operations {
        let misfit = operation.scheme.is_some_and(|at| misfits.contains(&at));
        let scheme = operation
            .scheme
            .and_then(|at| import.schemes.get(at))
            .filter(|scheme| scheme.kind.is_some());
        let is_paged = is_paged.get(&operation.key()).copied().unwrap_or(false);
        let wanted = match (scheme.is_some(), is_paged, operation.paging) {
            // A scheme with an error applies to nothing, and the error goes only with the scheme.
            (true, false, PagingKey::None) => PagingKey::Own,
            (true, true, PagingKey::None) if misfit => PagingKey::Own,
            (true, false, PagingKey::Own) => {
                operation.scheme = None;
                PagingKey::Off
            }
            (false, true, PagingKey::None) => PagingKey::Off,
            (_, _, now) => now,
        };
        changed |= wanted != operation.paging;
        operation.paging = wanted;
    }
    changed
}

/// Makes warnings of what the document gets wrong, as far as the config can say so: the vendor's
/// generator took the document as it is.
fn tolerate(import: &mut Import, trial: &Trial) -> bool {
    let schema: serde_json::Value =
        serde_json::from_str(&config::json_schema()).unwrap_or_default();
    let levels = ["definitions", "$defs"]
        .iter()
        .find_map(|key| schema.get(key)?.get("Lints")?.get("properties"));
    let is_of_document = |location: &SourceLocation| {
        matches!(location, SourceLocation::Node(_) | SourceLocation::Key(_))
    };
    let errors = trial
        .diagnostics
        .all()
        .iter()
        .filter(|one| one.severity == Severity::Error && is_of_document(&one.location));
    let before = import.lints.len();
    for error in errors {
        let code = error.code.to_string();
        if levels.is_some_and(|levels| levels.get(&code).is_some()) && !import.lints.contains(&code)
        {
            import.lints.push(code);
        }
    }
    import.lints.len() > before
}

/// The schemes that are an error, because an operation has their parameter and items but not all of
/// their fields.
fn misfits(import: &Import, trial: &Trial) -> HashSet<usize> {
    let Some(config) = &trial.config else { return HashSet::new() };
    let written = config_text::used_schemes(import);
    let tables: Vec<Range<usize>> = config
        .text
        .match_indices("\n[[paging]]\n")
        .map(|(at, _)| table(&config.text, at))
        .collect();
    // The same error of an operation's own `paging` is no scheme's.
    let scheme = |location: &SourceLocation| match location {
        SourceLocation::Span(_, span) => tables
            .iter()
            .position(|table| table.contains(&span.start))
            .and_then(|at| written.get(at).copied()),
        _ => None,
    };
    trial
        .diagnostics
        .all()
        .iter()
        .filter(|one| one.code == PAGING_FIELD)
        .filter_map(|one| scheme(&one.location))
        .collect()
}

/// The table whose header is after the line break at `start`, up to the next header.
fn table(text: &str, start: usize) -> Range<usize> {
    let inside = start + 1;
    let rest = text.get(inside..).unwrap_or_default();
    start..rest.find("\n[").map_or(text.len(), |length| inside + length)
}
