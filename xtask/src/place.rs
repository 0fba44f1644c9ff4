//! Where things are: the workspace, whatever folder of it one is in, and its config.

use std::path::{Path, PathBuf};

use anyhow::Context;
pub use generator::cli::place::{short, shown};

/// The workspace around the current folder; else the one that this command was built in.
pub fn workspace() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let is_workspace = |folder: &&Path| {
        std::fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.lines().any(|line| line.trim() == "[workspace]"))
    };
    match here.ancestors().find(is_workspace) {
        Some(folder) => folder.to_owned(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned(),
    }
}

/// The first `spec/*.toml` of the workspace.
pub fn default_config() -> anyhow::Result<PathBuf> {
    let folder = workspace().join("spec");
    let configs = configs(&folder).with_context(|| format!("cannot read `{}`", shown(&folder)))?;
    let first = configs.into_iter().next();
    first.with_context(|| format!("there is no config in `{}`; name one with --config", shown(&folder)))
}

/// That, and those of the crates that only our own tests use.
pub fn all_configs() -> anyhow::Result<Vec<PathBuf>> {
    let mut all = vec![default_config()?];
    all.extend(configs(&workspace().join("generator/tests/sdk")).unwrap_or_default());
    Ok(all)
}

/// The `*.toml` of a folder, in order.
fn configs(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let paths = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut configs: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|it| it == "toml")).collect();
    configs.sort();
    Ok(configs.iter().map(|config| short(config)).collect())
}
