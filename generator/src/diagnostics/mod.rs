//! Everything that can be wrong with a document or a config: a code, a place, words and help.
//! `render` shows them to a person, `formats` to other programs; `registry` lists all codes.

mod formats;
mod levels;
mod located;
mod nearest;
mod registry;
mod render;
#[cfg(test)]
mod tests;

pub use formats::{Format, JsonReport, json_schema};
pub use levels::{
    FALLBACK, Level, Levels, NUMBERED_METHOD, OPTIONAL_BODY, SERVER_ADDRESS, Setting, UNSUPPORTED,
    UNUSED_LINT, VALUE_MISMATCH,
};
pub use located::Sources;
pub(crate) use nearest::nearest;
pub use registry::{CODES, DefaultLevel, Entry, entry, near_code, reference};
pub use render::render;

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use crate::load::{Document, Origin};

/// A stable name for each kind of problem, for searching and for skipping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Something was repaired, in the smallest possible part.
    Warning,
}

/// Where it is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceLocation {
    /// The run as a whole.
    Nowhere,
    /// A file as a whole: it is missing, or cannot be read.
    File(PathBuf),
    /// Bytes of a file: syntax errors, and everything in the config.
    Span(PathBuf, Range<usize>),
    /// A node of the document, its line and column found when shown.
    Node(Origin),
    /// A node's key rather than its value.
    Key(Origin),
}

/// One problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// Whether it stops the run.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Where.
    pub location: SourceLocation,
    /// What to do about it.
    pub help: String,
    /// What the generator did instead, and other facts that help to judge it.
    pub notes: Vec<String>,
    /// The other end of a conflict.
    pub related: Vec<(SourceLocation, String)>,
}

/// Collects what goes wrong in a run: every stage adds, nothing is lost, nothing stops early.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// What `[lints]` allows: it is not shown.
    allowed: Vec<Diagnostic>,
    strict: bool,
    /// Warnings stop the run as errors do.
    deny_warnings: bool,
    /// Shows what is off by default.
    shows_advice: bool,
    levels: Levels,
}

impl Diagnostics {
    /// `strict`: with a config or `--strict`, what a document gets wrong is an error; otherwise a
    /// warning and a repair.
    pub fn new(strict: bool) -> Self {
        Self { strict, ..Self::default() }
    }
    /// From here on, these levels replace the severity of their codes.
    pub fn set_levels(&mut self, levels: Levels) {
        self.levels = levels;
    }
    /// From here on, a warning stops the run as an error does.
    pub fn deny_warnings(&mut self) {
        self.deny_warnings = true;
    }
    /// Always an error, whatever `[lints]` says.
    pub fn error(
        &mut self,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        add(&mut self.list, Severity::Error, code, location, message.into(), help.into())
    }
    /// What the document gets wrong: an error where strict, otherwise a warning.
    pub fn problem(
        &mut self,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let severity = if self.strict { Severity::Error } else { Severity::Warning };
        self.push(severity, code, location, message, help)
    }
    /// Worth knowing, never in the way.
    pub fn warning(
        &mut self,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Severity::Warning, code, location, message, help)
    }
    /// What the document says rightly and the SDK cannot express: a warning, strict or not, unless
    /// `[lints]` says otherwise.
    pub fn inexpressible(
        &mut self,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let help = format!(
            "{}; or hide this with `{code} = \"allow\"` under `[lints]` in the config",
            help.into()
        );
        self.push(Severity::Warning, code, location, message, help)
    }
    /// From here on, what is off by default is a warning.
    pub fn show_advice(&mut self) {
        self.shows_advice = true;
    }
    /// What would make a better SDK: not shown, unless `[lints]` or the command line says so.
    pub fn advice(
        &mut self,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let is_set = self.shows_advice || self.levels.level(code).is_some();
        if is_set {
            return self.push(Severity::Warning, code, location, message, help);
        }
        add(&mut self.allowed, Severity::Warning, code, location, message.into(), help.into())
    }
    fn push(
        &mut self,
        severity: Severity,
        code: Code,
        location: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let (list, severity) = match self.levels.level(code) {
            Some(Level::Allow) => (&mut self.allowed, severity),
            Some(Level::Warn) => (&mut self.list, Severity::Warning),
            Some(Level::Deny) => (&mut self.list, Severity::Error),
            None => (&mut self.list, severity),
        };
        add(list, severity, code, location, message.into(), help.into())
    }
    /// Gives each finding the level that `[lints]` sets for its location. The stages call this
    /// before they ask for errors; a second time changes nothing.
    pub fn settle(&mut self, document: &Document) {
        if self.levels.0.iter().all(|setting| setting.pointer.is_empty()) {
            return;
        }
        let (shown, hidden) = (std::mem::take(&mut self.list), std::mem::take(&mut self.allowed));
        let all = shown
            .into_iter()
            .map(|one| (one, true))
            .chain(hidden.into_iter().map(|one| (one, false)));
        for (mut diagnostic, is_shown) in all {
            let level = match diagnostic.location {
                SourceLocation::Node(origin) | SourceLocation::Key(origin)
                    if self.levels.has_pointers(diagnostic.code) =>
                {
                    self.levels.at(diagnostic.code, &document.pointer(origin))
                }
                _ => None,
            };
            match level {
                Some(Level::Warn) => diagnostic.severity = Severity::Warning,
                Some(Level::Deny) => diagnostic.severity = Severity::Error,
                Some(Level::Allow) | None => {}
            }
            let is_hidden = level.map_or(!is_shown, |level| level == Level::Allow);
            if is_hidden { self.allowed.push(diagnostic) } else { self.list.push(diagnostic) }
        }
    }
    /// Reports the settings of `[lints]` that matched nothing. (To deny what does not happen is a
    /// rule, and no mistake.)
    pub fn report_unused_levels(&mut self) {
        let unused: Vec<Setting> =
            self.levels.0.iter().filter(|setting| !setting.used).cloned().collect();
        for setting in unused {
            if setting.pointer.is_empty() && setting.level != Level::Allow {
                continue;
            }
            let at = if setting.pointer.is_empty() {
                String::new()
            } else {
                format!(" at `{}`", setting.pointer)
            };
            let message = format!("there is no `{}`{at} in the document", setting.code);
            self.warning(UNUSED_LINT, setting.location, message, "remove this setting");
        }
    }
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| self.deny_warnings || d.severity == Severity::Error)
    }
    /// All of them, in the order they were found.
    pub fn all(&self) -> &[Diagnostic] {
        &self.list
    }
    /// Whether problems of a document are errors.
    pub fn is_strict(&self) -> bool {
        self.strict
    }
    /// Adds what another stage or task found.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }
}

fn add(
    list: &mut Vec<Diagnostic>,
    severity: Severity,
    code: Code,
    location: SourceLocation,
    message: String,
    help: String,
) -> &mut Diagnostic {
    let at = list.len();
    list.push(Diagnostic {
        code,
        severity,
        message,
        location,
        help,
        notes: Vec::new(),
        related: Vec::new(),
    });
    &mut list[at]
}

impl Diagnostic {
    /// Adds what the generator did instead. After an error nothing is written, so there is nothing
    /// to say.
    pub fn repaired(&mut self, text: impl Into<String>) -> &mut Self {
        if self.severity == Severity::Warning { self.note(text) } else { self }
    }
    /// Adds another fact.
    pub fn note(&mut self, text: impl Into<String>) -> &mut Self {
        self.notes.push(text.into());
        self
    }
    /// Points at the other end of a conflict.
    pub fn also(&mut self, location: SourceLocation, label: impl Into<String>) -> &mut Self {
        self.related.push((location, label.into()));
        self
    }
}
