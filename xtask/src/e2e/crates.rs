//! The crates of the programs: one for each server, in a workspace of their own, so that dependencies are compiled once.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, bail};

use super::Folders;
use super::settings::ServerSettings;
use crate::place::workspace;

/// Debug information would double the size and the linking.
const PROFILE: &str = "[profile.dev]\ndebug = false\n";

const DEPENDENCIES: &str = "\
anyhow = \"1\"
futures-util = { version = \"0.3\", default-features = false, features = [\"std\"] }
http = \"1\"
jiff = \"1\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\", \"time\"] }
uuid = \"1\"
";

/// Compiles the programs.
pub fn compile(folders: &Folders, servers: &[&ServerSettings]) -> anyhow::Result<()> {
    let mut members = String::new();
    for server in servers {
        let name = &server.name;
        let folder = folders.made.join(name).join("program");
        fs::create_dir_all(&folder)?;
        let source = folders.source.join(name).join("main.rs");
        let manifest = format!(
            "[package]\nname = \"e2e-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [[bin]]\nname = \"e2e-{name}\"\npath = {source:?}\n\n[dependencies]\n{name}-sdk = {{ path = \"../sdk\" }}\n{DEPENDENCIES}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        _ = write!(members, "    \"{name}/program\",\n    \"{name}/sdk\",\n");
    }
    fs::write(folders.made.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n{PROFILE}"))?;
    // The versions that the other tests run with.
    fs::copy(workspace().join("Cargo.lock"), folders.made.join("Cargo.lock")).context("cannot copy `Cargo.lock`")?;
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "--quiet", "--target-dir"]).arg(folders.made.join("target")).current_dir(&folders.made);
    for server in servers {
        build.args(["--package", &format!("e2e-{}", server.name)]);
    }
    // A warning in a generated crate or in a user's program is a fault of the SDK.
    build.env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
    if !build.status().context("cannot start cargo")?.success() {
        bail!("a program or its SDK does not compile");
    }
    Ok(())
}

/// The compiled program of a server.
pub fn program(folders: &Folders, name: &str) -> PathBuf {
    folders.made.join("target/debug").join(format!("e2e-{name}"))
}
