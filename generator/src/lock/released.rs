//! The last release, as the lock remembers it: its version, and what users notice since then. So
//! `generate` knows which version is too low, also without git and without tags.

use serde::{Deserialize, Serialize};

/// The last release of the SDK.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Released {
    /// Its version.
    pub version: String,
    /// The worst that users notice since then.
    #[serde(default, skip_serializing_if = "Impact::is_none")]
    pub since: Impact,
}

/// What a new version means for the code of users, from harmless to harmful.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// Users notice nothing.
    #[default]
    None,
    /// There is more.
    Adds,
    /// Code compiles as before, and does something else.
    Changes,
    /// Code that compiled does not any more.
    Breaks,
}

impl Impact {
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }
}
