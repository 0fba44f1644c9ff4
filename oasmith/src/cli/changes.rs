//! `changes`: what users notice between an SDK of some revision of git and the one that the
//! document gives now.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::file_set::FileSet;
use crate::run::{Mode, Request, Subject, run};
use crate::surface;
use anyhow::{Context, bail};

use crate::cli::Screen;
use crate::cli::args::ChangesArgs;
use crate::cli::args::DenyChange;
use crate::cli::fetch::web;
use crate::cli::paths::{default_config, shown};
use crate::cli::print::print;

/// `true`: nothing was wrong.
pub fn changes(args: &ChangesArgs, screen: &Screen) -> anyhow::Result<bool> {
    let config = args.config.clone().map_or_else(default_config, Ok)?;
    let subject = Subject::Config(&config);
    let report = run(Request {
        subject,
        mode: Mode::Check,
        strict: false,
        web: web(&args.allow_http),
        clock: &|| Duration::ZERO,
    });
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

/// The tag of the highest version that is an ancestor of the current commit: `v1.2.0`, or
/// `NAME-v1.2.0` for one crate of several. Tags of the crate's own name come first.
fn last_release(folder: &Path, name: &str) -> anyhow::Result<Option<String>> {
    let tags = git(folder, &["tag", "--merged", "HEAD"])?;
    let own = format!("{name}-v");
    let highest = |prefix: &str| {
        let tags = tags.lines().filter_map(|tag| Some((version(tag.strip_prefix(prefix)?)?, tag)));
        tags.max().map(|(_, tag)| tag.to_owned())
    };
    Ok(highest(&own).or_else(|| highest("v")))
}

/// `1.2.3` as numbers; `None` for a pre-release or any other text.
fn version(text: &str) -> Option<[u64; 3]> {
    let numbers: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// What to say where no tag is a release.
fn without_release(folder: &Path) -> &'static str {
    let is_shallow = git(folder, &["rev-parse", "--is-shallow-repository"]);
    match is_shallow.is_ok_and(|text| text.trim() == "true") {
        true => {
            "this clone is shallow and has no release tag: run `git fetch --unshallow --tags`, or name a revision"
        }
        false => {
            "there is no release tag (such as `v0.1.0`), so everything in the SDK is new; `git fetch --tags` gets the tags of the remote"
        }
    }
}

/// The sources below a folder, as git has them.
fn at_revision(folder: &Path, revision: &str) -> anyhow::Result<FileSet> {
    let names =
        git(folder, &["ls-tree", "-r", "-z", "--name-only", revision, "--", "src", "Cargo.toml"])?;
    let wanted = names.split('\0').filter(|name| surface::is_read(name));
    let files: FileSet = wanted
        .map(|name| Ok((name.to_owned(), git(folder, &["show", &format!("{revision}:./{name}")])?)))
        .collect::<anyhow::Result<_>>()?;
    if files.is_empty() {
        bail!("there was no SDK in `{}` at {revision}", shown(folder));
    }
    Ok(files)
}

fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .context("cannot start `git`")?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        if text.contains("not a git repository") {
            bail!(
                "`{}` is not in a git repository, so there is nothing to compare with",
                shown(folder)
            );
        }
        let hint = match text.contains("Not a valid object name") {
            true => "; `git fetch --tags` gets the tags of the remote",
            false => "",
        };
        bail!("git: {text}{hint}");
    }
    String::from_utf8(output.stdout).context("git gave what is not text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_release_is_the_highest_version_and_not_the_newest_tag() {
        let folder =
            std::env::temp_dir().join(format!("sdk-generator-release-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let run = |arguments: &[&str]| git(&folder, arguments).unwrap();
        run(&["init", "-q"]);
        let commit =
            ["-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "--allow-empty", "-m", "m"];
        run(&commit);
        let none = last_release(&folder, "acme").unwrap();
        for tag in ["v0.10.0", "v0.9.1", "v1.0.0-rc.1", "other-v7.0.0", "vision"] {
            run(&["tag", tag]);
        }
        let shared = last_release(&folder, "acme").unwrap();
        run(&["tag", "acme-v0.2.0"]);
        let own = last_release(&folder, "acme").unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(none, None);
        assert_eq!(shared.as_deref(), Some("v0.10.0"));
        assert_eq!(own.as_deref(), Some("acme-v0.2.0"));
    }

    #[test]
    fn what_git_has() {
        let folder =
            std::env::temp_dir().join(format!("sdk-generator-changes-{}", std::process::id()));
        let file = |name: &str, text: &str| {
            let path = folder.join("sdk").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        file("src/types/a b.rs", "pub struct A;");
        file("src/runtime/client.rs", "pub struct Client;");
        file("tests/wire/main.rs", "");
        file("Cargo.toml", "[features]");
        let run = |arguments: &[&str]| git(&folder, arguments).unwrap();
        run(&["init", "-q"]);
        run(&["add", "-A"]);
        run(&["-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "-m", "m"]);
        file("src/types/a b.rs", "pub struct B;");
        let sdk = folder.join("sdk");
        let found = at_revision(&sdk, "HEAD");
        let (unknown, none) = (
            at_revision(&sdk, "nowhere").unwrap_err(),
            at_revision(&sdk.join("src"), "HEAD").unwrap_err(),
        );
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            found.unwrap(),
            FileSet::from_iter([
                ("Cargo.toml", "[features]"),
                ("src/runtime/client.rs", "pub struct Client;"),
                ("src/types/a b.rs", "pub struct A;"),
            ])
        );
        assert!(unknown.to_string().contains("nowhere"), "{unknown}");
        assert!(none.to_string().contains("there was no SDK"), "{none}");
    }
}
