//! What a run has written, with hashes: so that the next one removes only that, and sees what was
//! edited by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::file_set::FileSet;
use crate::load::content_hash as hash;

/// Where an SDK without a config, and so without a lock file, has its manifest.
pub const FILE: &str = ".oasmith-files";

const HEADER: &str = "# The files that `oasmith generate` wrote, with their hashes. The next run removes only these.\n";

/// Files by their path below the output folder, with the first 128 bits of their SHA-256.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest(pub BTreeMap<String, String>);

impl Manifest {
    /// Of a set of files.
    pub fn of(files: &FileSet) -> Self {
        Self(files.iter().map(|(path, text)| (path.to_owned(), hash(text.as_bytes()))).collect())
    }
    /// Reads the manifest in an output folder; `None` when there is none.
    pub fn read(folder: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(folder.join(FILE)).ok()?;
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Some(Self(
            lines
                .filter_map(|line| line.split_once("  "))
                .map(|(hash, path)| (path.to_owned(), hash.to_owned()))
                .collect(),
        ))
    }
    /// What the file holds.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (path, hash) in &self.0 {
            let _ = writeln!(text, "{hash}  {path}");
        }
        text
    }
    /// Whether the last run wrote a file.
    pub(super) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }
    /// Whether a file is as the last run wrote it. Line ends do not count: git may change them.
    pub(super) fn is_as_written(&self, path: &str, bytes: &[u8]) -> bool {
        let Some(known) = self.0.get(path) else { return false };
        let with_line_feeds = || String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        *known == hash(bytes) || *known == hash(with_line_feeds().as_bytes())
    }
}
