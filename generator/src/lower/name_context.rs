//! Where an inline schema stands, as far as its name depends on it.

use crate::naming::cases::{camel, words};
use crate::naming::nouns::singular;

/// The names that an inline type may get, and what those of its parts are made from.
#[derive(Debug, Clone, Default)]
pub(crate) struct NameContext {
    /// Candidates, best first: `AgentSpecStatus`.
    pub names: Vec<String>,
    /// What qualifies an enum prefix of one word: `AgentSpec`, or the resource in the singular.
    pub owners: Vec<String>,
    /// What the names of its properties' types begin with.
    pub children: Vec<String>,
    /// The property, parameter or variant it is.
    pub word: String,
}

impl NameContext {
    /// A type whose name is settled.
    pub fn named(name: &str) -> Self {
        let name = vec![camel(name)];
        Self { names: name.clone(), owners: name.clone(), children: name, word: String::new() }
    }
    /// The same place with a name that is better than all others.
    pub fn named_first(&self, name: String) -> Self {
        let mut names = vec![name];
        names.extend(self.names.iter().cloned());
        Self { names, ..self.clone() }
    }
    /// In a shared response or body: named after that, or after the first that uses it.
    pub fn shared(key: &str, ending: &str, first_use: &Self) -> Self {
        let key = camel(key);
        let mut names = vec![key.clone(), format!("{key}{ending}")];
        names.extend(first_use.names.iter().cloned());
        Self { names, owners: vec![key.clone()], children: vec![key], word: String::new() }
    }
    /// A shared parameter: the same.
    pub fn shared_parameter(key: &str, first_use: &Self) -> Self {
        let shared = Self::shared(key, "Parameter", first_use);
        Self { owners: Vec::new(), word: key.to_owned(), ..shared }
    }
    /// Under a property, parameter or variant.
    pub fn child(&self, word: &str) -> Self {
        let names = extend(&self.children, &camel(word));
        Self {
            owners: self.children.clone(),
            children: names.clone(),
            names,
            word: word.to_owned(),
        }
    }
    /// An item of a list or map: the property in the singular.
    pub fn item(&self) -> Self {
        let mut all = words(&self.word);
        let one = all.last().map(|last| singular(last)).unwrap_or_default();
        let changed = all.last().is_some_and(|last| *last != one);
        let word = match all.last_mut() {
            Some(last) if changed => {
                *last = one;
                all.join("_")
            }
            _ if self.word.ends_with("_item") => self.word.clone(),
            _ => format!("{}_item", self.word),
        };
        let base = Self { children: self.owners.clone(), ..Self::default() };
        // A component has no property to make singular: `Agents` → `AgentsItem`.
        if self.word.is_empty() {
            Self { children: self.names.clone(), ..base }.child("item")
        } else {
            base.child(&word)
        }
    }
    /// The same place under a title of its own, when that title is a name and says more than the
    /// property.
    pub fn titled(&self, title: Option<&str>) -> Self {
        let Some(title) = title.and_then(|title| name_of_title(title, &self.word)) else {
            return self.clone();
        };
        let mut names = vec![title];
        names.extend(
            self.names
                .iter()
                .filter(|name| Some(*name) != names.first())
                .cloned()
                .collect::<Vec<_>>(),
        );
        let children = names.clone();
        Self { names, children, owners: self.owners.clone(), word: self.word.clone() }
    }
}

fn extend(prefixes: &[String], suffix: &str) -> Vec<String> {
    if prefixes.is_empty() {
        vec![suffix.to_owned()]
    } else {
        prefixes.iter().map(|prefix| format!("{prefix}{suffix}")).collect()
    }
}

/// A short title is a name; a sentence is not, nor is the property said again (as some frameworks
/// title every property).
fn name_of_title(title: &str, property: &str) -> Option<String> {
    let all = words(title);
    let is_plain = title.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        && title.chars().next()?.is_alphabetic();
    if !is_plain || all.is_empty() || all.len() > 4 || all == words(property) {
        None
    } else {
        Some(camel(title))
    }
}
