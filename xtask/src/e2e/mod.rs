//! `e2e`: runs programs of generated SDKs against real servers on this machine.
//!
//! The servers come from PyPI (`e2e/servers.toml`). Each is started on loopback, its OpenAPI document is taken from it, an SDK is
//! generated and compiled, and the program of `e2e/<name>/main.rs` calls the server through that SDK.

mod crates;
mod server;
mod settings;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::place::workspace;
use server::Running;
use settings::ServerSettings;

/// A program that takes longer has hung.
const PROGRAM_TIMEOUT: Duration = Duration::from_secs(120);

/// Where everything is.
struct Folders {
    /// `e2e/`, with the programs.
    source: PathBuf,
    /// `target/e2e/`, for all that is made.
    made: PathBuf,
}

/// `true`: every program ended without an error. `only`: the names of the servers to run; empty for all.
pub fn e2e(only: &[String]) -> anyhow::Result<bool> {
    let folders = Folders { source: workspace().join("e2e"), made: workspace().join("target/e2e") };
    let servers = settings::read(&folders.source.join("servers.toml"))?;
    if let Some(unknown) = only.iter().find(|name| !servers.iter().any(|server| server.name == **name)) {
        bail!("`e2e/servers.toml` has no server `{unknown}`");
    }
    let chosen: Vec<&ServerSettings> = servers.iter().filter(|server| only.is_empty() || only.contains(&server.name)).collect();

    let installed = Instant::now();
    install(&chosen, &folders.made)?;
    eprintln!("servers installed: {} s", installed.elapsed().as_secs());
    // All start at once, since each needs some seconds before it answers.
    let running = chosen.iter().map(|server| Running::start(server, &folders.made)).collect::<anyhow::Result<Vec<_>>>()?;
    for (settings, server) in chosen.iter().zip(&running) {
        let document = server.wait_for_document(settings)?;
        generate(&folders, settings, &document)?;
    }
    let compiled = Instant::now();
    crates::compile(&folders, &chosen)?;
    eprintln!("programs compiled: {} s", compiled.elapsed().as_secs());
    let mut failed = Vec::new();
    for (settings, server) in chosen.iter().zip(&running) {
        let start = Instant::now();
        let is_ok = run_program(&folders, settings, server)?;
        eprintln!("{}: {} in {} ms", settings.name, if is_ok { "passed" } else { "FAILED" }, start.elapsed().as_millis());
        if !is_ok {
            eprintln!("the server's last lines:\n{}", server.last_lines());
            failed.push(settings.name.as_str());
        }
    }
    if !failed.is_empty() {
        eprintln!("failed: {}", failed.join(", "));
    }
    Ok(failed.is_empty())
}

/// Installs all servers at once, since most of the time is the network's.
fn install(servers: &[&ServerSettings], made: &Path) -> anyhow::Result<()> {
    std::thread::scope(|scope| {
        let all: Vec<_> = servers.iter().map(|server| scope.spawn(|| server::install(server, made))).collect();
        for (server, thread) in servers.iter().zip(all) {
            let result = thread.join().unwrap_or_else(|_| bail!("the installation of `{}` panicked", server.name));
            result.with_context(|| format!("the server `{}` is not installed", server.name))?;
        }
        Ok(())
    })
}

/// Writes the SDK with this binary, as a user of the command line would.
fn generate(folders: &Folders, server: &ServerSettings, document: &Path) -> anyhow::Result<()> {
    let folder = folders.made.join(&server.name);
    let mut generate = Command::new(std::env::current_exe().context("cannot find this program")?);
    generate.arg("generate").current_dir(workspace());
    let config = folders.source.join(&server.name).join("sdk.toml");
    if config.exists() {
        // The config names its document and output relative to itself.
        let copy = folder.join("sdk.toml");
        std::fs::copy(&config, &copy).with_context(|| format!("cannot copy `{}`", config.display()))?;
        generate.arg("--config").arg(copy);
    } else {
        generate.arg("--input").arg(document).arg("--out").arg(folder.join("sdk"));
        generate.args(["--name", &format!("{}-sdk", server.name)]);
    }
    if !generate.status().context("cannot run this program again")?.success() {
        bail!("no SDK could be generated from `{}`", document.display());
    }
    Ok(())
}

fn run_program(folders: &Folders, settings: &ServerSettings, server: &Running) -> anyhow::Result<bool> {
    let mut program = Command::new(crates::program(folders, &settings.name));
    program.env("E2E_URL", server.url()).env("E2E_TOKEN", &server.token);
    let mut child = program.spawn().with_context(|| format!("cannot start the program of `{}`", settings.name))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if start.elapsed() > PROGRAM_TIMEOUT {
            child.kill()?;
            child.wait()?;
            eprintln!("{}: stopped after {} s", settings.name, PROGRAM_TIMEOUT.as_secs());
            return Ok(false);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
