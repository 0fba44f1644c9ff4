//! `changes`: what users notice between an SDK of some revision of git and the one that the
//! document gives now.

use std::time::Duration;

use anyhow::bail;

use crate::config::ConfigFile;
use crate::run::{Mode, Options, Request, Subject, run_with};
use crate::surface::{self, Baseline};

use crate::cli::Screen;
use crate::cli::args::ChangesArgs;
use crate::cli::args::{ChangesFormat, DenyChange};
use crate::cli::fetch::web;
use crate::cli::git::{at_revision, last_release, lock_at, without_release};
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
    let file = report.config.as_ref();
    let name = file.map(|file| file.config.package.name.as_str());
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
    let files = at_revision(folder, &revision)?;
    let Some(mut api_diff) = surface::compare(&files, &report.outcome.files) else {
        bail!("`{}` of {revision} was no SDK of this generator's", shown(folder));
    };
    let lock = &report.outcome.lock;
    let old_lock = file.and_then(|file| lock_at(file, &revision));
    if let Some(old) = &old_lock {
        api_diff.add_wire(old, lock);
    }
    api_diff.locate(old_lock.as_ref(), lock, report.outcome.document.as_ref());
    let old = Baseline::new(files).map(|old| old.version).unwrap_or_default();
    let said = surface::Report {
        found: &api_diff,
        name: file.map_or("", |file| file.config.package.name.get_ref()),
        since: &revision,
        old_version: &old,
        version: file.map_or("", ConfigFile::version),
    };
    print(&match args.format {
        ChangesFormat::Human => {
            format!("since {revision}, users of {} notice:\n{}", shown(folder), said.human())
        }
        ChangesFormat::Markdown => said.markdown(),
        ChangesFormat::Json => said.json(),
    })?;
    Ok(!(args.deny == Some(DenyChange::Breaking) && api_diff.breaks()))
}
