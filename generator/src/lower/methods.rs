//! What an operation's method is called: by its id where that says something, else by verb and shape.

use super::resources::Route;
use super::words::{is_plural, singular, words};
use crate::ir::Verb;

/// What is known of an operation when it gets its name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call<'d, 'r> {
    pub route: &'r Route,
    pub path: &'d str,
    pub verb: Verb,
    pub id: Option<&'d str>,
    /// Its answer is a list.
    pub lists: bool,
    /// `PATCH` stands beside this `PUT`.
    pub patches_too: bool,
    pub is_action: bool,
}

const VERBS: &[&str] = &[
    "get", "list", "create", "update", "delete", "add", "remove", "set", "check", "enable", "disable", "search", "find", "send", "post",
    "put", "patch", "fetch", "retrieve", "read", "show", "query", "count", "start", "stop", "cancel", "insert", "replace", "edit", "modify",
    "destroy", "describe", "view", "index", "upload", "download", "import", "export", "move", "copy", "merge", "rename", "run", "submit",
    "approve", "reject", "lock", "unlock", "reset", "revoke", "rotate", "restore", "archive", "publish", "attach", "detach", "assign",
    "unassign", "upsert", "validate", "verify", "generate", "refresh", "sync", "invite", "join", "leave", "close", "open", "test", "render",
    "execute", "invoke", "batch", "bulk", "clear", "convert", "follow", "unfollow", "star", "unstar", "mark", "transfer", "trigger",
];
const CONNECTORS: &[&str] = &["for", "in", "of", "from", "to", "on", "by", "with", "a", "an", "the", "and", "all", "into", "at", "as", "within", "using", "via"];

/// Whether an operation id says that something comes into being.
pub(crate) fn creates(call: &str, path: &str, verb: Verb) -> bool {
    id_words(call, path, verb).first().is_some_and(|word| matches!(word.as_str(), "create" | "new" | "insert" | "add"))
}

/// Candidates for the method's name, best first. `left`: the words of the path that are not in the resource.
pub(crate) fn candidates(call: Call<'_, '_>, resource: &[String], left: &[String]) -> Vec<String> {
    let all = call.id.map(|id| id_words(id, call.path, call.verb)).unwrap_or_default();
    let (verb, rest) = split_verb(&all, resource);
    let told = tell(verb.as_deref(), &rest, resource);
    let shape = shape(call, verb.as_deref());
    let by_shape = match (call.is_action, left) {
        (true, [.., _]) => left.join("_"),
        (_, []) => shape.to_owned(),
        _ => format!("{shape}_{}", left.join("_")),
    };
    let is_plain = !call.is_action && left.is_empty() && verb.as_deref().is_none_or(|verb| is_synonym(verb, shape)) && !told.is_empty();
    let mut found = Vec::new();
    if all.is_empty() || is_plain || told.is_empty() {
        found.push(by_shape.clone());
    }
    if !told.is_empty() {
        found.push(told);
    }
    let whole = verb.iter().chain(&rest).cloned().collect::<Vec<_>>().join("_");
    found.extend([by_shape, whole]);
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

/// By verb and shape alone.
fn shape(call: Call<'_, '_>, said: Option<&str>) -> &'static str {
    let at_item = call.route.ends_in_parameter();
    let last = call.route.words().next_back().and_then(|word| words(word).pop()).unwrap_or_default();
    match call.verb {
        Verb::Get if at_item => "get",
        Verb::Get if said == Some("list") || call.lists || is_plural(&last) => "list",
        Verb::Get => "get",
        Verb::Post if at_item => "update",
        Verb::Post => "create",
        Verb::Put if call.patches_too => "replace",
        Verb::Put | Verb::Patch => "update",
        Verb::Delete => "delete",
        Verb::Head => "head",
        Verb::Options => "options",
        Verb::Trace => "trace",
    }
}

fn is_synonym(verb: &str, shape: &str) -> bool {
    let of = match shape {
        "get" => &["get", "retrieve", "fetch", "show", "read", "view", "describe", "find"][..],
        "list" => &["list", "get", "index", "fetch", "read", "retrieve", "find", "view"],
        "create" => &["create", "post", "new", "insert"],
        "update" => &["update", "patch", "edit", "modify", "put"],
        "replace" => &["replace", "update", "put"],
        "delete" => &["delete", "destroy"],
        _ => &[],
    };
    of.contains(&verb)
}

/// The verb and the words beside it: `petsList` has its verb at the end.
fn split_verb(all: &[String], resource: &[String]) -> (Option<String>, Vec<String>) {
    let is_verb = |word: &&String| VERBS.contains(&word.as_str());
    match all {
        [] => (None, Vec::new()),
        [first, rest @ ..] if is_verb(&first) => (Some(first.clone()), rest.to_vec()),
        [front @ .., last] if is_verb(&last) && !front.is_empty() => (Some(last.clone()), front.to_vec()),
        [first, rest @ ..] if is_of(first, resource) => match rest.iter().position(|word| !is_of(word, resource)) {
            // `chat_postMessage`: the resource comes first.
            Some(at) => (rest.get(at).cloned(), rest.get(at + 1..).unwrap_or(&[]).to_vec()),
            None => (None, all.to_vec()),
        },
        [first, rest @ ..] => (Some(first.clone()), rest.to_vec()),
    }
}

/// The verb, and what the resource does not say already.
fn tell(verb: Option<&str>, rest: &[String], resource: &[String]) -> String {
    let mut own: Vec<&str> = rest.iter().map(String::as_str).filter(|word| !is_of(word, resource)).collect();
    if own.len() < rest.len() {
        while own.last().is_some_and(|word| CONNECTORS.contains(word)) {
            own.pop();
        }
        let start = own.iter().position(|word| !CONNECTORS.contains(word)).unwrap_or(own.len());
        own.drain(..start);
    }
    verb.into_iter().chain(own).collect::<Vec<_>>().join("_")
}

fn is_of(word: &str, resource: &[String]) -> bool {
    let one = singular(word);
    resource.iter().flat_map(|name| words(name)).any(|own| own == word || singular(&own) == one)
}

/// The words of the last part of an operation id: `AgentService_ListAgents`, `repos/list-tags`, `drive.files.list`.
fn id_words(id: &str, path: &str, verb: Verb) -> Vec<String> {
    let id = without_route(id, path, verb);
    let last = id.split(['/', '.', '#', ':']).rfind(|part| !part.is_empty()).unwrap_or(id);
    let pieces: Vec<&str> = last.split('_').filter(|piece| !piece.is_empty()).collect();
    let is_name = |piece: &&str| piece.starts_with(|c: char| c.is_uppercase()) && piece.contains(|c: char| c.is_lowercase());
    let is_class = |piece: &str| ["Service", "Controller", "Api", "Resource", "Handler"].iter().any(|end| piece.ends_with(end) && is_name(&piece));
    match pieces.as_slice() {
        [.., own] if pieces.len() > 1 && pieces.iter().all(is_name) => words(own),
        [class, own @ ..] if is_class(class) && !own.is_empty() => words(&own.join("_")),
        _ => words(last),
    }
}

/// Some frameworks write function, path and verb into one id: `read_item_items__item_id__get`.
fn without_route<'d>(id: &'d str, path: &str, verb: Verb) -> &'d str {
    let plain: String = path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    let ending = format!("{plain}_{}", verb.as_str().to_ascii_lowercase());
    id.strip_suffix(ending.as_str()).filter(|rest| !rest.is_empty()).unwrap_or(id)
}
