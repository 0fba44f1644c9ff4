//! `bundle` and `dump`: what the stages before `emit` made of a document.

use std::path::Path;
use std::time::Duration;

use crate::bundle::bundle;
use crate::dump;
use crate::run::{Mode, Report, Request, Subject, run};
use anyhow::Context as _;

use crate::cli::args::{BundleArgs, DumpArgs, SubjectArgs};
use crate::cli::fetch::web;
use crate::cli::print::print;

/// Prints the normalized document; `true` when the document has no error.
pub fn print_bundle(args: &BundleArgs) -> anyhow::Result<bool> {
    let report = read(&args.subject)?;
    let Some(document) = &report.outcome.document else { return Ok(false) };
    print(&(serde_json::to_string_pretty(&bundle(document))? + "\n"))?;
    Ok(report.is_ok())
}

/// Prints the IR or the plan; `true` when the document has no error.
pub fn print_dump(args: &DumpArgs) -> anyhow::Result<bool> {
    let report = read(&args.subject)?;
    let (Some(api), Some(plan)) = (&report.outcome.api, &report.outcome.plan) else { return Ok(false) };
    let json = |value: serde_json::Value| format!("{value:#}\n");
    let text = match (&args.only, args.plan) {
        (None, false) => Some(json(dump::ir(api))),
        (None, true) => Some(dump::plan(plan)),
        (Some(only), false) => dump::ir_of(api, only).map(json),
        (Some(only), true) => dump::plan_of(api, plan, only),
    };
    let only = args.only.as_deref().unwrap_or_default();
    print(&text.with_context(|| format!("nothing is called `{only}`; `cargo xtask names` lists operations and schemas"))?)?;
    Ok(report.is_ok())
}

fn read(args: &SubjectArgs) -> anyhow::Result<Report> {
    let config;
    let subject = match (&args.input, &args.config) {
        (Some(input), _) => Subject::Document { input, out: None, name: None },
        (None, Some(config)) => Subject::Config(config),
        (None, None) => {
            config = crate::cli::place::default_config()?;
            Subject::Config(Path::new(&config))
        }
    };
    let clock = || Duration::ZERO;
    let report = run(Request { subject, mode: Mode::Lint, strict: false, web: web(&args.allow_http), clock: &clock });
    eprint!("{}", report.render(false));
    Ok(report)
}
