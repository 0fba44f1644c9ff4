//! The singular of English nouns.

use super::cases::words;

/// Words that look like a plural and are none, or have no other form.
const SAME: &[&str] = &[
    "access",
    "address",
    "alias",
    "always",
    "analysis",
    "atlas",
    "aws",
    "basis",
    "bias",
    "bus",
    "canvas",
    "cors",
    "css",
    "dns",
    "gas",
    "gps",
    "has",
    "https",
    "ios",
    "is",
    "js",
    "kubernetes",
    "lens",
    "news",
    "os",
    "process",
    "series",
    "sms",
    "species",
    "status",
    "this",
    "tls",
    "us",
    "was",
];

/// Plurals that follow no rule below.
const IRREGULAR: &[(&str, &str)] = &[
    ("analyses", "analysis"),
    ("apis", "api"),
    ("axes", "axis"),
    ("caches", "cache"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("echoes", "echo"),
    ("focuses", "focus"),
    ("halves", "half"),
    ("heroes", "hero"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("movies", "movie"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("shelves", "shelf"),
    ("uses", "use"),
    ("vertices", "vertex"),
    ("women", "woman"),
];

/// Endings of which the plural adds `es`.
const WITH_ES: &[&str] = &[
    "sses", "shes", "ches", "xes", "zzes", "uses", "iases", "gases", "lenses", "canvases",
    "atlases",
];

/// Endings of which the plural adds `s` alone: `causes`, `warehouses`, `fuses`, `excuses`.
const WITH_S: &[&str] = &["auses", "ouses", "fuses", "cuses", "muses"];

/// Short forms, and the words that they stand for.
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

/// The singular of an English noun in lower case. A word that is not a plural stays.
pub fn singular(word: &str) -> String {
    singular_of(word).unwrap_or_else(|| word.to_owned())
}

/// Whether a word is the plural of another.
pub fn is_plural(word: &str) -> bool {
    singular_of(word).is_some()
}

/// Whether two words are the same noun, in whatever number and form: `repos` and `repository`.
pub fn is_same_noun(one: &str, other: &str) -> bool {
    one == other || long_form(one) == long_form(other)
}

fn long_form(word: &str) -> String {
    let one = singular(word);
    SHORT.iter().find(|(short, _)| *short == one).map_or(one, |(_, long)| (*long).to_owned())
}

/// Words with the last one in the singular: `memory_layers` → `["memory", "layer"]`.
pub fn singular_words(text: &str) -> Vec<String> {
    let mut all = words(text);
    if let Some(last) = all.last_mut() {
        *last = singular(last);
    }
    all
}

/// The name of one entry of a map: `labels` → `label`. `None` when the name is not a plural.
pub fn singular_name(name: &str) -> Option<String> {
    match name.rsplit_once('_') {
        Some((before, last)) if !before.is_empty() => {
            singular_of(last).map(|one| format!("{before}_{one}"))
        }
        Some((_, last)) => singular_of(last),
        None => singular_of(name),
    }
}

fn singular_of(word: &str) -> Option<String> {
    let ends_in = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    if SAME.contains(&word) || word.len() < 3 {
        return None;
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return Some(format!("{stem}y"));
    }
    if ends_in(WITH_ES) && !ends_in(WITH_S) {
        return word.strip_suffix("es").map(str::to_owned);
    }
    if ends_in(&["ss", "us", "is"]) {
        return None;
    }
    word.strip_suffix('s').map(str::to_owned)
}
