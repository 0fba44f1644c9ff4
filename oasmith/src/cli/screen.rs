//! What a command shows beside its result: diagnostics in the form that was asked for, and progress.

use std::io::IsTerminal;

use super::args::{Color, Globals};
use super::print::print;
use crate::diagnostics::Format;
use crate::run::Report;

/// Where diagnostics and progress go.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    quiet: bool,
    styled: bool,
    format: Format,
}

impl Screen {
    pub fn new(globals: &Globals) -> Self {
        let by_terminal = || std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let styled = match globals.color {
            Color::Auto => by_terminal(),
            Color::Always => true,
            Color::Never => false,
        };
        Self { quiet: globals.quiet, styled, format: Format::Human }
    }
    /// The same, with diagnostics in another form.
    pub fn with_format(self, format: Format) -> Self {
        Self { format, ..self }
    }
    /// Progress, which `--quiet` hides.
    pub fn say(&self, text: &str) {
        if !self.quiet && !text.is_empty() {
            eprintln!("{}", text.trim_end_matches('\n'));
        }
    }
    /// The diagnostics of a run: for a person on the standard error, for programs as the result.
    pub fn show(&self, report: &Report) -> std::io::Result<()> {
        let text = report.show(self.format, self.styled);
        if self.format == Format::Human {
            eprint!("{text}");
            return Ok(());
        }
        print(&text)
    }
    pub fn is_styled(&self) -> bool {
        self.styled
    }
}
