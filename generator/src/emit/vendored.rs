//! The runtime, vendored: its sources as they are in `templates/runtime`, each under a line that
//! says where it comes from.

use include_dir::{Dir, include_dir};

use super::source::SourceFile;
use crate::config::Settings;

/// The manifest that the versions and features of an SDK's dependencies come from.
pub const MANIFEST: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/runtime.toml"));

/// Every file of the runtime; `build.rs` has the list read again when the folder changes.
static RUNTIME: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates/runtime/runtime");

/// `src/ext/*.rs`: what is written by hand for this SDK.
pub fn ext(settings: &Settings) -> Vec<SourceFile> {
    let vendor = |(name, text): &(String, String)| SourceFile {
        path: format!("src/ext/{name}"),
        text: format!(
            "// Vendored by `cargo xtask generate` from the config's `ext` folder; edit it there.\n\n{text}"
        ),
    };
    settings.ext.files.iter().map(vendor).collect()
}

const HEADER: &str =
    "// Vendored by `cargo xtask generate` from templates/runtime; edit it there.\n\n";

/// `src/runtime/**/*.rs`, in the order of their paths.
pub fn files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&RUNTIME, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in folder.files() {
        // Paths are written with `/` on every machine.
        let path: Vec<_> = file.path().iter().map(|step| step.to_string_lossy()).collect();
        if let Some(text) = file
            .contents_utf8()
            .filter(|_| file.path().extension().is_some_and(|ending| ending == "rs"))
        {
            files.push(SourceFile {
                path: format!("src/runtime/{}", path.join("/")),
                text: format!("{HEADER}{text}"),
            });
        }
    }
    folder.dirs().for_each(|folder| collect(folder, files));
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    fn files_in(folder: &Path) -> usize {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { files_in(&path) } else { 1 }).sum()
    }

    #[test]
    fn every_file_of_the_runtime_is_vendored() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime/src/runtime");
        let files = super::files();
        assert_eq!(files.len(), files_in(&folder));
        assert!(files.iter().all(|file| file.text.starts_with(super::HEADER)));
    }
}
