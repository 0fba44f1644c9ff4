//! The command `oasmith`.

use std::process::ExitCode;

use clap::Parser;
use oasmith::cli::{Cli, run};

fn main() -> ExitCode {
    run(&Cli::parse())
}
