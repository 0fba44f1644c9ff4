//! Time and memory of processes: this one's, and, in a process between, another's.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::Context;
use serde::{Deserialize, Serialize};

/// Names the file that a process between writes its [`Usage`] to.
pub const REPORT: &str = "XTASK_MEASURE";

/// What a process and its own took.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Usage {
    pub seconds: f64,
    /// Of the largest of them; 0 where that cannot be known.
    pub peak_mib: u64,
}

/// The most memory that this process has had so far, in MiB.
pub fn own_peak() -> u64 {
    // Not getrusage: what was there before `exec` counts there, too.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok())
        .map_or_else(|| peak(false), |kib| kib / 1024)
}

/// How much memory there is for the taking, in MiB.
pub fn available() -> u64 {
    let info = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = info.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok())
        .map_or(8 << 10, |kib| kib / 1024)
}

#[cfg(unix)]
fn peak(children: bool) -> u64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let who = if children { UsageWho::RUSAGE_CHILDREN } else { UsageWho::RUSAGE_SELF };
    let max = getrusage(who).map_or(0, |usage| u64::try_from(usage.max_rss()).unwrap_or(0));
    max / if cfg!(target_os = "macos") { 1 << 20 } else { 1 << 10 }
}

#[cfg(not(unix))]
fn peak(_children: bool) -> u64 {
    0
}

/// A command that runs another in a process between, which writes what it took into `report`.
pub fn command(program: &str, report: &Path) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::current_exe().context("where is this program?")?);
    command.arg(program).env(REPORT, report);
    Ok(command)
}

/// What [`command`]'s process wrote.
pub fn read(report: &Path) -> Option<Usage> {
    serde_json::from_slice(&std::fs::read(report).ok()?).ok()
}

/// This process is one between. As cargo's `RUSTC_WORKSPACE_WRAPPER`, too, so that a crate's own
/// compilation is what is measured.
pub fn between(report: &OsString) -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let program = arguments.next().unwrap_or_default();
    let arguments: Vec<OsString> = arguments.collect();
    // Cargo first asks the compiler who it is.
    let asks = arguments.iter().any(|argument| argument == "-vV" || argument == "___");
    let start = Instant::now();
    let status =
        Command::new(&program).args(&arguments).env_remove(REPORT).stdin(Stdio::null()).status();
    let usage = Usage { seconds: start.elapsed().as_secs_f64(), peak_mib: peak(true) };
    if !asks && let Ok(text) = serde_json::to_vec(&usage) {
        _ = std::fs::write(report, text);
    }
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(status) => {
            ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
        }
        Err(error) => {
            eprintln!("{}: {error}", program.display());
            ExitCode::from(127)
        }
    }
}
