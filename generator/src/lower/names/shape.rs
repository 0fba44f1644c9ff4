//! Plain names: by HTTP method and path alone.

use std::borrow::Cow;

use super::facts::Facts;
use crate::ir::HttpMethod;
use crate::naming::cases::words;
use crate::naming::nouns::{is_plural, singular_words};
use crate::naming::verbs::is_synonym;

/// The plain name of an operation: `list`, `get`, `create`. `verb`: that of its id, which can say
/// that one is meant, or many.
pub(super) fn plain_name(facts: &Facts<'_, '_>, verb: Option<&str>) -> Cow<'static, str> {
    let own = match facts.http_method {
        HttpMethod::Other(method) => words(method.as_str()).join("_"),
        _ => String::new(),
    };
    if own.is_empty() { Cow::Borrowed(of_known_method(facts, verb)) } else { Cow::Owned(own) }
}

/// The plain name with the words of the path that are not in the resource: `cancel`, `list`,
/// `list_comment_reactions`.
pub(super) fn with_unused_segments(
    facts: &Facts<'_, '_>,
    plain: &str,
    unused_segments: &[String],
) -> String {
    let [front @ .., last] = unused_segments else { return plain.to_owned() };
    if facts.is_action {
        return unused_segments.join("_");
    }
    let one = |name: &String| singular_words(name).join("_");
    // `get_status_checks`, but `get_status_check(id)` and `create_status_check`.
    let is_one = plain == "create" || (facts.route.ends_in_parameter() && plain != "list");
    let last = if is_one { one(last) } else { last.clone() };
    let all: Vec<String> =
        std::iter::once(plain.to_owned()).chain(front.iter().map(one)).chain([last]).collect();
    all.join("_")
}

fn of_known_method(facts: &Facts<'_, '_>, verb: Option<&str>) -> &'static str {
    let at_item = facts.route.ends_in_parameter();
    match facts.http_method {
        HttpMethod::Get => of_get(facts, verb, at_item),
        HttpMethod::Post if at_item => "update",
        HttpMethod::Post => "create",
        HttpMethod::Put | HttpMethod::Patch if facts.has_items => "bulk_update",
        HttpMethod::Put if facts.patches_too => "replace",
        HttpMethod::Put | HttpMethod::Patch => "update",
        HttpMethod::Delete if facts.has_items => "bulk_delete",
        HttpMethod::Delete => "delete",
        HttpMethod::Head => "head",
        HttpMethod::Options => "options",
        HttpMethod::Trace => "trace",
        HttpMethod::Query | HttpMethod::Other(_) => "query",
    }
}

fn of_get(facts: &Facts<'_, '_>, verb: Option<&str>, at_item: bool) -> &'static str {
    let last =
        facts.route.words().next_back().and_then(|word| words(word).pop()).unwrap_or_default();
    let says_one = verb.is_some_and(|verb| verb != "list" && is_synonym(verb, "get"));
    let lists = facts.responds_list;
    // An item is got, even where its operation is called `listServer`.
    if verb == Some("list") && (lists || !at_item) {
        "list"
    // `get_status`, no matter what its list contains.
    } else if at_item || (lists && !is_plural(&last) && says_one && !facts.has_items) {
        "get"
    } else if lists || facts.has_items || (is_plural(&last) && !says_one) {
        "list"
    } else {
        "get"
    }
}
