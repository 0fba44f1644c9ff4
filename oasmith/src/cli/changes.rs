//! `changes`: what users notice between an SDK of some revision of git and the one that the
//! document gives now.

use std::time::Duration;

use anyhow::bail;

use crate::run::{Mode, Options, Request, Subject, run_with};
use crate::surface;

use crate::cli::Screen;
use crate::cli::args::ChangesArgs;
use crate::cli::args::DenyChange;
use crate::cli::fetch::web;
use crate::cli::git::{at_revision, last_release, without_release};
use crate::cli::paths::{default_config, shown};
use crate::cli::print::print;

/// `true`: nothing was wrong.
pub fn changes(args: &ChangesArgs, screen: &Screen) -> anyhow::Result<bool> {
    let config = args.config.clone().map_or_else(default_config, Ok)?;
    let subject = Subject::Config(&config);
    let request = Request {
        subject,
        mode: Mode::Check,
        strict: false,
        web: web(&args.allow_http),
        clock: &|| Duration::ZERO,
    };
    // This command says what the version must be; it need not be that already.
    let report = run_with(request, Options { allow_breaking: true, ..Options::default() });
    screen.show(&report)?;
    let (false, Some(folder)) = (report.diagnostics.has_errors(), &report.out) else {
        return Ok(false);
    };
    let name = report.config.as_ref().map(|file| file.config.package.name.as_str());
    let revision = match &args.revision {
        Some(revision) => revision.clone(),
        None => match last_release(folder, name.unwrap_or_default())? {
            Some(tag) => tag,
            None => {
                print(&format!("{}\n", without_release(folder)))?;
                return Ok(true);
            }
        },
    };
    let old = at_revision(folder, &revision)?;
    let Some(api_diff) = surface::compare(&old, &report.outcome.files) else {
        bail!("`{}` of {revision} was no SDK of this generator's", shown(folder));
    };
    let folder = shown(folder);
    print(&format!(
        "since {revision}, users of {folder} notice:\n{}{}\n",
        api_diff.show(usize::MAX),
        api_diff.advice()
    ))?;
    Ok(!(args.deny == Some(DenyChange::Breaking) && api_diff.breaks()))
}
