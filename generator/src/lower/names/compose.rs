//! Names from the words of an operation id, without what the resource already says.

use crate::naming::cases::words;
use crate::naming::nouns::is_same_noun;
use crate::naming::verbs::{is_article, is_connector};

/// The verb, and what the resource does not say already.
pub(super) fn compose_name(
    verb: Option<&str>,
    rest: &[String],
    resource: &[String],
    unused_segments: &[String],
) -> String {
    let of_resource = |word: &String| is_of(word, resource) && !is_of(word, unused_segments);
    let last_resource = resource.last().map(std::slice::from_ref).unwrap_or_default();
    // `split_inclusive` leaves each connector at the end of what is before it.
    let mut connector: Option<&String> = None;
    let mut said: Vec<&str> = verb.into_iter().collect();
    let mut is_first = true;
    for phrase in rest.split_inclusive(|word| is_connector(word)) {
        let (own, next) = match phrase {
            [own @ .., last] if is_connector(last) => (own, Some(last)),
            own => (own, None),
        };
        let about = own.last().is_some_and(of_resource);
        let is_head = is_first
            && own.last().is_some_and(|word| of_resource(word) && is_of(word, last_resource));
        match connector {
            // `for_repo` on `repos`, `redeliver webhook delivery` on `deliveries`: said already.
            Some(_) if about || own.iter().all(|word| is_the_caller(word)) => {}
            Some(connector) if !own.is_empty() => {
                said.extend(Some(connector.as_str()).filter(|word| !is_article(word)));
                said.extend(own.iter().map(String::as_str));
            }
            None if !is_head => {
                said.extend(own.iter().filter(|word| !of_resource(word)).map(String::as_str))
            }
            _ => {}
        }
        is_first = false;
        connector = next;
    }
    said.join("_")
}

/// `list_for_repo`: said only where the shorter name belongs to another operation.
pub(super) fn with_connectors(verb: Option<&str>, rest: &[String]) -> Option<String> {
    let at =
        rest.iter().position(|word| is_connector(word) && !is_article(word) && word != "all")?;
    let from = if rest.get(at).is_some_and(|word| word == "and") { 0 } else { at };
    let said: Vec<&str> =
        verb.into_iter().chain(rest.get(from..)?.iter().map(String::as_str)).collect();
    (said.len() > 1).then(|| said.join("_"))
}

/// Leaves out the API's own name, which says nothing within it.
pub(super) fn without_brand(
    all: Vec<String>,
    brand: Option<&str>,
    resource: &[String],
) -> Vec<String> {
    match brand {
        Some(brand) if all.len() > 1 && !is_of(brand, resource) => {
            all.into_iter().filter(|word| word != brand).collect()
        }
        _ => all,
    }
}

/// Whether names have a word, in whatever number and form.
pub(super) fn is_of(word: &str, names: &[String]) -> bool {
    names.iter().flat_map(|name| words(name)).any(|own| is_same_noun(&own, word))
}

/// `authenticated_user`
fn is_the_caller(word: &str) -> bool {
    matches!(word, "authenticated" | "current")
}
