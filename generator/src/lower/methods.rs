//! What an operation's method is called: by its id where that says something, else by verb and
//! shape.

use std::borrow::Cow;

use super::resources::{Route, Step};
use crate::ir::HttpMethod;
use crate::naming::cases::words;
use crate::naming::nouns::{is_plural, singular};

/// What is known of an operation when it gets its name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call<'d, 'r> {
    pub route: &'r Route,
    pub path: &'d str,
    pub http_method: HttpMethod,
    pub id: Option<&'d str>,
    /// Its response is a list.
    pub lists: bool,
    /// `PATCH` stands beside this `PUT`.
    pub patches_too: bool,
    /// The same verb stands at the path's items.
    pub has_items: bool,
    /// `me`, where the same path with an id does the same for others.
    pub own: Option<&'r str>,
    pub is_action: bool,
    /// All that is at the path are actions of one word: `star`, `unstar`.
    pub is_action_path: bool,
    /// The API's own name, which says nothing within it.
    pub brand: Option<&'d str>,
}

const ENGLISH_VERBS: &[&str] = &[
    "get",
    "list",
    "create",
    "update",
    "delete",
    "add",
    "remove",
    "set",
    "check",
    "enable",
    "disable",
    "search",
    "find",
    "send",
    "post",
    "put",
    "patch",
    "fetch",
    "retrieve",
    "read",
    "show",
    "query",
    "count",
    "start",
    "stop",
    "cancel",
    "insert",
    "replace",
    "edit",
    "modify",
    "destroy",
    "describe",
    "view",
    "index",
    "upload",
    "download",
    "import",
    "export",
    "move",
    "copy",
    "merge",
    "rename",
    "run",
    "submit",
    "approve",
    "reject",
    "lock",
    "unlock",
    "reset",
    "revoke",
    "rotate",
    "restore",
    "archive",
    "publish",
    "attach",
    "detach",
    "assign",
    "unassign",
    "upsert",
    "validate",
    "verify",
    "generate",
    "refresh",
    "sync",
    "invite",
    "join",
    "leave",
    "close",
    "open",
    "test",
    "render",
    "execute",
    "invoke",
    "batch",
    "bulk",
    "clear",
    "convert",
    "follow",
    "unfollow",
    "star",
    "unstar",
    "mark",
    "transfer",
    "trigger",
    "install",
    "uninstall",
    "review",
    "complete",
    "rerun",
    "retry",
    "lookup",
    "preview",
    "suspend",
    "unsuspend",
    "pause",
    "resume",
    "activate",
    "deactivate",
];
/// Further verbs, by which a path ends but few operation ids begin.
const PATH_VERBS: &[&str] = &[
    "exists",
    "inspect",
    "wait",
    "kill",
    "prune",
    "push",
    "pull",
    "resize",
    "scroll",
    "login",
    "logout",
    "ping",
    "recommend",
    "discover",
    "recover",
    "commit",
    "cancel",
    "stream",
];
/// Verbs that are nouns as well: a path that is one of them, or begins with one, may be a
/// collection.
const NOUNS: &[&str] = &[
    "test", "batch", "bulk", "index", "review", "import", "export", "mark", "post", "view", "list",
    "check", "lock", "run", "count", "sync", "star", "transfer", "copy", "trigger", "report",
    "move", "query", "search", "upload", "download", "retry", "preview", "lookup",
];
/// What the client has of its own, and what a method of it should not be called therefore.
const CLIENT_METHODS: &[&str] = &[
    "get", "post", "put", "patch", "delete", "head", "options", "request", "builder", "webhooks",
    "new", "clone", "from", "into",
];
/// With the verb behind it, they are one.
const MANY: &[&str] = &["bulk", "batch", "mass"];
/// Verbs that are no nouns as well, where they come last.
const LAST: &[&str] = &["list", "view", "get", "show", "create", "delete", "add", "remove"];
/// Verbs that can be about anything.
const GENERAL: &[&str] =
    &["set", "add", "remove", "check", "enable", "disable", "update", "delete", "create"];
/// Words that mean the same.
const SHORT: &[(&str, &str)] = &[
    ("repo", "repository"),
    ("org", "organization"),
    ("app", "application"),
    ("config", "configuration"),
    ("hook", "webhook"),
    ("db", "database"),
    ("env", "environment"),
    ("doc", "document"),
];
const CONNECTORS: &[&str] = &[
    "for", "in", "of", "from", "to", "on", "by", "with", "a", "an", "the", "and", "all", "into",
    "at", "as", "within", "using", "via",
];

/// Whether an operation id says that something comes into being.
pub(crate) fn creates(call: &str, path: &str, http_method: HttpMethod) -> bool {
    id_words(call, path, http_method)
        .first()
        .is_some_and(|word| matches!(word.as_str(), "create" | "new" | "insert" | "add"))
}

fn is_english_verb(word: &str) -> bool {
    ENGLISH_VERBS.contains(&word) || PATH_VERBS.contains(&word)
}

/// Whether an operation id is the verb at the end of its path, with nouns that the path has:
/// `ContainerAttach` on `/containers/{id}/attach`, `query_points` on `/points/query`.
pub(crate) fn names_its_verb(id: &str, route: &Route, path: &str, method: HttpMethod) -> bool {
    let Some(Step::Word(last)) = route.steps.last() else { return false };
    let (all, verb) = (id_words(id, path, method), words(last));
    let rest = all.strip_prefix(verb.as_slice()).or_else(|| all.strip_suffix(verb.as_slice()));
    let nouns: Vec<String> =
        route.words().rev().skip(1).flat_map(words).map(|word| singular(&word)).collect();
    !nouns.is_empty()
        && verb.first().is_some_and(|word| is_english_verb(word))
        && rest.is_some_and(|rest| rest.iter().all(|word| nouns.contains(&singular(word))))
}

/// Whether a path of one word says what it does: `/sendMessage`, `/search`.
pub(crate) fn is_rpc_word(id: Option<&str>, route: &Route, path: &str, method: HttpMethod) -> bool {
    let [Step::Word(word)] = route.steps.as_slice() else { return false };
    let of_path = words(word);
    let Some(first) = of_path.first().filter(|first| is_english_verb(first)) else { return false };
    let of_id = id.map(|id| id_words(id, path, method)).unwrap_or_default();
    let is_id = of_id == of_path || of_id.first() == Some(first) && of_path.len() == 1;
    is_id || !NOUNS.contains(&first.as_str()) || of_path == ["search"]
}

/// The noun that an operation id has in front of the word that is its path: `System` of
/// `SystemAuth` on `/auth`.
pub(crate) fn noun_before_path_word(
    id: &str,
    route: &Route,
    path: &str,
    method: HttpMethod,
) -> Option<String> {
    let [Step::Word(word)] = route.steps.as_slice() else { return None };
    let all = id_words(id, path, method);
    let rest = all.strip_suffix(words(word).as_slice())?;
    (!rest.is_empty() && rest.first().is_some_and(|noun| !is_english_verb(noun)))
        .then(|| rest.join("_"))
}

/// Candidates for a method of the client itself: the path's only word first, and none that the
/// client has already.
pub(crate) fn on_client(candidates: Vec<String>, route: &Route) -> Vec<String> {
    let own = match route.steps.as_slice() {
        [Step::Word(word)] => Some(words(word).join("_")),
        _ => None,
    };
    let mut free: Vec<String> = own
        .into_iter()
        .chain(candidates)
        .filter(|name| !CLIENT_METHODS.contains(&name.as_str()))
        .collect();
    if route.steps.is_empty() {
        free.push("root".to_owned());
    }
    free.extend(route.words().next_back().map(|word| format!("call_{word}")));
    free
}

/// Candidates for the method's name, best first. `unused_segments`: the words of the path that are
/// not in the resource.
pub(crate) fn candidates(
    call: Call<'_, '_>,
    resource: &[String],
    unused_segments: &[String],
) -> Vec<String> {
    let all = call
        .id
        .map(|id| id_words(id, call.path, call.http_method))
        .filter(|all| !is_route(all, call.route))
        .unwrap_or_default();
    let all = without_brand(all, call.brand, resource);
    let (verb, rest) = with_all(split_verb(&all, resource, call), call.http_method);
    let shape = &*shape(call, verb.as_deref());
    let is_synonym = verb.as_deref().is_some_and(|verb| is_synonym(verb, shape));
    let said = if is_synonym && !call.is_action { Some(shape) } else { verb.as_deref() };
    let mut composed = compose_name(said, &rest, resource, unused_segments);
    let leaves = unused_segments.iter().any(|word| !matches!(word.as_str(), "all" | "id"));
    if !call.is_action && leaves && said.is_some_and(|said| said == composed) {
        // `remove` of what? The path says it. `dismiss` says enough.
        let is_general = GENERAL.contains(&composed.split('_').next_back().unwrap_or_default());
        composed = if is_synonym {
            String::new()
        } else if is_general {
            format!("{composed}_{}", unused_segments.join("_"))
        } else {
            composed
        };
    }
    if let Some(word) = call.route.words().next_back().filter(|_| call.is_action_path) {
        let stem = singular(word);
        let stem = stem.strip_suffix("ed").unwrap_or(&stem);
        // `preview_prune`, beside `prune`
        composed = if composed.contains(stem) { composed } else { format!("{composed}_{word}") };
    }
    let by_shape = by_shape(call, shape, unused_segments);
    let of_unused: Vec<String> = unused_segments.iter().flat_map(|name| words(name)).collect();
    let says_unused =
        of_unused.iter().all(|word| rest.iter().any(|said| singular(said) == singular(word)));
    // The id adds nothing to HTTP method and path; or it says less.
    let is_plain = !call.is_action && (verb.is_none() || is_synonym) && says_unused;
    let mut found = Vec::new();
    if let Some(own) = call.own {
        found.push(format!("{by_shape}_{}", words(own).join("_")));
    }
    let is_verb = |name: &str| ENGLISH_VERBS.contains(&name);
    let ends_alike = call.is_action
        && is_verb(&by_shape)
        && (composed.starts_with(&by_shape) || composed.ends_with(&by_shape))
        && !call.is_action_path;
    // `genai_regenerate_key`, `/keys/{id}/regenerate`
    let last = |verb: &str| verb.trim_end_matches("_all").rsplit('_').next().is_some_and(is_verb);
    let is_unknown = verb.as_deref().is_some_and(|verb| !last(verb));
    let path_says = call.is_action
        && !call.is_action_path
        && is_unknown
        && of_unused.iter().all(|word| all.contains(word));
    if all.is_empty() || is_plain || composed.is_empty() || ends_alike || path_says {
        found.push(by_shape.clone());
    }
    let in_group = call
        .id
        .and_then(|id| group(id, call.path, call.http_method))
        .map(|group| format!("{}_{composed}", words(group).join("_")));
    // `POST /points` with the id `get_points` creates nothing.
    let only_reads = call.http_method == HttpMethod::Post
        && !call.is_action
        && verb.as_deref().is_some_and(|verb| verb != "list" && self::is_synonym(verb, "get"));
    let second = match verb.as_deref().filter(|_| only_reads) {
        Some(verb) => format!("{verb}_many"),
        None => by_shape,
    };
    found.extend([composed, second]);
    found.extend(in_group);
    found.extend(with_connectors(said, &rest));
    if call.http_method == HttpMethod::Post && call.route.ends_in_parameter() {
        found.push("post".to_owned());
    }
    found.push(verb.iter().chain(&rest).cloned().collect::<Vec<_>>().join("_"));
    if let (Some(parameter), Some(first)) = (call.route.parameters().last(), found.first()) {
        found.push(format!("{first}_by_{}", words(parameter).join("_")));
    }
    found.push(all.join("_"));
    let mut once = Vec::with_capacity(found.len());
    for name in found {
        if !name.is_empty() && !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

/// By HTTP method and path alone: `cancel`, `list`, `list_comment_reactions`.
fn by_shape(call: Call<'_, '_>, shape: &str, unused_segments: &[String]) -> String {
    let [front @ .., last] = unused_segments else { return shape.to_owned() };
    if call.is_action {
        return unused_segments.join("_");
    }
    let one = |name: &String| crate::naming::nouns::singular_words(name).join("_");
    // `get_status_checks`, but `get_status_check(id)` and `create_status_check`.
    let is_one = shape == "create" || (call.route.ends_in_parameter() && shape != "list");
    let last = if is_one { one(last) } else { last.clone() };
    let all: Vec<String> =
        std::iter::once(shape.to_owned()).chain(front.iter().map(one)).chain([last]).collect();
    all.join("_")
}

/// By the HTTP method, and whether it is about one or many.
fn shape(call: Call<'_, '_>, said: Option<&str>) -> Cow<'static, str> {
    let own = match call.http_method {
        HttpMethod::Other(method) => words(method.as_str()).join("_"),
        _ => String::new(),
    };
    if own.is_empty() { Cow::Borrowed(shape_of_known(call, said)) } else { Cow::Owned(own) }
}

fn shape_of_known(call: Call<'_, '_>, said: Option<&str>) -> &'static str {
    let at_item = call.route.ends_in_parameter();
    let last =
        call.route.words().next_back().and_then(|word| words(word).pop()).unwrap_or_default();
    let says_one = said.is_some_and(|verb| verb != "list" && self::is_synonym(verb, "get"));
    match call.http_method {
        // An item is got, even where its operation is called `listServer`.
        HttpMethod::Get if said == Some("list") && (call.lists || !at_item) => "list",
        HttpMethod::Get if at_item => "get",
        // `get_status`, whatever is in it.
        HttpMethod::Get if call.lists && !is_plural(&last) && says_one && !call.has_items => "get",
        HttpMethod::Get if call.lists || call.has_items || (is_plural(&last) && !says_one) => {
            "list"
        }
        HttpMethod::Get => "get",
        HttpMethod::Post if at_item => "update",
        HttpMethod::Post => "create",
        HttpMethod::Put | HttpMethod::Patch if call.has_items => "bulk_update",
        HttpMethod::Put if call.patches_too => "replace",
        HttpMethod::Put | HttpMethod::Patch => "update",
        HttpMethod::Delete if call.has_items => "bulk_delete",
        HttpMethod::Delete => "delete",
        HttpMethod::Head => "head",
        HttpMethod::Options => "options",
        HttpMethod::Trace => "trace",
        HttpMethod::Query | HttpMethod::Other(_) => "query",
    }
}

fn is_synonym(verb: &str, shape: &str) -> bool {
    let of = match shape {
        "get" => {
            &["get", "retrieve", "fetch", "show", "read", "view", "describe", "find", "list"][..]
        }
        "list" => &["list", "get", "index", "fetch", "read", "retrieve", "find", "view"],
        "create" => &["create", "post", "new", "insert"],
        "update" | "bulk_update" => &["update", "patch", "edit", "modify", "put", "post"],
        "replace" => &["replace", "update", "put"],
        "delete" | "bulk_delete" => &["delete", "destroy"],
        "head" => &["head"],
        "options" => &["options"],
        _ => &[],
    };
    of.contains(&verb)
}

/// The verb and the words beside it: `petsList` has its verb at the end, `create_or_update` is one,
/// and so is `bulk_set`.
fn split_verb(
    all: &[String],
    resource: &[String],
    call: Call<'_, '_>,
) -> (Option<String>, Vec<String>) {
    let is_verb = |word: &String| ENGLISH_VERBS.contains(&word.as_str());
    let acts = call.http_method != HttpMethod::Get;
    match all {
        [] => (None, Vec::new()),
        [first, or, second, rest @ ..]
            if matches!(or.as_str(), "or" | "and") && is_verb(first) && is_verb(second) =>
        {
            (Some(format!("{first}_{or}_{second}")), rest.to_vec())
        }
        [many, verb, rest @ ..] if MANY.contains(&many.as_str()) && (is_verb(verb) || acts) => {
            (Some(format!("{many}_{verb}")), rest.to_vec())
        }
        [re, again, rest @ ..] if re == "re" => (Some(format!("re{again}")), rest.to_vec()),
        [first, rest @ ..] if is_verb(first) => (Some(first.clone()), rest.to_vec()),
        [first, second, rest @ ..] if is_verb(second) && !is_of(first, resource) => {
            (Some(format!("{first}_{second}")), rest.to_vec())
        }
        [front @ .., before, last]
            if is_english_verb(last) && !CONNECTORS.contains(&before.as_str()) =>
        {
            (Some(last.clone()), front.iter().chain([before]).cloned().collect())
        }
        // `ban_user` of `bans`
        [first, rest @ ..]
            if acts
                && (!call.is_action || call.is_action_path)
                && (!rest.is_empty()
                    || call.http_method != HttpMethod::Post
                    || call.is_action_path)
                && resource
                    .last()
                    .is_some_and(|last| is_plural(last) && singular(last) == *first) =>
        {
            (Some(first.clone()), rest.to_vec())
        }
        [first, rest @ ..] if is_of(first, resource) => match rest
            .iter()
            .position(|word| !is_of(word, resource))
        {
            // `issues_and_pull_requests`: no verb at all.
            Some(at) if rest.get(at).is_some_and(|word| CONNECTORS.contains(&word.as_str())) => {
                (None, all.to_vec())
            }
            // `chat_postMessage`: the resource comes first.
            Some(at) => (rest.get(at).cloned(), rest.get(at + 1..).unwrap_or(&[]).to_vec()),
            None => (None, all.to_vec()),
        },
        // Nouns: what a GET gets.
        _ if !acts && !call.is_action && call.route.words().next().is_some() => {
            (None, all.to_vec())
        }
        [first, rest @ ..] => (Some(first.clone()), rest.to_vec()),
    }
}

/// `all` belongs to a verb that could as well be about one: `remove_all` is not `remove`. Who reads
/// or replaces a collection means all of it at any rate.
fn with_all(
    (verb, rest): (Option<String>, Vec<String>),
    http: HttpMethod,
) -> (Option<String>, Vec<String>) {
    let at_any_rate = http == HttpMethod::Get
        || verb.as_deref().is_some_and(|verb| verb == "replace" || is_synonym(verb, "list"));
    match (verb, rest.as_slice()) {
        (Some(verb), [all, rest @ ..] | [rest @ .., all]) if all == "all" && !at_any_rate => {
            (Some(format!("{verb}_all")), rest.to_vec())
        }
        (verb, _) => (verb, rest),
    }
}

/// `list_for_repo`: said only where the shorter name has another owner.
pub(crate) fn with_connectors(verb: Option<&str>, rest: &[String]) -> Option<String> {
    let at = rest.iter().position(|word| {
        CONNECTORS.contains(&word.as_str()) && !matches!(word.as_str(), "a" | "an" | "the" | "all")
    })?;
    let from = if rest.get(at).is_some_and(|word| word == "and") { 0 } else { at };
    let said: Vec<&str> =
        verb.into_iter().chain(rest.get(from..)?.iter().map(String::as_str)).collect();
    (said.len() > 1).then(|| said.join("_"))
}

/// The same of an operation id, to see whether there is such a name.
pub(crate) fn has_connectors(call: &str, path: &str, http_method: HttpMethod) -> bool {
    id_words(call, path, http_method)
        .split_first()
        .is_some_and(|(first, rest)| with_connectors(Some(first), rest).is_some())
}

/// Whether an operation's verb is the last word of its path, in whatever form: `star`, `suspended`,
/// `pings`.
pub(crate) fn is_its_word(id: &str, path: &str, http_method: HttpMethod, word: &str) -> bool {
    let all = id_words(id, path, http_method);
    let Some(first) = all.first() else { return false };
    let of_word = words(word);
    let [word] = of_word.as_slice() else { return false };
    let is_verb = ENGLISH_VERBS.contains(&first.as_str());
    (word == first && (is_verb || http_method != HttpMethod::Get))
        || (is_verb && [format!("{first}d"), format!("{first}ed")].contains(word))
}

fn without_brand(all: Vec<String>, brand: Option<&str>, resource: &[String]) -> Vec<String> {
    match brand {
        Some(brand) if all.len() > 1 && !is_of(brand, resource) => {
            all.into_iter().filter(|word| word != brand).collect()
        }
        _ => all,
    }
}

/// The verb, and what the resource does not say already.
fn compose_name(
    verb: Option<&str>,
    rest: &[String],
    resource: &[String],
    unused_segments: &[String],
) -> String {
    let of_resource = |word: &String| is_of(word, resource) && !is_of(word, unused_segments);
    let mut phrases = rest.split_inclusive(|word| CONNECTORS.contains(&word.as_str()));
    // `split_inclusive` leaves each connector at the end of what is before it.
    let mut connector: Option<&String> = None;
    let mut said: Vec<&str> = verb.into_iter().collect();
    let mut is_first = true;
    for phrase in phrases.by_ref() {
        let (own, next) = match phrase {
            [own @ .., last] if CONNECTORS.contains(&last.as_str()) => (own, Some(last)),
            own => (own, None),
        };
        let about = own.last().is_some_and(of_resource);
        let last_resource = resource.last().map(std::slice::from_ref).unwrap_or_default();
        let is_head = is_first
            && own.last().is_some_and(|word| of_resource(word) && is_of(word, last_resource));
        match connector {
            // `for_repo` on `repos`, `redeliver webhook delivery` on `deliveries`: said already.
            Some(_)
                if about
                    || own
                        .iter()
                        .all(|word| matches!(word.as_str(), "authenticated" | "current")) => {}
            Some(connector) if !own.is_empty() => {
                said.push(connector);
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

fn is_of(word: &str, resource: &[String]) -> bool {
    let long = |word: &str| {
        let one = singular(word);
        SHORT.iter().find(|(short, _)| *short == one).map_or(one, |(_, long)| (*long).to_owned())
    };
    let one = long(word);
    resource.iter().flat_map(|name| words(name)).any(|own| own == word || long(&own) == one)
}

/// `put_files_id_versions_id`: HTTP method and path once more, which says nothing.
fn is_route(all: &[String], route: &Route) -> bool {
    let Some((verb, rest)) = all.split_first() else { return true };
    let of_path: Vec<String> = route.words().chain(route.parameters()).flat_map(words).collect();
    matches!(verb.as_str(), "get" | "post" | "put" | "patch" | "delete" | "options" | "head")
        && rest.len() >= route.words().count()
        && route.words().flat_map(words).all(|word| rest.contains(&word))
        && rest.iter().all(|word| word == "id" || of_path.contains(word))
}

/// The words of the last part of an operation id: `AgentService_ListAgents`, `repos/list-tags`,
/// `drive.files.list`.
fn id_words(id: &str, path: &str, http_method: HttpMethod) -> Vec<String> {
    let id = without_route(id, path, http_method);
    let id =
        [".yml", ".yaml", ".json"].iter().find_map(|ending| id.strip_suffix(ending)).unwrap_or(id);
    let last = id.split(['/', '.', '#', ':']).rfind(|part| !part.is_empty()).unwrap_or(id);
    let pieces: Vec<&str> = last.split('_').filter(|piece| !piece.is_empty()).collect();
    let is_name = |piece: &&str| {
        piece.starts_with(|c: char| c.is_uppercase()) && piece.contains(|c: char| c.is_lowercase())
    };
    let is_class = |piece: &str| {
        ["Service", "Controller", "Api", "Resource", "Handler"]
            .iter()
            .any(|end| piece.ends_with(end) && is_name(&piece))
    };
    match pieces.as_slice() {
        [.., own] if pieces.len() > 1 && pieces.iter().all(is_name) => words(own),
        [class, own @ ..] if is_class(class) && !own.is_empty() => words(&own.join("_")),
        [_, own @ ..] if has_group(&pieces) => words(&own.join("_")),
        _ => unsquashed(words(last)),
    }
}

/// `functions_create_trigger`: what is in front is the group.
fn has_group(pieces: &[&str]) -> bool {
    let [group, own, rest @ ..] = pieces else { return false };
    // `system_update_list` has its verb at the end.
    let ends_in_verb = rest.last().is_some_and(|last| LAST.contains(last));
    starts_with_verb(own)
        && !starts_with_verb(group)
        && (rest.is_empty() || words(own).len() == 1)
        && !ends_in_verb
}

/// The group that an operation id begins with, if its name says no more of it.
fn group<'d>(id: &'d str, path: &str, http_method: HttpMethod) -> Option<&'d str> {
    let id = without_route(id, path, http_method);
    let pieces: Vec<&str> = id.split('_').filter(|piece| !piece.is_empty()).collect();
    pieces.first().copied().filter(|_| !id.contains(['/', '.', '#', ':']) && has_group(&pieces))
}

fn starts_with_verb(text: &str) -> bool {
    words(text).first().is_some_and(|word| ENGLISH_VERBS.contains(&word.as_str()))
}

/// `getprojectspendlimit`: its words cannot be told any more, but for the verb.
fn unsquashed(all: Vec<String>) -> Vec<String> {
    let Some(first) = all.first() else { return all };
    let verb = ENGLISH_VERBS.iter().find(|verb| {
        first
            .strip_prefix(*verb)
            .is_some_and(|rest| rest.len() >= 8 || all.iter().any(|word| word.len() > 20))
    });
    let is_squashed = all.iter().any(|word| word.len() > 20) || (all.len() == 1 && verb.is_some());
    match verb {
        Some(verb) if is_squashed => vec![(*verb).to_owned()],
        _ => all,
    }
}

/// Some frameworks write function, path and verb into one id: `read_item_items__item_id__get`.
fn without_route<'d>(id: &'d str, path: &str, http_method: HttpMethod) -> &'d str {
    let plain: String = path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    let ending = format!("{plain}_{}", http_method.as_str().to_ascii_lowercase());
    id.strip_suffix(ending.as_str()).filter(|rest| !rest.is_empty()).unwrap_or(id)
}
