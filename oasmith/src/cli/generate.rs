//! `generate` and `lint`: arguments → a run → what it says.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::args::{Deny, FindingArgs, GenerateArgs, LintArgs};
use super::fetch::web;
use super::git::baseline;
use super::import::{imported, is_import};
use super::paths::{default_config, shown};
use super::watch::{read_files, watch};
use super::{End, Screen};
use crate::diagnostics::Severity;
use crate::load::{PinState, Pinning};
use crate::run::{Mode, Options, Report, Request, Subject, run_with};

/// So many differences of a kind are shown; more are hardly read.
const NOTICED: usize = 40;

pub fn generate(args: &GenerateArgs, screen: &Screen) -> anyhow::Result<End> {
    let pinning = if args.offline { Pinning::Offline } else { Pinning::Missing };
    if !args.watch {
        return generate_pinned(args, pinning, screen);
    }
    let configs = configs(args)?;
    watch(|| {
        let screen = &screen.with_format(args.findings.format.into());
        let mut generation = Generation { args, pinning, screen, read: configs.clone() };
        if let Err(error) = generation.run() {
            eprintln!("error: {error:#}");
        }
        generation.read.sort();
        generation.read.dedup();
        screen.say(&format!("watching {} files (Ctrl-C ends it)", generation.read.len()));
        generation.read
    })
}

/// `pinning`: when addresses are read, rather than the copies of what was there.
pub fn generate_pinned(
    args: &GenerateArgs,
    pinning: Pinning,
    screen: &Screen,
) -> anyhow::Result<End> {
    let screen = &screen.with_format(args.findings.format.into());
    Generation { args, pinning, screen, read: Vec::new() }.run()
}

/// The configs that a run is about; none, where it is about a document.
fn configs(args: &GenerateArgs) -> anyhow::Result<Vec<PathBuf>> {
    Ok(match &args.input {
        Some(_) => Vec::new(),
        None if args.config.is_empty() => vec![default_config()?],
        None => args.config.clone(),
    })
}

/// One run over all configs.
struct Generation<'a> {
    args: &'a GenerateArgs,
    pinning: Pinning,
    screen: &'a Screen,
    /// The files that were read.
    read: Vec<PathBuf>,
}

impl Generation<'_> {
    fn run(&mut self) -> anyhow::Result<End> {
        let args = self.args;
        if let Some(input) = &args.input {
            self.read.push(input.clone());
            let (out, name) = (args.out.as_deref(), args.name.as_deref());
            return self.one(Subject::Document { input, out, name });
        }
        let configs = configs(args)?;
        let mut ends = Vec::new();
        for config in &configs {
            ends.push(self.by_config(config)?);
        }
        // The last line of a failed run is its error, also where another SDK went well.
        let failed: Vec<String> = configs
            .iter()
            .zip(&ends)
            .filter(|(_, end)| **end != End::Fine)
            .map(|(config, _)| shown(config))
            .collect();
        if configs.len() > 1 && !failed.is_empty() {
            let (count, all) = (failed.len(), configs.len());
            eprintln!("error: {count} of {all} SDKs failed: {}", failed.join(", "));
        }
        Ok(worst(&ends))
    }

    fn by_config(&mut self, config: &Path) -> anyhow::Result<End> {
        let args = self.args;
        if !is_import(config) {
            return self.one(Subject::Config(config));
        }
        let Some(imported) = imported(config, args.document.as_deref(), &args.allow_http) else {
            return Ok(End::Findings);
        };
        self.screen.say(&imported.report);
        self.one(Subject::Ready { config: &imported.config, out: args.out.as_deref() })
    }

    fn one(&mut self, subject: Subject<'_>) -> anyhow::Result<End> {
        let (args, screen) = (self.args, self.screen);
        let start = Instant::now();
        let mode = if args.check { Mode::Check } else { Mode::Write };
        let clock = || start.elapsed();
        let request = Request {
            subject,
            mode,
            strict: args.findings.strict,
            web: web(&args.allow_http),
            clock: &clock,
        };
        let config = match subject {
            Subject::Config(config) => Some(config),
            Subject::Document { .. } | Subject::Ready { .. } => None,
        };
        let (force, allow_breaking, pinning) = (args.force, args.allow_breaking, self.pinning);
        let find = |version: Option<&str>| baseline(config?, version);
        let options =
            Options { force, allow_breaking, pinning, baseline: &find, ..options(&args.findings) };
        let report = run_with(request, options);
        self.read.extend(read_files(&report));
        screen.show(&report)?;
        if !report.diagnostics.has_errors() {
            say_pinned(&report, pinning, screen);
        }
        let end = end(&report, &args.findings);
        say_files(&report, mode, screen);
        if report.counts.is_none() && (report.changes.is_none() || report.diagnostics.has_errors())
        {
            eprintln!("nothing was written");
            return Ok(end);
        }
        if let Some(api_diff) = report.api_diff.as_ref().filter(|api_diff| !api_diff.is_empty()) {
            let out = report.out.as_deref().map(shown).unwrap_or_default();
            screen.say(&format!(
                "what users of {out} notice:\n{}{}",
                api_diff.show(NOTICED),
                api_diff.advice()
            ));
        }
        screen.say(&format!("{}, {} ms", counted(&report), start.elapsed().as_millis()));
        if args.timings {
            timings(&report, start.elapsed());
        }
        Ok(end)
    }
}

/// What became of the files of the crate.
fn say_files(report: &Report, mode: Mode, screen: &Screen) {
    let out = report.out.as_deref().map(shown).unwrap_or_default();
    if let Some(changes) = &report.changes {
        match mode {
            Mode::Check if changes.is_empty() => {
                screen.say(&format!("{out} is what the document and the config give"))
            }
            Mode::Check => {
                eprintln!(
                    "{}\n{out} is not what the document and the config give; run `oasmith generate`",
                    changes.show(shown)
                );
            }
            Mode::Write | Mode::Lint => {}
        }
    }
    for path in &report.removed {
        screen.say(&format!("{} is removed", shown(path)));
    }
    for path in &report.foreign {
        screen.say(&format!("{} was not generated, and is left alone", shown(path)));
    }
    if let Some(counts) = report.counts {
        let line = format!(
            "{out}: {} files written, {} unchanged, {} removed",
            counts.written, counts.unchanged, counts.removed
        );
        screen.say(&line);
    }
}

fn worst(ends: &[End]) -> End {
    [End::Unreadable, End::Findings].into_iter().find(|end| ends.contains(end)).unwrap_or(End::Fine)
}

/// What is at the addresses of the config.
fn say_pinned(report: &Report, pinning: Pinning, screen: &Screen) {
    for (address, read) in &report.pinned {
        match read.state {
            PinState::New => screen.say(&format!("{address} is read")),
            PinState::Changed => screen.say(&format!("{address} is different")),
            PinState::Same if pinning == Pinning::Renew => {
                screen.say(&format!("{address} is unchanged"))
            }
            PinState::Same => {}
        }
    }
}

pub fn lint(args: &LintArgs, screen: &Screen) -> anyhow::Result<End> {
    let screen = &screen.with_format(args.findings.format.into());
    let start = Instant::now();
    let config = config(args.config.as_ref(), args.input.as_ref())?;
    let subject = match &args.input {
        Some(input) => Subject::Document { input, out: None, name: None },
        None => Subject::Config(&config),
    };
    let clock = || start.elapsed();
    let request = Request {
        subject,
        mode: Mode::Lint,
        strict: args.findings.strict,
        web: web(&args.allow_http),
        clock: &clock,
    };
    let options = Options { quality: args.quality, ..options(&args.findings) };
    let report = run_with(request, options);
    screen.show(&report)?;
    if report.diagnostics.all().is_empty() {
        screen.say(&format!("nothing is wrong: {}", counted(&report)));
    }
    Ok(end(&report, &args.findings))
}

fn options(args: &FindingArgs) -> Options<'static> {
    Options { deny_warnings: args.deny == Some(Deny::Warnings), ..Options::default() }
}

/// The exit code of a run, and the line that says why warnings alone failed it.
fn end(report: &Report, args: &FindingArgs) -> End {
    let errors = || report.diagnostics.all().iter().filter(|one| one.severity == Severity::Error);
    if report.is_ok() {
        return End::Fine;
    }
    if errors().next().is_none() && report.diagnostics.has_errors() && args.deny.is_some() {
        eprintln!("error: warnings are denied by `--deny warnings`");
    }
    let unreadable = ["missing-file", "unreadable-file", "write"];
    match errors().next() {
        Some(_) if errors().all(|one| unreadable.contains(&one.code.0)) => End::Unreadable,
        _ => End::Findings,
    }
}

/// The config of a run, unless it is one without.
fn config(given: Option<&PathBuf>, input: Option<&PathBuf>) -> anyhow::Result<PathBuf> {
    match (given, input) {
        (Some(config), _) => Ok(config.clone()),
        (None, Some(_)) => Ok(PathBuf::new()),
        (None, None) => default_config(),
    }
}

pub fn counted(report: &Report) -> String {
    format!("{} operations, {} types", report.outcome.operations, report.outcome.types)
}

fn timings(report: &Report, all: Duration) {
    let stages: Duration = report.outcome.timings.iter().map(|(_, time)| *time).sum();
    for (stage, time) in
        report.outcome.timings.iter().chain([&("files", all.saturating_sub(stages))])
    {
        eprintln!("{stage:>10} {:8.1} ms", time.as_secs_f64() * 1000.0);
    }
}
