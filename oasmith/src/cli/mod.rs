//! The command line: arguments, files and exit codes. What a command found goes to the standard
//! output, progress and diagnostics to the standard error.

pub mod args;
mod changes;
mod completions;
mod date;
mod explain;
pub mod fetch;
mod generate;
mod git;
mod import;
mod init;
mod inspect;
mod names;
mod names_explain;
mod names_review;
mod overlay;
mod pairs;
pub mod paths;
mod print;
mod release;
mod screen;
mod site;
mod update;
mod watch;

pub use args::{Cli, Command, Globals};
pub use screen::Screen;

use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing is wrong.
    Fine,
    /// The command found errors, or differences with `--check`.
    Findings,
    /// A file or an address could not be read or written. (Wrong arguments end with the same code.)
    Unreadable,
}

impl End {
    pub fn code(self) -> ExitCode {
        match self {
            Self::Fine => ExitCode::SUCCESS,
            Self::Findings => ExitCode::from(1),
            Self::Unreadable => ExitCode::from(2),
        }
    }
    fn of(is_ok: bool) -> Self {
        if is_ok { Self::Fine } else { Self::Findings }
    }
}

/// Runs a command of `oasmith`.
pub fn run(cli: &Cli) -> ExitCode {
    finish(run_command(&cli.command, &cli.globals))
}

/// The exit code of a command, after its error was printed.
pub fn finish(result: anyhow::Result<End>) -> ExitCode {
    result.map_or_else(
        |error| {
            eprintln!("error: {error:#}");
            End::Unreadable.code()
        },
        End::code,
    )
}

/// Runs one command.
pub fn run_command(command: &Command, globals: &Globals) -> anyhow::Result<End> {
    let screen = &Screen::new(globals);
    Ok(match command {
        Command::Init(args) => init::init(args, screen)?,
        Command::Generate(args) => generate::generate(args, screen)?,
        Command::Update(args) => update::update(args, screen)?,
        Command::Lint(args) => generate::lint(args, screen)?,
        Command::Explain(args) => explain::explain(args)?,
        Command::Names(args) => End::of(names::names(args, screen)?),
        Command::Bundle(args) => End::of(inspect::print_bundle(args)?),
        Command::Dump(args) => End::of(inspect::print_dump(args)?),
        Command::Overlay(args) => overlay::overlay(args, screen)?,
        Command::Site(args) => End::of(site::site(args)?),
        Command::Import(args) => End::of(import::import(args, screen)?),
        Command::Changes(args) => End::of(changes::changes(args, screen)?),
        Command::Release(args) => release::release(args, screen)?,
        Command::Completions { shell } => completions::completions(*shell)?,
    })
}
