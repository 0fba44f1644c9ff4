//! Verbs, and the words that connect them with nouns, in names of operations.

/// Verbs that operation ids begin or end with.
const VERBS: &[&str] = &[
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

/// Further verbs, which paths and operation ids end with, but few operation ids begin with.
const LAST_VERBS: &[&str] = &[
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
    "play",
    "skip",
    "seek",
    "reboot",
    "shutdown",
    "rollback",
    "deploy",
    "promote",
    "demote",
    "mute",
    "unmute",
    "unban",
    "unpin",
];

/// Verbs that are nouns as well: a path of one of them, or that begins with one, may be a
/// collection.
const NOUNS: &[&str] = &[
    "test", "batch", "bulk", "index", "review", "import", "export", "mark", "post", "view", "list",
    "check", "lock", "run", "count", "sync", "star", "transfer", "copy", "trigger", "report",
    "move", "query", "search", "upload", "download", "retry", "preview", "lookup",
];

/// Words that are one verb with the verb behind them: `bulk_set`.
const MANY: &[&str] = &["bulk", "batch", "mass"];

/// Verbs that are no nouns as well, where they come last.
const NEVER_LAST_NOUNS: &[&str] =
    &["list", "view", "get", "show", "create", "delete", "add", "remove"];

/// Verbs that can be about anything, so that alone they say too little.
const GENERAL: &[&str] =
    &["set", "add", "remove", "check", "enable", "disable", "update", "delete", "create"];

/// Verbs at the end of paths that are read.
const READING: &[&str] = &[
    "search",
    "export",
    "download",
    "count",
    "lookup",
    "preview",
    "exists",
    "query",
    "validate",
    "verify",
    "inspect",
    "compare",
    "suggest",
    "autocomplete",
];

/// Words between a verb and what it is about.
const CONNECTORS: &[&str] = &[
    "for", "in", "of", "from", "to", "on", "by", "with", "a", "an", "the", "and", "all", "into",
    "at", "as", "within", "using", "via",
];

/// Whether an operation id may begin with the word as its verb.
pub fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

/// Whether a path or an operation id may end with the word as its verb.
pub fn is_last_verb(word: &str) -> bool {
    is_verb(word) || LAST_VERBS.contains(&word)
}

/// Whether a verb is a noun as well: `post`, `run`.
pub fn is_noun_too(verb: &str) -> bool {
    NOUNS.contains(&verb)
}

/// Whether a word at the end of a name can only be its verb.
pub fn is_surely_verb_at_end(word: &str) -> bool {
    NEVER_LAST_NOUNS.contains(&word)
}

/// Whether a verb says too little without its object.
pub fn is_general(verb: &str) -> bool {
    GENERAL.contains(&verb)
}

/// Whether a word says that many are meant: `bulk`.
pub fn is_quantity(word: &str) -> bool {
    MANY.contains(&word)
}

/// Whether a verb at the end of a path that is read is what the operation does: `search`.
pub fn reads(verb: &str) -> bool {
    READING.contains(&verb)
}

/// Whether a word is an article, which a name does not need.
pub fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the")
}

/// Whether a word connects others: `for`, `of`.
pub fn is_connector(word: &str) -> bool {
    CONNECTORS.contains(&word)
}

/// The verb that a word without gaps begins with: `get` of `getprojectspendlimit`. So many letters
/// are left at least.
pub fn verb_in_front(word: &str, at_least: usize) -> Option<&'static str> {
    let goes_on =
        |verb: &&&str| word.strip_prefix(**verb).is_some_and(|rest| rest.len() >= at_least);
    VERBS.iter().find(goes_on).copied()
}

/// Whether a verb means the same as the plain name of an operation: `fetch` and `get`.
pub fn is_synonym(verb: &str, plain: &str) -> bool {
    let synonyms = match plain {
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
    synonyms.contains(&verb)
}
