//! Reads `streaming.on_event`, and which schema the events of a method have.

use std::collections::HashMap;

use super::model::Operation;
use super::notes::Notes;
use super::yaml;
use crate::load::Node;
use crate::lower::words::snake;

/// Puts the end marker and the events' schemas into the operations that stream.
///
/// `models`: the schema of each `resource.path.model`.
pub(super) fn read(root: &Node, models: &HashMap<String, String>, operations: &mut [&mut Operation], notes: &mut Notes) {
    let rules = yaml::member(root, "streaming").and_then(|streaming| yaml::member(streaming, "on_event"));
    let end = rules.and_then(|rules| end_marker(rules, notes));
    for operation in operations.iter_mut() {
        let Some(streaming) = &mut operation.streaming else { continue };
        operation.end_marker.clone_from(&end);
        if let Some(model) = streaming.item.take() {
            streaming.item = schema(&model, models);
            if streaming.item.is_none()
                && let Some(method) = operation.methods.first()
            {
                notes.not_carried(method.origin, format!("there is no model `{model}`; events have the schema of the response"));
            }
        }
    }
}

/// The schema of `resource.path.model`, however the path is written.
fn schema(model: &str, models: &HashMap<String, String>) -> Option<String> {
    let (path, name) = model.rsplit_once('.').unwrap_or(("$shared", model));
    let path = if path == "$shared" { path.to_owned() } else { path.split('.').map(snake).collect::<Vec<_>>().join(".") };
    models.get(&format!("{path}.{name}")).cloned()
}

/// The data that ends a stream. What else the rules say, the runtime does by itself, or does not do.
fn end_marker(rules: &Node, notes: &mut Notes) -> Option<String> {
    let mut end = None;
    for rule in yaml::items(rules) {
        let handle = yaml::member_text(rule, "handle").unwrap_or_default();
        let data = yaml::member_text(rule, "data_starts_with");
        match (handle.as_str(), data) {
            ("done", Some(data)) => end = Some(data),
            ("done" | "continue", None) => {
                notes.not_carried(rule.origin, "events are not skipped, and do not end the stream, by their name");
            }
            ("error", _) => {
                notes.choice(
                    rule.origin,
                    "an event named `error` is given to users as an event of its own, or as an error if its data is one",
                );
            }
            _ => {}
        }
    }
    end
}
