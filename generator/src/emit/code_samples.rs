//! `overlay --code-samples`: an OpenAPI Overlay that adds the examples of the SDK's methods to a
//! document, as `x-codeSamples`. The text is that of the methods' doctests.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::operation_example::example_code;
use crate::config::Settings;
use crate::ir::Api;
use crate::load::unescape;
use crate::plan::Plan;

/// The overlay, and how many operations it leaves out: those of other files, which no JSONPath of
/// the document reaches.
pub fn overlay(api: &Api, plan: &Plan, settings: &Settings) -> (Value, usize) {
    let mut samples: IndexMap<String, Vec<Value>> = IndexMap::new();
    let mut left_out = 0;
    for operation in &plan.operations {
        let Some(described) = api.operations.get(operation.of.index()) else { continue };
        let Some(code) = example_code(api, plan, operation.of) else { continue };
        let Some(target) = json_path(&described.pointer.0) else {
            left_out += 1;
            continue;
        };
        let mut lines = code.imports;
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(code.statements);
        let of_target = samples.entry(target).or_default();
        // An operation may have several methods.
        let label = match of_target.len() {
            0 => "Rust".to_owned(),
            _ => format!("Rust: {}", operation.method.trim_start_matches("r#")),
        };
        let source = lines.join("\n") + "\n";
        of_target.push(json!({"lang": "rust", "label": label, "source": source}));
    }
    let actions: Vec<Value> = samples
        .into_iter()
        .map(|(target, of)| json!({"target": target, "update": {"x-codeSamples": of}}))
        .collect();
    let title = format!("Rust code samples of {} {}", settings.name, settings.version);
    let info = json!({"title": title, "version": settings.version});
    (json!({"overlay": "1.0.0", "info": info, "actions": actions}), left_out)
}

/// `/paths/~1pets/get` is `$['paths']['/pets']['get']`; `None` in another file.
fn json_path(pointer: &str) -> Option<String> {
    let steps = location(pointer).strip_prefix('/')?.split('/');
    let quoted = steps.map(|step| {
        let name = unescape(step).replace('\\', "\\\\").replace('\'', "\\'");
        format!("['{name}']")
    });
    Some(format!("${}", quoted.collect::<String>()))
}

/// A pointer without what tells the methods of one operation apart, which begins with `~`.
fn location(pointer: &str) -> &str {
    let is_escape =
        |at: usize| pointer.get(at + 1..).is_some_and(|rest| rest.starts_with(['0', '1']));
    let end = pointer.match_indices('~').map(|(at, _)| at).find(|at| !is_escape(*at));
    end.and_then(|end| pointer.get(..end)).unwrap_or(pointer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_becomes_a_json_path() {
        let path = |pointer| json_path(pointer).unwrap_or_default();
        assert_eq!(path("/paths/~1pets~1{id}/get"), "$['paths']['/pets/{id}']['get']");
        assert_eq!(path("/paths/~1it's/get~stream"), "$['paths']['/it\\'s']['get']");
        assert_eq!(path("/paths/~1pets/get~=all"), "$['paths']['/pets']['get']");
        assert_eq!(json_path("shared.yaml#/get"), None);
    }
}
