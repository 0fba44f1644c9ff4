//! What the document says about an operation, as far as its name depends on it.

use super::super::Lowering;
use super::super::resources::{Paths, Route};
use super::action::{ends_in_phrase, is_action};
use super::found::Found;
use super::operation_id::OperationId;
use crate::ir::HttpMethod;

/// What the document says about an operation, and about the paths around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'d, 'r> {
    pub route: &'r Route,
    pub http_method: HttpMethod,
    pub id: Option<OperationId<'d>>,
    /// Its response is a list.
    pub responds_list: bool,
    /// The path has a `PATCH` as well.
    pub patches_too: bool,
    /// The path's items have the same HTTP method.
    pub has_items: bool,
    /// `me`, where the same path with an id does the same for others.
    pub own: Option<&'r str>,
    /// The path's last word is the method.
    pub is_action: bool,
    /// The path ends in a verb with its objects: `findByStatus`.
    pub ends_in_phrase: bool,
    /// All operations of the path are actions of one word: `star`, `unstar`.
    pub is_action_path: bool,
    /// The API's own name, which says nothing within it.
    pub brand: Option<&'d str>,
}

impl<'d> Lowering<'d, '_> {
    /// `is_alone`: the path is one word, or empty, and the method is the client's.
    pub(super) fn facts<'r>(
        &mut self,
        found: &Found<'d>,
        route: &'r Route,
        paths: &Paths<'d>,
        is_alone: bool,
    ) -> Facts<'d, 'r> {
        let id = found.id();
        let is_action_path = paths.is_action_path(route);
        let is_get = found.http_method == HttpMethod::Get;
        Facts {
            route,
            http_method: found.http_method,
            id,
            responds_list: is_get && self.responds_list(found.operation),
            patches_too: paths.offers(route, HttpMethod::Patch),
            has_items: paths.has_items(route, found.http_method),
            own: route.own.as_deref().filter(|_| paths.has_twin(route, found.http_method)),
            is_action: is_alone || is_action_path || is_action(route, found.http_method, id, paths),
            ends_in_phrase: ends_in_phrase(route, id),
            is_action_path,
            brand: paths.brand,
        }
    }
}
