//! `release`: a new version in the config, its changelog, the SDK, and what to commit and tag.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use semver::Version;

use super::args::ReleaseArgs;
use super::date::today;
use super::fetch::web;
use super::git::{at_revision, git, lock_at, release_of, tag_of, without_release};
use super::paths::{default_config, shown};
use super::print::print;
use super::{End, Screen};
use crate::config::ConfigFile;
use crate::load;
use crate::lock::Impact;
use crate::run::{Mode, Options, Report, Request, Subject, run_with};
use crate::surface::{self, ApiDiff, changelog, version};
use crate::write;

pub fn release(args: &ReleaseArgs, screen: &Screen) -> anyhow::Result<End> {
    let config = args.config.clone().map_or_else(default_config, Ok)?;
    let options = Options { allow_breaking: true, ..Options::default() };
    let report = run(args, &config, Mode::Check, options);
    let (Some(file), Some(out)) = (report.config.clone(), report.out.clone()) else {
        screen.show(&report)?;
        return Ok(End::Findings);
    };
    if report.diagnostics.has_errors() {
        screen.show(&report)?;
        return Ok(End::Findings);
    }
    let since = Since::find(args, &config, &out, &report)?;
    let new = chosen(args, &file, &since)?;
    let sections = match &since.api_diff {
        Some(found) => changelog::sections(found),
        None => changelog::Sections::from([("Added", vec!["The first release.".to_owned()])]),
    };
    let path = out.join(write::CHANGELOG);
    let old_text = std::fs::read_to_string(&path).ok();
    let date = args.date.clone().unwrap_or_else(today);
    let new_text = surface::with_release(old_text.as_deref(), &new.to_string(), &date, &sections);
    if args.dry_run {
        print(&format!("{}\n{new_text}", since.summary(&file, &new)))?;
        return Ok(End::Fine);
    }
    let report = write_all(args, &file, &new, (&path, &new_text), screen)?;
    if report.diagnostics.has_errors() {
        return Ok(End::Findings);
    }
    print(&format!("{}\n{}", since.summary(&file, &new), next_steps(&file, &out, &new)))?;
    Ok(End::Fine)
}

fn run(args: &ReleaseArgs, config: &Path, mode: Mode, options: Options<'_>) -> Report {
    let request = Request {
        subject: Subject::Config(config),
        mode,
        strict: false,
        web: web(&args.allow_http),
        clock: &|| Duration::ZERO,
    };
    run_with(request, options)
}

/// The config, the SDK and the changelog; where something goes wrong, all is as it was.
fn write_all(
    args: &ReleaseArgs,
    file: &ConfigFile,
    new: &Version,
    (path, changelog): (&Path, &str),
    screen: &Screen,
) -> anyhow::Result<Report> {
    let version = new.to_string();
    let written = |path: &Path, text: &str| {
        std::fs::write(path, text).with_context(|| format!("cannot write `{}`", shown(path)))
    };
    written(&file.path, &file.with_version(&version))?;
    let options = Options {
        force: args.force,
        allow_breaking: true,
        release: Some(&version),
        ..Options::default()
    };
    let report = run(args, &file.path, Mode::Write, options);
    screen.show(&report)?;
    if report.diagnostics.has_errors() {
        written(&file.path, &file.text)?;
        eprintln!("nothing was written");
        return Ok(report);
    }
    written(path, changelog)?;
    Ok(report)
}

/// The last release, and what users notice since.
struct Since {
    /// `None`: this is the first one.
    released: Option<Version>,
    /// `None`: there is nothing to compare with.
    api_diff: Option<ApiDiff>,
    impact: Impact,
}

impl Since {
    /// Compares with a revision that is named, with the release of the lock, or with the last tag.
    fn find(
        args: &ReleaseArgs,
        config: &Path,
        out: &Path,
        report: &Report,
    ) -> anyhow::Result<Self> {
        let locked = report.outcome.lock.released.as_ref();
        let found = match &args.since {
            Some(revision) => {
                let files = at_revision(out, revision)?;
                let found = surface::Baseline::new(files)
                    .with_context(|| format!("`Cargo.toml` of {revision} has no version"))?;
                Some((revision.clone(), found))
            }
            None => release_of(config, locked.map(|released| released.version.as_str())),
        };
        let Some((revision, found)) = found else {
            return match locked {
                None => Ok(Self { released: None, api_diff: None, impact: Impact::None }),
                Some(released) => bail!(
                    "the changelog needs the sources of {}: {}; or name its commit with `--since`",
                    released.version,
                    without_release(out)
                ),
            };
        };
        let Some(mut api_diff) = surface::compare(&found.files, &report.outcome.files) else {
            bail!("`{}` of {} was no SDK of this generator's", shown(out), found.version);
        };
        let old_lock = report.config.as_ref().and_then(|file| lock_at(file, &revision));
        if let Some(old) = &old_lock {
            api_diff.add_wire(old, &report.outcome.lock);
        }
        let released = Version::parse(&found.version)
            .with_context(|| format!("`{}` is no version", found.version))?;
        Ok(Self { released: Some(released), impact: api_diff.impact(), api_diff: Some(api_diff) })
    }

    fn summary(&self, file: &ConfigFile, new: &Version) -> String {
        let name = file.config.package.name.get_ref();
        match (&self.released, &self.api_diff) {
            (Some(old), Some(found)) => {
                let (breaks, changes, adds) =
                    (found.breaks.len(), found.changes.len(), found.adds.len());
                format!(
                    "{name} {old} → {new}: {breaks} differences break code, {changes} change what it does, {adds} are additions"
                )
            }
            _ => format!("{name} {new}: the first release"),
        }
    }
}

/// The version that was asked for, that of the config where it is high enough, or the lowest one.
fn chosen(args: &ReleaseArgs, file: &ConfigFile, since: &Since) -> anyhow::Result<Version> {
    let parsed =
        |text: &str| Version::parse(text).with_context(|| format!("`{text}` is no version"));
    let by_config = parsed(file.version())?;
    let asked = args.version.as_deref().map(parsed).transpose()?;
    let Some(released) = &since.released else { return Ok(asked.unwrap_or(by_config)) };
    let impact = since.impact;
    let next = version::next(released, impact);
    let Some(asked) = asked else {
        let is_raised = by_config > *released && version::may_follow(&by_config, released, impact);
        return Ok(if is_raised { by_config } else { next });
    };
    if asked <= *released {
        bail!("{asked} does not come after the last release, {released}");
    }
    if !args.allow_breaking && !version::may_follow(&asked, released, impact) {
        bail!(
            "{asked} is too low for what users notice since {released}: it must be {next} at least (`oasmith changes` says why, `--allow-breaking` releases it all the same)"
        );
    }
    Ok(asked)
}

/// What a person does with the release.
fn next_steps(file: &ConfigFile, out: &Path, new: &Version) -> String {
    let name = file.config.package.name.get_ref();
    let document = file.document();
    let is_file = load::address(&document).is_none();
    let mut paths: Vec<PathBuf> = vec![file.path.clone(), file.lock(), out.to_owned()];
    paths.extend(is_file.then_some(document));
    let paths: Vec<String> = paths.iter().map(|path| shown(path)).collect();
    let tag = tag_of(out, name, &new.to_string());
    let manifest = shown(&out.join("Cargo.toml"));
    let is_in_git = git(out, &["rev-parse", "--git-dir"]).is_ok();
    let commit = match is_in_git {
        true => format!(
            "  git add {}\n  git commit -m \"Release {name} {new}\"\n  git tag {tag}\n  git push origin HEAD {tag}\n",
            paths.join(" ")
        ),
        false => String::new(),
    };
    format!(
        "Next:\n  read {}\n  cargo check --manifest-path {manifest}\n{commit}  cargo publish --manifest-path {manifest}\n",
        shown(&out.join(write::CHANGELOG))
    )
}
