//! The resource of an operation, and the candidates for its name, before the names of all
//! operations are compared.

use super::super::resources::{self, Paths, Route};
use super::super::{Lowering, extensions};
use super::evidence::{Evidence, GivenNames};
use super::found::Found;
use super::operation_id::is_rpc_word;
use super::rules::{self, Candidate};
use crate::lock::LockedOperation;
use crate::naming::cases::snake;

/// A name that another operation may have as well.
pub(super) struct Draft {
    pub resource: Vec<String>,
    pub candidates: Vec<Candidate>,
    pub unused_segments: Vec<String>,
    /// The config gives the resource: nothing may change it.
    pub fixed_resource: bool,
    /// The config gives the method.
    pub fixed_method: bool,
    /// The lock has the operation, which keeps its name.
    pub was_there: bool,
    /// What the rules looked at: labels and values.
    pub evidence: Vec<(&'static str, String)>,
}

/// The resource of an operation, before the lock is asked.
struct Placement {
    resource: Vec<String>,
    unused_segments: Vec<String>,
    /// What decided about the resource.
    from: &'static str,
    /// The method that the document gives with the resource.
    extension: Option<String>,
}

impl<'d> Lowering<'d, '_> {
    pub(super) fn draft(&mut self, found: &Found<'d>, route: &Route, paths: &Paths<'d>) -> Draft {
        let alone = lone_resource(found, route, paths);
        let facts = self.facts(found, route, paths, alone.is_some());
        let placement = placement(found, route, alone, facts.is_action, paths);
        let fixed_resource = found.given.resource.is_some();
        let locked = self
            .locked_name(found)
            .filter(|(resource, _)| !fixed_resource || placement.resource == *resource);
        let given = GivenNames {
            config: found.given.method.map(|method| method.get_ref().clone()),
            lock: locked.as_ref().map(|(_, method)| method.clone()),
            extension: placement.extension.clone(),
        };
        let evidence = Evidence::read(
            given,
            facts,
            placement.resource.clone(),
            placement.unused_segments.clone(),
        );
        let from = if locked.is_some() { "lock file" } else { placement.from };
        let was_there = locked.is_some();
        Draft {
            candidates: rules::candidates(&evidence),
            evidence: evidence.describe(from),
            // A large resource that the document names is not split.
            fixed_resource: fixed_resource || placement.extension.is_some() && !was_there,
            fixed_method: found.given.method.is_some(),
            was_there,
            resource: locked.map_or(placement.resource, |(resource, _)| resource),
            unused_segments: placement.unused_segments,
        }
    }

    /// The resource and the method that the lock has. They win over what path and operation id say,
    /// unless the config gives others.
    fn locked_name(&self, found: &Found<'d>) -> Option<(Vec<String>, String)> {
        if self.lock.operations.is_empty() {
            return None;
        }
        let locked = self.lock.operations.get(&found.pointer().0)?;
        let (resource, method) = LockedOperation::location(locked)?;
        // `plan` adds the underscore.
        Some((names_of_path(resource), method.trim_end_matches('_').to_owned()))
    }
}

fn placement(
    found: &Found<'_>,
    route: &Route,
    alone: Option<Vec<String>>,
    is_action: bool,
    paths: &Paths<'_>,
) -> Placement {
    if let Some(given) = found.given.resource {
        let resource = names_of_path(given.get_ref());
        let unused_segments = unused_segments_of(route, &resource);
        return Placement { resource, unused_segments, from: "config", extension: None };
    }
    if let Some((resource, method)) = extensions::method_of(found.operation) {
        let unused_segments = unused_segments_of(route, &resource);
        let from = "x-stainless-method";
        return Placement { resource, unused_segments, from, extension: Some(method) };
    }
    let (resource, mut unused_segments) = resources::resource(route, is_action, paths);
    unused_segments.retain(|word| !word.is_empty());
    let by_tag = || found.operation.tags().next().map(snake).filter(|tag| !tag.is_empty());
    let (resource, from) = match alone {
        Some(alone) if alone.is_empty() => (alone, "path of one word"),
        Some(alone) => (alone, "operation id"),
        // The path has no words, or its only word is the method. Without a tag it is a method of
        // the client.
        None if resource.is_empty() && !route.steps.is_empty() => match by_tag() {
            Some(tag) => (vec![tag], "tag"),
            None => (Vec::new(), "path without a word"),
        },
        None => (resource, "path"),
    };
    Placement { resource, unused_segments, from, extension: None }
}

/// The resource of an operation whose path is one word that says what it does: the client (an
/// empty path), or the resource that the operation id names. `None` for all other paths.
fn lone_resource(found: &Found<'_>, route: &Route, paths: &Paths<'_>) -> Option<Vec<String>> {
    let is_probe = paths.is_probe(route);
    if !paths.is_lone_word(route) && !is_probe {
        return None;
    }
    let is_alone = is_probe || paths.is_alone(route);
    let noun = found.id().and_then(|id| id.noun_before(route));
    if let Some(root) =
        noun.filter(|_| is_alone).and_then(|noun| paths.root_named(&noun).map(str::to_owned))
    {
        return Some(vec![root]);
    }
    let is_read = || paths.is_read_twice(route) && found.id().is_some_and(|id| id.repeats(route));
    (is_probe || (is_alone || is_read()) && is_rpc_word(found.id(), route)).then(Vec::new)
}

/// `agents.variations` → `["agents", "variations"]`
fn names_of_path(resource: &str) -> Vec<String> {
    resource.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The words of a path that are not in a resource that config or document give.
fn unused_segments_of(route: &Route, resource: &[String]) -> Vec<String> {
    let mut given = resource.iter().peekable();
    let is_unused = |word: &&str| {
        let is_next = given.peek().is_some_and(|name| name.as_str() == *word);
        if is_next {
            given.next();
        }
        !is_next
    };
    route.words().filter(is_unused).map(str::to_owned).collect()
}
