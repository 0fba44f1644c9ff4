//! How severe a run takes the findings whose severity is the user's choice: `[lints]` in a config.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Code, Place};

/// A schema that has no better type than any JSON value.
pub const FALLBACK: Code = Code("fallback");
/// Two operations that have one method name by the rules: the second gets a number.
pub const NUMBERED_METHOD: Code = Code("numbered-method");
/// A default, an example or an enum's value that its schema does not allow.
pub const VALUE_MISMATCH: Code = Code("value-mismatch");
/// A valid construct that the SDK cannot express, outside schemas.
pub const UNSUPPORTED: Code = Code("unsupported");

/// A body that may be left out, although its schema requires properties.
pub const OPTIONAL_BODY: Code = Code("optional-body");

/// The document does not say where the API is.
pub const SERVER_ADDRESS: Code = Code("server-address");

/// A setting under `[lints]` that matches nothing.
pub const UNUSED_LINT: Code = Code("unused-lint");

/// The values of `[lints]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum Level {
    Allow,
    Warn,
    Deny,
}

/// The level of one code, for the whole document or below a pointer.
#[derive(Debug, Clone)]
pub struct Setting {
    pub code: Code,
    /// A JSON pointer; empty for the whole document.
    pub pointer: String,
    pub level: Level,
    /// Where the config says so.
    pub place: Place,
    /// Whether it has matched a finding.
    pub(super) used: bool,
}

impl Setting {
    pub fn new(code: Code, pointer: impl Into<String>, level: Level, place: Place) -> Self {
        Self { code, pointer: pointer.into(), level, place, used: false }
    }
    /// Whether a finding at a pointer is below this one's.
    fn covers(&self, pointer: &str) -> bool {
        let rest = pointer.strip_prefix(&self.pointer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// All settings.
#[derive(Debug, Clone, Default)]
pub struct Levels(pub Vec<Setting>);

impl Levels {
    /// The level of a code in the whole document.
    pub(super) fn of(&mut self, code: Code) -> Option<Level> {
        let setting = self.0.iter_mut().find(|setting| setting.code == code && setting.pointer.is_empty())?;
        setting.used = true;
        Some(setting.level)
    }
    /// Whether findings of a code have a level of their own at some pointer.
    pub(super) fn has_pointers(&self, code: Code) -> bool {
        self.0.iter().any(|setting| setting.code == code && !setting.pointer.is_empty())
    }
    /// The level of a finding, by the longest pointer that it is below.
    pub(super) fn at(&mut self, code: Code, pointer: &str) -> Option<Level> {
        let matching =
            self.0.iter_mut().filter(|setting| setting.code == code && !setting.pointer.is_empty() && setting.covers(pointer));
        let setting = matching.max_by_key(|setting| setting.pointer.len())?;
        setting.used = true;
        Some(setting.level)
    }
}
