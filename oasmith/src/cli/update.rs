//! `update`: reads the addresses of a config anew, keeps copies, and generates.

use std::path::PathBuf;

use clap::Args;

use super::args::{FindingArgs, GenerateArgs};
use super::{End, Screen, generate};
use crate::load::Pinning;

#[derive(Args)]
pub struct UpdateArgs {
    /// The config; can be repeated [default: the config of this folder, or of the nearest one
    /// above].
    #[arg(long, value_name = "FILE")]
    pub config: Vec<PathBuf>,
    /// Writes nothing; fails, with a diff, when something at the addresses is different.
    #[arg(long)]
    pub check: bool,
    /// Writes the SDK although the config's version is too low for what users notice since the last
    /// release.
    #[arg(long)]
    pub allow_breaking: bool,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
    #[command(flatten)]
    pub findings: FindingArgs,
}

pub fn update(args: &UpdateArgs, screen: &Screen) -> anyhow::Result<End> {
    let generated = GenerateArgs {
        config: args.config.clone(),
        check: args.check,
        allow_breaking: args.allow_breaking,
        allow_http: args.allow_http.clone(),
        findings: args.findings.clone(),
        ..GenerateArgs::default()
    };
    generate::generate_pinned(&generated, Pinning::Renew, screen)
}
