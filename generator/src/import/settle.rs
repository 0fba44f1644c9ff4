//! Compares what the new config gives with what the old one means, and says in the config what differs.
//!
//! The vendor's paging schemes apply to operations that have all of their keys. Those of this project apply to operations that have
//! the parameter and the items, and without any scheme the generator recognizes lists by itself. Only a run of the generator shows
//! which operations it reads page by page.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Duration;

use super::config_text::{self, Paths};
use super::model::{Import, PagingKey};
use crate::config::{self, ConfigFile};
use crate::diagnostics::{Diagnostics, Place};
use crate::load::{Limits, Web};
use crate::lock::Lock;
use crate::lower::PAGING_FIELD;
use crate::pipeline::{self, Input, Outcome};

/// More attempts would change nothing.
const MOST_ATTEMPTS: usize = 4;

/// A run of the generator that writes nothing.
pub(super) struct Trial {
    pub config: Option<ConfigFile>,
    pub outcome: Outcome,
    pub diagnostics: Diagnostics,
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

/// Runs the generator until each operation is paged as the import wants it, or it is clear that it cannot be.
pub(super) fn settle(import: &mut Import, at: At<'_>) -> Trial {
    let mut trial = run(import, at);
    for _ in 1..MOST_ATTEMPTS {
        if !correct(import, &trial) {
            break;
        }
        trial = run(import, at);
    }
    trial
}

fn run(import: &Import, at: At<'_>) -> Trial {
    let paths = Paths { document: at.document_from_config, overlay: None, output: at.output, source: at.source };
    let text = config_text::config(import, &paths);
    let mut diagnostics = Diagnostics::new(true);
    let config = config::parse(at.config, &text, &mut diagnostics);
    let mut outcome = Outcome::default();
    if let Some(config) = &config {
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
    Trial { config, outcome, diagnostics }
}

/// Whether something was changed.
fn correct(import: &mut Import, trial: &Trial) -> bool {
    let Some(api) = &trial.outcome.api else { return false };
    let is_paged: HashMap<String, bool> = api
        .operations
        .iter()
        .map(|operation| (format!("{} {}", operation.verb.as_str(), operation.path), operation.paging.is_some()))
        .collect();
    let misfits = misfits(import, trial);
    let mut changed = false;
    for operation in &mut import.operations {
        let misfit = operation.scheme.is_some_and(|at| misfits.contains(&at));
        let scheme = operation.scheme.and_then(|at| import.schemes.get(at)).filter(|scheme| scheme.kind.is_some());
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

/// The schemes that are an error, because an operation has their parameter and items but not all of their fields.
fn misfits(import: &Import, trial: &Trial) -> HashSet<usize> {
    let Some(config) = &trial.config else { return HashSet::new() };
    let written = config_text::used_schemes(import);
    let starts: Vec<usize> = config.text.match_indices("\n[[paging]]\n").map(|(at, _)| at).collect();
    let scheme = |place: &Place| match place {
        Place::Span(_, span) => starts.iter().rposition(|start| *start < span.start).and_then(|at| written.get(at).copied()),
        _ => None,
    };
    trial.diagnostics.all().iter().filter(|one| one.code == PAGING_FIELD).filter_map(|one| scheme(&one.place)).collect()
}
