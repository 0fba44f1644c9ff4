//! One difference between two SDKs, and all of them by what they mean for users.

use std::fmt::{self, Write};

use super::calls::Calls;
use super::places::Place;
use super::read::ItemKind;
use crate::lock::Impact;

/// One thing that users notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The public item, by the name that users write: `types::Agent.name`, `Agents::get`.
    pub item: String,
    /// The module that has the item: `resources::agents::variations`, `types::agents`.
    pub module: String,
    /// What is different, as a sentence.
    pub text: String,
    pub kind: DifferenceKind,
    /// What the item is.
    pub item_kind: ItemKind,
    /// The type that the item belongs to.
    pub owner: Option<String>,
    /// What in the document it comes from, as a JSON pointer. See [`ApiDiff::locate`].
    pub pointer: Option<String>,
    /// Where that is.
    pub place: Option<Place>,
}

impl Difference {
    /// The name without those of its type and its module.
    pub fn last_name(&self) -> &str {
        let owner = self.owner.as_deref().unwrap_or_default();
        let rest = self.item.strip_prefix(owner).unwrap_or(&self.item);
        rest.trim_start_matches([':', '.'])
    }
}

/// What became of an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DifferenceKind {
    Added,
    Removed,
    Renamed,
    Deprecated,
    #[default]
    Changed,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// By its sentence alone.
impl PartialEq<&str> for Difference {
    fn eq(&self, text: &&str) -> bool {
        self.text == *text
    }
}

/// All differences, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiDiff {
    /// Code that compiled does not any more.
    pub breaks: Vec<Difference>,
    /// Code compiles as before, and does something else.
    pub changes: Vec<Difference>,
    /// There is more.
    pub adds: Vec<Difference>,
    /// How users reach handles and builders, for the changelog.
    pub(super) calls: Calls,
}

impl ApiDiff {
    /// Nobody notices anything.
    pub fn is_empty(&self) -> bool {
        self.impact() == Impact::None
    }

    /// Code of users no longer compiles.
    pub fn breaks(&self) -> bool {
        !self.breaks.is_empty()
    }

    /// The worst of all differences.
    pub fn impact(&self) -> Impact {
        match (self.breaks.is_empty(), self.changes.is_empty(), self.adds.is_empty()) {
            (false, _, _) => Impact::Breaks,
            (true, false, _) => Impact::Changes,
            (true, true, false) => Impact::Adds,
            (true, true, true) => Impact::None,
        }
    }

    /// The differences of each impact, the worst first, with the word for it.
    pub fn by_impact(&self) -> [(&'static str, &[Difference]); 3] {
        [("breaks", &self.breaks), ("changes", &self.changes), ("adds", &self.adds)]
    }

    /// As a person reads it; at most so many lines of each kind.
    pub fn show(&self, lines: usize) -> String {
        let mut text = String::new();
        for (kind, all) in self.by_impact() {
            for line in all.iter().take(lines) {
                let _ = writeln!(text, "{kind:>9}  {line}");
            }
            if all.len() > lines {
                let _ = writeln!(text, "{kind:>9}  {} more", all.len() - lines);
            }
        }
        text
    }

    /// What the next version is, by the rules of SemVer.
    pub fn advice(&self) -> &'static str {
        match self.impact() {
            Impact::Breaks => {
                "code of users breaks: raise the major version (below 1.0 the minor one) under `[crate]` in the config"
            }
            Impact::Changes => {
                "no code of users breaks, and some does something else: the next release is a minor version (below 1.0 as well)"
            }
            Impact::Adds => {
                "no code of users breaks: the next release is a minor version (below 1.0 a patch)"
            }
            Impact::None => "users notice nothing",
        }
    }
}
