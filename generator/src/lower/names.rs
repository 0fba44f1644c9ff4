//! Every operation's place and name, before any is lowered: inline types are named after them.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::extensions;
use super::methods::{self, Call};
use super::resources::{self, Paths, Route};
use super::{DUPLICATE_METHOD, Lowering, NUMBERED_METHOD};
use crate::config::{self, Spanned};
use crate::diagnostics::SourceLocation;
use crate::ir::{HttpMethod, Pointer};
use crate::load::escape;
use crate::lock::LockedOperation;
use crate::naming::cases::{snake, words};
use crate::naming::nouns::{is_plural, singular, singular_words};
use crate::oas::{self, Operation, PathItem, Schema};

/// More methods than this on one resource is a list that nobody reads.
const MOST_METHODS: usize = 40;

/// An operation as it stands in the document.
#[derive(Clone, Copy)]
pub(crate) struct Found<'d> {
    pub path: &'d str,
    pub item: PathItem<'d>,
    pub http_method: HttpMethod,
    pub operation: Operation<'d>,
    pub config: Option<&'d config::Operation>,
    pub given: Given<'d>,
}

/// What the config says of the place and the name of one method.
#[derive(Clone, Copy, Default)]
pub(crate) struct Given<'d> {
    pub resource: Option<&'d Spanned<String>>,
    pub method: Option<&'d Spanned<String>>,
    /// It is not the first method of its operation.
    pub is_another: bool,
}

impl<'d> Found<'d> {
    /// Where it stands under `paths`, whatever file or shared path item it is written in: one of a
    /// kind.
    pub fn pointer(&self) -> Pointer {
        let path = escape(self.path);
        let of_operation = match &self.http_method {
            HttpMethod::Other(method) => {
                format!("/paths/{path}/additionalOperations/{}", escape(method.as_str()))
            }
            http_method => format!("/paths/{path}/{}", http_method.as_str().to_ascii_lowercase()),
        };
        match (self.given.resource, self.given.method) {
            (Some(resource), Some(method)) if self.given.is_another => Pointer::of_method(
                &of_operation,
                &format!("{}.{}", resource.get_ref(), method.get_ref()),
            ),
            _ => Pointer(of_operation),
        }
    }

    /// The same operation once for each method that the config gives it.
    pub fn methods(self) -> impl Iterator<Item = Self> {
        let several = self.config.map_or(&[][..], |config| &config.methods);
        let others = several.iter().enumerate().map(move |(at, one)| Self {
            given: Given {
                resource: Some(&one.resource),
                method: Some(&one.method),
                is_another: at > 0,
            },
            ..self
        });
        several.is_empty().then_some(self).into_iter().chain(others)
    }
}

/// What it is called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named {
    pub resource: Vec<String>,
    pub method: String,
}

impl Named {
    /// The resource in the singular, in one word: `AgentVariation`.
    pub fn owner(&self) -> String {
        self.resource
            .iter()
            .map(|name| crate::naming::cases::camel(&singular_words(name).join("_")))
            .collect()
    }
}

/// A name in the making.
struct Draft {
    resource: Vec<String>,
    candidates: Vec<String>,
    unused_segments: Vec<String>,
    /// By config: nothing may change it.
    fixed_resource: bool,
    fixed_method: bool,
    /// By the lock: it was there before, and keeps its name.
    was_there: bool,
}

impl<'d> Lowering<'d, '_> {
    pub(crate) fn names(&mut self, all: &[Found<'d>]) -> Vec<Named> {
        let routes: Vec<Route> = all.iter().map(|found| Route::read(found.path)).collect();
        let mut paths = Paths::default();
        paths.brand = self.brand();
        for (found, route) in all.iter().zip(&routes).filter(|(found, _)| !found.given.is_another) {
            paths.add(route, found.http_method);
            let is_action =
                |id, word| methods::is_its_word(id, found.path, found.http_method, word);
            if let (Some(id), Some(word)) = (found.operation.id(), route.words().next_back())
                && (is_action(id, word)
                    || found.http_method == HttpMethod::Post
                        && is_plural(word)
                        && is_action(id, &singular(word)))
            {
                paths.fold(route);
            }
            let id = found.operation.id();
            if id
                .is_some_and(|id| methods::names_its_verb(id, route, found.path, found.http_method))
            {
                paths.add_verb_path(route);
            }
        }
        let mut drafts = Vec::with_capacity(all.len());
        for (found, route) in all.iter().zip(&routes) {
            drafts.push(self.draft(found, route, &paths));
        }
        split_large(&mut drafts, all);
        self.settle(drafts, all)
    }

    fn draft(&mut self, found: &Found<'d>, route: &Route, paths: &Paths) -> Draft {
        let id = found.operation.id();
        let creates = id.is_some_and(|id| methods::creates(id, found.path, found.http_method));
        let is_id =
            id.is_some_and(|id| route.words().next_back().is_some_and(|word| snake(id) == word));
        let is_action_path = paths.is_action_path(route);
        let alone = self.lone_resource(found, route, paths);
        let is_action = alone.is_some()
            || is_action_path
            || paths.is_action(route, found.http_method, creates, is_id);
        let (mut resource, mut unused_segments) = resources::resource(route, is_action, paths);
        if let Some(alone) = &alone {
            resource.clone_from(alone);
        }
        let by_config = found.given.resource;
        let by_document = extensions::method_of(found.operation).filter(|_| by_config.is_none());
        if let Some((given, _)) = &by_document {
            resource.clone_from(given);
            unused_segments = unused_segments_of(route, &resource);
        } else if let Some(given) = by_config {
            resource = given
                .get_ref()
                .split('.')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
            unused_segments = unused_segments_of(route, &resource);
        } else if resource.is_empty() && alone.is_none() && !route.steps.is_empty() {
            // The path has no words, or its only word is the method. Without a tag it is a method
            // of the client.
            resource = found.operation.tags().next().map(snake).into_iter().collect();
            resource.retain(|tag| !tag.is_empty());
        }
        let lists = found.http_method == HttpMethod::Get && self.responses_list(found.operation);
        let patches_too = paths.offers(route, HttpMethod::Patch);
        let has_items = paths.has_items(route, found.http_method);
        let own = route.own.as_deref().filter(|_| paths.has_twin(route, found.http_method));
        let call = Call {
            route,
            path: found.path,
            http_method: found.http_method,
            id,
            lists,
            patches_too,
            has_items,
            own,
            is_action,
            is_action_path,
            brand: paths.brand,
        };
        let mut candidates = methods::candidates(call, &resource, &unused_segments);
        if resource.is_empty() {
            candidates = methods::on_client(candidates, route);
        }
        let has_own = by_document.is_some();
        let method = found.given.method;
        let mut draft = Draft {
            fixed_resource: by_config.is_some(),
            fixed_method: method.is_some(),
            was_there: false,
            resource,
            candidates: Vec::new(),
            unused_segments,
        };
        if let Some(method) = method {
            candidates = vec![method.get_ref().clone()];
        } else if let Some((_, method)) = by_document {
            candidates.insert(0, method);
        }
        draft.candidates = candidates;
        self.keep(found, &mut draft);
        // A large resource that the document names is not split.
        draft.fixed_resource |= has_own && !draft.was_there;
        draft
    }

    /// The resource of an operation whose path is one word that says what it does: the client (an
    /// empty path), or the resource that the operation id names. `None` for all other paths.
    fn lone_resource(
        &self,
        found: &Found<'d>,
        route: &Route,
        paths: &Paths,
    ) -> Option<Vec<String>> {
        let (id, method) = (found.operation.id(), found.http_method);
        let is_probe = paths.is_probe(route);
        if !paths.is_lone_word(route) && !is_probe {
            return None;
        }
        let noun = id.and_then(|id| methods::noun_before_path_word(id, route, found.path, method));
        if let Some(root) = noun.and_then(|noun| paths.root_named(&noun).map(str::to_owned)) {
            return Some(vec![root]);
        }
        (is_probe || methods::is_rpc_word(id, route, found.path, method)).then(Vec::new)
    }

    /// A name in the lock wins over what the path and the operation id say, unless the config gives
    /// another one.
    fn keep(&self, found: &Found<'d>, draft: &mut Draft) {
        if self.lock.operations.is_empty() {
            return;
        }
        let locked = self.lock.operations.get(&found.pointer().0);
        let Some((resource, method)) = locked.and_then(LockedOperation::location) else { return };
        let resource: Vec<String> =
            resource.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        if draft.fixed_resource && draft.resource != resource {
            return;
        }
        (draft.resource, draft.was_there) = (resource, true);
        if !draft.fixed_method {
            // The underscore is the plan's.
            draft.candidates.insert(0, method.trim_end_matches('_').to_owned());
        }
    }

    /// What the API calls itself: `github` of `https://api.github.com`.
    fn brand(&self) -> Option<&'d str> {
        let url = oas::Root(self.document.root())
            .servers()
            .find_map(|server| server.0.get("url")?.as_str())?;
        let host = url.split_once("://")?.1.split(['/', ':']).next()?;
        host.rsplit('.').nth(1).filter(|name| name.len() > 3 && !name.contains(['{', '}']))
    }

    /// Whether a call answers a list, bare or as the only list of an object.
    fn responses_list(&mut self, operation: Operation<'d>) -> bool {
        let Some(schema) = self.success_schema(operation) else { return false };
        let schema = self.resolved(schema);
        if schema.types().any(|name| name == "array") {
            return true;
        }
        let parts = self.all_parts(schema);
        let properties = super::all_of::Properties::new(&parts);
        let mut lists = 0;
        for said in properties.all.values() {
            lists += usize::from(
                said.iter().any(|schema: &Schema<'d>| schema.types().any(|name| name == "array")),
            );
        }
        lists == 1
            && properties.all.keys().any(|name| {
                matches!(
                    *name,
                    "items"
                        | "data"
                        | "results"
                        | "pagination"
                        | "next"
                        | "total_count"
                        | "next_page"
                        | "has_more"
                        | "page_info"
                        | "next_page_uri"
                        | "next_cursor"
                )
            })
    }

    /// Every name once within its resource: those of the config first, then those that were there,
    /// then in document order.
    fn settle(&mut self, drafts: Vec<Draft>, all: &[Found<'d>]) -> Vec<Named> {
        let mut taken: HashMap<(Vec<String>, String), usize> = HashMap::new();
        let mut named = vec![Named::default(); drafts.len()];
        let rank = |draft: &Draft| match draft {
            Draft { fixed_method: true, .. } => 0,
            Draft { was_there: true, .. } => 1,
            _ => 2,
        };
        // Those that have another good name give way, and so do those that are about one of many.
        let yields = |at: usize, draft: &Draft| {
            let Some(found) = all.get(at) else { return (false, false, 0) };
            let has_other = found
                .operation
                .id()
                .is_some_and(|id| methods::has_connectors(id, found.path, found.http_method));
            let is_update = draft.candidates.first().is_some_and(|name| name == "update");
            let posts_to_item = found.http_method == HttpMethod::Post && is_update;
            let plain = draft.candidates.first().is_none_or(|name| has_plain_path(name, found));
            (!plain, has_other || posts_to_item, found.path.matches('{').count())
        };
        let mut order: Vec<(usize, &Draft)> = drafts.iter().enumerate().collect();
        order.sort_by_cached_key(|(at, draft)| match rank(draft) {
            2 => (2, yields(*at, draft)),
            rank => (rank, (false, false, 0)),
        });
        for (at, draft) in order {
            let mut key = (draft.resource.clone(), String::new());
            let mut free_name = None;
            let kept = draft.candidates.first().filter(|_| draft.was_there && !draft.fixed_method);
            if let Some(kept) = kept {
                let claimed = (draft.resource.clone(), kept.clone());
                let by_config = taken
                    .get(&claimed)
                    .filter(|other| drafts.get(**other).is_some_and(|other| other.fixed_method));
                if let Some(other) = by_config.and_then(|other| all.get(*other)) {
                    // Users know it by this name, and would call the other one.
                    self.report_duplicate(&claimed, all.get(at), Some(other), true);
                }
            }
            for name in &draft.candidates {
                key.1.clone_from(name);
                if !taken.contains_key(&key) {
                    free_name = Some(name.clone());
                    break;
                }
            }
            let method = free_name.unwrap_or_else(|| {
                key.1 = draft.candidates.first().cloned().unwrap_or_default();
                let other = taken.get(&key).and_then(|other| all.get(*other));
                self.report_duplicate(&key, all.get(at), other, draft.fixed_method);
                let first = key.1.clone();
                let mut next = 2;
                while taken.contains_key(&key) {
                    key.1 = format!("{first}_{next}");
                    next += 1;
                }
                key.1.clone()
            });
            key.1.clone_from(&method);
            taken.insert(key, at);
            if let Some(slot) = named.get_mut(at) {
                *slot = Named { resource: draft.resource.clone(), method };
            }
        }
        named
    }

    fn report_duplicate(
        &mut self,
        key: &(Vec<String>, String),
        newcomer: Option<&Found<'d>>,
        first: Option<&Found<'d>>,
        by_config: bool,
    ) {
        let Some(newcomer) = newcomer else { return };
        let location = SourceLocation::Node(newcomer.operation.0.origin);
        let method: Vec<&str> = key.0.iter().chain([&key.1]).map(String::as_str).collect();
        let message = format!("two operations claim the method `{}`", method.join("."));
        let help = "give one of them another name: `method` under `[operations.<id>]` in the config; until then it gets a number";
        let found = match by_config {
            true => self.diagnostics.error(DUPLICATE_METHOD, location, message, help),
            false => self.diagnostics.inexpressible(NUMBERED_METHOD, location, message, help),
        };
        if let Some(first) = first {
            found.also(SourceLocation::Node(first.operation.0.origin), "the other operation");
        }
    }
}

/// Whether the path of an operation is the one that its name is usually about: `get` of an item,
/// `list` of a collection.
fn has_plain_path(name: &str, found: &Found<'_>) -> bool {
    let at_item = found.path.trim_end_matches('/').ends_with('}');
    match name {
        "get" | "list" => found.http_method == HttpMethod::Get,
        "create" => found.http_method == HttpMethod::Post && !at_item,
        "delete" => found.http_method == HttpMethod::Delete && at_item,
        _ => true,
    }
}

/// What of a path's words is not in a resource that the config gives.
fn unused_segments_of(route: &Route, resource: &[String]) -> Vec<String> {
    let mut given = resource.iter().peekable();
    route
        .words()
        .filter(|word| {
            let is_next = given.peek().is_some_and(|name| name.as_str() == *word);
            if is_next {
                given.next();
            }
            !is_next
        })
        .map(str::to_owned)
        .collect()
}

/// A resource of more than forty methods is divided: by the next word of the path, by tag, or by
/// the first word of the method.
fn split_large(drafts: &mut [Draft], all: &[Found<'_>]) {
    let mut sizes: IndexMap<Vec<String>, usize> = IndexMap::new();
    for draft in drafts.iter() {
        *sizes.entry(draft.resource.clone()).or_default() += 1;
    }
    for (resource, _) in
        sizes.into_iter().filter(|(of, size)| *size > MOST_METHODS && !of.is_empty())
    {
        let members: Vec<usize> = drafts
            .iter()
            .enumerate()
            .filter(|(_, draft)| {
                draft.resource == resource && !draft.fixed_resource && !draft.was_there
            })
            .map(|(at, _)| at)
            .collect();
        let tags: HashSet<Option<&str>> = members
            .iter()
            .filter_map(|at| all.get(*at))
            .map(|found| found.operation.tags().next())
            .collect();
        let by_tag = tags.len() > 1;
        let mut groups: IndexMap<String, Vec<usize>> = IndexMap::new();
        for at in members {
            let (Some(draft), Some(found)) = (drafts.get(at), all.get(at)) else { continue };
            let tag = found
                .operation
                .tags()
                .next()
                .map(snake)
                .filter(|tag| by_tag && !resource.contains(tag));
            let deeper =
                draft.unused_segments.first().filter(|_| draft.unused_segments.len() > 1).cloned();
            let verb = || draft.candidates.first().and_then(|name| words(name).into_iter().next());
            if let Some(group) = deeper.or(tag).or_else(verb) {
                groups.entry(group).or_default().push(at);
            }
        }
        for (group, members) in groups.into_iter().filter(|(_, members)| members.len() > 1) {
            for at in members {
                let Some(draft) = drafts.get_mut(at) else { continue };
                draft.resource.push(group.clone());
                let shorter = draft
                    .candidates
                    .iter()
                    .filter_map(|name| name.strip_prefix(&format!("{group}_")))
                    .map(str::to_owned);
                let mut shorter: Vec<String> = shorter.collect();
                if !draft.fixed_method {
                    shorter.append(&mut draft.candidates);
                    draft.candidates = shorter;
                }
            }
        }
    }
}
