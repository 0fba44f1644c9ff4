//! `completions`: what a shell needs to complete the arguments.

use clap::CommandFactory;

use super::print::print;
use super::{Cli, End};

pub fn completions(shell: clap_complete::Shell) -> anyhow::Result<End> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "oasmith", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(End::Fine)
}
