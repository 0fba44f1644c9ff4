//! The command line of the generator: `cargo xtask generate`, `cargo xtask lint`. Arguments, files and exit codes; no more.

mod generate;
mod place;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Makes a Rust SDK from an OpenAPI document.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the SDK that a config describes, or that of a document without a config.
    Generate(GenerateArgs),
    /// Says what is wrong with a document and its config; writes nothing.
    Lint(LintArgs),
}

#[derive(Args)]
struct GenerateArgs {
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// Writes nothing; fails, with a diff, when what is on disk is not what would be written.
    #[arg(long)]
    check: bool,
    /// Says how long each stage took.
    #[arg(long)]
    timings: bool,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE", requires = "out")]
    input: Option<PathBuf>,
    /// Where the crate goes, for a run without a config.
    #[arg(long, value_name = "DIR", requires = "input")]
    out: Option<PathBuf>,
    /// The crate's name, for a run without a config [default: from the document's title].
    #[arg(long, requires = "input")]
    name: Option<String>,
    /// What the document gets wrong is an error without a config, too.
    #[arg(long)]
    strict: bool,
}

#[derive(Args)]
struct LintArgs {
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// What the document gets wrong is an error without a config, too.
    #[arg(long)]
    strict: bool,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate(args) => generate::generate(&args),
        Command::Lint(args) => generate::lint(&args),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
