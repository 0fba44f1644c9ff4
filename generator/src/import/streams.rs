//! Reads `streaming`: which methods have a twin that streams, and how streams end.

use std::collections::HashMap;

use super::endpoints::Endpoint;
use super::fits::Fits;
use super::model::Operation;
use super::notes::Notes;
use super::yaml;
use crate::load::Node;

/// Puts the schema of the events and the end marker into an operation that streams, and takes
/// `streaming` away where the document cannot have it.
///
/// `models`: the schema of each `resource.path.model`.
pub(super) fn read(
    operation: &mut Operation,
    endpoint: Endpoint<'_>,
    fits: Fits<'_>,
    models: &HashMap<String, String>,
    end: Option<&str>,
    notes: &mut Notes,
) {
    let Some(mut streaming) = operation.streaming.take() else { return };
    let Some(origin) = operation.methods.first().map(|method| method.origin) else { return };
    let has_stream = fits.has_stream(endpoint);
    let model = streaming.item.take();
    streaming.item = model.as_deref().and_then(|model| schema(model, models));
    if let (Some(model), None) = (&model, &streaming.item) {
        notes.not_carried(
            origin,
            format!("there is no model `{model}`; events have the schema of the response"),
        );
    }
    if has_stream {
        operation.end_marker = end.map(str::to_owned);
    }
    if streaming.parameter.is_empty() {
        if !has_stream {
            notes.not_carried(
                origin,
                "the document has no stream for this operation; its response is read whole",
            );
        }
        return;
    }
    if !fits.has_flag(endpoint, &streaming.parameter) {
        let text = format!(
            "the operation has no boolean `{}` that asks for a stream; there is no streaming method",
            streaming.parameter
        );
        return notes.not_carried(origin, text);
    }
    if !has_stream && streaming.item.is_none() {
        return notes.not_carried(
            origin,
            "neither the document nor `stream_event_model` has the schema of the events; there is no streaming method",
        );
    }
    operation.streaming = Some(streaming);
}

/// The schema of `resource.path.model`, however the path is written.
fn schema(model: &str, models: &HashMap<String, String>) -> Option<String> {
    let (path, name) = model.rsplit_once('.').unwrap_or(("$shared", model));
    let letters = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let wanted = letters(&format!("{path}.{name}"));
    let fitting = models.iter().filter(|(known, _)| letters(known) == wanted);
    fitting.min_by_key(|(known, _)| *known).map(|(_, schema)| schema.clone())
}

/// The data that ends a stream. What else the rules say, the runtime does by itself, or does not
/// do.
pub(super) fn end_marker(root: &Node, notes: &mut Notes) -> Option<String> {
    let rules = yaml::member(yaml::member(root, "streaming")?, "on_event")?;
    let mut end = None;
    for rule in yaml::items(rules) {
        let handle = yaml::member_text(rule, "handle").unwrap_or_default();
        let data = yaml::member_text(rule, "data_starts_with");
        match (handle.as_str(), data) {
            ("done", Some(data)) => end = Some(data),
            ("done" | "continue", None) => {
                notes.not_carried(
                    rule.origin,
                    "events are not skipped, and do not end the stream, by their name",
                );
            }
            ("error", _) => {
                let text = "an event named `error` is an event like others, or an error if its data is one";
                notes.choice(rule.origin, text);
            }
            _ => {}
        }
    }
    end
}
