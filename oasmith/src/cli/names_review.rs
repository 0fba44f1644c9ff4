//! Names that a person should look at, with the lines of the config that change them.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::ir::{Api, Operation};
use crate::naming::cases::words;
use crate::naming::nouns::singular;

use super::names::{is_own, operation_key};

/// More characters than this in one name do not fit beside its arguments.
const LONGEST: usize = 35;

/// The names of methods to review, each with its reason and the TOML that renames it. Empty when
/// there are none.
pub fn review(api: &Api) -> String {
    let methods: BTreeSet<_> =
        api.operations.iter().map(|one| (one.resource.index(), one.method.as_str())).collect();
    let is_method = |of: &Operation, name: &str| methods.contains(&(of.resource.index(), name));
    let mut text = String::new();
    for operation in api.operations.iter().filter(is_own) {
        let resource = api.resource_path(operation.resource);
        let numbered =
            without_number(&operation.method).is_some_and(|name| is_method(operation, name));
        let Some(reason) = reason(&operation.method, resource.last(), numbered) else { continue };
        let (method, key) = (&operation.method, operation_key(operation));
        let path = resource.iter().copied().chain([method.as_str()]).collect::<Vec<_>>().join(".");
        let _ = write!(text, "\n# {path}: {reason}\n[operations.{key}]\nmethod = \"{method}\"\n");
    }
    if text.is_empty() { text } else { format!("\nNames to review:\n{text}") }
}

fn reason<S: AsRef<str>>(
    method: &str,
    resource: Option<S>,
    numbered: bool,
) -> Option<&'static str> {
    let all: Vec<String> = words(method).iter().map(|word| singular(word)).collect();
    let of_resource: Vec<String> = resource
        .map(|name| words(name.as_ref()).iter().map(|word| singular(word)).collect())
        .unwrap_or_default();
    let mut seen = BTreeSet::new();
    let repeats = all.iter().any(|word| !seen.insert(word)) || all == of_resource;
    if numbered {
        Some("it has a number because another operation has the same name")
    } else if repeats {
        Some("it repeats a word")
    } else {
        (method.chars().count() > LONGEST).then_some("it is longer than 35 characters")
    }
}

/// `list_2` → `list`
fn without_number(method: &str) -> Option<&str> {
    let (name, number) = method.rsplit_once('_')?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_repeated_and_long_names_are_to_review() {
        let of = |method, resource, numbered| reason(method, Some(resource), numbered).is_some();
        assert!(of("list_2", "pets", true));
        assert!(of("attach", "attach", false));
        assert!(of("get_user_for_users", "teams", false));
        assert!(of("create_a_very_long_name_for_one_method", "teams", false));
        assert!(!of("list", "pets", false));
        assert!(!of("archive_2024", "pets", false));
        assert_eq!(without_number("list_2"), Some("list"));
        assert_eq!(without_number("list_all"), None);
    }
}
