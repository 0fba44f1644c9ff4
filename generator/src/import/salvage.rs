//! Takes out of the new config what the generator cannot do, and keeps the rest.
//!
//! The old config's features are richer than this project's in some places: a property that cannot
//! be unwrapped, say, since the response depends on the status. The SDK is made without that
//! feature, and the report says so.

use super::model::Import;
use super::settle::Trial;
use crate::diagnostics::{Severity, SourceLocation};

/// Takes out the keys that are errors; says what was taken out and why.
pub(super) fn salvage(import: &mut Import, trial: &Trial) -> Vec<String> {
    let Some(config) = &trial.config else { return Vec::new() };
    let mut dropped = Vec::new();
    for error in trial.diagnostics.all().iter().filter(|one| one.severity == Severity::Error) {
        let SourceLocation::Span(path, span) = &error.location else { continue };
        if *path != config.path {
            continue;
        }
        let (table, key) = location(&config.text, span.start);
        if drop_key(import, table, key) {
            let what = if key.is_empty() { table.to_owned() } else { format!("{table} {key}") };
            dropped.push(format!("`{what}`: {}", error.message));
        }
    }
    dropped
}

/// The table around a byte of the config, and the key of its line.
fn location(text: &str, at: usize) -> (&str, &str) {
    let front = text.get(..at).unwrap_or(text);
    let start = front.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    if line.starts_with('[') {
        return (line, "");
    }
    let header = text
        .get(..start)
        .unwrap_or_default()
        .lines()
        .rev()
        .find(|line| line.starts_with('['))
        .unwrap_or_default();
    (header, line.split(" = ").next().unwrap_or_default())
}

/// Whether there was something to take out.
fn drop_key(import: &mut Import, table: &str, key: &str) -> bool {
    let is_table =
        |front: &str, name: &str| table == format!("[{front}.{}]", super::toml::key(name));
    if table == "[webhook]" {
        return import.webhook.take().is_some();
    }
    if table == "[crate]" && key == "unwrap" {
        return !std::mem::take(&mut import.package.unwrap).is_empty();
    }
    let before =
        (import.options.len(), import.auth.len(), import.resources.len(), import.models.len());
    import.options.retain(|option| !is_table("client.options", &option.name));
    import.auth.retain(|auth| !is_table("auth", &auth.scheme));
    import.resources.retain(|resource| {
        table != format!("[resources.{}]", super::toml::string(&resource.path.join(".")))
    });
    import.models.retain(|model| !is_table("schemas", &model.schema));
    if before
        != (import.options.len(), import.auth.len(), import.resources.len(), import.models.len())
    {
        return true;
    }
    let Some(operation) =
        import.operations.iter_mut().find(|operation| is_table("operations", &operation.key()))
    else {
        return false;
    };
    match key {
        "streaming" => operation.streaming.take().is_some(),
        "unwrap" => operation.unwrap.take().is_some(),
        "end-marker" => operation.end_marker.take().is_some(),
        "timeout" => operation.timeout.take().is_some(),
        "retries" => operation.retries.take().is_some(),
        "deprecated" => operation.deprecated.take().is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_by_its_byte() {
        let text = "a = 1\n[x]\nb = 2\n\n[operations.\"GET /a\"]\nunwrap = \"c\"\n";
        assert_eq!(
            location(text, text.find("\"c\"").unwrap()),
            ("[operations.\"GET /a\"]", "unwrap")
        );
        assert_eq!(location(text, text.find("x]").unwrap()), ("[x]", ""));
        assert_eq!(location(text, 0), ("", "a"));
    }
}
