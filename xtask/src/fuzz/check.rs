//! What must hold for any document.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use generator::config::{self, ConfigFile};
use generator::diagnostics::{Diagnostics, Sources, render};
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};

/// How a document is generated from.
#[derive(Clone, Copy)]
pub struct Runs {
    /// Compares a second run, and one with the lock of the first.
    pub twice: bool,
    /// Generates with a config as well: that gives more, tests among it.
    pub with_config: bool,
}

/// What went wrong with a document; `None` when nothing did.
/// `generated` counts those that gave an SDK.
pub fn wrong(path: &Path, runs: Runs, generated: &mut u64) -> Option<String> {
    let told = std::sync::Arc::new(Mutex::new(String::new()));
    let here = told.clone();
    std::panic::set_hook(Box::new(move |info| {
        if let Ok(mut told) = here.lock() {
            *told = info.to_string().replace('\n', " ");
        }
    }));
    let result = catch_unwind(AssertUnwindSafe(|| check(path, runs, generated)));
    _ = std::panic::take_hook();
    match result {
        Ok(wrong) => wrong,
        Err(_) => Some(told.lock().map_or_else(|_| "a panic".to_owned(), |told| told.clone())),
    }
}

fn check(path: &Path, runs: Runs, generated: &mut u64) -> Option<String> {
    let (outcome, diagnostics) = run(path, None, &Lock::default());
    if diagnostics.has_errors() != outcome.files.is_empty() {
        return Some("files in spite of errors, or neither".to_owned());
    }
    *generated += u64::from(!outcome.files.is_empty());
    // Every diagnostic can be shown.
    _ = render(&diagnostics, &Sources::new(outcome.document.as_ref()), false);
    if let Some(wrong) = outcome.files.iter().find_map(|(path, text)| not_code(path, text)) {
        return Some(wrong);
    }
    if runs.with_config {
        let text = format!("document = {path:?}\noutput = \"out\"\n[crate]\nname = \"fuzz\"\n");
        let config = config::parse(Path::new("fuzz.toml"), &text, &mut Diagnostics::new(false));
        let (outcome, _) = run(path, config.as_ref(), &Lock::default());
        if config.is_none() {
            return Some("the config is wrong".to_owned());
        }
        if let Some(wrong) = outcome.files.iter().find_map(|(path, text)| not_code(path, text)) {
            return Some(format!("with a config, {wrong}"));
        }
    }
    if !runs.twice {
        return None;
    }
    let (again, _) = run(path, None, &Lock::default());
    let (with_lock, _) = run(path, None, &outcome.lock);
    differs("the second run", &outcome, &again)
        .or_else(|| differs("a run with the lock of the first", &outcome, &with_lock))
}

fn run(path: &Path, config: Option<&ConfigFile>, lock: &Lock) -> (Outcome, Diagnostics) {
    let mut diagnostics = Diagnostics::new(false);
    let limits = Limits { bytes: 16 << 20, ..Limits::default() };
    let input = Input {
        document: path,
        config,
        lock,
        name: config.is_none().then_some("fuzz"),
        limits: &limits,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    (outcome, diagnostics)
}

fn not_code(path: &str, text: &str) -> Option<String> {
    // The runtime is the same in each.
    if path.ends_with(".rs") && !path.starts_with("src/runtime/") {
        return syn::parse_file(text).err().map(|error| format!("`{path}` is not Rust: {error}"));
    }
    if path.ends_with(".toml") {
        return toml::from_str::<toml::Table>(text)
            .err()
            .map(|error| format!("`{path}` is not TOML: {}", error.message()));
    }
    None
}

fn differs(what: &str, first: &Outcome, second: &Outcome) -> Option<String> {
    if first.lock != second.lock {
        return Some(format!("{what} gives another lock"));
    }
    let mut paths = first.files.iter().chain(second.files.iter()).map(|(path, _)| path);
    let path = paths.find(|path| first.files.get(path) != second.files.get(path));
    path.map(|path| format!("{what} gives another `{path}`"))
}
