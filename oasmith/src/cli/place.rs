//! Where things are: the config of this folder, and paths as people type them.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// The config of this folder, or of the nearest one above. A config is a `.toml` with the keys `document` and `output`, in the folder
/// or in its folder `spec`.
pub fn default_config() -> anyhow::Result<PathBuf> {
    let here = std::env::current_dir().context("cannot tell the current folder")?;
    let first =
        here.ancestors().find_map(|folder| [folder.to_owned(), folder.join("spec")].iter().find_map(|folder| config_in(folder)));
    let first = first.context(
        "there is no config in this folder or above; name one with --config, or write one with `oasmith init openapi.yaml`",
    )?;
    Ok(short(&first))
}

/// The first config of a folder, by name.
fn config_in(folder: &Path) -> Option<PathBuf> {
    let paths = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut tables: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|it| it == "toml")).collect();
    tables.sort();
    tables.into_iter().find(|path| is_config(path))
}

fn is_config(path: &Path) -> bool {
    let table = std::fs::read_to_string(path).ok().and_then(|text| text.parse::<toml::Table>().ok());
    table.is_some_and(|table| table.contains_key("document") && table.contains_key("output"))
}

/// A path as one would type it here.
pub fn short(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let short = path.strip_prefix(&here).unwrap_or(path);
    if short.as_os_str().is_empty() { PathBuf::from(".") } else { short.to_owned() }
}

/// The same, to be printed: without the steps back that a config's relative paths bring in (`spec/../generated`).
pub fn shown(path: &Path) -> String {
    let mut parts: Vec<std::path::Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (std::path::Component::CurDir, _) => {}
            (std::path::Component::ParentDir, Some(std::path::Component::Normal(_))) => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    short(&parts.iter().collect::<PathBuf>()).display().to_string()
}
