//! The differences of a release in the words of its users: which calls and types there are, by
//! resource, under the headings of Keep a Changelog.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::{ApiDiff, Difference, DifferenceKind as Kind};
use super::read::ItemKind;

/// The headings of Keep a Changelog, in their order.
pub const HEADINGS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// Lines of Markdown without their list marks, by heading.
pub type Sections = BTreeMap<&'static str, Vec<String>>;

/// The sections of a release.
pub fn sections(found: &ApiDiff) -> Sections {
    let mut lines = Lines { found, by_heading: BTreeMap::new(), types: BTreeMap::new() };
    for (word, list) in found.by_impact() {
        list.iter().for_each(|one| lines.add(one, word == "breaks"));
    }
    lines.finish()
}

/// Lines by heading and resource.
struct Lines<'a> {
    found: &'a ApiDiff,
    by_heading: BTreeMap<&'static str, BTreeMap<String, BTreeSet<String>>>,
    /// Types that came and went, by heading and resource.
    types: BTreeMap<(&'static str, String), Vec<&'a str>>,
}

impl<'a> Lines<'a> {
    fn add(&mut self, one: &'a Difference, is_breaking: bool) {
        let resource = self.found.calls.resource_of(&one.module);
        let heading = match one.kind {
            Kind::Added => "Added",
            Kind::Removed => "Removed",
            Kind::Deprecated => "Deprecated",
            Kind::Renamed | Kind::Changed => "Changed",
        };
        let is_whole_type = one.item_kind.is_type() && one.module.starts_with("types");
        if is_whole_type && matches!(one.kind, Kind::Added | Kind::Removed) {
            let name = one.item.strip_prefix("types::").unwrap_or(&one.item);
            return self.types.entry((heading, resource)).or_default().push(name);
        }
        let Some(sentence) = self.sentence(one) else { return };
        // What is removed breaks code in any case.
        let is_marked = is_breaking && heading != "Removed";
        let line = if is_marked { format!("{sentence} (breaking)") } else { sentence };
        self.by_heading.entry(heading).or_default().entry(resource).or_default().insert(line);
    }

    /// `None`: another line says it.
    fn sentence(&self, one: &Difference) -> Option<String> {
        let owner = one.owner.as_deref().unwrap_or_default();
        let name = one.last_name();
        if matches!(one.kind, Kind::Added | Kind::Removed) {
            if self.is_said(one, owner, name) {
                return None;
            }
            let is_added = one.kind == Kind::Added;
            if let Some(handle) = self.found.calls.handle(&one.item) {
                return Some(handle_words(&handle.path, &handle.methods, is_added));
            }
            if let Some(sentence) = self.part_words(one, owner, name, is_added) {
                return Some(sentence);
            }
        }
        if one.kind == Kind::Renamed {
            let new = one.text.rsplit("is now called ").next().unwrap_or_default();
            return Some(format!("{} is now called {new}", self.subject(one, owner, name)));
        }
        let rest = one.text.strip_prefix(one.item.as_str()).unwrap_or(&one.text);
        Some(match rest.len() == one.text.len() {
            true => rest.to_owned(),
            false => format!("{}{rest}", self.subject(one, owner, name)),
        })
    }

    /// Builders come with their methods, handles with their accessors, setters with their fields.
    fn is_said(&self, one: &Difference, owner: &str, name: &str) -> bool {
        let is_builder = one.item_kind == ItemKind::Alias && one.module.starts_with("resources");
        let is_of_handle = self
            .found
            .calls
            .accessor(&one.item)
            .is_some_and(|handle| self.has(one.kind, |other| other.item == handle));
        let field = format!("{owner}.{name}");
        let is_setter =
            one.item_kind == ItemKind::Method && self.has(one.kind, |other| other.item == field);
        is_builder || is_of_handle || is_setter
    }

    fn has(&self, kind: Kind, is_wanted: impl Fn(&Difference) -> bool) -> bool {
        let all = self.found.breaks.iter().chain(&self.found.adds);
        all.filter(|one| one.kind == kind).any(is_wanted)
    }

    fn part_words(
        &self,
        one: &Difference,
        owner: &str,
        name: &str,
        is_added: bool,
    ) -> Option<String> {
        let calls = &self.found.calls;
        let (has, takes) = match is_added {
            true => ("has", "takes"),
            false => ("no longer has", "no longer takes"),
        };
        if let Some(builder) = calls.builder(owner) {
            return Some(match one.item_kind {
                ItemKind::Method => format!("`client.{builder}` {takes} `{name}`"),
                _ => format!("`client.{builder}` {has} `{name}`"),
            });
        }
        let owner = owner.strip_prefix("types::").unwrap_or(owner);
        match one.item_kind {
            ItemKind::Field => Some(format!("`{owner}` {has} `{name}`")),
            ItemKind::Variant => Some(format!("`{owner}` {has} the variant `{name}`")),
            ItemKind::Method if !owner.is_empty() => {
                let subject = self.subject(one, owner, name);
                Some(if is_added { subject } else { format!("{subject} is gone") })
            }
            _ => None,
        }
    }

    /// The item as users write it.
    fn subject(&self, one: &Difference, owner: &str, name: &str) -> String {
        let calls = &self.found.calls;
        match calls.handle(owner) {
            Some(handle) if one.item_kind == ItemKind::Method && handle.path.is_empty() => {
                format!("`client.{name}()`")
            }
            Some(handle) if one.item_kind == ItemKind::Method => {
                format!("`client.{}.{name}()`", handle.path)
            }
            _ => format!("`{}`", one.item.strip_prefix("types::").unwrap_or(&one.item)),
        }
    }

    fn finish(mut self) -> Sections {
        for ((heading, resource), names) in std::mem::take(&mut self.types) {
            let line = type_words(&names);
            self.by_heading.entry(heading).or_default().entry(resource).or_default().insert(line);
        }
        let by_resource = |(resource, lines): (String, BTreeSet<String>)| {
            lines.into_iter().map(move |line| match resource.as_str() {
                "" => format!("{line}."),
                resource => format!("**{resource}**: {line}."),
            })
        };
        self.by_heading
            .into_iter()
            .map(|(heading, lines)| (heading, lines.into_iter().flat_map(by_resource).collect()))
            .collect()
    }
}

/// More types than this are not all listed.
const MOST_TYPES: usize = 8;

/// The names of types. Of many, only those that are not named after another one.
fn type_words(names: &[&str]) -> String {
    let is_after_another =
        |name: &str| names.iter().any(|other| name != *other && name.starts_with(other));
    let is_listed = |name: &&&str| names.len() <= MOST_TYPES || !is_after_another(name);
    let listed: Vec<String> =
        names.iter().filter(is_listed).map(|name| format!("`{name}`")).collect();
    let word = if names.len() == 1 { "the type" } else { "the types" };
    match names.len() - listed.len() {
        0 => format!("{word} {}", listed.join(", ")),
        rest => format!("{word} {}, and {rest} types that these have", listed.join(", ")),
    }
}

fn handle_words(path: &str, methods: &[String], is_added: bool) -> String {
    let methods: Vec<String> = methods.iter().map(|name| format!("`{name}`")).collect();
    match (is_added, methods.is_empty()) {
        (false, _) => format!("`client.{path}` is gone"),
        (true, true) => format!("`client.{path}`"),
        (true, false) => format!("`client.{path}` with {}", methods.join(", ")),
    }
}
