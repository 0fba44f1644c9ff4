//! `overlay`: prints an OpenAPI Overlay for the document.

use std::time::Duration;

use clap::Args;

use super::args::SubjectArgs;
use super::fetch::web;
use super::print::print;
use super::{End, Screen};
use crate::cli::paths::default_config;
use crate::emit::code_samples;
use crate::run::{Mode, Request, Subject, run};

#[derive(Args)]
pub struct OverlayArgs {
    #[command(flatten)]
    pub subject: SubjectArgs,
    /// Rust code for each operation, as `x-codeSamples`.
    #[arg(long, required = true)]
    pub code_samples: bool,
}

pub fn overlay(args: &OverlayArgs, screen: &Screen) -> anyhow::Result<End> {
    let config;
    let subject = match (&args.subject.input, &args.subject.config) {
        (Some(input), _) => Subject::Document { input, out: None, name: None },
        (None, Some(config)) => Subject::Config(config),
        (None, None) => {
            config = default_config()?;
            Subject::Config(&config)
        }
    };
    let report = run(Request {
        subject,
        mode: Mode::Lint,
        strict: false,
        web: web(&args.subject.allow_http),
        clock: &|| Duration::ZERO,
    });
    screen.show(&report)?;
    let outcome = &report.outcome;
    let (Some(api), Some(plan), Some(settings)) = (&outcome.api, &outcome.plan, &outcome.settings)
    else {
        return Ok(End::Findings);
    };
    if report.diagnostics.has_errors() {
        return Ok(End::Findings);
    }
    let (overlay, left_out) = code_samples::overlay(api, plan, settings);
    print(&(serde_json::to_string_pretty(&overlay)? + "\n"))?;
    if left_out > 0 {
        screen.say(&format!("{left_out} operations of other files are left out"));
    }
    Ok(End::Fine)
}
