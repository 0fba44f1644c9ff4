//! What git knows of an SDK: its release tags, and its sources at a revision.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use semver::Version;

use super::paths::shown;
use crate::config::{self, ConfigFile};
use crate::diagnostics::Diagnostics;
use crate::file_set::FileSet;
use crate::lock::Lock;
use crate::surface::{self, Baseline};

/// The tag of the highest version that is an ancestor of the current commit: `v1.2.0`, or
/// `NAME-v1.2.0` for one crate of several. Tags of the crate's own name come first. Pre-releases
/// are no releases.
pub fn last_release(folder: &Path, name: &str) -> anyhow::Result<Option<String>> {
    let tags = git(folder, &["tag", "--merged", "HEAD"])?;
    let highest = |prefix: &str| {
        let tags = tags.lines().filter_map(|tag| {
            let version = Version::parse(tag.strip_prefix(prefix)?).ok()?;
            version.pre.is_empty().then_some((version, tag))
        });
        tags.max().map(|(_, tag)| tag.to_owned())
    };
    Ok(highest(&format!("{name}-v")).or_else(|| highest("v")))
}

/// The tag of a release, as it is or would be called.
pub fn tag_of(folder: &Path, name: &str, version: &str) -> String {
    let own = format!("{name}-v");
    let tags = git(folder, &["tag", "--list"]).unwrap_or_default();
    match tags.lines().any(|tag| tag.starts_with(&own)) {
        true => format!("{own}{version}"),
        false => format!("v{version}"),
    }
}

/// Finds the sources of a release for a config: of a version, or of the last release.
pub fn baseline(config: &Path, version: Option<&str>) -> Option<Baseline> {
    release_of(config, version).map(|(_, baseline)| baseline)
}

/// The same with its tag.
pub fn release_of(config: &Path, version: Option<&str>) -> Option<(String, Baseline)> {
    let file = config::load(config, &mut Diagnostics::new(false))?;
    let (folder, name) = (file.output(), file.config.package.name.get_ref());
    let tag = match version {
        Some(version) => tag_of(&folder, name, version),
        None => last_release(&folder, name).ok()??,
    };
    let baseline = Baseline::new(at_revision(&folder, &tag).ok()?)?;
    // The tag may be that of another crate in this repository.
    tag.ends_with(&format!("v{}", baseline.version)).then_some((tag, baseline))
}

/// The lock file of a revision, which tells what requests were like.
pub fn lock_at(config: &ConfigFile, revision: &str) -> Option<Lock> {
    let path = config.lock();
    let text = file_at(&path, revision)?;
    Lock::parse(&path, &text, &mut Diagnostics::new(false))
}

/// What to say where no tag is a release.
pub fn without_release(folder: &Path) -> &'static str {
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
pub fn at_revision(folder: &Path, revision: &str) -> anyhow::Result<FileSet> {
    let names =
        git(folder, &["ls-tree", "-r", "-z", "--name-only", revision, "--", "src", "Cargo.toml"])?;
    let wanted: Vec<&str> = names.split('\0').filter(|name| surface::is_read(name)).collect();
    if wanted.is_empty() {
        bail!("there was no SDK in `{}` at {revision}", shown(folder));
    }
    let objects: String = wanted.iter().map(|name| format!("{revision}:./{name}\n")).collect();
    let texts = blobs(folder, objects, wanted.len())?;
    Ok(wanted.into_iter().map(str::to_owned).zip(texts).collect())
}

/// A file at a revision; `None` where it did not exist.
fn file_at(path: &Path, revision: &str) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let name = path.file_name()?.to_str()?;
    git(folder.unwrap_or(Path::new(".")), &["show", &format!("{revision}:./{name}")]).ok()
}

/// Many objects by one process: one for each would take seconds.
fn blobs(folder: &Path, names: String, count: usize) -> anyhow::Result<Vec<String>> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start `git`")?;
    let mut stdin = child.stdin.take().context("`git` has no standard input")?;
    // Both pipes would fill up, if one process did all reading after all writing.
    let writer = std::thread::spawn(move || stdin.write_all(names.as_bytes()));
    let output = child.wait_with_output().context("`git` does not answer")?;
    let is_written = writer.join().is_ok_and(|result| result.is_ok());
    let texts = is_written.then(|| objects(&output.stdout)).flatten();
    texts
        .filter(|texts| texts.len() == count)
        .with_context(|| format!("git cannot read the files of `{}`", shown(folder)))
}

/// `<hash> blob <size>`, a line feed, the bytes, a line feed.
fn objects(mut bytes: &[u8]) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    while !bytes.is_empty() {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let (head, rest) = bytes.split_at_checked(end)?;
        let size: usize = std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse().ok()?;
        let (text, rest) = rest.get(1..)?.split_at_checked(size)?;
        texts.push(String::from_utf8(text.to_vec()).ok()?);
        bytes = rest.get(1..)?;
    }
    Some(texts)
}

/// The output of a git command.
pub fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<String> {
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
