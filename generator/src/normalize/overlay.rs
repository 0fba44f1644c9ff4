//! Overlays change a document that is not ours to edit: OpenAPI Overlay Specification 1.0 and 1.1,
//! before anything is normalized.
//!
//! Targets are JSONPath (RFC 9535), which `serde_json_path` finds in the document's JSON; what it
//! finds is changed both there, for the targets of later actions, and in the document. What an
//! overlay adds has its place where it is added.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::edit::{self, Step, find, merge};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::load::{self, Document, Limits, Node, Value};

/// An overlay, or one of its actions, is not as the specification has it.
pub const OVERLAY: Code = Code("overlay");
/// An action that changes nothing.
pub const OVERLAY_TARGET: Code = Code("overlay-target");

/// Applies overlays, one after the other.
pub fn apply(
    document: &mut Document,
    overlays: &[PathBuf],
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) {
    apply_from(&|path| load::read(path, limits.bytes), document, overlays, limits, diagnostics);
}

/// The same from another source than the disk.
pub fn apply_from(
    source: load::Source<'_>,
    document: &mut Document,
    overlays: &[PathBuf],
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) {
    if overlays.is_empty() {
        return;
    }
    let mut json = document.root().to_json();
    for path in overlays {
        let Some(file) = load::add_file(source, document, path, limits, diagnostics) else {
            continue;
        };
        // Out of the document while it is applied; its place stays for what is told of it.
        let Some(entry) = document.files.get_mut(file) else { continue };
        let empty = Node { origin: entry.root.origin, value: Value::Null };
        let overlay = std::mem::replace(&mut entry.root, empty);
        for action in actions(&overlay, document, diagnostics) {
            act(action, document, &mut json, diagnostics);
        }
    }
}

fn actions<'o>(
    overlay: &'o Node,
    document: &Document,
    diagnostics: &mut Diagnostics,
) -> &'o [Node] {
    let mut wrong = |node: &Node, message: &str, help: &str| {
        diagnostics.error(OVERLAY, SourceLocation::Node(node.origin), message, help);
    };
    match overlay.get("overlay").map(|version| (version, version.to_json())) {
        Some((_, Json::String(text))) if text.starts_with("1.") => {}
        Some((_, Json::Number(number)))
            if number.as_f64().is_some_and(|number| (1.0..2.0).contains(&number)) => {}
        Some((version, _)) => {
            wrong(version, "only overlays of version 1 can be applied", "write `overlay: 1.0.0`")
        }
        None => wrong(
            overlay,
            "this is no overlay: it has no `overlay` field",
            "it starts like `overlay: 1.0.0`",
        ),
    }
    let actions = overlay.get("actions");
    let Some(list) = actions.and_then(Node::as_array) else {
        wrong(
            actions.unwrap_or(overlay),
            "an overlay has a list of `actions`",
            "`actions: [{target: .., update: ..}]`",
        );
        return &[];
    };
    let last = |text: &str| text.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let own = document
        .files
        .first()
        .map(|file| file.path.to_string_lossy().into_owned())
        .unwrap_or_default();
    if let Some(extends) = overlay.get("extends")
        && extends.as_str().is_none_or(|extends| last(extends) != last(&own))
    {
        let message =
            format!("this overlay extends another document than `{}`", Path::new(&own).display());
        diagnostics
            .warning(OVERLAY, SourceLocation::Node(extends.origin), message, "correct `extends`")
            .repaired("the overlay is applied");
    }
    list
}

fn act(action: &Node, document: &mut Document, json: &mut Json, diagnostics: &mut Diagnostics) {
    let Some((target, path)) = target(action, diagnostics) else { return };
    let found = locations(&path, json);
    if found.is_empty() {
        diagnostics.warning(
            OVERLAY_TARGET,
            SourceLocation::Node(action.get("target").unwrap_or(action).origin),
            format!("`{target}` matches nothing in the document"),
            "remove the action",
        );
    }
    let remove = action.get("remove").and_then(Node::as_bool) == Some(true);
    let copied = if remove || action.get("update").is_some() {
        None
    } else {
        copied(action, document, json, diagnostics)
    };
    let Some(root) = document.files.first_mut().map(|file| &mut file.root) else { return };
    // Backwards, so that what is removed from an array moves nothing that is still to be found.
    for steps in found.iter().rev() {
        if remove {
            edit::remove(root, json, steps);
        } else if let Some(update) = action.get("update").or(copied.as_ref())
            && let Some((node, json)) = find(root, json, steps)
        {
            merge(node, json, update, &mut document.origins, true);
        }
    }
    if !remove && action.get("update").is_none() && action.get("copy").is_none() {
        let message = "this action has neither `update`, `copy` nor `remove: true`";
        diagnostics.warning(
            OVERLAY_TARGET,
            SourceLocation::Node(action.origin),
            message,
            "say what is to happen",
        );
    }
}

/// The target of an action: its text, and the JSONPath that it is.
fn target<'a>(action: &'a Node, diagnostics: &mut Diagnostics) -> Option<(&'a str, JsonPath)> {
    let location = SourceLocation::Node(action.get("target").unwrap_or(action).origin);
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        diagnostics.error(
            OVERLAY,
            location,
            "an action has a `target`",
            "write a JSONPath: `target: $.paths['/agents'].get`",
        );
        return None;
    };
    match JsonPath::parse(target) {
        Ok(path) => Some((target, path)),
        Err(error) => {
            diagnostics.error(
                OVERLAY,
                location,
                format!("this is no JSONPath: {}", error.message()),
                "a target is a JSONPath of RFC 9535: `$.paths['/agents'].get`",
            );
            None
        }
    }
}

/// The steps to each value that a JSONPath selects.
fn locations(path: &JsonPath, json: &Json) -> Vec<Vec<Step>> {
    path.query_located(json).locations().map(|path| path.iter().map(Step::of).collect()).collect()
}

/// The value that `copy` selects (Overlay 1.1, 4.4.3), which must be one.
fn copied(
    action: &Node,
    document: &mut Document,
    json: &mut Json,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let from = action.get("copy")?;
    let path = from.as_str().and_then(|path| JsonPath::parse(path).ok());
    let found = path.map(|path| locations(&path, json)).unwrap_or_default();
    let [steps] = found.as_slice() else {
        let message = format!("`copy` must select one value, and this selects {}", found.len());
        diagnostics.error(
            OVERLAY,
            SourceLocation::Node(from.origin),
            message,
            "write the JSONPath of one value: `$.paths['/agents'].get`",
        );
        return None;
    };
    let root = document.files.first_mut().map(|file| &mut file.root)?;
    find(root, json, steps).map(|(node, _)| node.clone())
}
