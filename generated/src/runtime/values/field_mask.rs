// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! `google.protobuf.FieldMask`: the fields that an update changes.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::open::TextVisitor;

/// The fields that an update is about, as paths: `metadata.name`.
///
/// Made from one string with commas, or from a list; sent as a string with commas.
///
/// ```text
/// request.update_mask("metadata.name,spec.value");
/// request.update_mask(["metadata.name", "spec.value"]);
/// request.update_mask([WorkspaceSecretsUpdate::METADATA_NAME, WorkspaceSecretsUpdate::SPEC_VALUE]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FieldMask(
    /// As it is sent: the paths with commas between them.
    String,
);

impl FieldMask {
    /// An empty mask.
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The paths, in the order given.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.split(',').filter(|path| !path.is_empty())
    }

    fn add(&mut self, text: &str) {
        if self.0.is_empty() && is_tidy(text.as_bytes()) {
            text.clone_into(&mut self.0);
            return;
        }
        self.0.reserve_exact(text.len() + 1);
        for path in text.split(',').map(str::trim).filter(|path| !path.is_empty()) {
            if !self.0.is_empty() {
                self.0.push(',');
            }
            self.0.push_str(path);
        }
    }
}

/// Nothing is to be left out of it.
fn is_tidy(text: &[u8]) -> bool {
    let mut before = b',';
    text.iter()
        .all(|b| b.is_ascii_graphic() && (*b, std::mem::replace(&mut before, *b)) != (b',', b','))
        && before != b','
}

/// A path that a field mask may name, as a constant of the request that takes the mask: the
/// compiler finds what is misspelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldPath(&'static str);

impl FieldPath {
    pub(crate) const fn new(path: &'static str) -> Self {
        Self(path)
    }

    /// As it is named on the wire.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl From<FieldPath> for String {
    fn from(path: FieldPath) -> Self {
        path.0.to_owned()
    }
}

impl From<FieldPath> for FieldMask {
    fn from(path: FieldPath) -> Self {
        Self::from_iter([path])
    }
}

impl<S: Into<String>> FromIterator<S> for FieldMask {
    fn from_iter<I: IntoIterator<Item = S>>(paths: I) -> Self {
        let mut mask = Self::new();
        for path in paths {
            mask.add(&path.into());
        }
        mask
    }
}

impl From<&str> for FieldMask {
    fn from(paths: &str) -> Self {
        let mut mask = Self::new();
        mask.add(paths);
        mask
    }
}

impl From<String> for FieldMask {
    fn from(paths: String) -> Self {
        paths.as_str().into()
    }
}

impl From<&String> for FieldMask {
    fn from(paths: &String) -> Self {
        paths.as_str().into()
    }
}

impl<S: Into<String>> From<Vec<S>> for FieldMask {
    fn from(paths: Vec<S>) -> Self {
        paths.into_iter().collect()
    }
}

impl<S: Into<String>, const N: usize> From<[S; N]> for FieldMask {
    fn from(paths: [S; N]) -> Self {
        paths.into_iter().collect()
    }
}

impl<S: Clone + Into<String>> From<&[S]> for FieldMask {
    fn from(paths: &[S]) -> Self {
        paths.iter().cloned().collect()
    }
}

impl<S: Clone + Into<String>, const N: usize> From<&[S; N]> for FieldMask {
    fn from(paths: &[S; N]) -> Self {
        paths.iter().cloned().collect()
    }
}

/// Never fails: the service is the one to say which paths there are.
impl FromStr for FieldMask {
    type Err = std::convert::Infallible;
    fn from_str(paths: &str) -> Result<Self, Self::Err> {
        Ok(paths.into())
    }
}

impl fmt::Display for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for FieldMask {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for FieldMask {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(TextVisitor(PhantomData))
    }
}
