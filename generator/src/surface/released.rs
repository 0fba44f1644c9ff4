//! The last release as a run compares with it: what users notice since, and whether the config's
//! version is high enough for it.

use super::{ApiDiff, compare, version};
use crate::config::ConfigFile;
use crate::diagnostics::Diagnostics;
use crate::file_set::FileSet;
use crate::lock::{Impact, Released};

/// How many differences a finding shows.
const SHOWN: usize = 5;

/// The sources of a released SDK.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    /// Its version, as its `Cargo.toml` says.
    pub version: String,
    pub files: FileSet,
}

impl Baseline {
    /// `None` where the manifest has no version.
    pub fn new(files: FileSet) -> Option<Self> {
        let manifest: toml::Table = files.get("Cargo.toml")?.parse().ok()?;
        let version = manifest.get("package")?.get("version")?.as_str()?.to_owned();
        Some(Self { version, files })
    }
}

/// What is known of the last release in a run.
pub struct Since<'a> {
    /// What the lock says, with what this run adds.
    pub locked: Option<&'a Released>,
    /// What this run adds.
    pub api_diff: Option<&'a ApiDiff>,
    /// Finds the sources of the release with this version, or of the last one.
    pub find: &'a dyn Fn(Option<&str>) -> Option<Baseline>,
}

impl Since<'_> {
    /// Reports a version that is too low. The sources of the release decide where they are at hand;
    /// the lock knows the worst of all runs since then, which may have been taken back.
    pub fn check(&self, new: &FileSet, config: &ConfigFile, diagnostics: &mut Diagnostics) {
        match self.locked {
            Some(locked) if is_enough(config, locked) => {}
            Some(locked) => match (self.find)(Some(&locked.version)) {
                Some(baseline) => against(&baseline, new, config, diagnostics),
                None => {
                    let lines = self.api_diff.map(|found| lines(found, locked.since));
                    let lines = lines.unwrap_or_default();
                    version::check(config, &locked.version, locked.since, &lines, diagnostics);
                }
            },
            None => {
                if let Some(baseline) = (self.find)(None) {
                    against(&baseline, new, config, diagnostics);
                }
            }
        }
    }
}

fn is_enough(config: &ConfigFile, released: &Released) -> bool {
    let parsed = |text: &str| semver::Version::parse(text).ok();
    match (parsed(config.version()), parsed(&released.version)) {
        (Some(version), Some(of)) => version::may_follow(&version, &of, released.since),
        _ => true,
    }
}

fn against(old: &Baseline, new: &FileSet, config: &ConfigFile, diagnostics: &mut Diagnostics) {
    let found = compare(&old.files, new).unwrap_or_default();
    let impact = found.impact();
    version::check(config, &old.version, impact, &lines(&found, impact), diagnostics);
}

/// Some of the differences that decide.
fn lines(found: &ApiDiff, impact: Impact) -> Vec<String> {
    let all = match impact {
        Impact::Breaks => &found.breaks,
        Impact::Changes => &found.changes,
        Impact::Adds | Impact::None => &found.adds,
    };
    let more = all.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| format!("and {more} more; `oasmith changes` shows all"));
    let prefix = if impact == Impact::Adds { "new: " } else { "" };
    all.iter().take(SHOWN).map(|one| format!("{prefix}{one}")).chain(more).collect()
}
