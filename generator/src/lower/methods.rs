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
    /// The same verb stands at the path's items.
    pub has_items: bool,
    /// `me`, where the same path with an id does the same for others.
    pub own: Option<&'r str>,
    pub is_action: bool,
}

const VERBS: &[&str] = &[
    "get", "list", "create", "update", "delete", "add", "remove", "set", "check", "enable", "disable", "search", "find", "send",
    "post", "put", "patch", "fetch", "retrieve", "read", "show", "query", "count", "start", "stop", "cancel", "insert",
    "replace", "edit", "modify", "destroy", "describe", "view", "index", "upload", "download", "import", "export", "move",
    "copy", "merge", "rename", "run", "submit", "approve", "reject", "lock", "unlock", "reset", "revoke", "rotate", "restore",
    "archive", "publish", "attach", "detach", "assign", "unassign", "upsert", "validate", "verify", "generate", "refresh",
    "sync", "invite", "join", "leave", "close", "open", "test", "render", "execute", "invoke", "batch", "bulk", "clear",
    "convert", "follow", "unfollow", "star", "unstar", "mark", "transfer", "trigger",
];
const CONNECTORS: &[&str] = &[
    "for", "in", "of", "from", "to", "on", "by", "with", "a", "an", "the", "and", "all", "into", "at", "as", "within", "using",
    "via",
];

/// Whether an operation id says that something comes into being.
pub(crate) fn creates(call: &str, path: &str, verb: Verb) -> bool {
    id_words(call, path, verb).first().is_some_and(|word| matches!(word.as_str(), "create" | "new" | "insert" | "add"))
}

/// Candidates for the method's name, best first. `left`: the words of the path that are not in the resource.
pub(crate) fn candidates(call: Call<'_, '_>, resource: &[String], left: &[String]) -> Vec<String> {
    let all = call.id.map(|id| id_words(id, call.path, call.verb)).filter(|all| !is_route(all, call.route)).unwrap_or_default();
    let (verb, rest) = split_verb(&all, resource);
    let shape = shape(call, verb.as_deref());
    let is_synonym = verb.as_deref().is_some_and(|verb| is_synonym(verb, shape));
    let told = tell(if is_synonym && !call.is_action { Some(shape) } else { verb.as_deref() }, &rest, resource, left);
    let by_shape = by_shape(call, shape, left);
    let of_left: Vec<String> = left.iter().flat_map(|name| words(name)).collect();
    let says_left = of_left.iter().all(|word| rest.iter().any(|said| singular(said) == singular(word)));
    // The id adds nothing to verb and path; or it says less.
    let is_plain = !call.is_action && (verb.is_none() || is_synonym) && says_left;
    let mut found = Vec::new();
    if let Some(own) = call.own {
        found.push(format!("{by_shape}_{}", words(own).join("_")));
    }
    if all.is_empty() || is_plain || told.is_empty() {
        found.push(by_shape.clone());
    }
    found.extend([told, by_shape, verb.iter().chain(&rest).cloned().collect::<Vec<_>>().join("_")]);
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

/// By verb and path alone: `cancel`, `list`, `list_comment_reactions`.
fn by_shape(call: Call<'_, '_>, shape: &str, left: &[String]) -> String {
    let [front @ .., last] = left else { return shape.to_owned() };
    if call.is_action {
        return left.join("_");
    }
    let one = |name: &String| super::words::singular_words(name).join("_");
    let last = if matches!(shape, "list" | "replace") { last.clone() } else { one(last) };
    let all: Vec<String> = std::iter::once(shape.to_owned()).chain(front.iter().map(one)).chain([last]).collect();
    all.join("_")
}

/// By the HTTP verb, and whether it is about one or many.
fn shape(call: Call<'_, '_>, said: Option<&str>) -> &'static str {
    let at_item = call.route.ends_in_parameter();
    let last = call.route.words().next_back().and_then(|word| words(word).pop()).unwrap_or_default();
    let says_one = said.is_some_and(|verb| verb != "list" && is_synonym(verb, "get"));
    match call.verb {
        Verb::Get if said == Some("list") => "list",
        Verb::Get if at_item => "get",
        Verb::Get if call.lists || call.has_items || (is_plural(&last) && !says_one) => "list",
        Verb::Get => "get",
        Verb::Post if at_item => "update",
        Verb::Post => "create",
        Verb::Put | Verb::Patch if call.has_items => "bulk_update",
        Verb::Put if call.patches_too => "replace",
        Verb::Put | Verb::Patch => "update",
        Verb::Delete if call.has_items => "bulk_delete",
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
        "update" | "bulk_update" => &["update", "patch", "edit", "modify", "put", "post"],
        "replace" => &["replace", "update", "put"],
        "delete" | "bulk_delete" => &["delete", "destroy"],
        "head" => &["head"],
        "options" => &["options"],
        _ => &[],
    };
    of.contains(&verb)
}

/// The verb and the words beside it: `petsList` has its verb at the end, `create_or_update` is one.
fn split_verb(all: &[String], resource: &[String]) -> (Option<String>, Vec<String>) {
    let is_verb = |word: &String| VERBS.contains(&word.as_str());
    match all {
        [] => (None, Vec::new()),
        [first, or, second, rest @ ..] if matches!(or.as_str(), "or" | "and") && is_verb(first) && is_verb(second) => {
            (Some(format!("{first}_{or}_{second}")), rest.to_vec())
        }
        [re, again, rest @ ..] if re == "re" => (Some(format!("re{again}")), rest.to_vec()),
        [first, rest @ ..] if is_verb(first) => (Some(first.clone()), rest.to_vec()),
        [front @ .., last] if is_verb(last) && !front.is_empty() => (Some(last.clone()), front.to_vec()),
        [first, rest @ ..] if is_of(first, resource) => match rest.iter().position(|word| !is_of(word, resource)) {
            // `chat_postMessage`: the resource comes first.
            Some(at) => (rest.get(at).cloned(), rest.get(at + 1..).unwrap_or(&[]).to_vec()),
            None => (None, all.to_vec()),
        },
        [first, rest @ ..] => (Some(first.clone()), rest.to_vec()),
    }
}

/// The verb, and what the resource does not say already.
fn tell(verb: Option<&str>, rest: &[String], resource: &[String], left: &[String]) -> String {
    let of_resource = |word: &String| is_of(word, resource) && !is_of(word, left);
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
        let is_head = is_first && own.last().is_some_and(|word| of_resource(word) && is_of(word, last_resource));
        match connector {
            // `for_repo` on `repos`, `redeliver webhook delivery` on `deliveries`: said already.
            Some(_) if about => {}
            Some(connector) if !own.is_empty() => {
                said.push(connector);
                said.extend(own.iter().map(String::as_str));
            }
            None if !is_head => said.extend(own.iter().filter(|word| !of_resource(word)).map(String::as_str)),
            _ => {}
        }
        is_first = false;
        connector = next;
    }
    said.join("_")
}

fn is_of(word: &str, resource: &[String]) -> bool {
    let one = singular(word);
    resource.iter().flat_map(|name| words(name)).any(|own| own == word || singular(&own) == one)
}

/// `put_files_id_versions_id`: verb and path once more, which says nothing.
fn is_route(all: &[String], route: &Route) -> bool {
    let Some((verb, rest)) = all.split_first() else { return true };
    let of_path: Vec<String> = route.words().chain(route.parameters()).flat_map(words).collect();
    matches!(verb.as_str(), "get" | "post" | "put" | "patch" | "delete" | "options" | "head")
        && rest.len() >= route.words().count()
        && route.words().flat_map(words).all(|word| rest.contains(&word))
        && rest.iter().all(|word| word == "id" || of_path.contains(word))
}

/// The words of the last part of an operation id: `AgentService_ListAgents`, `repos/list-tags`, `drive.files.list`.
fn id_words(id: &str, path: &str, verb: Verb) -> Vec<String> {
    let id = without_route(id, path, verb);
    let last = id.split(['/', '.', '#', ':']).rfind(|part| !part.is_empty()).unwrap_or(id);
    let pieces: Vec<&str> = last.split('_').filter(|piece| !piece.is_empty()).collect();
    let is_name = |piece: &&str| piece.starts_with(|c: char| c.is_uppercase()) && piece.contains(|c: char| c.is_lowercase());
    let is_class = |piece: &str| {
        ["Service", "Controller", "Api", "Resource", "Handler"].iter().any(|end| piece.ends_with(end) && is_name(&piece))
    };
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
