//! `generate` and `lint`: arguments → a run → what it says.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use generator::run::{Mode, Report, Request, Subject, run};

use crate::fetch::web;
use crate::import::{imported, is_import};
use crate::place::{all_configs, default_config, shown};
use crate::{GenerateArgs, LintArgs};

/// So many differences of a kind are shown; more are hardly read.
const NOTICED: usize = 40;

/// `true`: nothing was wrong.
pub fn generate(args: &GenerateArgs) -> anyhow::Result<bool> {
    if let Some(input) = &args.input {
        let subject = Subject::Document { input, out: args.out.as_deref(), name: args.name.as_deref() };
        return Ok(generate_one(args, subject));
    }
    let configs = args.config.as_ref().map_or_else(all_configs, |config| Ok(vec![config.clone()]))?;
    let results: Vec<bool> = configs.iter().map(|config| by_config(args, config)).collect();
    Ok(results.into_iter().all(|is_ok| is_ok))
}

fn by_config(args: &GenerateArgs, config: &Path) -> bool {
    if !is_import(config) {
        return generate_one(args, Subject::Config(config));
    }
    let Some(imported) = imported(config, args.document.as_deref(), &args.allow_http) else { return false };
    eprintln!("{}", imported.report);
    generate_one(args, Subject::Ready { config: &imported.config, out: args.out.as_deref() })
}

fn generate_one(args: &GenerateArgs, subject: Subject<'_>) -> bool {
    let start = Instant::now();
    let mode = if args.check { Mode::Check } else { Mode::Write };
    let report = run(Request { subject, mode, strict: args.strict, web: web(&args.allow_http), clock: &|| start.elapsed() });
    show(&report);
    let out = report.out.as_deref().map(shown).unwrap_or_default();
    if let Some(counts) = report.counts {
        eprintln!("{out}: {} files written, {} unchanged, {} removed", counts.written, counts.unchanged, counts.removed);
    }
    match &report.changes {
        Some(changes) if changes.is_empty() => eprintln!("{out} is what the document and the config give"),
        Some(changes) => {
            eprintln!("{}\n{out} is not what the document and the config give; run `cargo xtask generate`", changes.show(shown));
        }
        None => {}
    }
    if report.counts.is_none() && report.changes.is_none() {
        eprintln!("nothing was written");
        return false;
    }
    if let Some(notice) = report.notice.as_ref().filter(|notice| !notice.is_empty()) {
        eprint!("what users of {out} notice:\n{}{}\n", notice.show(NOTICED), notice.advice());
    }
    eprintln!("{}, {} ms", counted(&report), start.elapsed().as_millis());
    if args.timings {
        timings(&report, start.elapsed());
    }
    report.is_ok()
}

/// `true`: nothing was wrong.
pub fn lint(args: &LintArgs) -> anyhow::Result<bool> {
    let start = Instant::now();
    let config = config(args.config.as_ref(), args.input.as_ref())?;
    let subject = match &args.input {
        Some(input) => Subject::Document { input, out: None, name: None },
        None => Subject::Config(&config),
    };
    let report =
        run(Request { subject, mode: Mode::Lint, strict: args.strict, web: web(&args.allow_http), clock: &|| start.elapsed() });
    show(&report);
    if report.diagnostics.all().is_empty() {
        eprintln!("nothing is wrong: {}", counted(&report));
    }
    Ok(report.is_ok())
}

/// The config of a run, unless it is one without.
fn config(given: Option<&PathBuf>, input: Option<&PathBuf>) -> anyhow::Result<PathBuf> {
    match (given, input) {
        (Some(config), _) => Ok(config.clone()),
        (None, Some(_)) => Ok(PathBuf::new()),
        (None, None) => default_config(),
    }
}

pub fn show(report: &Report) {
    let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprint!("{}", report.render(styled));
}

pub fn counted(report: &Report) -> String {
    format!("{} operations, {} types", report.outcome.operations, report.outcome.types)
}

fn timings(report: &Report, all: Duration) {
    let stages: Duration = report.outcome.timings.iter().map(|(_, time)| *time).sum();
    for (stage, time) in report.outcome.timings.iter().chain([&("files", all.saturating_sub(stages))]) {
        eprintln!("{stage:>10} {:8.1} ms", time.as_secs_f64() * 1000.0);
    }
}
