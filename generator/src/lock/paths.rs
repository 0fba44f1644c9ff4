//! Path parameters that were renamed: `/jobs/{id}` is `/jobs/{jobId}` now, and all that the lock
//! knows below it stays known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Lock;
use crate::load::{escape, unescape};
use crate::naming::cases::snake;

const PATHS: &str = "/paths/";

impl Lock {
    /// This lock with the paths of a document, where these differ from its own in the names of
    /// parameters alone.
    pub fn at_paths<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Cow<'_, Self> {
        let now: BTreeSet<&str> = paths.collect();
        let before: BTreeSet<Cow<'_, str>> = self
            .operations
            .keys()
            .chain(self.types.keys())
            .filter_map(|pointer| Some(unescape(split(pointer)?.0)))
            .collect();
        let gone = by_shape(before.iter().map(AsRef::as_ref).filter(|path| !now.contains(path)));
        let new = by_shape(now.iter().copied().filter(|path| !before.contains(*path)));
        let renamed: BTreeMap<&str, &str> = gone
            .iter()
            .filter_map(|(shape, gone)| match (gone.as_slice(), new.get(shape)?.as_slice()) {
                ([gone], [new]) => Some((*gone, *new)),
                _ => None,
            })
            .collect();
        if renamed.is_empty() { Cow::Borrowed(self) } else { Cow::Owned(self.moved(&renamed)) }
    }

    fn moved(&self, renamed: &BTreeMap<&str, &str>) -> Self {
        let moved = |pointer: &String| moved(pointer, renamed).unwrap_or_else(|| pointer.clone());
        let mut lock = self.clone();
        lock.error = self.error.as_ref().map(moved);
        lock.types = self.types.iter().map(|(pointer, ty)| (moved(pointer), ty.clone())).collect();
        lock.operations = std::mem::take(&mut lock.operations)
            .into_iter()
            .map(|(pointer, mut operation)| {
                let path = split(&pointer)
                    .map(|(path, _)| unescape(path).into_owned())
                    .unwrap_or_default();
                for (old, new) in
                    renamed.get(path.as_str()).map(|new| pairs(&path, new)).unwrap_or_default()
                {
                    let old = format!("path:{old}");
                    operation
                        .arguments
                        .iter_mut()
                        .filter(|key| **key == old)
                        .for_each(|key| *key = format!("path:{new}"));
                }
                (moved(&pointer), operation)
            })
            .collect();
        lock
    }
}

/// `/paths/~1jobs/get` → `~1jobs` and `/get`
fn split(pointer: &str) -> Option<(&str, &str)> {
    let rest = pointer.strip_prefix(PATHS)?;
    Some(rest.split_at(rest.find('/').unwrap_or(rest.len())))
}

fn moved(pointer: &str, renamed: &BTreeMap<&str, &str>) -> Option<String> {
    let (path, rest) = split(pointer)?;
    let path = unescape(path);
    let new = renamed.get(path.as_ref())?;
    let mut rest = rest.to_owned();
    for (old, new) in pairs(&path, new) {
        // As a parameter is named in the lock.
        let step = |name: &str| format!("/parameters/path:{}/", escape(name));
        rest = rest.replace(&step(old), &step(new));
    }
    Some(format!("{PATHS}{}{rest}", escape(new)))
}

/// Parameters at the same position of two paths that were renamed: both names are in one path only.
/// Two that have one Rust name are the same wherever they are, so those are no matter of the
/// position.
fn pairs<'p>(old: &'p str, new: &'p str) -> Vec<(&'p str, &'p str)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (names(old).collect(), names(new).collect());
    let is_known = |name: &str, names: &[&str]| names.iter().any(|one| snake(one) == snake(name));
    let both = old.iter().copied().zip(new.iter().copied());
    both.filter(|(one, other)| !is_known(one, &new) && !is_known(other, &old)).collect()
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// Paths by what they are without the names of their parameters.
fn by_shape<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeMap<String, Vec<&'p str>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in paths.filter(|path| path.contains('{')) {
        let shape =
            path.split('{').enumerate().map(|(at, piece)| match (at, piece.split_once('}')) {
                (0, _) | (_, None) => piece,
                (_, Some((_, rest))) => rest,
            });
        found.entry(shape.collect::<Vec<_>>().join("{}")).or_default().push(path);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::LockedOperation;
    use super::*;

    fn lock(pointers: &[&str], arguments: &[&str]) -> Lock {
        let mut lock = Lock::new();
        for pointer in pointers {
            let operation = LockedOperation {
                arguments: arguments.iter().map(|key| (*key).to_owned()).collect(),
                ..LockedOperation::default()
            };
            lock.operations.insert((*pointer).to_owned(), operation);
        }
        lock
    }

    #[test]
    fn a_renamed_parameter_takes_all_below_its_path_along() {
        let mut old = lock(
            &["/paths/~1a~1{id}~1b~1{at}/get", "/paths/~1a/get"],
            &["path:at", "path:id", "query:id"],
        );
        old.error = Some("/paths/~1a~1{id}~1b~1{at}/get/responses/400".to_owned());
        old.types.insert(
            "/paths/~1a~1{id}~1b~1{at}/parameters/path:id/schema".to_owned(),
            Default::default(),
        );
        let new = old.at_paths(["/a", "/a/{key}/b/{At}"].into_iter());
        let pointers: Vec<&str> = new.operations.keys().map(String::as_str).collect();
        assert_eq!(pointers, ["/paths/~1a/get", "/paths/~1a~1{key}~1b~1{At}/get"]);
        assert_eq!(new.operations[pointers[1]].arguments, ["path:at", "path:key", "query:id"]);
        assert_eq!(new.error.as_deref(), Some("/paths/~1a~1{key}~1b~1{At}/get/responses/400"));
        assert!(new.types.contains_key("/paths/~1a~1{key}~1b~1{At}/parameters/path:key/schema"));
    }

    #[test]
    fn what_cannot_be_told_apart_stays() {
        let old = lock(&["/paths/~1a~1{id}/get", "/paths/~1a~1{key}/get"], &[]);
        for now in [
            vec!["/a/{other}"],
            vec!["/a/{id}", "/a/{key}"],
            vec!["/b/{id}"],
            vec!["/a/{x}", "/a/{y}", "/a/{id}"],
        ] {
            assert!(matches!(old.at_paths(now.into_iter()), Cow::Borrowed(_)));
        }
        let old = lock(&["/paths/~1a~1{id}/get"], &[]);
        let now = old.at_paths(["/a/{id}", "/a/{key}"].into_iter());
        assert!(now.operations.contains_key("/paths/~1a~1{id}/get"));
    }
}
