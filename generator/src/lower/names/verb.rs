//! Which words of an operation id are its verb.

use super::compose::is_of;
use super::facts::Facts;
use crate::ir::HttpMethod;
use crate::naming::nouns::{is_plural, singular};
use crate::naming::verbs::{is_connector, is_last_verb, is_quantity, is_synonym, is_verb};

/// The verb of an operation id, and its other words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct VerbAndRest {
    pub verb: Option<String>,
    pub rest: Vec<String>,
}

impl VerbAndRest {
    /// Reads the words of an id on a resource. `petsList` has its verb at the end,
    /// `create_or_update` is one verb, and so is `bulk_set`.
    pub fn read(all: &[String], resource: &[String], facts: &Facts<'_, '_>) -> Self {
        let acts = facts.http_method != HttpMethod::Get;
        let found = known_verb(all, resource, facts.http_method)
            .or_else(|| resource_as_verb(all, resource, facts))
            .or_else(|| after_resource(all, resource));
        let found = match (found, all) {
            (Some(found), _) => found,
            // Only nouns: a GET reads them.
            (None, _) if !acts && !facts.is_action && facts.route.words().next().is_some() => {
                Self::only_nouns(all)
            }
            (None, [first, rest @ ..]) => Self::new(first.clone(), rest),
            (None, []) => Self::default(),
        };
        found.with_all(facts)
    }

    fn new(verb: String, rest: &[String]) -> Self {
        Self { verb: Some(verb), rest: rest.to_vec() }
    }

    fn only_nouns(all: &[String]) -> Self {
        Self { verb: None, rest: all.to_vec() }
    }

    /// `all` belongs to a verb that could be about one as well: `remove_all` is not `remove`.
    /// Reading or replacing a collection is about all of it anyway.
    fn with_all(self, facts: &Facts<'_, '_>) -> Self {
        let is_of_all = |verb: &str| verb == "replace" || is_synonym(verb, "list");
        let anyway = !facts.is_action_path
            && (facts.http_method == HttpMethod::Get
                || self.verb.as_deref().is_some_and(is_of_all));
        match (self.verb, self.rest.as_slice()) {
            (Some(verb), [all, rest @ ..] | [rest @ .., all]) if all == "all" && !anyway => {
                Self::new(format!("{verb}_all"), rest)
            }
            (verb, _) => Self { verb, rest: self.rest },
        }
    }
}

/// A verb that the lists know, at either end.
fn known_verb(all: &[String], resource: &[String], http_method: HttpMethod) -> Option<VerbAndRest> {
    let acts = http_method != HttpMethod::Get;
    // `documents_by_query_post`
    let is_http_method = |last: &str, front: &[String]| {
        last == http_method.as_str().to_ascii_lowercase()
            && front.iter().any(|word| is_connector(word))
    };

    let found = |verb: String, rest: &[String]| Some(VerbAndRest::new(verb, rest));
    match all {
        [first, or, second, rest @ ..]
            if matches!(or.as_str(), "or" | "and") && is_verb(first) && is_verb(second) =>
        {
            found(format!("{first}_{or}_{second}"), rest)
        }
        [many, verb, rest @ ..] if is_quantity(many) && (is_verb(verb) || acts) => {
            found(format!("{many}_{verb}"), rest)
        }
        [re, again, rest @ ..] if re == "re" => found(format!("re{again}"), rest),
        [first, rest @ ..] if is_verb(first) => found(first.clone(), rest),
        [first, second, rest @ ..] if is_verb(second) && !is_of(first, resource) => {
            found(format!("{first}_{second}"), rest)
        }
        [front @ .., last]
            if is_last_verb(last)
                && !is_http_method(last, front)
                && front.last().is_some_and(|before| !is_connector(before)) =>
        {
            found(last.clone(), front)
        }
        _ => None,
    }
}

/// `ban_user` of the resource `bans`: the verb is the resource in the singular.
fn resource_as_verb(
    all: &[String],
    resource: &[String],
    facts: &Facts<'_, '_>,
) -> Option<VerbAndRest> {
    let (first, rest) = all.split_first()?;
    let last = resource.last()?;
    let acts = facts.http_method != HttpMethod::Get;
    let can_be_verb = acts
        && (!facts.is_action || facts.is_action_path)
        && (!rest.is_empty() || facts.http_method != HttpMethod::Post || facts.is_action_path);
    let is_noun = rest.first().is_some_and(|word| is_verb(word));
    (can_be_verb && !is_noun && is_plural(last) && singular(last) == *first)
        .then(|| VerbAndRest::new(first.clone(), rest))
}

/// `chat_postMessage`: the resource comes first, and then the verb.
fn after_resource(all: &[String], resource: &[String]) -> Option<VerbAndRest> {
    let (_, rest) = all.split_first().filter(|(first, _)| is_of(first, resource))?;
    let at = rest.iter().position(|word| !is_of(word, resource));
    match at.and_then(|at| rest.split_at_checked(at)) {
        // `issues_and_pull_requests`: no verb at all.
        Some((_, [verb, after @ ..])) if !is_connector(verb) => {
            Some(VerbAndRest::new(verb.clone(), after))
        }
        _ => Some(VerbAndRest::only_nouns(all)),
    }
}
