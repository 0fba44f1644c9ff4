//! The evidence for the name of one operation: all that the rules look at.

use super::compose::{compose_name, without_brand};
use super::facts::Facts;
use super::operation_id::{OperationId, is_route};
use super::shape;
use super::verb::VerbAndRest;
use crate::ir::HttpMethod;
use crate::naming::cases::words;
use crate::naming::nouns::singular;
use crate::naming::verbs::{is_general, is_quantity, is_synonym, is_verb};

/// Names that people gave to an operation, or know it by.
#[derive(Debug, Clone, Default)]
pub(super) struct GivenNames {
    pub config: Option<String>,
    pub lock: Option<String>,
    pub extension: Option<String>,
}

/// Everything that a rule may look at.
#[derive(Debug)]
pub(super) struct Evidence<'d, 'r> {
    pub given: GivenNames,
    pub facts: Facts<'d, 'r>,
    pub resource: Vec<String>,
    /// The words of the path that are not in the resource.
    pub unused_segments: Vec<String>,
    /// The words of the operation id. Empty when it only repeats HTTP method and path.
    pub id_words: Vec<String>,
    pub verb: Option<String>,
    /// The words of the id beside its verb.
    pub rest: Vec<String>,
    /// The verb, or the plain name where both mean the same.
    pub said: Option<String>,
    /// The plain name with the unused segments: `list_comment_reactions`.
    pub by_path: String,
    /// From the operation id, without what the resource says.
    pub by_id: String,
    /// HTTP method and path say the same as the operation id, or more.
    pub path_says_all: bool,
}

impl<'d, 'r> Evidence<'d, 'r> {
    pub fn read(
        given: GivenNames,
        facts: Facts<'d, 'r>,
        resource: Vec<String>,
        unused_segments: Vec<String>,
    ) -> Self {
        let id_words = facts
            .id
            .map(OperationId::words)
            .filter(|all| !is_route(all, facts.route))
            .unwrap_or_default();
        let id_words = without_brand(id_words, facts.brand, &resource);
        let VerbAndRest { verb, rest } = VerbAndRest::read(&id_words, &resource, &facts);
        let plain = &*shape::plain_name(&facts, verb.as_deref());
        let is_synonym = verb.as_deref().is_some_and(|verb| is_synonym(verb, plain));
        let said = if is_synonym && !facts.is_action { Some(plain) } else { verb.as_deref() };
        let by_id = compose_name(said, &rest, &resource, &unused_segments);
        let mut evidence = Self {
            by_path: shape::with_unused_segments(&facts, plain, &unused_segments),
            said: said.map(str::to_owned),
            by_id: String::new(),
            path_says_all: false,
            given,
            facts,
            resource,
            unused_segments,
            id_words,
            verb,
            rest,
        };
        evidence.by_id = evidence.with_path_words(by_id, is_synonym);
        evidence.path_says_all = evidence.does_path_say_all(is_synonym);
        evidence
    }

    /// Whether the operation is a method of the client itself.
    pub fn is_on_client(&self) -> bool {
        self.resource.is_empty()
    }

    /// The verb of a POST that only reads: `POST /points` with the id `get_points`.
    pub fn reading_verb(&self) -> Option<&str> {
        let verb = self.verb.as_deref()?;
        let reads = verb != "list" && is_synonym(verb, "get");
        (reads && self.facts.http_method == HttpMethod::Post && !self.facts.is_action)
            .then_some(verb)
    }

    /// Adds words of the path to a name from the id that says too little without them.
    fn with_path_words(&self, by_id: String, is_synonym: bool) -> String {
        let leaves = self.unused_segments.iter().any(|word| !matches!(word.as_str(), "all" | "id"));
        let is_only_verb = self.said.as_ref().is_some_and(|said| *said == by_id);
        let mut name = by_id;
        // `create_issues` on `/issues/bulk`
        if self.facts.is_action
            && let [quantity] = self.unused_segments.as_slice()
            && is_quantity(quantity)
            && !name.is_empty()
            && !words(&name).contains(quantity)
        {
            name = format!("{quantity}_{name}");
        }
        if !self.facts.is_action && leaves && is_only_verb {
            // `remove` needs an object, which the path says. `dismiss` says enough.
            let needs_object = is_general(name.split('_').next_back().unwrap_or_default());
            name = match (is_synonym, needs_object) {
                (true, _) => String::new(),
                (false, true) => format!("{name}_{}", self.unused_segments.join("_")),
                (false, false) => name,
            };
        }
        match self.facts.route.words().next_back().filter(|_| self.facts.is_action_path) {
            // `preview_prune`, beside `prune`
            Some(word) if !name.contains(stem(word).as_str()) => format!("{name}_{word}"),
            _ => name,
        }
    }

    fn does_path_say_all(&self, is_synonym: bool) -> bool {
        let (facts, verb) = (&self.facts, self.verb.as_deref());
        let unused: Vec<String> =
            self.unused_segments.iter().flat_map(|name| words(name)).collect();
        let says_unused =
            unused.iter().all(|word| self.rest.iter().any(|said| singular(said) == singular(word)));
        // The id adds nothing to HTTP method and path; or it says less.
        let is_plain = !facts.is_action && (verb.is_none() || is_synonym) && says_unused;
        let is_named_action = facts.is_action && !facts.is_action_path;
        let ends_alike = is_named_action
            && is_verb(&self.by_path)
            && !is_quantity(&self.by_path)
            && (self.by_id.starts_with(&self.by_path) || self.by_id.ends_with(&self.by_path));
        let says_less = is_named_action && (verb.is_none() || facts.ends_in_phrase);
        // `genai_regenerate_key` on `/keys/{id}/regenerate`
        let is_path_clearer = is_named_action
            && verb.is_some_and(|verb| !ends_in_verb(verb))
            && unused.iter().all(|word| self.id_words.contains(word));
        self.id_words.is_empty()
            || is_plain
            || self.by_id.is_empty()
            || ends_alike
            || says_less
            || is_path_clearer
    }

    /// What the rules look at, for people: a label and a value in each line.
    pub fn describe(&self, resource_from: &str) -> Vec<(&'static str, String)> {
        let facts = &self.facts;
        let list = |words: &[String]| words.join(", ");
        let mut lines = vec![
            ("resource", self.resource.join(".")),
            ("resource from", resource_from.to_owned()),
            ("path words not in it", list(&self.unused_segments)),
            ("words of the id", list(&self.id_words)),
            ("verb of the id", self.verb.clone().unwrap_or_default()),
            ("other words of the id", list(&self.rest)),
            ("name by HTTP method and path", self.by_path.clone()),
            ("name by the id", self.by_id.clone()),
        ];
        let signs = [
            (facts.is_action, "the last word of the path is what it does"),
            (facts.responds_list, "its response is a list"),
            (facts.has_items, "the items of the path have the same HTTP method"),
            (facts.patches_too, "the path has a PATCH as well"),
            (facts.own.is_some(), "the path ends in a word for the caller"),
            (self.is_on_client(), "it is a method of the client"),
            (self.path_says_all, "the path says all that the id says"),
        ];
        let seen = signs.iter().filter(|(is_so, _)| *is_so);
        lines.extend(seen.map(|(_, sign)| ("sign", (*sign).to_owned())));
        lines.retain(|(_, value)| !value.is_empty());
        lines
    }
}

/// What forms of a word have in common: `suspend` of `suspended`.
fn stem(word: &str) -> String {
    let one = singular(word);
    one.strip_suffix("ed").unwrap_or(&one).to_owned()
}

/// Whether a verb of several words ends in one that the lists know: `bulk_set`.
fn ends_in_verb(verb: &str) -> bool {
    verb.trim_end_matches("_all").rsplit('_').next().is_some_and(is_verb)
}
