//! `generate` and `lint`: reads config and lock, runs the pipeline, shows what it says, writes or compares.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use generator::config::{self, ConfigFile};
use generator::diagnostics::{self, Diagnostics, Sources};
use generator::load::Limits;
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};
use generator::write::{self, Changes};

use crate::place::{default_config, shown};
use crate::{GenerateArgs, LintArgs};

/// `true`: nothing was wrong.
pub fn generate(args: &GenerateArgs) -> anyhow::Result<bool> {
    let start = Instant::now();
    let mut run = Run::new(args.config.as_deref(), args.input.as_deref(), args.strict)?;
    let out = args.out.clone().or_else(|| Some(run.config.as_ref()?.output()));
    let (mut outcome, lock) = run.pipeline(args.name.as_deref(), false, &start);
    let mut changes = None;
    if let Some(out) = out.as_deref().filter(|_| run.may_write()) {
        let text = outcome.lock.to_text();
        let others: Vec<(&Path, &str)> = lock.iter().map(|path| (path.as_path(), text.as_str())).collect();
        changes = write::compare(out, &outcome.files, &others, &mut run.diagnostics).map(|changes| (out, changes));
    }
    let mut ok = changes.is_some();
    let mut done = String::new();
    match changes {
        Some((out, changes)) if args.check => {
            ok = changes.is_empty();
            done = check(out, &changes);
        }
        Some((out, changes)) => {
            let counts = changes.apply(out, &mut run.diagnostics);
            let (written, unchanged, removed) = (counts.written, counts.unchanged, counts.removed);
            done = format!("{}: {written} files written, {unchanged} unchanged, {removed} removed", shown(out));
        }
        None => {}
    }
    run.show(&outcome);
    if !done.is_empty() {
        eprintln!("{done}");
        let (operations, types, time) = (outcome.operations, outcome.types, start.elapsed().as_millis());
        eprintln!("{operations} operations, {types} types, {time} ms");
    }
    if args.timings {
        let known: Duration = outcome.timings.iter().map(|(_, time)| *time).sum();
        outcome.timings.push(("files", start.elapsed().saturating_sub(known)));
        for (stage, time) in &outcome.timings {
            eprintln!("{stage:>10} {:8.1} ms", time.as_secs_f64() * 1000.0);
        }
    }
    Ok(ok && !run.diagnostics.has_errors())
}

/// `true`: nothing was wrong.
pub fn lint(args: &LintArgs) -> anyhow::Result<bool> {
    let mut run = Run::new(args.config.as_deref(), args.input.as_deref(), args.strict)?;
    let (outcome, _) = run.pipeline(None, true, &Instant::now());
    run.show(&outcome);
    if run.diagnostics.all().is_empty() {
        eprintln!("nothing to say: {} operations, {} types", outcome.operations, outcome.types);
    }
    Ok(!run.diagnostics.has_errors())
}

fn check(out: &Path, changes: &Changes) -> String {
    if changes.is_empty() {
        return format!("{} is what the document and the config give", shown(out));
    }
    format!("{}\n{} is not what the document and the config give; run `cargo xtask generate`", changes.show(shown), shown(out))
}

/// One run, from its arguments to what it has to say.
struct Run {
    config: Option<ConfigFile>,
    /// `None` when the config could not be read.
    document: Option<PathBuf>,
    diagnostics: Diagnostics,
}

impl Run {
    fn new(config: Option<&Path>, input: Option<&Path>, strict: bool) -> anyhow::Result<Self> {
        if let Some(input) = input {
            return Ok(Self { config: None, document: Some(input.to_owned()), diagnostics: Diagnostics::new(strict) });
        }
        let path = config.map_or_else(default_config, |path| Ok(path.to_owned()))?;
        let mut diagnostics = Diagnostics::new(true);
        let config = config::load(&path, &mut diagnostics);
        let document = config.as_ref().map(ConfigFile::document);
        Ok(Self { config, document, diagnostics })
    }

    /// The outcome, and where its lock goes.
    fn pipeline(&mut self, name: Option<&str>, only_lint: bool, start: &Instant) -> (Outcome, Option<PathBuf>) {
        let lock_path = self.config.as_ref().map(ConfigFile::lock);
        let Some(document) = &self.document else { return (Outcome::default(), None) };
        let lock = lock_path.as_ref().map_or_else(|| Some(Lock::new()), |path| Lock::read(path, &mut self.diagnostics));
        let input = Input {
            document,
            config: self.config.as_ref(),
            lock: &lock.unwrap_or_default(),
            name,
            limits: &Limits::default(),
            clock: &|| start.elapsed(),
        };
        (pipeline::generate(input, only_lint, &mut self.diagnostics), lock_path)
    }

    fn may_write(&self) -> bool {
        self.document.is_some() && !self.diagnostics.has_errors()
    }

    fn show(&self, outcome: &Outcome) {
        let mut sources = Sources::new(outcome.document.as_ref());
        if let Some(config) = &self.config {
            sources = sources.with(&config.path, &config.text);
        }
        let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        eprint!("{}", diagnostics::render(&self.diagnostics, &sources, styled));
    }
}
