//! Item by item: whether old code compiles with the new SDK, and does the same.

use std::collections::BTreeMap;

use super::calls::Calls;
use super::difference::{ApiDiff, Difference, DifferenceKind as Kind};
use super::read::{Argument, Item, ItemKind};
use super::renames::Renames;
use crate::lock::Impact;

/// Names of Rust's prelude that a `use types::*` of users would hide.
const PRELUDE: [&str; 14] = [
    "Box", "Clone", "Copy", "Default", "Drop", "Err", "Iterator", "None", "Ok", "Option", "Result",
    "Some", "String", "Vec",
];

/// Two SDKs by their items.
pub struct Comparison<'a> {
    old: &'a BTreeMap<String, Item>,
    new: &'a BTreeMap<String, Item>,
    renames: Renames,
    found: ApiDiff,
}

impl<'a> Comparison<'a> {
    pub fn new(old: &'a BTreeMap<String, Item>, new: &'a BTreeMap<String, Item>) -> Self {
        Self { old, new, renames: Renames::find(old, new), found: ApiDiff::default() }
    }

    pub fn run(mut self) -> ApiDiff {
        for (name, was) in self.old {
            self.old_item(name, was);
        }
        for (name, is) in self.new.iter().filter(|(name, _)| !self.old.contains_key(*name)) {
            self.new_item(name, is);
        }
        self.found.calls = Calls::of(self.old, self.new);
        self.found
    }

    fn old_item(&mut self, name: &str, was: &Item) {
        if self.is_of_other_kind(was) || self.renames.is_in_renamed(was) {
            return;
        }
        if let Some(is) = self.new.get(name) {
            return self.compare(name, was, is);
        }
        if let Some(new) = self.renames.new_name(name).map(str::to_owned) {
            return self.renamed(name, was, &new);
        }
        let is_said = was.owner.as_ref().is_some_and(|owner| is_whole(owner, self.old, self.new));
        if !is_said {
            self.add(Impact::Breaks, Kind::Removed, name, was, format!("{name} is gone"));
        }
    }

    fn new_item(&mut self, name: &str, is: &Item) {
        if self.is_of_other_kind(is) || self.renames.is_target(name, is) {
            return;
        }
        let Some(owner) = &is.owner else {
            self.add(Impact::Adds, Kind::Added, name, is, name.to_owned());
            return self.hides_prelude(name, is);
        };
        match (is_whole(owner, self.new, self.old), self.new.get(owner)) {
            (true, _) => {}
            (false, Some(of)) if is.is_part && !of.is_open => {
                let text = match of.is_trait() {
                    true => format!(
                        "{name} is new, and has to be written for each type that is `{owner}`"
                    ),
                    false => format!("{name} is new, and `{owner}` has to be given whole"),
                };
                self.add(Impact::Breaks, Kind::Changed, name, is, text);
            }
            (false, _) => self.add(Impact::Adds, Kind::Added, name, is, name.to_owned()),
        }
    }

    /// A type whose parts are compared with nothing, because it is of another kind now.
    fn is_of_other_kind(&self, part: &Item) -> bool {
        part.owner.as_ref().is_some_and(|owner| {
            let kinds = (self.old.get(owner), self.new.get(owner));
            matches!(kinds, (Some(was), Some(is)) if was.kind != is.kind)
        })
    }

    fn renamed(&mut self, name: &str, was: &Item, new: &str) {
        let Some(is) = self.new.get(new) else { return };
        if !self.renames.is_setter_of_renamed_field(name, was) {
            let short = match &was.owner {
                Some(owner) => {
                    new.strip_prefix(owner.as_str()).unwrap_or(new).trim_start_matches([':', '.'])
                }
                None => new,
            };
            let text = format!("{name} is now called `{short}`");
            self.add(Impact::Breaks, Kind::Renamed, name, is, text);
        }
        self.compare(new, was, is);
    }

    fn hides_prelude(&mut self, name: &str, is: &Item) {
        if let Some(short) = name.strip_prefix("types::").filter(|short| PRELUDE.contains(short)) {
            let text = format!(
                "{name} is new: where users write `use types::*`, it hides Rust's `{short}`"
            );
            self.add(Impact::Changes, Kind::Changed, name, is, text);
        }
    }

    fn add(&mut self, impact: Impact, kind: Kind, name: &str, of: &Item, text: String) {
        let list = match impact {
            Impact::Breaks => &mut self.found.breaks,
            Impact::Changes => &mut self.found.changes,
            Impact::Adds | Impact::None => &mut self.found.adds,
        };
        list.push(Difference {
            item: name.to_owned(),
            module: of.module.clone(),
            text,
            kind,
            item_kind: of.kind,
            owner: of.owner.clone(),
            ..Difference::default()
        });
    }

    fn compare(&mut self, name: &str, was: &Item, is: &Item) {
        let signature = self.renames.signature(&was.signature);
        if was.kind != is.kind {
            let text = format!("{name} was {}, and is {}", kind_words(was), kind_words(is));
            return self.add(Impact::Breaks, Kind::Changed, name, is, text);
        }
        let broken = if signature != is.signature {
            Some(format!("{name} was `{}` and is `{}`", was.signature, is.signature))
        } else if was.is_open && !is.is_open {
            Some(match is.is_part && is.owner.is_some() {
                true => format!("{name} has no default any more"),
                false => format!("{name} has to be given whole"),
            })
        } else {
            let gate = is.gate.as_ref().filter(|_| was.gate != is.gate);
            gate.map(|gate| format!("{name} is only there with `{gate}`"))
        };
        if let Some(text) = broken {
            self.add(Impact::Breaks, Kind::Changed, name, is, text);
        }
        if signature == is.signature && was.arguments != is.arguments {
            self.rename_arguments(name, was, is);
        }
        self.compare_requests(name, was, is);
        self.compare_variables(name, was, is);
        self.compare_facts(name, was, is);
        if is.is_deprecated && !was.is_deprecated {
            let text = format!("{name} is deprecated");
            self.add(Impact::Changes, Kind::Deprecated, name, is, text);
        }
    }

    /// Where and with which keys a method sends its request.
    fn compare_requests(&mut self, name: &str, was: &Item, is: &Item) {
        if was.request != is.request {
            let shown = |request: &Option<String>| request.clone().unwrap_or_default();
            let (is_sent, was_sent) = (shown(&is.request), shown(&was.request));
            let text = format!("{name} sends `{is_sent}`, where it sent `{was_sent}`");
            self.add(Impact::Changes, Kind::Changed, name, is, text);
        }
        if was.authentication != is.authentication {
            let shown = |asked: &Option<String>| {
                asked.clone().unwrap_or("what most calls ask for".to_owned())
            };
            let (asks, asked) = (shown(&is.authentication), shown(&was.authentication));
            let text = format!("{name} asks for {asks}, where it asked for {asked}");
            self.add(Impact::Changes, Kind::Changed, name, is, text);
        }
    }

    /// Arguments of the same types in order, by other names: old code compiles.
    fn rename_arguments(&mut self, name: &str, was: &Item, is: &Item) {
        let shown = |all: &[Argument]| {
            all.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join(", ")
        };
        let (takes, took) = (shown(&is.arguments), shown(&was.arguments));
        let line = format!("{name} takes ({takes}), where it took ({took})");
        let pairs = was.arguments.iter().zip(&is.arguments);
        let renamed: Vec<(&Argument, &Argument)> =
            pairs.filter(|(was, is)| was.name != is.name).collect();
        let is_moved =
            renamed.iter().any(|(_, is)| renamed.iter().any(|(was, _)| was.name == is.name));
        // Of two with one type, nobody can tell which is which.
        let is_unclear = renamed
            .iter()
            .enumerate()
            .any(|(at, (one, _))| renamed.iter().skip(at + 1).any(|(was, _)| was.ty == one.ty));
        if is_moved || is_unclear {
            let text = format!("{line}: code compiles as before, and may send values swapped");
            return self.add(Impact::Breaks, Kind::Changed, name, is, text);
        }
        // The fields of the same names say it already.
        let owner = was.owner.as_deref().unwrap_or_default();
        let is_said = |(was, is): &(&Argument, &Argument)| {
            self.renames.is_renamed_field(owner, &was.name, &is.name)
        };
        if renamed.is_empty() || !renamed.iter().all(is_said) {
            self.add(Impact::Changes, Kind::Changed, name, is, line);
        }
    }

    fn compare_facts(&mut self, name: &str, was: &Item, is: &Item) {
        for (what, old) in &was.facts {
            // A scheme that is gone is gone from what calls ask for as well.
            let Some(new) = is.facts.get(what).filter(|new| *new != old) else { continue };
            let text = format!("{what} is `{new}`, where it was `{old}`");
            self.add(Impact::Changes, Kind::Changed, name, is, text);
        }
    }

    fn compare_variables(&mut self, name: &str, was: &Item, is: &Item) {
        for (what, old) in &was.variables {
            let text = match is.variables.get(what) {
                Some(new) if new == old => continue,
                Some(new) => format!("{what} is read from `{new}`, where it was read from `{old}`"),
                // That of a scheme which was renamed.
                None if is.variables.values().any(|new| new == old) => continue,
                None => format!("{what} is not read from `{old}` any more"),
            };
            self.add(Impact::Changes, Kind::Changed, name, is, text);
        }
    }
}

/// The owner came or went as well, and says it all.
fn is_whole(owner: &str, here: &BTreeMap<String, Item>, there: &BTreeMap<String, Item>) -> bool {
    here.contains_key(owner) && !there.contains_key(owner)
}

fn kind_words(item: &Item) -> String {
    match item.kind {
        ItemKind::Struct => "a struct".to_owned(),
        ItemKind::Enum => "an enum".to_owned(),
        ItemKind::Trait => "a trait".to_owned(),
        ItemKind::Alias => format!("`{}`", item.signature),
        ItemKind::Function => "a function".to_owned(),
        ItemKind::Constant => "a constant".to_owned(),
        _ => format!("`{}`", item.signature),
    }
}
