//! Whether the last word of a path is what its operation does.

use super::super::resources::{Paths, Route, Step};
use super::operation_id::OperationId;
use crate::ir::HttpMethod;
use crate::naming::cases::{snake, words};
use crate::naming::nouns::is_plural;
use crate::naming::verbs::{is_last_verb, is_noun_too, is_quantity, is_verb, reads};

/// Whether the last word of a path is a method of what is before it: `POST /objectives/{id}/cancel`,
/// `GET /users/search`.
pub(super) fn is_action(
    route: &Route,
    http_method: HttpMethod,
    id: Option<OperationId<'_>>,
    paths: &Paths<'_>,
) -> bool {
    if route.calls {
        return true;
    }
    let Some(Step::Word(last)) = route.steps.last() else { return false };
    if !paths.is_alone(route) {
        return false;
    }
    let all = words(last);
    let is_phrase = ends_in_phrase(route, id);
    let is_many = all.last().is_some_and(|word| is_plural(word));
    let is_id = id.is_some_and(|id| snake(id.id) == *last);
    let after_parameter =
        route.steps.iter().rev().nth(1).is_some_and(|step| matches!(step, Step::Parameter(_)));
    let after_word = route.words().nth(1).is_some();
    match http_method {
        HttpMethod::Post => {
            let creates = id.is_some_and(OperationId::creates) && !is_quantity(last);
            is_id || is_phrase || !creates && !is_many && (after_parameter || route.steps.len() > 1)
        }
        HttpMethod::Put | HttpMethod::Patch => {
            let is_only_verb = is_last_verb(last) && !is_noun_too(last);
            is_id || is_phrase || !is_many && (after_parameter || after_word && is_only_verb)
        }
        HttpMethod::Get => after_word && (is_phrase || reads(last)),
        _ => false,
    }
}

/// Whether a path ends in a verb with its objects, and the operation id begins with the same verb:
/// `findByStatus` of `findPetsByStatus`. `open-orders` are orders.
pub(super) fn ends_in_phrase(route: &Route, id: Option<OperationId<'_>>) -> bool {
    let [_, .., Step::Word(last)] = route.steps.as_slice() else { return false };
    let all = words(last);
    let [verb, _, ..] = all.as_slice() else { return false };
    is_verb(verb) && id.is_some_and(|id| id.words().first() == Some(verb))
}
