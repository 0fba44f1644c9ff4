//! `update`: reads the addresses of a config anew, keeps copies, and generates.

use super::args::{GenerateArgs, UpdateArgs};
use super::{End, Screen, generate};
use crate::load::Pinning;

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
