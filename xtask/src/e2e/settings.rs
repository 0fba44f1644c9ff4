//! Reads `e2e/servers.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use serde::Deserialize;

/// One server: how it is installed, started and asked for its document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    /// Also the name of the folder with the program.
    pub name: String,
    /// What `pip install` is given, with its version.
    pub package: String,
    /// A program of the package, then its arguments.
    pub command: Vec<String>,
    /// The path of the OpenAPI document on the server.
    pub document: String,
    /// A path that answers with a success once the server is ready.
    pub ready: String,
    /// Environment variables of the server.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// Headers for `document` and `ready`.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    server: Vec<ServerSettings>,
}

/// Reads the file.
pub fn read(path: &Path) -> anyhow::Result<Vec<ServerSettings>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read `{}`", path.display()))?;
    let file: File = toml::from_str(&text)
        .with_context(|| format!("`{}` is not as expected", path.display()))?;
    Ok(file.server)
}
