//! Findings → diagnostics: what is wrong in the document's terms, and what to write instead.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::edition::Edition;
use super::table::{Editions, Kind};
use super::walk::{Finding, Problem};
use crate::diagnostics::{Code, Diagnostics, Place};

/// A key that the document's version of OpenAPI does not have at this location.
pub const UNKNOWN_KEYWORD: Code = Code("unknown-keyword");
/// A keyword that only other versions of OpenAPI have.
pub const KEYWORD_VERSION: Code = Code("keyword-version");
/// A value that is not one of those that its keyword may have.
pub const UNKNOWN_VALUE: Code = Code("unknown-value");

/// A keyword that is wrong in the same way at many locations is shown at the first few.
const SHOWN: usize = 5;

pub(super) fn report(findings: Vec<Finding>, edition: Edition, diagnostics: &mut Diagnostics) {
    let mut groups: BTreeMap<(Kind, Arc<str>, String), Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        let words = Words::of(&finding, edition);
        groups.entry((finding.kind, finding.key.clone(), words.message)).or_default().push(finding);
    }
    for group in groups.into_values() {
        // One sentence is enough about a document that says one version and is written in another.
        let shown = if matches!(group.first().map(|first| &first.problem), Some(Problem::Version(_))) { 1 } else { SHOWN };
        let hidden = group.len().saturating_sub(shown);
        for (at, finding) in group.iter().enumerate().take(shown) {
            let words = Words::of(finding, edition);
            let place = if words.is_value { Place::Node(finding.origin) } else { Place::Key(finding.origin) };
            let diagnostic = match words.is_mistake {
                true => diagnostics.problem(words.code, place, words.message, words.help),
                false => diagnostics.warning(words.code, place, words.message, words.help),
            };
            if at + 1 == shown && hidden > 0 {
                diagnostic.note(format!("the same is at {hidden} more location{}", if hidden == 1 { "" } else { "s" }));
            }
        }
    }
}

struct Words {
    code: Code,
    message: String,
    help: String,
    /// The author meant something else, which is known: an error where there is a config.
    is_mistake: bool,
    is_value: bool,
}

impl Words {
    fn of(finding: &Finding, edition: Edition) -> Self {
        let (key, kind) = (&finding.key, finding.kind.name());
        let no_keyword = || format!("`{key}` is not a keyword of {kind}");
        let words = |code, message, help| Self { code, message, help, is_mistake: false, is_value: false };
        match &finding.problem {
            Problem::Misspelled(meant) => {
                Self { is_mistake: true, ..words(UNKNOWN_KEYWORD, no_keyword(), format!("write `{meant}`")) }
            }
            Problem::Inside(keyword) => words(UNKNOWN_KEYWORD, no_keyword(), format!("write it in the object under `{keyword}`")),
            Problem::Unknown => {
                let help = format!("remove it; if it is an extension, rename it to `x-{key}`");
                words(UNKNOWN_KEYWORD, no_keyword(), help)
            }
            Problem::Version(editions) => {
                let message =
                    format!("`{key}` is a keyword of {kind} in {}, and this document is {}", versions(*editions), edition.name());
                words(KEYWORD_VERSION, message, instead(finding.kind, key, edition))
            }
            Problem::Status(meant) => {
                let message = format!("`{key}` is not a status");
                let is_mistake = meant.as_ref().is_some_and(|meant| !meant.eq_ignore_ascii_case(key));
                let help = match meant {
                    Some(meant) => format!("write `{meant}`"),
                    None => "write a status such as `200`, a range such as `4XX`, or `default`".to_owned(),
                };
                Self { is_mistake, ..words(UNKNOWN_KEYWORD, message, help) }
            }
            Problem::Value { value, known, meant } => {
                let message = match (known, &**key) {
                    ([], "scheme") => format!("`scheme: {value}` is not a scheme of HTTP authentication"),
                    ([], _) => format!("`{key}: {value}` is not a {key} of OpenAPI or JSON Schema"),
                    _ => format!("`{key}: {value}` is not a value of `{key}` in {kind}"),
                };
                let help = match meant {
                    Some(meant) => format!("write `{key}: {meant}`"),
                    None => format!("write one of {}", known.join(", ")),
                };
                Self { is_mistake: meant.is_some(), is_value: true, ..words(UNKNOWN_VALUE, message, help) }
            }
        }
    }
}

/// `OpenAPI 2.0`, `OpenAPI 3.1 and later`, `OpenAPI 3.0 and before`
fn versions(editions: Editions) -> String {
    match (editions.first(), editions.last()) {
        (Some(first), Some(last)) if first == last => first.name().to_owned(),
        (Some(first), Some(Edition::V32)) => format!("{} and later", first.name()),
        (_, Some(last)) => format!("{} and before", last.name()),
        _ => "no version".to_owned(),
    }
}

/// What the document's version has in place of a keyword of another one.
fn instead(kind: Kind, key: &str, edition: Edition) -> String {
    let text = match (kind, key, edition) {
        (Kind::Schema, "nullable", Edition::V20) => "write `x-nullable: true`",
        (Kind::Schema, "nullable", _) => "write `type: [.., \"null\"]` with the schema's own type",
        (Kind::Schema, "const", _) => "write an `enum` of one value, or set the document's version to 3.1",
        (Kind::Schema, "examples", _) => "write `example`, or set the document's version to 3.1",
        (Kind::Root, "definitions", _) => "move the schemas to `components: {schemas: ..}`",
        (Kind::Root, "securityDefinitions", _) => "move the security schemes to `components: {securitySchemes: ..}`",
        (Kind::Root, "host" | "basePath" | "schemes", _) => "write the address as `servers: [{url: ..}]`",
        (_, "consumes", _) => "write the media types under `content` of the request body",
        (_, "produces", _) => "write the media types under `content` of the responses",
        _ => return format!("remove it, write what it says as {} has it, or change the document's version", edition.name()),
    };
    text.to_owned()
}
