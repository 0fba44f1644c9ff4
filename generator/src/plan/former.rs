//! What the lock says of operations and types, also of those whose place in the document is another
//! now.

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, Operation, TypeDef};
use crate::lock::{Lock, LockedOperation, LockedType};

/// The lock, where an operation is also found by its method and a type by its Rust name: users know
/// them by these, and old code compiles with whatever has the name now.
pub struct Former<'l> {
    lock: &'l Lock,
    /// Those whose pointers the document no longer has.
    operations: HashMap<&'l str, &'l LockedOperation>,
    types: HashMap<&'l str, &'l LockedType>,
}

impl<'l> Former<'l> {
    pub fn new(api: &Api, lock: &'l Lock) -> Self {
        let operations: HashSet<&str> =
            api.operations.iter().map(|operation| operation.pointer.0.as_str()).collect();
        let types: HashSet<&str> =
            api.types.iter().map(|definition| definition.pointer.0.as_str()).collect();
        let gone =
            lock.operations.iter().filter(|(pointer, _)| !operations.contains(pointer.as_str()));
        let operations = gone.map(|(_, locked)| (locked.method.as_str(), locked)).collect();
        let gone = lock.types.iter().filter(|(pointer, _)| !types.contains(pointer.as_str()));
        let names = |locked: &'l LockedType| {
            [Some(&locked.name), locked.input.as_ref()].into_iter().flatten()
        };
        let types = gone
            .flat_map(|(_, locked)| names(locked).map(move |name| (name.as_str(), locked)))
            .collect();
        Self { lock, operations, types }
    }

    /// `method`: as in the lock, `agents.variations.create`.
    pub fn operation(&self, operation: &Operation, method: &str) -> Option<&'l LockedOperation> {
        self.lock
            .operations
            .get(&operation.pointer.0)
            .or_else(|| self.operations.get(method).copied())
    }

    /// `name`: the Rust type.
    pub fn ty(&self, definition: &TypeDef, name: &str) -> Option<&'l LockedType> {
        let elsewhere =
            || self.types.get(name).copied().filter(|locked| locked.fits(&definition.shape));
        self.lock.types.get(&definition.pointer.0).or_else(elsewhere)
    }
}
