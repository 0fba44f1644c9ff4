//! Where in the document a difference comes from.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::difference::{ApiDiff, Difference};
use crate::load::{Document, escape, find, positions};
use crate::lock::{Lock, LockedOperation, LockedType};
use crate::naming::cases::snake;

/// A line of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: PathBuf,
    /// From 1.
    pub line: usize,
}

impl ApiDiff {
    /// Gives each difference its pointer, and its line where the document still has it. What is
    /// gone has the line of what it was in.
    pub fn locate(&mut self, old: Option<&Lock>, new: &Lock, document: Option<&Document>) {
        let index = Index { locks: old.into_iter().chain([new]).collect() };
        let paths = self.calls.clone();
        let lists = [&mut self.breaks, &mut self.changes, &mut self.adds];
        let mut all: Vec<&mut Difference> = lists.into_iter().flatten().collect();
        for one in &mut all {
            let call = one.owner.as_deref().map_or_else(
                || paths.of_type(&one.item),
                |owner| paths.of_part(owner, one.last_name()),
            );
            let pointer = one.pointer.take().or_else(|| index.pointer(one, call.as_deref()));
            one.pointer = pointer;
        }
        let Some(document) = document else { return };
        let mut by_pointer = lines(document, all.iter().filter_map(|one| one.pointer.as_deref()));
        for one in &mut all {
            one.place =
                one.pointer.as_ref().and_then(|pointer| by_pointer.get_mut(pointer).cloned());
        }
    }
}

struct Index<'a> {
    /// The old one first: names that are gone are there.
    locks: Vec<&'a Lock>,
}

impl Index<'_> {
    fn pointer(&self, of: &Difference, call: Option<&str>) -> Option<String> {
        if let Some(call) = call {
            return self.locks.iter().rev().find_map(|lock| operation(lock, call));
        }
        let owner = of.owner.as_deref().unwrap_or(&of.item);
        let name = owner.strip_prefix("types::")?;
        let (pointer, ty) = self.locks.iter().rev().find_map(|lock| {
            lock.types.iter().find(|(_, ty)| ty.name == name || ty.input.as_deref() == Some(name))
        })?;
        let last = of.last_name();
        // The old type knows the fields that are gone.
        let property = self
            .locks
            .iter()
            .filter_map(|lock| lock.types.get(pointer))
            .chain([ty])
            .find_map(|ty: &LockedType| ty.fields.iter().find(|field| snake(field) == last));
        Some(match property.filter(|_| of.owner.is_some()) {
            Some(property) => format!("{pointer}/properties/{}", escape(property)),
            None => pointer.clone(),
        })
    }
}

/// The pointer of an operation, or of the first one of a resource.
fn operation(lock: &Lock, call: &str) -> Option<String> {
    let is_it = |of: &&LockedOperation| of.method == call;
    let is_below = |of: &&LockedOperation| {
        of.method.strip_prefix(call).is_some_and(|rest| rest.starts_with('.'))
    };
    let find = |is_wanted: &dyn Fn(&&LockedOperation) -> bool| {
        lock.operations.iter().find(|(_, of)| is_wanted(of)).map(|(pointer, _)| pointer.clone())
    };
    find(&is_it).or_else(|| find(&is_below))
}

/// The lines of nodes by their pointers. A node that is not there has the line of the nearest one
/// around it, unless that is a whole section of the document.
fn lines<'p>(
    document: &Document,
    pointers: impl Iterator<Item = &'p str>,
) -> BTreeMap<String, Place> {
    let mut by_file: BTreeMap<usize, Vec<(&str, Vec<_>)>> = BTreeMap::new();
    for pointer in pointers {
        let node = match find(document.root(), pointer) {
            Ok(node) => node,
            Err((node, rest)) if pointer.len() - rest.len() > "/components/schemas".len() => node,
            Err(_) => continue,
        };
        let (file, steps) = document.origins.steps(node.origin);
        by_file.entry(file).or_default().push((pointer, steps));
    }
    let mut found = BTreeMap::new();
    for (file, nodes) in by_file {
        let (Some(path), Some(text)) = (document.path(file), document.files.get(file)) else {
            continue;
        };
        let (pointers, steps): (Vec<&str>, Vec<_>) = nodes.into_iter().unzip();
        for (pointer, position) in pointers.into_iter().zip(positions(&text.text, &steps)) {
            let start = position.key.unwrap_or(position.value).start;
            let before = text.text.get(..start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            found.insert(pointer.to_owned(), Place { file: path.clone(), line });
        }
    }
    found
}
