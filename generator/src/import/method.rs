//! Reads what a method says beside its endpoint.

use super::METHOD;
use super::model::{Method, Operation, Paginated, PagingKey, Streaming};
use super::notes::Notes;
use super::yaml;
use crate::diagnostics::{Diagnostics, Place};
use crate::ir::Verb;
use crate::load::{Node, Value};

/// An operation of which nothing has been said yet.
pub(super) fn operation(verb: Verb, path: &str) -> Operation {
    Operation {
        verb,
        path: path.to_owned(),
        methods: Vec::new(),
        paginated: Paginated::ByFit,
        scheme: None,
        paging: PagingKey::None,
        unwrap: None,
        retries: None,
        timeout: None,
        deprecated: None,
        streaming: None,
        end_marker: None,
        comment: None,
    }
}

/// Reads the long form of a method into its operation.
///
/// The methods of one operation share what is said: where they differ, the first one wins, and the other is noted.
pub(super) fn read(node: &Node, method: &Method, operation: &mut Operation, diagnostics: &mut Diagnostics, notes: &mut Notes) {
    let is_first = operation.methods.is_empty();
    let paginated = paginated(node);
    if is_first {
        operation.paginated = paginated;
    } else if operation.paginated != paginated {
        share_paging(node, operation, paginated, notes);
    }
    if node.as_object().is_none() {
        return;
    }
    keep(&mut operation.deprecated, message(yaml::member(node, "deprecated")));
    if let Some(unwrap) = yaml::member(node, "unwrap_response") {
        let is_off = yaml::flag(unwrap) == Some(false);
        keep(&mut operation.unwrap, if is_off { Some(String::new()) } else { yaml::text(unwrap) });
    }
    if let Some(options) = yaml::member(node, "default_request_options") {
        let retries = yaml::member(options, "max_retries");
        keep(&mut operation.retries, retries.and_then(|retries| whole(retries, diagnostics)));
        let timeout = yaml::member(options, "timeout");
        keep(&mut operation.timeout, timeout.and_then(|timeout| duration(timeout, diagnostics)));
    }
    if let Some(streaming) = yaml::member(node, "streaming") {
        keep(&mut operation.streaming, self::streaming(streaming, method));
    }
}

fn keep<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn paginated(node: &Node) -> Paginated {
    let Some(said) = yaml::member(node, "paginated") else { return Paginated::ByFit };
    match (yaml::flag(said), said.as_str()) {
        (Some(false), _) => Paginated::Never,
        (Some(true), _) => Paginated::Always(said.origin),
        (None, Some(name)) => Paginated::By(name.to_owned(), said.origin),
        (None, None) => Paginated::ByFit,
    }
}

/// One operation has one way of paging.
fn share_paging(node: &Node, operation: &mut Operation, other: Paginated, notes: &mut Notes) {
    let text = "another method has the same endpoint and says another thing about paging; both are read page by page where a scheme fits";
    notes.choice(node.origin, text);
    if operation.paginated == Paginated::Never {
        operation.paginated = other;
    }
}

/// A deprecation message: text, or by target with a `default`.
pub(super) fn message(node: Option<&Node>) -> Option<String> {
    let node = node?;
    match &node.value {
        Value::Object(_) => ["rust", "default"].iter().find_map(|target| yaml::member_text(node, target)),
        Value::Bool(true) => Some("deprecated".to_owned()),
        _ => yaml::text(node).filter(|text| text != "false"),
    }
}

fn streaming(node: &Node, method: &Method) -> Option<Streaming> {
    let item = yaml::member_text(node, "stream_event_model");
    let parameter = yaml::member_text(node, "param_discriminator").unwrap_or_default();
    if parameter.is_empty() && item.is_none() {
        return None;
    }
    Some(Streaming { parameter, method: format!("{}_streaming", method.name), item })
}

/// A number that is not negative.
pub(super) fn whole(node: &Node, diagnostics: &mut Diagnostics) -> Option<u64> {
    let number = match node.value {
        Value::Int(number) => u64::try_from(number).ok(),
        _ => yaml::text(node).and_then(|text| text.parse().ok()),
    };
    if number.is_none() {
        let message = "this is not a whole number of at least 0";
        diagnostics.error(METHOD, Place::Node(node.origin), message, "write a number such as `2`");
    }
    number
}

/// A duration in milliseconds, or as ISO 8601 writes it (`PT1M30S`), in the words of this project's config.
pub(super) fn duration(node: &Node, diagnostics: &mut Diagnostics) -> Option<String> {
    let milliseconds = match &node.value {
        Value::Int(number) => u64::try_from(*number).ok(),
        Value::String(text) => text.parse().ok().or_else(|| iso_milliseconds(text)),
        _ => None,
    };
    match milliseconds {
        Some(number) if number % 1000 == 0 => Some(format!("{}s", number / 1000)),
        Some(number) => Some(format!("{number}ms")),
        None => {
            let message = "this is not a duration";
            diagnostics.error(METHOD, Place::Node(node.origin), message, "write milliseconds (`60000`) or ISO 8601 (`PT60S`)");
            None
        }
    }
}

/// `PT1H2M3.5S`; days and longer units are not durations of a request.
fn iso_milliseconds(text: &str) -> Option<u64> {
    let mut rest = text.strip_prefix("PT").filter(|rest| !rest.is_empty())?;
    let mut all = 0.0;
    while !rest.is_empty() {
        let at = rest.find(|char: char| char.is_ascii_alphabetic())?;
        let (number, unit) = rest.split_at(at);
        let factor = match unit.chars().next()? {
            'H' => 3_600_000.0,
            'M' => 60_000.0,
            'S' => 1_000.0,
            _ => return None,
        };
        all += number.parse::<f64>().ok().filter(|number| *number >= 0.0)? * factor;
        rest = unit.get(1..)?;
    }
    (all < 1e15).then_some(all.round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_durations_are_read() {
        assert_eq!(iso_milliseconds("PT60S"), Some(60_000));
        assert_eq!(iso_milliseconds("PT1M0.5S"), Some(60_500));
        assert_eq!(iso_milliseconds("PT"), None);
        assert_eq!(iso_milliseconds("P1D"), None);
        assert_eq!(iso_milliseconds("PTS"), None);
    }
}
