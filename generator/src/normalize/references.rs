//! References while things move: each is known by the node that it means, and is written as a
//! pointer again at the end.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::reference_names;
use crate::load::{self, Document, File, Node, Origin, Origins, Value};

/// What references mean.
#[derive(Debug, Default)]
pub(super) struct References {
    /// What each canonical reference meant before anything moved.
    pub(super) targets: HashMap<Arc<str>, Target>,
    /// The same for those that mean something only where they stand (anchors, `$id`), by the origin
    /// of their text.
    pub(super) local: HashMap<Origin, Origin>,
    /// Those that belong to the description, not to its data, by the origin of their text.
    pub(super) links: HashMap<Origin, Origin>,
    /// What became a part of another node.
    pub(super) merged: HashMap<Origin, Origin>,
    /// Schemas that others are composed of: they need not say everything themselves.
    pub(super) parts: HashSet<Origin>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Target {
    pub(super) node: Origin,
    /// The reference is the very pointer of its node: it does not lead through other references.
    pub(super) direct: bool,
    /// It names a section of another version of OpenAPI.
    pub(super) misplaced: bool,
}

impl References {
    /// What every reference of the document means, data included: that cannot be told yet, and
    /// costs nothing.
    pub fn new(document: &Document) -> Self {
        reference_names::read(document)
    }
    /// What a reference means, when it means something.
    pub fn target(&self, reference: &Node) -> Option<Origin> {
        let local = self.local.get(&reference.origin).copied();
        local.or_else(|| Some(self.targets.get(reference.as_str()?)?.node))
    }
    /// All nodes that are referred to.
    pub fn targets(&self) -> impl Iterator<Item = Origin> {
        self.targets.values().map(|target| target.node)
    }
    /// The schema stands in an `allOf` or the like, or is referred to from one.
    pub fn is_part(&self, schema: Origin) -> bool {
        self.parts.contains(&schema)
    }
    /// A reference of the description.
    pub fn link(&mut self, reference: &Node) -> Option<Origin> {
        let target = self.target(reference)?;
        if reference
            .as_str()
            .and_then(|text| self.targets.get(text))
            .is_some_and(|target| !target.direct)
        {
            self.local.entry(reference.origin).or_insert(target);
        }
        self.links.insert(reference.origin, target);
        Some(target)
    }
    /// It leads nowhere as it stands; the schema is where another version of OpenAPI has schemas.
    pub fn is_misplaced(&self, reference: &Node) -> bool {
        reference
            .as_str()
            .and_then(|text| self.targets.get(text))
            .is_some_and(|target| target.misplaced)
    }
    /// A reference of our own making.
    pub fn add(&mut self, text: Origin, target: Origin) {
        self.local.insert(text, target);
    }
    /// A copy of a node stands somewhere else.
    pub fn copied(&mut self, from: Origin, to: Origin) {
        if let Some(&target) = self.local.get(&from) {
            self.local.insert(to, target);
        }
    }
    /// A node is no more, another says what it said.
    pub fn merge(&mut self, from: Origin, into: Origin) {
        if from != into {
            self.merged.insert(from, into);
        }
    }

    /// Every reference of the description is written as a pointer to where its node is now.
    pub fn write(self, files: &mut [File], origins: &Origins) {
        let targets: HashSet<Origin> =
            self.links.values().map(|&target| self.final_target(target)).collect();
        let mut moved: HashMap<Origin, Option<Arc<str>>> = targets
            .into_iter()
            .filter(|&target| !is_where_it_was(files, origins, target))
            .map(|target| (target, None))
            .collect();
        if !moved.is_empty() {
            for (file, entry) in files.iter().enumerate() {
                let start = if file == 0 { "#".to_owned() } else { format!("@{file}#") };
                find_moved(&entry.root, &mut start.clone(), &mut moved);
            }
        }
        if !moved.is_empty() || !self.local.is_empty() || !self.merged.is_empty() {
            for entry in files {
                self.write_in(&mut entry.root, origins, &moved);
            }
        }
    }
    fn final_target(&self, mut target: Origin) -> Origin {
        while let Some(&into) = self.merged.get(&target) {
            target = into;
        }
        target
    }
    fn write_in(
        &self,
        node: &mut Node,
        origins: &Origins,
        moved: &HashMap<Origin, Option<Arc<str>>>,
    ) {
        match &mut node.value {
            Value::Array(items) => {
                items.iter_mut().for_each(|item| self.write_in(item, origins, moved))
            }
            Value::Object(object) => {
                object.values_mut().for_each(|member| self.write_in(member, origins, moved))
            }
            Value::String(text) => {
                let Some(&linked) = self.links.get(&node.origin) else { return };
                let target = self.final_target(linked);
                match moved.get(&target) {
                    Some(Some(location)) => *text = location.clone(),
                    // It was dropped, so the reference dangles: `oas` says so.
                    Some(None) => {}
                    None if target != linked || self.local.contains_key(&node.origin) => {
                        *text = canonical(origins, target).into();
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }
}

/// `#/components/schemas/Agent`, `@3#/Error`: where the node was written.
pub(super) fn canonical(origins: &Origins, target: Origin) -> String {
    let (file, pointer) = origins.pointer(target);
    if file == 0 { format!("#{pointer}") } else { format!("@{file}#{pointer}") }
}

fn is_where_it_was(files: &[File], origins: &Origins, target: Origin) -> bool {
    let (file, pointer) = origins.pointer(target);
    let node = files.get(file).and_then(|file| load::find(&file.root, &pointer).ok());
    node.is_some_and(|node| node.origin == target)
}

/// The outermost node of an origin is the one meant: what was wrapped keeps its wrapper.
fn find_moved(node: &Node, at: &mut String, moved: &mut HashMap<Origin, Option<Arc<str>>>) {
    if let Some(location @ None) = moved.get_mut(&node.origin) {
        *location = Some(at.as_str().into());
    }
    let len = at.len();
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.push('/');
                at.push_str(&index.to_string());
                find_moved(item, at, moved);
                at.truncate(len);
            }
        }
        Value::Object(object) => {
            for (key, member) in object {
                at.push('/');
                at.push_str(&load::escape(key));
                find_moved(member, at, moved);
                at.truncate(len);
            }
        }
        _ => {}
    }
}
