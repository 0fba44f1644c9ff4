//! What media types mean, and which of several is sent or read.

use crate::load::Node;

/// What a media type means for a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
    Events,
    Lines,
}

/// The media type that is sent or read: JSON before forms before text before anything else; the
/// first of each in the document.
pub(super) fn best(content: Option<&Node>) -> Option<(Kind, &str, Option<&Node>)> {
    let entries = content?.as_object()?.iter();
    let read =
        entries.map(|(media_type, node)| (kind(media_type), &**media_type, node.get("schema")));
    read.min_by_key(|(kind, ..)| *kind)
}

/// The one that a body is sent as, unless the caller wants another: what is meant by JSON alone,
/// then what can hold files.
pub(super) fn best_body<'a>(
    content: &mut dyn Iterator<Item = (&'a std::sync::Arc<str>, &'a Node)>,
) -> Option<(&'a str, &'a Node)> {
    let rank = |name: &str| match kind(name) {
        Kind::Json
            if name
                .split(';')
                .next()
                .is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json")) =>
        {
            0
        }
        Kind::Json if !name.contains('*') => 1,
        Kind::Multipart => 2,
        Kind::Form => 3,
        Kind::Json => 4,
        Kind::Binary => 5,
        Kind::Text => 6,
        // Nobody sends these; they are bytes here.
        Kind::Events | Kind::Lines => 5,
    };
    content.map(|(name, media)| (&**name, media)).min_by_key(|(name, _)| rank(name))
}

pub(super) fn kind(media_type: &str) -> Kind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "text/event-stream" => Kind::Events,
        "application/jsonl"
        | "application/x-ndjson"
        | "application/ndjson"
        | "application/json-seq"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/stream+json" => Kind::Lines,
        lines if lines.ends_with("+json-seq") => Kind::Lines,
        "application/json" | "text/json" | "*/*" | "application/*" => Kind::Json,
        json if json.ends_with("+json") => Kind::Json,
        "application/x-www-form-urlencoded" => Kind::Form,
        multipart if multipart.starts_with("multipart/") => Kind::Multipart,
        text if text.starts_with("text/")
            || ["xml", "yaml", "graphql"].iter().any(|end| text.ends_with(end)) =>
        {
            Kind::Text
        }
        _ => Kind::Binary,
    }
}

/// Whether IANA lists a subtype of `multipart` that a request can have.
pub(super) fn is_registered(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let known = "alternative appledouble byteranges digest encrypted form-data header-set mixed parallel related report signed";
    essence.strip_prefix("multipart/").is_some_and(|kind| known.split(' ').any(|name| name == kind))
}
