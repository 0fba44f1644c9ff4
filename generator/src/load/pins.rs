//! Copies of what was read from addresses, so that a run gives the same without the network.
//!
//! The copies are in a folder beside the config: `acme.toml` has `acme.pinned`. The lock file has
//! the name and the hash of each. A copy is read in place of its address until `oasmith update`
//! reads the address anew.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::web::Fetch;

/// The copy of what is at an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Its name in the folder of copies.
    pub file: String,
    /// The first 128 bits of its SHA-256.
    pub hash: String,
}

/// When an address is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pinning {
    /// Where there is no copy of it.
    #[default]
    Missing,
    /// Never: without a copy, the run fails.
    Offline,
    /// Always.
    Renew,
}

/// What became of the copy of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinState {
    /// There was no copy.
    New,
    /// The copy had another text.
    Changed,
    Same,
}

/// What a run read from an address.
#[derive(Debug, Clone)]
pub struct Pinned {
    pub pin: Pin,
    pub text: String,
    pub state: PinState,
}

/// Reads addresses or their copies, and keeps what it read.
pub struct Pins<'a> {
    folder: PathBuf,
    known: BTreeMap<String, Pin>,
    when: Pinning,
    fetch: Fetch<'a>,
    used: RefCell<BTreeMap<String, Pinned>>,
}

impl<'a> Pins<'a> {
    /// `folder`: where the copies are. `known`: the pins of the lock file, by address.
    pub fn new(
        folder: PathBuf,
        known: BTreeMap<String, Pin>,
        when: Pinning,
        fetch: Fetch<'a>,
    ) -> Self {
        Self { folder, known, when, fetch, used: RefCell::default() }
    }

    /// What is at an address, or the copy of it.
    ///
    /// # Errors
    /// When the address cannot be read, when the copy is not the one of the lock file, and without
    /// a copy when nothing may be read.
    pub fn read(&self, address: &str) -> Result<Vec<u8>> {
        if let Some(pinned) = self.used.borrow().get(address) {
            return Ok(pinned.text.clone().into_bytes());
        }
        let known = self.known.get(address);
        let bytes = match (self.when, known) {
            (Pinning::Missing | Pinning::Offline, Some(pin)) => self.copy(pin)?,
            (Pinning::Offline, None) => {
                let message = "there is no copy of it, and this run does not use the network; \
                               `oasmith update` reads it and keeps a copy";
                return Err(Error::other(message));
            }
            _ => (self.fetch)(address)?,
        };
        // Other bytes cannot be a document, and the loader says so.
        if let Ok(text) = String::from_utf8(bytes.clone()) {
            let hash = content_hash(&bytes);
            let state = match known {
                None => PinState::New,
                Some(pin) if is_copy(pin, &bytes) => PinState::Same,
                Some(_) => PinState::Changed,
            };
            let file = known.map_or_else(|| self.free_name(address), |pin| pin.file.clone());
            let hash = match (known, state) {
                (Some(pin), PinState::Same) => pin.hash.clone(),
                _ => hash,
            };
            let pinned = Pinned { pin: Pin { file, hash }, text, state };
            self.used.borrow_mut().insert(address.to_owned(), pinned);
        }
        Ok(bytes)
    }

    fn copy(&self, pin: &Pin) -> Result<Vec<u8>> {
        let is_name = Path::new(&pin.file).file_name().is_some_and(|name| *name == *pin.file);
        let bytes = match is_name {
            true => std::fs::read(self.folder.join(&pin.file)).ok(),
            false => None,
        };
        bytes.filter(|bytes| is_copy(pin, bytes)).ok_or_else(|| {
            let path = self.folder.join(&pin.file);
            Error::other(format!(
                "its copy `{}` is missing or is not the one of the lock file; restore it, or run `oasmith update`",
                path.display()
            ))
        })
    }

    /// `https://a.test/v1/api.yaml` is `api.yaml`, and a second one `api-2.yaml`.
    fn free_name(&self, address: &str) -> String {
        let path = address.split(['?', '#']).next().unwrap_or(address);
        let path = path.split_once("://").map_or(path, |(_, rest)| rest);
        let last = path.split_once('/').and_then(|(_, path)| path.rsplit('/').next());
        let name: String = last.unwrap_or_default().chars().map(plain).collect();
        let name = match name.trim_matches('.') {
            "" => "document".to_owned(),
            name => name.chars().take(LONGEST_NAME).collect(),
        };
        let (stem, extension) = name.split_once('.').unwrap_or((&name, ""));
        let dot = if extension.is_empty() { "" } else { "." };
        let numbered = (2_usize..).map(|number| format!("{stem}-{number}{dot}{extension}"));
        let used = self.used.borrow();
        let is_free = |name: &String| {
            let mut all = self.known.values().chain(used.values().map(|pinned| &pinned.pin));
            all.all(|pin| !pin.file.eq_ignore_ascii_case(name))
        };
        std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
    }

    /// What the run read, by address.
    pub fn into_used(self) -> BTreeMap<String, Pinned> {
        self.used.into_inner()
    }
}

/// Most file systems allow 255 bytes.
const LONGEST_NAME: usize = 100;

fn plain(letter: char) -> char {
    if letter.is_ascii_alphanumeric() || "._-".contains(letter) { letter } else { '-' }
}

/// Line ends do not count: git may change them.
fn is_copy(pin: &Pin, bytes: &[u8]) -> bool {
    let with_line_feeds = || String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    pin.hash == content_hash(bytes) || pin.hash == content_hash(with_line_feeds().as_bytes())
}

/// The first 128 bits of the SHA-256, in hexadecimal.
pub fn content_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pins<'a>(when: Pinning, fetch: Fetch<'a>) -> Pins<'a> {
        let missing = Pin { file: "gone.yaml".to_owned(), hash: "00".to_owned() };
        let outside = Pin { file: "../secret".to_owned(), hash: "00".to_owned() };
        let known = [("https://a.test/gone.yaml", missing), ("https://a.test/outside", outside)];
        let known = known.map(|(address, pin)| (address.to_owned(), pin)).into();
        Pins::new(PathBuf::from("nowhere"), known, when, fetch)
    }

    #[test]
    fn copies_have_names_of_their_own() {
        let pins = pins(Pinning::Missing, &|_| Ok(b"a: 1".to_vec()));
        for address in [
            "https://a.test/v1/api.yaml?key=../x",
            "https://b.test/API.yaml",
            "https://a.test/..",
            "https://a.test",
            "https://a.test/a%20b.json",
        ] {
            pins.read(address).unwrap();
        }
        let mut names: Vec<String> =
            pins.into_used().into_values().map(|pinned| pinned.pin.file).collect();
        names.sort();
        assert_eq!(names, ["API-2.yaml", "a-20b.json", "api.yaml", "document", "document-2"]);
    }

    #[test]
    fn a_copy_that_is_missing_or_elsewhere_is_an_error() {
        let pins = pins(Pinning::Offline, &|_| panic!("the network was used"));
        for address in ["https://a.test/gone.yaml", "https://a.test/outside"] {
            assert!(pins.read(address).unwrap_err().to_string().contains("oasmith update"));
        }
        let error = pins.read("https://a.test/new.yaml").unwrap_err();
        assert!(error.to_string().starts_with("there is no copy of it"));
    }
}
