//! `site`: the reference site of an SDK, written, compared, or served.

mod serve;

use std::path::PathBuf;
use std::time::Instant;

use crate::config::{ConfigFile, SiteSettings};
use crate::diagnostics::{self, Diagnostics, Sources};
use crate::file_set::FileSet;
use crate::pipeline::Outcome;
use crate::run::{Mode, Report, Request, Subject, run};
use crate::site::{self, Context};
use crate::write;
use clap::Args;

use crate::cli::fetch::web;
use crate::cli::place::{default_config, shown};

#[derive(Args)]
pub struct SiteArgs {
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub config: Option<PathBuf>,
    /// An OpenAPI document, for a site without a config: a file, or an address that it is read from.
    #[arg(long, value_name = "FILE")]
    pub input: Option<PathBuf>,
    /// Where the site goes [default: `output` of `[site]`; `site` without a config].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The crate's name, for a site without a config [default: from the document's title].
    #[arg(long, requires = "input")]
    name: Option<String>,
    /// Writes nothing; fails, with a diff, when what is on disk is not what would be written.
    #[arg(long)]
    check: bool,
    /// Serves the site on this machine, and makes it again when the document or the config changes.
    #[arg(long, conflicts_with = "check")]
    serve: bool,
    /// The port to serve on; 0 for any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 4400, requires = "serve")]
    port: u16,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
}

/// The site in memory, and what the run said.
struct Made {
    report: Report,
    files: Option<FileSet>,
}

/// `true`: nothing was wrong.
pub fn site(args: &SiteArgs) -> anyhow::Result<bool> {
    let config = match (&args.config, &args.input) {
        (None, None) => Some(default_config()?),
        (config, _) => config.clone(),
    };
    if args.serve {
        return serve::serve(args, config.as_deref());
    }
    let start = Instant::now();
    let Made { mut report, files } = make(args, config.as_deref());
    eprint!("{}", report.render(false));
    let Some(files) = files else {
        eprintln!("nothing was written");
        return Ok(false);
    };
    // Comparing takes as much memory as the pages do; the document is not needed any more.
    report.outcome = Outcome::default();
    let mut diagnostics = Diagnostics::new(true);
    let folder = folder(args, report.config.as_ref());
    let (count, name) = (files.len(), shown(&folder));
    let changes = write::compare(&folder, &files, &[], &mut diagnostics);
    let mut is_same = true;
    match changes {
        Some(changes) if args.check => {
            is_same = changes.is_empty();
            eprint!("{}", changes.show(shown));
            let is = if is_same { "is" } else { "is not" };
            eprintln!("{name} {is} what the document and the config give");
        }
        Some(changes) => {
            let counts = changes.apply(&folder, &mut diagnostics);
            eprintln!("{name}: {} files written, {} unchanged, {} removed", counts.written, counts.unchanged, counts.removed);
        }
        None => {}
    }
    eprint!("{}", diagnostics::render(&diagnostics, &Sources::new(None), false));
    eprintln!("{count} files, {} ms", start.elapsed().as_millis());
    Ok(is_same && !diagnostics.has_errors())
}

/// Where the site goes.
fn folder(args: &SiteArgs, config: Option<&ConfigFile>) -> PathBuf {
    let configured = || config.map_or_else(|| PathBuf::from("site"), ConfigFile::site_output);
    args.out.clone().unwrap_or_else(configured)
}

/// Goes the pipeline's way, and makes the pages of what it found.
fn make(args: &SiteArgs, config: Option<&std::path::Path>) -> Made {
    let start = Instant::now();
    let subject = match (&args.input, config) {
        (Some(input), _) => Subject::Document { input, out: None, name: args.name.as_deref() },
        (None, config) => Subject::Config(config.unwrap_or(std::path::Path::new(""))),
    };
    let mut report =
        run(Request { subject, mode: Mode::Lint, strict: false, web: web(&args.allow_http), clock: &|| start.elapsed() });
    if report.diagnostics.has_errors() {
        return Made { report, files: None };
    }
    let outcome = &report.outcome;
    let parts = (&outcome.api, &outcome.plan, &outcome.settings, &outcome.document);
    let (Some(api), Some(plan), Some(settings), Some(document)) = parts else { return Made { report, files: None } };
    let rustdoc = format!("https://docs.rs/{}/{}", settings.name, settings.version);
    let own = SiteSettings::read(report.config.as_ref(), &rustdoc, &mut report.diagnostics);
    if report.diagnostics.has_errors() {
        return Made { report, files: None };
    }
    let files = site::files(&Context::new(api, plan, settings, &own, document));
    Made { files: Some(files), report }
}
