//! What has another name now, so that it is one difference instead of one that is gone and one that
//! is new.
//!
//! An item was renamed where exactly one that is gone and exactly one that is new are the same but
//! for their names. Where there are more candidates, nothing is claimed.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Item, ItemKind};

type Items = BTreeMap<String, Item>;

/// Items by their old names, with the new ones.
#[derive(Debug, Default)]
pub struct Renames {
    /// Types, traits and functions.
    whole: BTreeMap<String, String>,
    /// Fields, variants and methods of types that are in both.
    parts: BTreeMap<String, String>,
    targets: BTreeSet<String>,
}

impl Renames {
    pub fn find(old: &Items, new: &Items) -> Self {
        let mut renames = Self::default();
        renames.whole = pairs(
            candidates(old, new, |item| item.owner.is_none())
                .map(|(name, item)| (name, shape(name, item, old)))
                .filter(|(_, shape)| !shape.is_empty()),
            candidates(new, old, |item| item.owner.is_none())
                .map(|(name, item)| (name, shape(name, item, new))),
        );
        let is_there = |owner: &String| old.contains_key(owner) && new.contains_key(owner);
        let is_wanted =
            |item: &Item| item.owner.as_ref().is_some_and(is_there) && is_distinct(item);
        let gone = candidates(old, new, is_wanted)
            .map(|(name, item)| (name, part_shape(item, renames.signature(&item.signature))));
        let more = candidates(new, old, is_wanted)
            .map(|(name, item)| (name, part_shape(item, item.signature.clone())));
        let parts = pairs(gone, more);
        renames.parts = parts;
        renames.targets = renames.whole.values().chain(renames.parts.values()).cloned().collect();
        renames
    }

    /// The new name of an item.
    pub fn new_name(&self, old: &str) -> Option<&str> {
        self.whole.get(old).or_else(|| self.parts.get(old)).map(String::as_str)
    }

    /// Whether an item of the new SDK is an old one with another name, or belongs to one.
    pub fn is_target(&self, name: &str, item: &Item) -> bool {
        self.targets.contains(name)
            || item.owner.as_ref().is_some_and(|owner| self.targets.contains(owner))
    }

    /// Whether an item of the old SDK belongs to one that has another name now.
    pub fn is_in_renamed(&self, item: &Item) -> bool {
        item.owner.as_ref().is_some_and(|owner| self.whole.contains_key(owner))
    }

    /// A signature of the old SDK, with the new names.
    pub fn signature(&self, of: &str) -> String {
        let mut text = of.to_owned();
        for (old, new) in &self.whole {
            if text.contains(old.as_str()) {
                text = with_word(&text, old, new);
            }
        }
        text
    }

    /// The setter of a field that was renamed in the same way says nothing more.
    pub fn is_setter_of_renamed_field(&self, name: &str, item: &Item) -> bool {
        let (Some(owner), Some(new)) = (&item.owner, self.parts.get(name)) else { return false };
        let last = |name: &str, mark: &str| {
            name.strip_prefix(owner.as_str())
                .and_then(|rest| rest.strip_prefix(mark))
                .map(str::to_owned)
        };
        let (Some(old), Some(new)) = (last(name, "::"), last(new, "::")) else { return false };
        self.is_renamed_field(owner, &old, &new)
    }

    /// Whether a field of a type was renamed from one name to another.
    pub fn is_renamed_field(&self, owner: &str, old: &str, new: &str) -> bool {
        self.parts.get(&format!("{owner}.{old}")).is_some_and(|to| *to == format!("{owner}.{new}"))
    }
}

/// Items of one SDK that the other does not have.
fn candidates<'a>(
    here: &'a Items,
    there: &'a Items,
    is_wanted: impl Fn(&Item) -> bool + 'a,
) -> impl Iterator<Item = (&'a str, &'a Item)> {
    here.iter()
        .filter(move |(name, item)| !there.contains_key(*name) && is_wanted(item))
        .map(|(name, item)| (name.as_str(), item))
}

/// One name here and one there of each shape.
fn pairs<'a, S: Ord>(
    gone: impl Iterator<Item = (&'a str, S)>,
    new: impl Iterator<Item = (&'a str, S)>,
) -> BTreeMap<String, String> {
    let mut by_shape: BTreeMap<S, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    gone.for_each(|(name, shape)| by_shape.entry(shape).or_default().0.push(name));
    new.for_each(|(name, shape)| by_shape.entry(shape).or_default().1.push(name));
    by_shape
        .into_values()
        .filter_map(|names| match (names.0.as_slice(), names.1.as_slice()) {
            ([old], [new]) => Some(((*old).to_owned(), (*new).to_owned())),
            _ => None,
        })
        .collect()
}

/// All that a type is and has, without its name. Empty where that is too little to know it by.
fn shape(name: &str, item: &Item, all: &Items) -> Vec<String> {
    let parts = all.iter().filter(|(_, part)| part.owner.as_deref() == Some(name));
    let parts: Vec<(&String, &Item)> = parts.collect();
    let is_known = item.kind == ItemKind::Alias
        || item.request.is_some()
        || parts.iter().any(|(_, part)| part.kind != ItemKind::Other);
    if !is_known || item.kind == ItemKind::Other {
        return Vec::new();
    }
    let own = |text: &str| with_word(text, name, "Self");
    let whole = format!("{:?} {}", item.kind, own(&item.signature));
    let parts = parts.iter().map(|(name, part)| {
        let request = part.request.as_deref().unwrap_or_default();
        format!("{} {} {request}", own(name), own(&part.signature))
    });
    std::iter::once(whole).chain(parts).collect()
}

/// What a part of a type is, without its name.
fn part_shape(item: &Item, signature: String) -> (String, String, String, String) {
    let kind = format!("{:?}", item.kind);
    let request = item.request.clone().unwrap_or_default();
    (item.owner.clone().unwrap_or_default(), kind, signature, request)
}

/// Variants without a payload are all the same.
fn is_distinct(item: &Item) -> bool {
    match item.kind {
        ItemKind::Field | ItemKind::Method => true,
        ItemKind::Variant => !item.signature.is_empty(),
        _ => false,
    }
}

/// A text with one name in place of another, where it is a whole name.
fn with_word(text: &str, old: &str, new: &str) -> String {
    let is_part =
        |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_');
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(old) {
        let before_is_part =
            is_part(before.chars().next_back().or_else(|| result.chars().next_back()));
        result.push_str(before);
        result.push_str(if before_is_part || is_part(after.chars().next()) { old } else { new });
        rest = after;
    }
    result + rest
}
