//! Finds the documents of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::de::IgnoredAny;

/// A document of the corpus.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The file's name without its extension, where that is unique; a folder's name.
    pub name: String,
    pub path: PathBuf,
    /// Of the file, or of all files in the folder.
    pub bytes: u64,
}

/// Files with JSON or YAML in `folder` itself, and subfolders, each of which is one document.
/// Sorted by name.
pub fn find(folder: &Path) -> anyhow::Result<Vec<Entry>> {
    let mut stems: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in files_and_folders(folder)? {
        let entry =
            if path.is_dir() { root_of(&path)? } else { is_data(&path).then(|| path.clone()) };
        if path.is_dir() && entry.is_none() {
            eprintln!(
                "{}: left out, no file at its top says `openapi` or `swagger`",
                path.display()
            );
        }
        if let Some(entry) = entry {
            let named = if path.is_dir() { path.file_name() } else { path.file_stem() };
            stems
                .entry(named.unwrap_or_default().to_string_lossy().into_owned())
                .or_default()
                .push(entry);
        }
    }
    let mut found = Vec::new();
    for (stem, paths) in stems {
        let several = paths.len() > 1;
        for path in paths {
            let name = if several {
                path.file_name().unwrap_or_default().to_string_lossy().into_owned()
            } else {
                stem.clone()
            };
            let beside = path.parent().filter(|parent| *parent != folder);
            found.push(Entry { name, bytes: bytes(beside.unwrap_or(&path)), path });
        }
    }
    Ok(found)
}

/// The file that a folder's document begins with: the first at its top that says which version of
/// OpenAPI it is.
fn root_of(folder: &Path) -> anyhow::Result<Option<PathBuf>> {
    for path in
        files_and_folders(folder)?.into_iter().filter(|path| path.is_file() && is_data(path))
    {
        if says_its_version(&String::from_utf8_lossy(&fs::read(&path)?)) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn says_its_version(text: &str) -> bool {
    type Keys = BTreeMap<String, IgnoredAny>;
    // Most files of a folder are parts of a document: these need not be read to be told apart.
    if !text.contains("openapi") && !text.contains("swagger") {
        return false;
    }
    let text = text.trim_start_matches('\u{feff}');
    let keys = serde_json::from_str::<Keys>(text)
        .ok()
        .or_else(|| serde_yaml::from_str::<Keys>(text).ok())
        .unwrap_or_default();
    keys.contains_key("openapi") || keys.contains_key("swagger")
}

fn is_data(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    matches!(extension.as_str(), "json" | "yaml" | "yml")
}

fn files_and_folders(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

fn bytes(path: &Path) -> u64 {
    match fs::read_dir(path) {
        Ok(entries) => entries.filter_map(|entry| Some(bytes(&entry.ok()?.path()))).sum(),
        Err(_) => fs::metadata(path).map_or(0, |data| data.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_folder_begins_with() {
        for text in [
            "openapi: 3.1.0\nwebhooks: {}",
            "{\"info\":{},\"swagger\":\"2.0\"}",
            "\u{feff}{\n  \"openapi\" : \"3.0.0\"\n}",
        ] {
            assert!(says_its_version(text), "{text}");
        }
        for text in
            ["paths: {openapi: 3}", "type: object\ndescription: openapi", "- openapi: 3.0.0", ""]
        {
            assert!(!says_its_version(text), "{text}");
        }
    }
}
