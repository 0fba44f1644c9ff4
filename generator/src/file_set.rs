//! The files of a generated crate, in memory.

use std::collections::BTreeMap;

/// Files by their path relative to the crate's folder, with `/` on every machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

impl FileSet {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Adds a file, or replaces what had its path.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }
    /// Takes a file away, if it is there.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
    /// Path and text of each file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }
    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl<P: Into<String>, T: Into<String>> FromIterator<(P, T)> for FileSet {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Self { files: files.into_iter().map(|(path, text)| (path.into(), text.into())).collect() }
    }
}

impl<P: Into<String>, T: Into<String>> Extend<(P, T)> for FileSet {
    fn extend<I: IntoIterator<Item = (P, T)>>(&mut self, files: I) {
        self.files.extend(files.into_iter().map(|(path, text)| (path.into(), text.into())));
    }
}
