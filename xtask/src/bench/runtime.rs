//! The runtime's benchmark is a crate of its own (`benches/`): this one would have to compile the
//! SDK before it can generate it.

use std::process::Command;

use anyhow::Context;

use crate::paths;

/// Builds it in release, and lets it print its tables. Always `true` unless it breaks off: how fast
/// is fast enough is for the reader.
pub fn runtime(pairs: u32) -> anyhow::Result<bool> {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--release", "--package", "benches", "--", &pairs.to_string()]);
    let status = command.current_dir(paths::workspace()).status().context("cannot start cargo")?;
    Ok(status.success())
}
