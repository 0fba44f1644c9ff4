//! Each name once within its resource.

use std::collections::HashMap;

use super::super::{DUPLICATE_METHOD, Lowering, NUMBERED_METHOD};
use super::Named;
use super::compose::with_connectors;
use super::draft::Draft;
use super::found::Found;
use super::rules::Candidate;
use crate::diagnostics::SourceLocation;
use crate::ir::{HttpMethod, NameReason};

/// The rule of a name that another operation has as well.
const NUMBERED: &str = "number, because all other names belong to other operations";

/// A method within its resource.
type Key = (Vec<String>, String);

impl<'d> Lowering<'d, '_> {
    /// Gives every operation its name: those of the config first, then those that were there, then
    /// in document order.
    pub(super) fn settle(&mut self, drafts: Vec<Draft>, all: &[Found<'d>]) -> Vec<Named> {
        let mut taken: HashMap<Key, usize> = HashMap::new();
        let mut named = vec![Named::default(); drafts.len()];
        for at in in_order(&drafts, all) {
            let (Some(draft), Some(found)) = (drafts.get(at), all.get(at)) else { continue };
            let key = |name: &str| (draft.resource.clone(), name.to_owned());
            let first = draft.candidates.first();
            let kept = first.filter(|_| draft.was_there && !draft.fixed_method);
            if let Some(kept) = kept
                && let Some(other) = taken.get(&key(&kept.name))
                && drafts.get(*other).is_some_and(|other| other.fixed_method)
            {
                // Users know it by this name, and would call the other one.
                self.report_duplicate(&key(&kept.name), found, all.get(*other), true);
            }
            let free =
                draft.candidates.iter().find(|one| !taken.contains_key(&key(&one.name))).cloned();
            let chosen = free.unwrap_or_else(|| {
                let key = key(first.map_or("", |first| &first.name));
                let other = taken.get(&key).and_then(|other| all.get(*other));
                self.report_duplicate(&key, found, other, draft.fixed_method);
                Candidate { rule: NUMBERED, name: numbered(key, &taken) }
            });
            taken.insert(key(&chosen.name), at);
            if let Some(slot) = named.get_mut(at) {
                *slot = named_by(draft, chosen, found);
            }
        }
        named
    }

    fn report_duplicate(
        &mut self,
        key: &Key,
        newcomer: &Found<'d>,
        first: Option<&Found<'d>>,
        by_config: bool,
    ) {
        let location = SourceLocation::Node(newcomer.operation.0.origin);
        let method: Vec<&str> = key.0.iter().chain([&key.1]).map(String::as_str).collect();
        let message = format!("two operations claim the method `{}`", method.join("."));
        let help = "give one of them another name: `method` under `[operations.<id>]` in the config; until then it gets a number";
        let found = match by_config {
            true => self.diagnostics.error(DUPLICATE_METHOD, location, message, help),
            false => self.diagnostics.inexpressible(NUMBERED_METHOD, location, message, help),
        };
        if let Some(first) = first {
            found.also(SourceLocation::Node(first.operation.0.origin), "the other operation");
        }
    }
}

/// Operations with another good name come later, and so do those that are about one of many.
fn in_order(drafts: &[Draft], all: &[Found<'_>]) -> Vec<usize> {
    let yields = |draft: &Draft, found: &Found<'_>| {
        let first = draft.candidates.first().map(|first| first.name.as_str());
        let has_other = found.id().is_some_and(|id| {
            let all = id.words();
            all.split_first()
                .is_some_and(|(verb, rest)| with_connectors(Some(verb), rest).is_some())
        });
        let posts_to_item = found.http_method == HttpMethod::Post && first == Some("update");
        let plain = first.is_none_or(|name| has_plain_path(name, found));
        (!plain, has_other || posts_to_item, found.path.matches('{').count())
    };
    let mut order: Vec<usize> = (0..drafts.len().min(all.len())).collect();
    order.sort_by_cached_key(|at| match drafts.get(*at).zip(all.get(*at)) {
        Some((draft, _)) if draft.fixed_method => (0, (false, false, 0)),
        Some((draft, _)) if draft.was_there => (1, (false, false, 0)),
        Some((draft, found)) => (2, yields(draft, found)),
        None => (3, (false, false, 0)),
    });
    order
}

/// Whether the path of an operation is the one that its name is usually about: `get` of an item,
/// `list` of a collection.
fn has_plain_path(name: &str, found: &Found<'_>) -> bool {
    let at_item = found.path.trim_end_matches('/').ends_with('}');
    match name {
        "get" | "list" => found.http_method == HttpMethod::Get,
        "create" => found.http_method == HttpMethod::Post && !at_item,
        "delete" => found.http_method == HttpMethod::Delete && at_item,
        // A HEAD is about what the GET of its path is about.
        _ => found.http_method != HttpMethod::Head || name == "head",
    }
}

/// `list_2`
fn numbered((resource, name): Key, taken: &HashMap<Key, usize>) -> String {
    let mut key = (resource, name.clone());
    let mut next = 2_u64;
    while taken.contains_key(&key) {
        key.1 = format!("{name}_{next}");
        next += 1;
    }
    key.1
}

fn named_by(draft: &Draft, chosen: Candidate, found: &Found<'_>) -> Named {
    let candidates = draft.candidates.iter().map(|one| (one.rule, one.name.clone())).collect();
    Named {
        resource: draft.resource.clone(),
        method: chosen.name,
        reason: NameReason {
            pointer: found.pointer(),
            rule: chosen.rule,
            evidence: draft.evidence.clone(),
            candidates,
        },
    }
}
