//! The differences between a revision and now, for a person, a pull request or another program.

use std::fmt::Write;

use semver::Version;
use serde_json::{Value as Json, json};

use super::difference::{ApiDiff, Difference};
use super::version::{lowest_after, may_follow};
use crate::lock::Impact;

/// A comparison with everything that a report says about it.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    pub found: &'a ApiDiff,
    /// The crate's name.
    pub name: &'a str,
    /// The revision that it was compared with.
    pub since: &'a str,
    /// The version of that revision.
    pub old_version: &'a str,
    /// The version in the config.
    pub version: &'a str,
}

impl Report<'_> {
    /// Lines for a terminal.
    pub fn human(&self) -> String {
        let mut text = String::new();
        for (kind, all) in self.found.by_impact() {
            for one in all {
                let _ = writeln!(text, "{kind:>9}  {one}{}", place(one, "  (", ")"));
            }
        }
        text + &self.advice() + "\n"
    }

    /// For a comment in a pull request.
    pub fn markdown(&self) -> String {
        let mut text =
            format!("## What users of `{}` notice since `{}`\n\n", self.name, self.since);
        let _ = writeln!(text, "{}", self.advice());
        let titles =
            ["Code that breaks", "Code that compiles and does something else", "What is new"];
        for (title, (_, all)) in titles.into_iter().zip(self.found.by_impact()) {
            if all.is_empty() {
                continue;
            }
            let _ = write!(text, "\n### {title}\n\n");
            for one in all {
                let _ = writeln!(text, "- {}{}", escaped(one), place(one, " (`", "`)"));
            }
        }
        text
    }

    /// As `docs/maintaining.md` describes.
    pub fn json(&self) -> String {
        let differences: Vec<Json> = self
            .found
            .by_impact()
            .into_iter()
            .flat_map(|(impact, all)| all.iter().map(move |one| (impact, one)))
            .map(|(impact, one)| {
                json!({
                    "impact": impact,
                    "item": one.item,
                    "text": one.text,
                    "resource": self.found.calls.resource_of(&one.module),
                    "pointer": one.pointer,
                    "file": one.place.as_ref().map(|place| place.file.display().to_string()),
                    "line": one.place.as_ref().map(|place| place.line),
                })
            })
            .collect();
        let report = json!({
            "crate": self.name,
            "since": self.since,
            "impact": self.found.impact(),
            "oldVersion": self.old_version,
            "version": self.version,
            "neededVersion": self.needed().map(|version| version.to_string()),
            "isVersionEnough": self.is_enough(),
            "differences": differences,
        });
        format!("{report:#}\n")
    }

    fn needed(&self) -> Option<Version> {
        Some(lowest_after(&Version::parse(self.old_version).ok()?, self.found.impact()))
    }

    fn is_enough(&self) -> bool {
        let versions = (Version::parse(self.version), Version::parse(self.old_version));
        match versions {
            (Ok(version), Ok(old)) => may_follow(&version, &old, self.found.impact()),
            _ => true,
        }
    }

    /// What the next version is, and whether the config has it.
    fn advice(&self) -> String {
        let why = match self.found.impact() {
            Impact::Breaks => "code of users breaks",
            Impact::Changes => "no code of users breaks, and some does something else",
            Impact::Adds => "no code of users breaks",
            Impact::None => return "users notice nothing".to_owned(),
        };
        let Some(needed) = self.needed() else { return why.to_owned() };
        let config = match self.is_enough() {
            true => format!("the config says {}, which will do", self.version),
            false => format!("the config says {}; `oasmith release` raises it", self.version),
        };
        format!("{why}: {} → {needed}; {config}", self.old_version)
    }
}

/// The line of the document, or the pointer of what it no longer has.
fn place(of: &Difference, before: &str, after: &str) -> String {
    match (&of.place, &of.pointer) {
        (Some(place), _) => format!("{before}{}:{}{after}", place.file.display(), place.line),
        (None, Some(pointer)) => format!("{before}#{pointer}{after}"),
        (None, None) => String::new(),
    }
}

/// The item as code, since Markdown reads its `_` and `<`. (The rest has code marks already.)
fn escaped(of: &Difference) -> String {
    match of.text.strip_prefix(of.item.as_str()).filter(|_| !of.item.contains(' ')) {
        Some(rest) => format!("`{}`{rest}", of.item),
        None => of.text.replace('<', "\\<").replace('_', "\\_"),
    }
}
