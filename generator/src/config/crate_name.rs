//! Crate names: what cargo, Rust and crates.io take, and one made from a title.

use crate::diagnostics::Code;

/// A crate cannot have this name.
pub const CRATE_NAME: Code = Code("crate-name");

/// crates.io takes no longer ones.
const LONGEST: usize = 64;

/// A crate's name from an API's title: `GitHub v3 REST API` → `github-v3-rest-api`. Always one that
/// a crate can have.
pub fn crate_name(title: &str) -> String {
    let words =
        title.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = String::new();
    for word in words.map(str::to_ascii_lowercase) {
        let first = if name.is_empty() && word.starts_with(|char: char| char.is_ascii_digit()) {
            "api-"
        } else {
            ""
        };
        let gap = if name.is_empty() { "" } else { "-" };
        let part = format!("{gap}{first}{word}");
        // Room for `-api`.
        if name.len() + part.len() > LONGEST - 4 {
            break;
        }
        name.push_str(&part);
    }
    match name.as_str() {
        "" => "api".to_owned(),
        reserved if is_reserved(reserved) => format!("{name}-api"),
        _ => name,
    }
}

/// Why a crate cannot have this name; `None` when it can.
pub fn wrong_crate_name(name: &str) -> Option<String> {
    let other =
        name.chars().find(|char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '_'));
    if name.is_empty() {
        Some("it is empty".to_owned())
    } else if let Some(other) = other {
        Some(format!("it has {other:?} in it: letters, digits, `-` and `_` are what there can be"))
    } else if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        Some("it does not begin with a letter".to_owned())
    } else if name.len() > LONGEST {
        Some(format!("it is longer than {LONGEST} letters"))
    } else if is_reserved(name) {
        Some("it means something else to Rust, to cargo or to the crate itself".to_owned())
    } else {
        None
    }
}

/// What to do about it.
pub fn another_crate_name(name: &str) -> String {
    format!("begin with a letter, then letters, digits and `-`: `{}`", crate_name(name))
}

fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name.to_ascii_lowercase().replace('_', "-").as_str())
}

/// Names that a crate cannot have, or that would hide what every crate needs: keywords, since the
/// name stands in `use`; crates of the toolchain; names of devices, which Windows makes no folders
/// of; what the SDK itself depends on.
const RESERVED: &[&str] = &[
    // Keywords.
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    // Crates of the toolchain.
    "alloc",
    "core",
    "proc-macro",
    "std",
    "test",
    // Devices.
    "aux",
    "con",
    "nul",
    "prn",
    // Dependencies.
    "base64",
    "bytes",
    "flate2",
    "fastrand",
    "flate2",
    "futures-core",
    "gloo-timers",
    "hmac",
    "http",
    "jiff",
    "percent-encoding",
    "reqwest",
    "rustls",
    "rustls-platform-verifier",
    "serde",
    "serde-json",
    "sha2",
    "tokio",
    "tracing",
    "url",
    "uuid",
    "web-time",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_a_crate_cannot_have() {
        let long = "a".repeat(65);
        for (name, another) in [
            ("2ch", "api-2ch"),
            ("std", "std-api"),
            ("self", "self-api"),
            ("Self", "self-api"),
            ("Type", "type-api"),
            ("proc_macro", "proc-macro-api"),
            ("serde_json", "serde-json-api"),
            ("", "api"),
            ("_", "api"),
            ("_acme", "acme"),
            ("my sdk", "my-sdk"),
            ("../acme", "acme"),
            ("a.b", "a-b"),
            ("série", "s-rie"),
            (&long, "api"),
        ] {
            assert!(wrong_crate_name(name).is_some(), "{name}");
            assert_eq!(crate_name(name), another, "{name}");
            assert_eq!(wrong_crate_name(&crate_name(name)), None, "{name}");
        }
        for name in ["acme", "acme-api", "acme_api", "Acme2"] {
            assert_eq!(wrong_crate_name(name), None, "{name}");
        }
    }

    #[test]
    fn names_for_documents_without_a_config() {
        let long = format!("{} ", "word".repeat(3)).repeat(20);
        for (title, name) in [
            ("Swagger Petstore - OpenAPI 3.0", "swagger-petstore-openapi-3-0"),
            ("", "api"),
            ("Type", "type-api"),
            ("2ch", "api-2ch"),
            ("Тест", "api"),
            (&long, "wordwordword-wordwordword-wordwordword-wordwordword"),
        ] {
            assert_eq!(crate_name(title), name);
            assert_eq!(wrong_crate_name(name), None, "{name}");
        }
    }

    #[test]
    fn what_the_runtime_depends_on_is_reserved() {
        let manifest = include_str!("../../../templates/runtime/Cargo.toml");
        let lines = manifest
            .lines()
            .skip_while(|line| *line != "[dependencies]")
            .skip(1)
            .take_while(|line| !line.starts_with('['));
        for name in lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name) {
            assert!(is_reserved(name), "{name}");
        }
    }
}
