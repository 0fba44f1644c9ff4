//! What is different on the wire although the Rust code is the same: two lock files are compared,
//! which know the wire name of each argument, field and variant.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::{ApiDiff, Difference, DifferenceKind};
use super::read::ItemKind;
use crate::lock::{Lock, LockedOperation, LockedType};
use crate::naming::cases::{camel, snake};

impl ApiDiff {
    /// Adds what only the lock files tell.
    pub fn add_wire(&mut self, old: &Lock, new: &Lock) {
        let has_wire = old.has_wire && new.has_wire;
        for (pointer, was) in &old.operations {
            if let Some(is) = new.operations.get(pointer) {
                let lines = operation(was, is, has_wire);
                self.wire_lines(&method_item(is), pointer, ItemKind::Method, lines);
            }
        }
        for (pointer, was) in &old.types {
            if let Some(is) = new.types.get(pointer).filter(|is| is.name == was.name) {
                let item = format!("types::{}", is.name);
                let lines = self.type_lines(&item, was, is);
                self.wire_lines(&item, pointer, ItemKind::Struct, lines);
            }
        }
    }

    fn wire_lines(&mut self, item: &str, pointer: &str, item_kind: ItemKind, lines: Vec<String>) {
        self.changes.extend(lines.into_iter().map(|line| Difference {
            item: item.to_owned(),
            text: format!("{item}: {line}"),
            kind: DifferenceKind::Changed,
            item_kind,
            pointer: Some(pointer.to_owned()),
            ..Difference::default()
        }));
    }

    fn type_lines(&self, item: &str, was: &LockedType, is: &LockedType) -> Vec<String> {
        // Keys of variants mean something else where variants are told in another way.
        let is_same = was.union_by == is.union_by;
        let mut lines = if is_same { variants(was, is) } else { Vec::new() };
        if !is_same {
            let shown = |by: &Option<String>| by.clone().unwrap_or("nothing".to_owned());
            lines.push(format!(
                "its variants are told by {}, where they were told by {}",
                shown(&is.union_by),
                shown(&was.union_by)
            ));
        }
        // A field that is gone from the Rust type as well is a difference already.
        let is_said = |property: &&String| {
            let name = snake(property);
            let all = self.breaks.iter().chain(&self.adds);
            all.filter(|one| one.owner.as_deref() == Some(item))
                .any(|one| one.last_name() == name || one.text.ends_with(&format!("`{name}`")))
        };
        let only = |here: &LockedType, there: &LockedType| -> Vec<String> {
            let fields = here.fields.iter().filter(|name| !name.ends_with("{}"));
            fields
                .filter(|name| !there.fields.contains(name))
                .filter(|name| !is_said(name))
                .cloned()
                .collect()
        };
        let (gone, more) = (only(was, is), only(is, was));
        if let ([old], [new]) = (gone.as_slice(), more.as_slice()) {
            lines.push(format!("in JSON, the property is `{new}`, where it was `{old}`"));
        }
        lines
    }
}

/// `agents.variations.list` → `AgentsVariations::list`
fn method_item(of: &LockedOperation) -> String {
    match of.location() {
        Some(("", method)) => format!("Client::{method}"),
        Some((resource, method)) => {
            let handle: String = resource.split('.').map(camel).collect();
            format!("{handle}::{method}")
        }
        None => of.method.clone(),
    }
}

fn operation(was: &LockedOperation, is: &LockedOperation, has_wire: bool) -> Vec<String> {
    let mut lines = moved_arguments(was, is);
    if has_wire {
        let (old, new): (BTreeSet<&String>, BTreeSet<&String>) =
            (was.wire.iter().collect(), is.wire.iter().collect());
        lines.extend(new.difference(&old).map(|line| format!("{line} now")));
        // What says the same of the same thing in another way was said.
        let is_of_new =
            |line: &str| new.difference(&old).any(|other| subject(other) == subject(line));
        lines.extend(
            old.difference(&new)
                .filter(|line| !is_of_new(line))
                .map(|line| format!("no longer: {line}")),
        );
    }
    lines
}

/// `query `names` is ..` → `query `names``
fn subject(line: &str) -> &str {
    line.split(" is ").next().unwrap_or(line)
}

/// Arguments and setters of the same Rust name that are sent in another place, or with another
/// name.
fn moved_arguments(was: &LockedOperation, is: &LockedOperation) -> Vec<String> {
    let keys = |of: &LockedOperation| -> BTreeSet<String> {
        of.arguments.iter().chain(&of.setters).filter(|key| !key.ends_with("{}")).cloned().collect()
    };
    let (old, new) = (keys(was), keys(is));
    let by_name = |keys: &mut dyn Iterator<Item = &String>| -> BTreeMap<String, Vec<String>> {
        let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for key in keys {
            let wire_name = key.split_once(':').map_or(key.as_str(), |(_, name)| name);
            let name = snake(wire_name);
            by_name.entry(name).or_default().push(key.clone());
        }
        by_name
    };
    let gone = by_name(&mut old.difference(&new));
    let more = by_name(&mut new.difference(&old));
    let pairs = gone.iter().filter_map(|(name, gone)| {
        match (gone.as_slice(), more.get(name)?.as_slice()) {
            ([old], [new]) => Some((name, old, new)),
            _ => None,
        }
    });
    pairs
        .map(|(name, old, new)| {
            format!("`{name}` is sent as {}, where it was {}", place(new), place(old))
        })
        .collect()
}

/// `query:pageSize` → `pageSize` in the query
fn place(key: &str) -> String {
    match key.split_once(':') {
        Some((location, name)) => format!("`{name}` in the {location}"),
        None => format!("`{key}`"),
    }
}

/// Variants of the same Rust name that have another value.
fn variants(was: &LockedType, is: &LockedType) -> Vec<String> {
    let by_variant = |of: &LockedType| -> BTreeMap<String, BTreeSet<String>> {
        let mut by_variant: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (value, variant) in &of.variants {
            by_variant.entry(variant.clone()).or_default().insert(value.clone());
        }
        by_variant
    };
    let (old, new) = (by_variant(was), by_variant(is));
    let shown = |values: &BTreeSet<String>| {
        values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(" or ")
    };
    let differing = old.iter().filter_map(|(variant, old)| {
        let new = new.get(variant).filter(|new| *new != old)?;
        Some(format!(
            "the variant `{variant}` is {} on the wire, where it was {}",
            shown(new),
            shown(old)
        ))
    });
    differing.collect()
}
