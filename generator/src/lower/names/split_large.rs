//! Resources with more methods than anybody reads are divided.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::draft::Draft;
use super::found::Found;
use super::rules::Candidate;
use crate::naming::cases::{snake, words};

/// More methods than this on one resource is a list that nobody reads.
const MOST_METHODS: usize = 40;

/// Divides each resource of more than forty methods: by the next word of the path, by tag, or by
/// the first word of the method. The client itself is not divided.
pub(super) fn split_large(drafts: &mut [Draft], all: &[Found<'_>]) {
    let mut sizes: IndexMap<Vec<String>, usize> = IndexMap::new();
    for draft in drafts.iter() {
        *sizes.entry(draft.resource.clone()).or_default() += 1;
    }
    let large = sizes.into_iter().filter(|(of, size)| *size > MOST_METHODS && !of.is_empty());
    for (resource, _) in large {
        let groups = groups(&resource, drafts, all);
        for (group, members) in groups.into_iter().filter(|(_, members)| members.len() > 1) {
            for at in members {
                if let Some(draft) = drafts.get_mut(at) {
                    move_into(draft, &group);
                }
            }
        }
    }
}

/// The members of a resource by the group that they fit into.
fn groups(
    resource: &[String],
    drafts: &[Draft],
    all: &[Found<'_>],
) -> IndexMap<String, Vec<usize>> {
    let is_member =
        |draft: &Draft| draft.resource == resource && !draft.fixed_resource && !draft.was_there;
    let members = || {
        let numbered = drafts.iter().zip(all).enumerate();
        numbered.filter(|(_, (draft, _))| is_member(draft))
    };
    let tags: HashSet<Option<&str>> =
        members().map(|(_, (_, found))| found.operation.tags().next()).collect();
    let by_tag = tags.len() > 1;
    let mut groups: IndexMap<String, Vec<usize>> = IndexMap::new();
    for (at, (draft, found)) in members() {
        let tag = found.operation.tags().next().map(snake);
        let tag = tag.filter(|tag| by_tag && !resource.contains(tag));
        let deeper =
            draft.unused_segments.first().filter(|_| draft.unused_segments.len() > 1).cloned();
        let verb =
            || draft.candidates.first().and_then(|found| words(&found.name).into_iter().next());
        if let Some(group) = deeper.or(tag).or_else(verb) {
            groups.entry(group).or_default().push(at);
        }
    }
    groups
}

/// The names of a group need not repeat its name.
fn move_into(draft: &mut Draft, group: &str) {
    draft.resource.push(group.to_owned());
    draft.evidence.push(("group within the large resource", group.to_owned()));
    if draft.fixed_method {
        return;
    }
    let prefix = format!("{group}_");
    let shorter = |found: &Candidate| {
        let name = found.name.strip_prefix(&prefix)?.to_owned();
        Some(Candidate { name, ..*found })
    };
    let mut candidates: Vec<Candidate> = draft.candidates.iter().filter_map(shorter).collect();
    candidates.append(&mut draft.candidates);
    draft.candidates = candidates;
}
