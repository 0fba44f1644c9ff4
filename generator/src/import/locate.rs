//! Finds the OpenAPI document of a `stainless.yml`, which does not name it itself.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::DOCUMENT;
use crate::diagnostics::{Diagnostics, Place};
use crate::load;

/// Files that name the document, each with the key that does.
const WORKSPACES: &[&str] =
    &["workspace.json", "stainless-workspace.json", "stainless/workspace.json", ".stainless/workspace.json"];
/// A workspace file is small.
const MOST_BYTES: usize = 1 << 20;

/// The document: the given one, or the one that a file beside the config, or in a folder above it, names.
///
/// `workspace.json` has a path relative to itself. `.stats.yml` has the address of the document that the vendor used last.
pub(super) fn document(config: &Path, given: Option<&Path>, diagnostics: &mut Diagnostics) -> Option<PathBuf> {
    if let Some(given) = given {
        return Some(given.to_owned());
    }
    let absolute = std::path::absolute(config).unwrap_or_else(|_| config.to_owned());
    let folders = || absolute.parent().into_iter().flat_map(Path::ancestors);
    let found = folders().find_map(of_workspace).or_else(|| folders().find_map(of_stats));
    if found.is_none() {
        diagnostics.error(
            DOCUMENT,
            Place::File(config.into()),
            "neither `workspace.json` nor `.stats.yml` beside this file or above it names the OpenAPI document",
            "name the document with `--document openapi.yaml`",
        );
    }
    found.map(|path| shorter(&path))
}

fn of_workspace(folder: &Path) -> Option<PathBuf> {
    WORKSPACES.iter().map(|name| folder.join(name)).find_map(|path| {
        let json: Json = serde_json::from_slice(&load::read(&path, MOST_BYTES).ok()?).ok()?;
        let document = json.get("openapi_spec").or_else(|| json.get("openapiSpec"))?.as_str()?;
        Some(path.parent()?.join(document))
    })
}

fn of_stats(folder: &Path) -> Option<PathBuf> {
    let bytes = load::read(&folder.join(".stats.yml"), MOST_BYTES).ok()?;
    let stats: serde_yaml::Value = serde_yaml::from_slice(&bytes).ok()?;
    let address = stats.get("openapi_spec_url")?.as_str()?;
    Some(PathBuf::from(address))
}

/// The path from the current folder, where that is shorter to read; addresses stay.
fn shorter(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).map_or_else(|_| path.to_owned(), Path::to_owned)
}
