//! Which resource an operation belongs to, from its path: the segments that are words, at most
//! three deep.

use std::collections::{HashMap, HashSet};

use crate::ir::HttpMethod;
use crate::naming::cases::snake;
use crate::naming::nouns::{is_plural, singular};

/// How deep resources nest.
const DEPTH: usize = 3;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Word(String),
    Parameter(String),
}

/// A path, read.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    pub steps: Vec<Step>,
    /// Its last word is a method by the way it is written: `/{name}:cancel`, `/chat.postMessage`.
    pub calls: bool,
    /// It ends in a word that stands for an id: `me`.
    pub own: Option<String>,
}

impl Route {
    /// Splits a path; versions, `api` in front and file endings say nothing.
    pub fn read(path: &str) -> Self {
        let mut steps = Vec::new();
        let mut calls = false;
        let mut own = None;
        let segments: Vec<&str> = path
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .split('/')
            .filter(|text| !text.is_empty())
            .collect();
        let last = segments.len().saturating_sub(1);
        for (at, segment) in segments.iter().enumerate() {
            let segment = segment
                .strip_suffix(".json")
                .or_else(|| segment.strip_suffix(".xml"))
                .unwrap_or(segment);
            let (segment, action) = match segment.rsplit_once(':') {
                Some((front, action)) if at == last && !action.contains(['{', '}']) => {
                    (front, Some(action))
                }
                _ => (segment, None),
            };
            let in_front = steps.is_empty();
            if let Some((front, _)) =
                segment.split_once(".{").filter(|(front, _)| !front.contains('{'))
            {
                // `/thumbnail.{extension}`
                steps.push(word(front));
            }
            match parameter(segment) {
                Some(name) => steps.push(Step::Parameter(name)),
                None if is_version(segment)
                    || (in_front && is_api(segment))
                    || segment.is_empty() => {}
                None if segment.contains('.') => {
                    calls |= at == last;
                    steps.extend(segment.split('.').filter(|word| !word.is_empty()).map(word));
                }
                None if is_self(segment) && !in_front => {
                    own = Some(segment.to_owned()).filter(|_| at == last);
                    steps.push(Step::Parameter(segment.to_owned()));
                }
                None => steps.push(word(segment)),
            }
            if let Some(action) = action {
                calls = true;
                steps.push(word(action));
            }
        }
        // `/images/json`: a format, written as a segment.
        if steps.len() > 1 && matches!(steps.last(), Some(Step::Word(word)) if word == "json") {
            steps.pop();
        }
        Self { steps, calls, own }
    }

    pub fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.steps.iter().filter_map(|step| match step {
            Step::Word(word) => Some(word.as_str()),
            Step::Parameter(_) => None,
        })
    }
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().filter_map(|step| match step {
            Step::Parameter(name) => Some(name.as_str()),
            Step::Word(_) => None,
        })
    }
    pub fn ends_in_parameter(&self) -> bool {
        matches!(self.steps.last(), Some(Step::Parameter(_)))
    }
    /// The same for paths that differ in parameter names only.
    pub fn key(&self) -> Vec<String> {
        self.steps
            .iter()
            .map(|step| match step {
                Step::Word(word) => word.clone(),
                Step::Parameter(_) => "{}".to_owned(),
            })
            .collect()
    }
}

fn word(segment: &str) -> Step {
    Step::Word(snake(segment))
}

fn parameter(segment: &str) -> Option<String> {
    let (_, inside) = segment.split_once('{')?;
    Some(inside.split('}').next().unwrap_or(inside).to_owned())
}

fn is_api(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().as_str(), "api" | "apis" | "rest" | "openapi")
}

/// `v1`, `v2beta1`, `1.0`, `2010-04-01`
fn is_version(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let digits = lower.strip_prefix('v').unwrap_or(&lower);
    let rest =
        digits.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_'));
    let stage = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    digits.starts_with(|c: char| c.is_ascii_digit())
        && matches!(stage, "" | "alpha" | "beta" | "rc" | "p" | "preview")
}

/// A word that stands for an id.
fn is_self(segment: &str) -> bool {
    matches!(segment, "me" | "@me" | "self" | "current" | "~")
}

/// All paths of a document: what else a path offers, and what is below it.
#[derive(Debug, Default)]
pub(crate) struct Paths<'d> {
    pub brand: Option<&'d str>,
    is_action_path: HashSet<Vec<String>>,
    /// Action paths whose last word is a verb by itself: other paths may go on behind it.
    verb_paths: HashSet<Vec<String>>,
    /// The first words of paths that go on behind them.
    roots: HashSet<String>,
    http_methods: HashMap<Vec<String>, HashMap<HttpMethod, usize>>,
    above: HashSet<Vec<String>>,
}

impl Paths<'_> {
    /// The last word of a path is what one of its operations does.
    pub fn fold(&mut self, route: &Route) {
        if route.ends_in_parameter() || route.words().nth(1).is_none() {
            return;
        }
        self.is_action_path.insert(route.key());
    }
    /// The last word of a path is a verb, and an operation id names it: `ContainerAttach` on
    /// `/containers/{id}/attach`.
    pub fn add_verb_path(&mut self, route: &Route) {
        self.verb_paths.insert(route.key());
    }
    /// The resource at the root that is called like this word, in whatever number.
    pub fn root_named(&self, word: &str) -> Option<&str> {
        let one = singular(word);
        let mut named = self.roots.iter().filter(|root| singular(root) == one);
        named.next().map(String::as_str)
    }
    /// Whether a path is one word with nothing behind it.
    pub fn is_lone_word(&self, route: &Route) -> bool {
        matches!(route.steps.as_slice(), [Step::Word(_)]) && !self.above.contains(&route.key())
    }
    /// Whether a path can only be read, by GET and by POST: `/search`.
    pub fn is_read_twice(&self, route: &Route) -> bool {
        self.http_methods.get(&route.key()).is_some_and(|found| {
            found.len() == 2
                && found.keys().all(|one| matches!(one, HttpMethod::Get | HttpMethod::Post))
        })
    }
    /// Whether a path tells how the server is (`/healthz`, `/version`) and can only be read.
    pub fn is_probe(&self, route: &Route) -> bool {
        let [Step::Word(word)] = route.steps.as_slice() else { return false };
        let key = route.key();
        let only_read = |found: &HashMap<HttpMethod, usize>| {
            found.keys().all(|method| matches!(method, HttpMethod::Get | HttpMethod::Head))
        };
        PROBES.contains(&word.as_str())
            && !self.above.contains(&key)
            && self.http_methods.get(&key).is_some_and(only_read)
    }
    /// Whether the operations of a path are actions of what is before its last word: `star` and
    /// `unstar` on `/gists/{id}/star`.
    pub fn is_action_path(&self, route: &Route) -> bool {
        let key = route.key();
        let Some(Step::Word(word)) = route.steps.last() else { return false };
        // A collection has a name of its own, even where it is called after what is done: `forks`.
        let several =
            self.http_methods.get(&key).is_some_and(|http_methods| http_methods.len() > 1);
        if several && is_plural(word) {
            return false;
        }
        self.verb_paths.contains(&key)
            || self.is_action_path.contains(&key) && !self.above.contains(&key)
    }
    pub fn add(&mut self, route: &Route, http_method: HttpMethod) {
        let mut key = route.key();
        *self.http_methods.entry(key.clone()).or_default().entry(http_method).or_default() += 1;
        if let (Some(Step::Word(first)), true) = (route.steps.first(), route.steps.len() > 1) {
            self.roots.insert(first.clone());
        }
        while key.pop().is_some() {
            self.above.insert(key.clone());
        }
    }
    pub fn offers(&self, route: &Route, http_method: HttpMethod) -> bool {
        self.count(&route.key(), http_method) > 0
    }
    /// Whether the same verb stands at the items of a collection.
    pub fn has_items(&self, route: &Route, http_method: HttpMethod) -> bool {
        let mut key = route.key();
        let is_item = route.ends_in_parameter();
        key.push("{}".to_owned());
        !is_item && self.count(&key, http_method) > 0
    }
    /// Whether another path does the same but for an id: `/users/me` and `/users/{id}`.
    pub fn has_twin(&self, route: &Route, http_method: HttpMethod) -> bool {
        self.count(&route.key(), http_method) > 1
    }
    /// How many words of a path are before one that is an action of another path.
    fn words_before_verb(&self, route: &Route) -> Option<usize> {
        let key = route.key();
        let prefix =
            (1..key.len()).find(|end| key.get(..*end).is_some_and(|k| self.verb_paths.contains(k)));
        let before = route.steps.get(..prefix?.saturating_sub(1))?;
        let words = before.iter().filter(|step| matches!(step, Step::Word(_))).count();
        (words > 0).then_some(words)
    }
    fn count(&self, key: &[String], http_method: HttpMethod) -> usize {
        self.http_methods
            .get(key)
            .and_then(|http_methods| http_methods.get(&http_method))
            .copied()
            .unwrap_or_default()
    }
    /// Whether a path has one HTTP method and nothing behind it.
    pub fn is_alone(&self, route: &Route) -> bool {
        let key = route.key();
        self.http_methods.get(&key).is_none_or(|http_methods| http_methods.len() == 1)
            && !self.above.contains(&key)
    }
}

/// Paths of one word by which a server says how it is.
const PROBES: &[&str] = &[
    "health",
    "healthz",
    "healthcheck",
    "health_check",
    "ping",
    "status",
    "version",
    "info",
    "metrics",
    "ready",
    "readyz",
    "readiness",
    "live",
    "livez",
    "liveness",
    "alive",
    "heartbeat",
];

/// A resource's names from the root, and the words of the path that it leaves to the method.
pub(crate) fn resource(
    route: &Route,
    is_action: bool,
    paths: &Paths<'_>,
) -> (Vec<String>, Vec<String>) {
    let mut all: Vec<String> = route.words().map(str::to_owned).collect();
    let mut left: Vec<String> = Vec::new();
    if let Some(words) = paths.words_before_verb(route) {
        // `/points/query/batch`, beside the action `/points/query`.
        left = all.split_off(words);
    } else if is_action {
        left = all.pop().into_iter().collect();
    }
    if all.len() > DEPTH {
        let mut deeper = all.split_off(DEPTH);
        deeper.append(&mut left);
        left = deeper;
    }
    (all, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read() {
        let words =
            |path: &str| Route::read(path).words().map(str::to_owned).collect::<Vec<_>>().join(".");
        for (path, expected) in [
            ("/v1/agents/{id}", "agents"),
            ("/api/v2/users/{id}/posts", "users.posts"),
            ("/2010-04-01/Accounts/{Sid}/Calls.json", "accounts.calls"),
            ("/chat.postMessage", "chat.post_message"),
            ("/v1/{name}:cancel", "cancel"),
            ("/v1/workspaces/current", "workspaces"),
            ("/images/json", "images"),
            ("/containers/{id}/json", "containers"),
            ("/json", "json"),
            ("/", ""),
        ] {
            assert_eq!(words(path), expected, "{path}");
        }
    }
}
