//! `changes`: what users notice between an SDK of some revision of git and the one that the document gives now.

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
use crate::cli::place::{default_config, shown};
use crate::cli::print::print;

/// `true`: nothing was wrong.
pub fn changes(args: &ChangesArgs, screen: &Screen) -> anyhow::Result<bool> {
    let config = args.config.clone().map_or_else(default_config, Ok)?;
    let subject = Subject::Config(&config);
    let report =
        run(Request { subject, mode: Mode::Check, strict: false, web: web(&args.allow_http), clock: &|| Duration::ZERO });
    screen.show(&report)?;
    let (false, Some(folder)) = (report.diagnostics.has_errors(), &report.out) else { return Ok(false) };
    let old = at_revision(folder, &args.revision)?;
    let Some(notice) = surface::compare(&old, &report.outcome.files) else {
        bail!("`{}` of {} was no SDK of this generator's", shown(folder), args.revision);
    };
    let (revision, folder) = (&args.revision, shown(folder));
    print(&format!("since {revision}, users of {folder} notice:\n{}{}\n", notice.show(usize::MAX), notice.advice()))?;
    Ok(!(args.deny == Some(DenyChange::Breaking) && notice.breaks()))
}

/// The sources below a folder, as git has them.
fn at_revision(folder: &Path, revision: &str) -> anyhow::Result<FileSet> {
    let names = git(folder, &["ls-tree", "-r", "-z", "--name-only", revision, "--", "src", "Cargo.toml"])?;
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
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().context("cannot start `git`")?;
    if !output.status.success() {
        bail!("git: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("git gave what is not text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_has() {
        let folder = std::env::temp_dir().join(format!("sdk-generator-changes-{}", std::process::id()));
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
        let (unknown, none) = (at_revision(&sdk, "nowhere").unwrap_err(), at_revision(&sdk.join("src"), "HEAD").unwrap_err());
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
