//! `import`: a `stainless.yml` becomes a config of this project, and then an SDK.

use std::io::IsTerminal;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::import::{self, Imported, Request};
use crate::run::{self, Mode, Subject};
use anyhow::Context;

use crate::cli::Screen;
use crate::cli::args::ImportArgs;
use crate::cli::fetch::web;
use crate::cli::generate::counted;
use crate::cli::place::shown;

/// Whether a config is one of the vendor's: ours are TOML.
pub fn is_import(config: &Path) -> bool {
    config.extension().is_some_and(|ending| ending == "yml" || ending == "yaml")
}

/// Imports, and shows what is wrong; `None` after errors.
pub fn imported(config: &Path, document: Option<&Path>, allowed: &[String]) -> Option<Imported> {
    let outcome = import::import(Request { config, document, web: web(allowed) });
    let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprint!("{}", outcome.render(styled));
    if outcome.imported.is_none() {
        eprintln!("nothing was written");
    }
    outcome.imported
}

/// `true`: nothing was wrong, and nothing that is there differs.
pub fn import(args: &ImportArgs, screen: &Screen) -> anyhow::Result<bool> {
    if let Some(pairs) = &args.check_pairs {
        return crate::cli::pairs::check(pairs);
    }
    let Some(file) = &args.file else { return Ok(false) };
    let Some(imported) = imported(file, args.document.as_deref(), &args.allow_http) else { return Ok(false) };
    let files = imported.files(&args.out);
    let mut differs = false;
    for (name, text) in &files {
        let path = args.out.join(name);
        let old = std::fs::read_to_string(&path).ok();
        match old {
            Some(old) if old == *text => {}
            Some(old) if !args.overwrite => {
                differs = true;
                eprintln!("{}", difference(&shown(&path), &old, text));
            }
            _ => {
                std::fs::create_dir_all(&args.out).with_context(|| format!("cannot make `{}`", shown(&args.out)))?;
                std::fs::write(&path, text).with_context(|| format!("cannot write `{}`", shown(&path)))?;
                eprintln!("{} is written", shown(&path));
            }
        }
    }
    if differs {
        eprintln!("what is there was not overwritten: take over by hand what you want of it, or run this again with --overwrite");
        eprintln!("nothing was generated");
        return Ok(false);
    }
    let config = args.out.join(format!("{}.toml", imported.name));
    let is_ok = generate(&config, args, screen)?;
    eprintln!("\n{}", imported.report);
    Ok(is_ok)
}

fn generate(config: &Path, args: &ImportArgs, screen: &Screen) -> anyhow::Result<bool> {
    let start = Instant::now();
    let clock = || -> Duration { start.elapsed() };
    let subject = Subject::Config(config);
    let report = run::run(run::Request { subject, mode: Mode::Write, strict: false, web: web(&args.allow_http), clock: &clock });
    screen.show(&report)?;
    let out = report.out.as_deref().map(shown).unwrap_or_default();
    match report.counts {
        Some(counts) => {
            eprintln!("{out}: {} files written, {} unchanged; {}", counts.written, counts.unchanged, counted(&report))
        }
        None => eprintln!("no SDK was written"),
    }
    Ok(report.is_ok())
}

/// What the import would change in a file that is there.
fn difference(name: &str, old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.unified_diff().context_radius(2).header(name, "the import now").to_string()
}
