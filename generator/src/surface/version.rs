//! Which version the next release has at least, by the rules of SemVer as cargo reads them.

use semver::{BuildMetadata, Prerelease, Version};

use crate::config::ConfigFile;
use crate::diagnostics::{Code, Diagnostics};
use crate::lock::Impact;

/// The config's version is too low for what users notice since the last release.
pub const VERSION_TOO_LOW: Code = Code("version-too-low");

/// The lowest version that may follow a release, after changes of this impact.
pub fn lowest_after(released: &Version, impact: Impact) -> Version {
    let Version { major, minor, patch, .. } = *released;
    // A pre-release promises nothing about the next one.
    if !released.pre.is_empty() {
        return match impact {
            Impact::None => released.clone(),
            _ => next_pre_release(released),
        };
    }
    let (major, minor, patch) = match (impact, major, minor) {
        (Impact::None, ..) => (major, minor, patch),
        (Impact::Adds, 0, _) | (_, 0, 0) => (major, minor, patch + 1),
        (Impact::Adds | Impact::Changes, 1.., _) | (_, 0, _) => (major, minor + 1, 0),
        (Impact::Breaks, 1.., _) => (major + 1, 0, 0),
    };
    Version::new(major, minor, patch)
}

/// The version of the next release where nobody chooses one: the lowest, and a patch where users
/// notice nothing.
pub fn next(released: &Version, impact: Impact) -> Version {
    match impact {
        Impact::None if released.pre.is_empty() => {
            Version::new(released.major, released.minor, released.patch + 1)
        }
        Impact::None => next_pre_release(released),
        impact => lowest_after(released, impact),
    }
}

/// `1.0.0-beta.1` → `1.0.0-beta.2`; without a number at its end the release itself.
fn next_pre_release(of: &Version) -> Version {
    let (front, last) = of.pre.rsplit_once('.').unwrap_or(("", of.pre.as_str()));
    let next = last.parse::<u64>().ok().and_then(|number| number.checked_add(1));
    let text = next.map(|next| match front {
        "" => next.to_string(),
        front => format!("{front}.{next}"),
    });
    let pre = text.and_then(|text| Prerelease::new(&text).ok()).unwrap_or(Prerelease::EMPTY);
    Version { pre, build: BuildMetadata::EMPTY, ..of.clone() }
}

/// Whether a version may follow a release after changes of this impact. A pre-release of a version
/// that may is one, too.
pub fn may_follow(version: &Version, released: &Version, impact: Impact) -> bool {
    let lowest = lowest_after(released, impact);
    let core = |of: &Version| (of.major, of.minor, of.patch);
    let is_high_enough =
        *version >= lowest || core(version) >= core(&lowest) && released.pre.is_empty();
    // `1.0.0-beta.1` comes before `1.0.0`, whatever it is a pre-release of.
    is_high_enough && version >= released
}

/// Reports a config whose version is too low. `notable`: some of what users notice.
pub fn check(
    file: &ConfigFile,
    released: &str,
    impact: Impact,
    notable: &[String],
    diagnostics: &mut Diagnostics,
) {
    let written = file.config.package.version.as_ref();
    // A version that is not one was reported where the config is read.
    let (Ok(version), Ok(released)) = (Version::parse(file.version()), Version::parse(released))
    else {
        return;
    };
    if may_follow(&version, &released, impact) {
        return;
    }
    let message = match impact {
        Impact::None => format!("`{version}` is lower than the last release, `{released}`"),
        _ => format!("`{version}` is too low: {} `{released}`", words(impact)),
    };
    let lowest = lowest_after(&released, impact);
    let help = format!(
        "write `version = \"{lowest}\"` under `[crate]`, or run `oasmith release`, which does it"
    );
    let location = match written {
        Some(version) => file.location(version),
        None => file.location(&file.config.package.name),
    };
    let found = diagnostics.problem(VERSION_TOO_LOW, location, message, help);
    for line in notable {
        found.note(line.clone());
    }
    found.note("`--allow-breaking` writes the SDK with this version all the same");
}

/// What users notice, up to the word before the release's version.
fn words(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaks => "code breaks that was written for",
        Impact::Changes => "some requests are different from those of",
        Impact::Adds | Impact::None => "there is more than in",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn the_lowest_version_is_that_of_cargos_rules() {
        for (released, impact, lowest) in [
            ("1.2.3", Impact::None, "1.2.3"),
            ("1.2.3", Impact::Adds, "1.3.0"),
            ("1.2.3", Impact::Changes, "1.3.0"),
            ("1.2.3", Impact::Breaks, "2.0.0"),
            ("0.2.3", Impact::None, "0.2.3"),
            ("0.2.3", Impact::Adds, "0.2.4"),
            ("0.2.3", Impact::Changes, "0.3.0"),
            ("0.2.3", Impact::Breaks, "0.3.0"),
            ("0.0.3", Impact::Adds, "0.0.4"),
            ("0.0.3", Impact::Breaks, "0.0.4"),
            ("1.0.0-beta.1", Impact::Breaks, "1.0.0-beta.2"),
            ("1.0.0-rc", Impact::Adds, "1.0.0"),
        ] {
            let lowest_after = lowest_after(&version(released), impact).to_string();
            assert_eq!(lowest_after, lowest, "{released} {impact:?}");
        }
        assert_eq!(next(&version("1.2.3"), Impact::None), version("1.2.4"));
        assert_eq!(next(&version("0.1.0"), Impact::Adds), version("0.1.1"));
    }

    #[test]
    fn a_version_must_be_high_enough_and_not_lower_than_the_release() {
        for (new, released, impact, is_enough) in [
            ("0.1.0", "0.1.0", Impact::None, true),
            ("0.1.0", "0.1.0", Impact::Adds, false),
            ("0.1.1", "0.1.0", Impact::Adds, true),
            ("0.1.9", "0.1.0", Impact::Breaks, false),
            ("0.2.0", "0.1.0", Impact::Breaks, true),
            ("1.0.0", "0.1.0", Impact::Breaks, true),
            ("0.2.0-beta.1", "0.1.0", Impact::Breaks, true),
            ("0.0.9", "0.1.0", Impact::None, false),
            ("1.0.0-beta.1", "1.0.0", Impact::None, false),
            ("1.0.0-beta.2", "1.0.0-beta.1", Impact::Breaks, true),
            ("1.0.0-beta.1", "1.0.0-beta.1", Impact::Breaks, false),
        ] {
            let found = may_follow(&version(new), &version(released), impact);
            assert_eq!(found, is_enough, "{new} after {released}, {impact:?}");
        }
    }
}
