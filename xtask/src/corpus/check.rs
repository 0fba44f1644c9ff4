//! Compiles a generated crate.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;
use serde_json::Value;

use super::record::Check;
use crate::measure;

impl Check {
    /// Counts the warnings that cargo reports as JSON, and keeps the first error. Returns the first
    /// warning.
    fn read_messages(&mut self, stdout: &[u8]) -> Option<String> {
        let mut warning = None;
        for line in stdout.split(|byte| *byte == b'\n') {
            let Ok(line) = serde_json::from_slice::<Value>(line) else { continue };
            let text =
                |pointer: &str| line.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            let message = text("/message/message").to_owned();
            // The compiler sums up: `3 warnings emitted`.
            if text("/reason") != "compiler-message" || message.ends_with("emitted") {
                continue;
            }
            let location = line.pointer("/message/spans/0").map_or_else(String::new, |span| {
                let file = span.get("file_name").and_then(Value::as_str).unwrap_or_default();
                format!(
                    "{file}:{}: ",
                    span.get("line_start").and_then(Value::as_u64).unwrap_or_default()
                )
            });
            match text("/message/level") {
                "warning" => {
                    self.warnings += 1;
                    warning.get_or_insert_with(|| format!("{location}warning: {message}"));
                }
                "error" => {
                    let code = text("/message/code/code");
                    _ = self
                        .message
                        .get_or_insert_with(|| format!("{location}error[{code}]: {message}"));
                }
                _ => {}
            }
        }
        warning
    }
}

/// `cargo check` of a crate, with dependencies in a target folder that all share; only the crate's
/// own compilation is measured.
pub fn check(folder: &Path, target: &Path) -> anyhow::Result<Check> {
    let lock = crate::paths::workspace().join("Cargo.lock");
    // The versions that the runtime's own tests ran with: nothing to find out, nothing to fetch.
    if !folder.join("Cargo.lock").exists() && lock.exists() {
        fs::copy(&lock, folder.join("Cargo.lock"))?;
    }
    // What was checked before is to be checked again: time and warnings are what is asked for.
    let root = fs::File::options()
        .write(true)
        .open(folder.join("src/lib.rs"))
        .context("the crate has no src/lib.rs")?;
    root.set_modified(std::time::SystemTime::now())?;
    let report = folder.join("check-usage.json");
    _ = fs::remove_file(&report);
    let output = cargo_check(folder, target, &report)?.output().context("cannot start cargo")?;

    let usage = measure::read(&report).unwrap_or_default();
    let mut check = Check {
        ok: output.status.success(),
        seconds: (usage.seconds * 100.0).round() / 100.0,
        peak_mib: usage.peak_mib,
        ..Check::default()
    };
    let warning = check.read_messages(&output.stdout);
    if !check.ok && check.message.is_none() {
        let words = String::from_utf8_lossy(&output.stderr);
        check.message = Some(
            words
                .lines()
                .filter(|line| line.starts_with("error"))
                .take(2)
                .collect::<Vec<_>>()
                .join(" "),
        );
    }
    check.message = check.message.or(warning);
    Ok(check)
}

fn cargo_check(folder: &Path, target: &Path, report: &Path) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["check", "--quiet", "--message-format=json", "--target-dir"])
        .arg(target)
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WORKSPACE_WRAPPER", std::env::current_exe().context("where is this program?")?)
        .env(measure::REPORT, report)
        .stdin(Stdio::null());
    // `cargo run` has told this process, and so would tell the next cargo, things of our own
    // package.
    for (name, _) in
        std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_PKG_"))
    {
        command.env_remove(name);
    }
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS");
    Ok(command)
}
