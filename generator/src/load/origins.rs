//! Where nodes were written: a tree of steps, four machine words each, from which pointers are made
//! when somebody asks.

use std::fmt::Write;
use std::sync::Arc;

use super::Origin;
use super::pointer::escape;

/// Where each node was written: a tree of steps from the root of a file.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    /// Its own number for the root of a file.
    parent: u32,
    step: Step,
}

/// From a node to one of its children; for the root of a file, the file's number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// A member of an object.
    Key(Arc<str>),
    /// An item of an array.
    Index(u32),
}

impl Origins {
    /// The root of a further file, with its number in [`super::Document::files`].
    pub fn add_root(&mut self, file: usize) -> Origin {
        let own = self.next();
        self.entries.push(Entry {
            parent: own,
            step: Step::Index(u32::try_from(file).unwrap_or(u32::MAX)),
        });
        Origin(own)
    }
    /// A member of an object.
    pub fn add_key(&mut self, parent: Origin, key: &Arc<str>) -> Origin {
        let own = self.next();
        self.entries.push(Entry { parent: parent.0, step: Step::Key(key.clone()) });
        Origin(own)
    }
    /// An item of an array.
    pub fn add_index(&mut self, parent: Origin, index: usize) -> Origin {
        let own = self.next();
        self.entries.push(Entry {
            parent: parent.0,
            step: Step::Index(u32::try_from(index).unwrap_or(u32::MAX)),
        });
        Origin(own)
    }
    /// A node, and all below it, moves to another parent: what a merge key brought in.
    pub(super) fn set_parent(&mut self, child: Origin, parent: Origin) {
        if let Some(entry) = self.entries.get_mut(child.0 as usize) {
            entry.parent = parent.0;
        }
    }
    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
    /// Forgets what was added since there were `len`: another attempt begins.
    pub(super) fn truncate(&mut self, len: usize) {
        self.entries.truncate(len);
    }
    /// Nothing was read.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
    /// The node that holds this one; `None` for the root of a file.
    pub fn parent(&self, origin: Origin) -> Option<Origin> {
        let entry = self.entries.get(origin.0 as usize)?;
        (entry.parent != origin.0).then_some(Origin(entry.parent))
    }
    /// The number of the node's file, and the steps that lead from its root to the node.
    pub fn steps(&self, origin: Origin) -> (usize, Vec<&Step>) {
        let mut steps = Vec::new();
        let mut at = origin.0;
        while let Some(entry) = self.entries.get(at as usize) {
            if entry.parent == at {
                let file = if let Step::Index(file) = entry.step { file as usize } else { 0 };
                steps.reverse();
                return (file, steps);
            }
            steps.push(&entry.step);
            at = entry.parent;
        }
        (0, steps)
    }
    /// The node's file, and its pointer within it (RFC 6901): `/paths/~1v1~1agents/get`.
    pub fn pointer(&self, origin: Origin) -> (usize, String) {
        let (file, steps) = self.steps(origin);
        let mut pointer = String::new();
        for step in steps {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(&escape(key)),
                Step::Index(index) => _ = write!(pointer, "{index}"),
            }
        }
        (file, pointer)
    }
    /// Parents come before their children, so a number is never 2³² in what memory holds.
    fn next(&self) -> u32 {
        u32::try_from(self.entries.len()).unwrap_or(u32::MAX)
    }
}
