//! Words → identifiers of Rust: never a keyword, never empty, never twice in one scope.

use std::collections::BTreeSet;

use super::letters::{is_ident, starts_name};
use super::words::{LONGEST, camel, shorten, snake, words};

/// Keywords of all editions, those reserved for later included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["self", "super", "crate", "_"];

/// `type` → `r#type`, `self` → `self_`.
pub fn raw(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name without `r#`.
pub fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// A field, argument, setter or method: `snake_case`, not yet raw. `otherwise` where nothing can be
/// made of `text`.
pub fn snake_name(text: &str, otherwise: &str) -> String {
    let name = snake(&words(text));
    match name.chars().next() {
        None => otherwise.to_owned(),
        Some(first) if !starts_name(first) => format!("_{name}"),
        Some(_) => name,
    }
}

/// A type: `CamelCase`.
pub fn type_name(text: &str, otherwise: &str) -> String {
    type_name_of(&words(text), otherwise)
}

/// A name that is a file's in the documentation: not more of it than file systems take, however
/// many words went into it.
pub fn short(mut name: String) -> String {
    shorten(&mut name, LONGEST);
    name
}

/// Whether a name of the lock, a file that people may edit, can be a type's or a variant's.
pub fn is_type(name: &str) -> bool {
    is_ident(name) && name != "Self" && !name.starts_with(char::is_lowercase)
}

/// Whether a name of the lock can be a method's.
pub fn is_method(name: &str) -> bool {
    is_ident(name) && !name.contains(char::is_uppercase)
}

/// A type, from its words.
pub fn type_name_of<W: AsRef<str>>(words: &[W], otherwise: &str) -> String {
    let name = short(camel(words));
    match name.chars().next() {
        None => otherwise.to_owned(),
        Some(first) if !starts_name(first) => format!("_{name}"),
        Some(_) if name == "Self" => "Self_".to_owned(),
        Some(_) => name,
    }
}

/// A variant of an enum: `CamelCase`, with a `V` before a digit.
pub fn variant_name<W: AsRef<str>>(words: &[W], otherwise: &str) -> String {
    let name = camel(words);
    match name.chars().next() {
        None => otherwise.to_owned(),
        Some(first) if !starts_name(first) => format!("V{name}"),
        Some(_) if name == "Self" => "Self_".to_owned(),
        Some(_) => name,
    }
}

/// The names that are taken in a scope.
#[derive(Debug, Clone, Default)]
pub struct NameScope(BTreeSet<String>);

impl NameScope {
    /// With names that are not ours to give.
    pub fn reserving(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }
    pub fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
    /// Takes the name if it is free.
    pub fn reserve(&mut self, name: &str) -> bool {
        self.0.insert(name.to_owned())
    }
    /// Keeps a name for the one who had it, if nobody has it yet.
    pub fn keep(&mut self, name: String) {
        if self.reserve(&name) {
            self.0.insert(kept(&name));
        }
    }
    /// For the one that it was kept for.
    pub fn kept_or_free(&mut self, name: &str) -> String {
        if self.0.remove(&kept(name)) { name.to_owned() } else { self.first_free([name]) }
    }
    /// The first of the candidates that is free; the last with a number if none is.
    pub fn first_free<'n>(&mut self, candidates: impl IntoIterator<Item = &'n str>) -> String {
        let mut last = "";
        for name in candidates {
            if self.reserve(name) {
                return name.to_owned();
            }
            last = name;
        }
        self.numbered(last)
    }
    /// The name; with a trailing underscore where the name is not ours to give; with a number where
    /// one of ours has it.
    pub fn underscored(&mut self, name: &str, reserved: impl Fn(&str) -> bool) -> String {
        let name = if reserved(name) { format!("{name}_") } else { name.to_owned() };
        self.first_free([name.as_str()])
    }
    fn numbered(&mut self, name: &str) -> String {
        let snake = name.starts_with(|c: char| c.is_ascii_lowercase());
        // `Self_` and 2 would be no CamelCase; `V1` and 2 would be `V12`.
        let name = if snake { name } else { name.trim_end_matches('_') };
        let gap = if snake || name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let gap = if name.ends_with('_') { "" } else { gap };
        let mut number = 2_u64;
        loop {
            let candidate = format!("{name}{gap}{number}");
            if self.reserve(&candidate) {
                return candidate;
            }
            number += 1;
        }
    }
}

/// No identifier has a space in it.
fn kept(name: &str) -> String {
    format!("{name} (kept)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_digits_and_nothing() {
        assert_eq!(raw(snake_name("type", "field")), "r#type");
        assert_eq!(raw(snake_name("Self", "field")), "self_");
        assert_eq!(raw(snake_name("crate", "field")), "crate_");
        assert_eq!(raw(snake_name("2fa", "field")), "_2fa");
        assert_eq!(raw(snake_name("名", "field")), "名");
        assert_eq!(raw(snake_name("٣", "field")), "_٣");
        assert_eq!(raw(snake_name("→", "field")), "field");
        assert_eq!(type_name("self", "Type"), "Self_");
        assert_eq!(variant_name(&words("2022-11-28"), "Empty"), "V2022_11_28");
        assert_eq!(variant_name(&words(""), "Empty"), "Empty");
    }

    #[test]
    fn the_newcomer_gives_way() {
        let mut taken = NameScope::default();
        let names: Vec<_> = ["Foo", "Foo", "Foo", "V1", "V1"]
            .iter()
            .map(|name| taken.first_free([*name]))
            .collect();
        assert_eq!([taken.first_free(["Self_"]), taken.first_free(["Self_"])], ["Self_", "Self2"]);
        assert_eq!(names, ["Foo", "Foo2", "Foo3", "V1", "V1_2"]);
        assert_eq!(taken.first_free(["Foo", "FooBar"]), "FooBar");
        assert_eq!(taken.underscored("send", |name| name == "send"), "send_");
    }
}
