//! The resource and the method of every operation. They are decided before anything else is
//! lowered, because inline types are named after them.
//!
//! `facts` and `operation_id` read the document. `evidence` is all that the `rules` look at.
//! `settle` compares the names of all operations.

mod action;
mod compose;
mod draft;
mod evidence;
mod facts;
mod found;
mod operation_id;
mod responses;
mod rules;
mod settle;
mod shape;
mod split_large;
mod verb;

use super::Lowering;
use super::resources::{Paths, Route};
use crate::ir::{HttpMethod, NameReason};
use crate::naming::cases::camel;
use crate::naming::nouns::{is_plural, singular, singular_words};
use crate::oas;

pub(crate) use found::{Found, Given};

/// The resource and the method of an operation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named {
    pub resource: Vec<String>,
    pub method: String,
    pub reason: NameReason,
}

impl Named {
    /// The resource in the singular, in one word: `AgentVariation`.
    pub fn owner(&self) -> String {
        self.resource.iter().map(|name| camel(&singular_words(name).join("_"))).collect()
    }
}

impl<'d> Lowering<'d, '_> {
    pub(crate) fn names(&mut self, all: &[Found<'d>]) -> Vec<Named> {
        let routes: Vec<Route> = all.iter().map(|found| Route::read(found.path)).collect();
        let mut paths = Paths::default();
        paths.brand = self.brand();
        for (found, route) in all.iter().zip(&routes).filter(|(found, _)| !found.given.is_another) {
            add_to_paths(&mut paths, found, route);
        }
        let mut drafts: Vec<_> = all
            .iter()
            .zip(&routes)
            .map(|(found, route)| self.draft(found, route, &paths))
            .collect();
        split_large::split_large(&mut drafts, all);
        self.settle(drafts, all)
    }

    /// The API's own name: `github` of `https://api.github.com`.
    fn brand(&self) -> Option<&'d str> {
        let url = oas::Root(self.document.root())
            .servers()
            .find_map(|server| server.0.get("url")?.as_str())?;
        let host = url.split_once("://")?.1.split(['/', ':']).next()?;
        host.rsplit('.').nth(1).filter(|name| name.len() > 3 && !name.contains(['{', '}']))
    }
}

fn add_to_paths(paths: &mut Paths<'_>, found: &Found<'_>, route: &Route) {
    paths.add(route, found.http_method);
    let Some(id) = found.id() else { return };
    let is_post = found.http_method == HttpMethod::Post;
    let is_action = |word: &str| {
        id.has_verb(word) || is_post && is_plural(word) && id.has_verb(&singular(word))
    };
    if route.words().next_back().is_some_and(is_action) {
        paths.fold(route);
    }
    if id.names_verb_of(route) {
        paths.add_verb_path(route);
    }
}
