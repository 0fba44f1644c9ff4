//! The rules that name methods, in their order.

use super::super::resources::Step;
use super::compose::with_connectors;
use super::evidence::Evidence;
use super::operation_id::OperationId;
use crate::ir::HttpMethod;
use crate::naming::cases::words;

/// A rule: its name, and the name that it gives to an operation. `None` where it does not apply.
pub(super) struct Rule {
    pub name: &'static str,
    pub candidate: fn(&Evidence<'_, '_>) -> Option<String>,
}

/// A name, with the rule that found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub rule: &'static str,
    pub name: String,
}

/// The config decides alone.
const CONFIG: Rule = Rule { name: "config", candidate: |of| of.given.config.clone() };

/// Names that users know, and names that the document gives.
const GIVEN: &[Rule] = &[
    Rule { name: "lock file", candidate: |of| of.given.lock.clone() },
    Rule { name: "x-stainless-method", candidate: |of| of.given.extension.clone() },
];

/// Best first. The first name that is free in the resource is the method's.
const RULES: &[Rule] = &[
    Rule { name: "path of one word", candidate: path_of_one_word },
    Rule { name: "path that ends in a word for the caller", candidate: with_caller },
    Rule {
        name: "HTTP method and path, which say all that the id says",
        candidate: |of| of.path_says_all.then(|| of.by_path.clone()),
    },
    Rule { name: "operation id", candidate: |of| Some(of.by_id.clone()) },
    Rule {
        name: "POST that reads many",
        candidate: |of| Some(format!("{}_many", of.reading_verb()?)),
    },
    Rule {
        name: "HTTP method and path",
        candidate: |of| of.reading_verb().is_none().then(|| of.by_path.clone()),
    },
    Rule { name: "group of the operation id", candidate: with_group },
    Rule {
        name: "operation id with its connecting words",
        candidate: |of| with_connectors(of.said.as_deref(), &of.rest),
    },
    Rule { name: "POST to an item", candidate: post_to_item },
    Rule { name: "operation id without its group", candidate: verb_and_rest },
    Rule { name: "last path parameter", candidate: by_last_parameter },
    Rule { name: "whole operation id", candidate: |of| Some(of.id_words.join("_")) },
    Rule { name: "root of the server", candidate: root },
    Rule { name: "last word of the path", candidate: call_last_word },
];

/// Methods that the client has by itself, so that no operation gets their names by a rule.
const CLIENT_METHODS: &[&str] = &[
    "get", "post", "put", "patch", "delete", "head", "options", "request", "builder", "webhooks",
    "new", "clone", "from", "into",
];

/// All names that the rules find, best first, each once.
pub(super) fn candidates(evidence: &Evidence<'_, '_>) -> Vec<Candidate> {
    let apply = |rule: &Rule| {
        let name = (rule.candidate)(evidence).filter(|name| !name.is_empty())?;
        Some(Candidate { rule: rule.name, name })
    };
    if let Some(by_config) = apply(&CONFIG) {
        return vec![by_config];
    }
    let is_free = |found: &Candidate| {
        !evidence.is_on_client() || !CLIENT_METHODS.contains(&found.name.as_str())
    };
    let by_rules = RULES.iter().filter_map(apply).filter(is_free);
    let mut once: Vec<Candidate> = Vec::with_capacity(RULES.len());
    for found in GIVEN.iter().filter_map(apply).chain(by_rules) {
        if once.iter().all(|other| other.name != found.name) {
            once.push(found);
        }
    }
    once
}

/// `client.send_message(..)` of `/sendMessage`.
fn path_of_one_word(of: &Evidence<'_, '_>) -> Option<String> {
    match of.facts.route.steps.as_slice() {
        [Step::Word(word)] if of.is_on_client() => Some(words(word).join("_")),
        _ => None,
    }
}

/// `get_me` of `/users/me`, beside `/users/{id}`.
fn with_caller(of: &Evidence<'_, '_>) -> Option<String> {
    let own = words(of.facts.own?).join("_");
    // `/users/~`
    let own = if own.is_empty() { "current" } else { &own };
    Some(format!("{}_{own}", of.by_path))
}

/// `functions_create` of `functions_create_trigger` on the triggers.
fn with_group(of: &Evidence<'_, '_>) -> Option<String> {
    let group = of.facts.id.and_then(OperationId::group)?;
    (!of.by_id.is_empty()).then(|| format!("{}_{}", words(group).join("_"), of.by_id))
}

fn post_to_item(of: &Evidence<'_, '_>) -> Option<String> {
    let facts = &of.facts;
    (facts.http_method == HttpMethod::Post && facts.route.ends_in_parameter())
        .then(|| "post".to_owned())
}

fn verb_and_rest(of: &Evidence<'_, '_>) -> Option<String> {
    Some(of.verb.iter().chain(&of.rest).cloned().collect::<Vec<_>>().join("_"))
}

/// `get_by_key` of `/files/{id}/metadata/{key}`.
fn by_last_parameter(of: &Evidence<'_, '_>) -> Option<String> {
    let parameter = words(of.facts.route.parameters().last()?).join("_");
    let best = if of.path_says_all { &of.by_path } else { &of.by_id };
    let best = with_caller(of).unwrap_or_else(|| best.clone());
    Some(format!("{best}_by_{parameter}")).filter(|_| !parameter.is_empty())
}

fn root(of: &Evidence<'_, '_>) -> Option<String> {
    (of.is_on_client() && of.facts.route.words().next().is_none()).then(|| "root".to_owned())
}

fn call_last_word(of: &Evidence<'_, '_>) -> Option<String> {
    let word = of.facts.route.words().next_back().filter(|_| of.is_on_client())?;
    Some(format!("call_{word}"))
}
