//! Overlays change a document that is not ours to edit: OpenAPI Overlay Specification 1.0 and 1.1, before anything is normalized.
//!
//! Targets are JSONPath (RFC 9535), which `serde_json_path` finds in the document's JSON; what it finds is changed both there, for the
//! targets of later actions, and in the document. What an overlay adds has its place where it is added.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value as Json;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::load::{self, Document, Limits, Node, Origin, Origins, Value};

/// An overlay, or one of its actions, is not as the specification has it.
pub const OVERLAY: Code = Code("overlay");
/// An action that changes nothing.
pub const OVERLAY_TARGET: Code = Code("overlay-target");

/// Applies overlays, one after the other.
pub fn apply(document: &mut Document, overlays: &[PathBuf], limits: &Limits, diagnostics: &mut Diagnostics) {
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
        let Some(file) = load::add_file(source, document, path, limits, diagnostics) else { continue };
        // Out of the document while it is applied; its place stays for what is told of it.
        let Some(entry) = document.files.get_mut(file) else { continue };
        let empty = Node { origin: entry.root.origin, value: Value::Null };
        let overlay = std::mem::replace(&mut entry.root, empty);
        for action in actions(&overlay, document, diagnostics) {
            act(action, document, &mut json, diagnostics);
        }
    }
}

fn actions<'o>(overlay: &'o Node, document: &Document, diagnostics: &mut Diagnostics) -> &'o [Node] {
    let mut wrong = |node: &Node, message: &str, help: &str| {
        diagnostics.error(OVERLAY, Place::Node(node.origin), message, help);
    };
    match overlay.get("overlay").map(|version| (version, version.to_json())) {
        Some((_, Json::String(text))) if text.starts_with("1.") => {}
        Some((_, Json::Number(number))) if number.as_f64().is_some_and(|number| (1.0..2.0).contains(&number)) => {}
        Some((version, _)) => wrong(version, "only overlays of version 1 can be applied", "write `overlay: 1.0.0`"),
        None => wrong(overlay, "this is no overlay: it has no `overlay` field", "it starts like `overlay: 1.0.0`"),
    }
    let actions = overlay.get("actions");
    let Some(list) = actions.and_then(Node::as_array) else {
        wrong(actions.unwrap_or(overlay), "an overlay has a list of `actions`", "`actions: [{target: .., update: ..}]`");
        return &[];
    };
    let last = |text: &str| text.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let own = document.files.first().map(|file| file.path.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(extends) = overlay.get("extends")
        && extends.as_str().is_none_or(|extends| last(extends) != last(&own))
    {
        let message = format!("this overlay extends another document than `{}`", Path::new(&own).display());
        diagnostics
            .warning(OVERLAY, Place::Node(extends.origin), message, "correct `extends`")
            .repaired("the overlay is applied");
    }
    list
}

fn act(action: &Node, document: &mut Document, json: &mut Json, diagnostics: &mut Diagnostics) {
    let place = Place::Node(action.get("target").unwrap_or(action).origin);
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        diagnostics.error(OVERLAY, place, "an action has a `target`", "write a JSONPath: `target: $.paths['/agents'].get`");
        return;
    };
    let path = match JsonPath::parse(target) {
        Ok(path) => path,
        Err(error) => {
            let help = "a target is a JSONPath of RFC 9535: `$.paths['/agents'].get`";
            diagnostics.error(OVERLAY, place, format!("this is no JSONPath: {}", error.message()), help);
            return;
        }
    };
    let found: Vec<Vec<Step>> = path.query_located(json).locations().map(|path| path.iter().map(Step::of).collect()).collect();
    if found.is_empty() {
        diagnostics.warning(OVERLAY_TARGET, place, format!("`{target}` matches nothing in the document"), "remove the action");
    }
    let remove = action.get("remove").and_then(Node::as_bool) == Some(true);
    let copied = if remove || action.get("update").is_some() { None } else { copied(action, document, json, diagnostics) };
    let Some(root) = document.files.first_mut().map(|file| &mut file.root) else { return };
    // Backwards, so that what is removed from an array moves nothing that is still to be found.
    for steps in found.iter().rev() {
        if remove {
            self::remove(root, json, steps);
        } else if let Some(update) = action.get("update").or(copied.as_ref())
            && let Some((node, json)) = find(root, json, steps)
        {
            merge(node, json, update, &mut document.origins, true);
        }
    }
    if !remove && action.get("update").is_none() && action.get("copy").is_none() {
        let message = "this action has neither `update`, `copy` nor `remove: true`";
        diagnostics.warning(OVERLAY_TARGET, Place::Node(action.origin), message, "say what is to happen");
    }
}

/// The value that `copy` selects (Overlay 1.1, 4.4.3), which must be one.
fn copied(action: &Node, document: &mut Document, json: &mut Json, diagnostics: &mut Diagnostics) -> Option<Node> {
    let from = action.get("copy")?;
    let path = from.as_str().and_then(|path| JsonPath::parse(path).ok());
    let found: Vec<Vec<Step>> = path
        .iter()
        .flat_map(|path| path.query_located(json).locations().map(|path| path.iter().map(Step::of).collect()).collect::<Vec<_>>())
        .collect();
    let [steps] = found.as_slice() else {
        let message = format!("`copy` must select one value, and this selects {}", found.len());
        diagnostics.error(
            OVERLAY,
            Place::Node(from.origin),
            message,
            "write the JSONPath of one value: `$.paths['/agents'].get`",
        );
        return None;
    };
    let root = document.files.first_mut().map(|file| &mut file.root)?;
    find(root, json, steps).map(|(node, _)| node.clone())
}

/// From a value to one of its members or items.
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Step {
    pub fn of(element: &PathElement<'_>) -> Self {
        match element {
            PathElement::Name(name) => Self::Key((*name).to_owned()),
            PathElement::Index(index) => Self::Index(*index),
        }
    }
    /// As a JSON pointer has it, not escaped.
    pub fn key(&self) -> String {
        match self {
            Self::Key(key) => key.clone(),
            Self::Index(index) => index.to_string(),
        }
    }
}

/// The steps of a JSONPath that has names only: `$.components.schemas['my.Pet']`.
pub(super) fn singular(path: &str) -> Option<Vec<Step>> {
    let path = JsonPath::parse(path).ok()?.to_string();
    // The parser's own form has each step as `['name']` or `.name`.
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let quoted = ['\'', '"'].into_iter().find_map(|quote| {
            let inner = rest.strip_prefix('[')?.strip_prefix(quote)?;
            let end = inner.find(&format!("{quote}]"))?;
            Some((inner.get(..end)?, inner.get(end + 2..)?))
        });
        let (step, behind) = match quoted {
            Some(found) => found,
            None => {
                let plain = rest.strip_prefix('.').filter(|plain| !plain.starts_with(['.', '*']))?;
                let end = plain.find(['.', '[']).unwrap_or(plain.len());
                (plain.get(..end)?, plain.get(end..)?)
            }
        };
        if step.contains('\\') || step.is_empty() {
            return None;
        }
        steps.push(Step::Key(step.to_owned()));
        rest = behind;
    }
    (!steps.is_empty()).then_some(steps)
}

/// Puts a value at a new or old member of an object that is there.
pub(super) fn insert(root: &mut Node, json: &mut Json, to: &[Step], value: &Node, origins: &mut Origins) -> bool {
    let Some((Step::Key(key), parents)) = to.split_last() else { return false };
    let Some((node, json)) = find(root, json, parents) else { return false };
    let origin = node.origin;
    let (Value::Object(object), Json::Object(members)) = (&mut node.value, json) else { return false };
    let key: Arc<str> = key.as_str().into();
    let origin = origins.add_key(origin, &key);
    members.insert(key.to_string(), value.to_json());
    object.insert(key, copy(value, origin, origins));
    true
}

/// Merges objects into objects; all else, lists too, is replaced.
pub(super) fn merge_objects(node: &mut Node, json: &mut Json, update: &Node, origins: &mut Origins) {
    let (Value::Object(object), Value::Object(members), Json::Object(values)) = (&mut node.value, &update.value, &mut *json)
    else {
        return replace(node, json, update, origins);
    };
    for (key, member) in members {
        match (object.get_mut(key), values.get_mut(&**key)) {
            (Some(old), Some(value)) => merge_objects(old, value, member, origins),
            _ => {
                let origin = origins.add_key(node.origin, key);
                object.insert(key.clone(), copy(member, origin, origins));
                values.insert(key.to_string(), member.to_json());
            }
        }
    }
}

/// Gives a list or an object its members anew; those that were there keep what they are.
pub(super) fn replace_members(node: &mut Node, json: &mut Json, whole: &Node, origins: &mut Origins) {
    match (&mut node.value, &whole.value) {
        (Value::Array(items), Value::Array(all)) => {
            for item in all.iter().skip(items.len()) {
                let origin = origins.add_index(node.origin, items.len());
                items.push(copy(item, origin, origins));
            }
        }
        (Value::Object(object), Value::Object(all)) => {
            for (key, member) in all.iter().filter(|(key, _)| !object.contains_key(*key)).collect::<Vec<_>>() {
                let origin = origins.add_key(node.origin, key);
                object.insert(key.clone(), copy(member, origin, origins));
            }
        }
        _ => {}
    }
    *json = whole.to_json();
}

pub(super) fn find<'n>(node: &'n mut Node, json: &'n mut Json, steps: &[Step]) -> Option<(&'n mut Node, &'n mut Json)> {
    steps.iter().try_fold((node, json), |(node, json), step| match (step, &mut node.value) {
        (Step::Key(key), Value::Object(object)) => Some((object.get_mut(key.as_str())?, json.get_mut(key)?)),
        (Step::Index(index), Value::Array(items)) => Some((items.get_mut(*index)?, json.get_mut(*index)?)),
        _ => None,
    })
}

pub(super) fn remove(root: &mut Node, json: &mut Json, steps: &[Step]) {
    let Some((last, parents)) = steps.split_last() else { return };
    let Some((node, json)) = find(root, json, parents) else { return };
    match (last, &mut node.value, json) {
        (Step::Key(key), Value::Object(object), Json::Object(json)) => {
            object.shift_remove(key.as_str());
            json.remove(key);
        }
        (Step::Index(index), Value::Array(items), Json::Array(json)) if *index < items.len() && *index < json.len() => {
            items.remove(*index);
            json.remove(*index);
        }
        _ => {}
    }
}

/// Objects are merged, all else is replaced; what is an array itself gets an item, and an array within an update is joined to the old one.
fn merge(node: &mut Node, json: &mut Json, update: &Node, origins: &mut Origins, is_target: bool) {
    match (&mut node.value, &update.value, &mut *json) {
        (Value::Object(object), Value::Object(members), Json::Object(values)) => {
            for (key, member) in members {
                match (object.get_mut(key), values.get_mut(&**key)) {
                    (Some(old), Some(value)) => merge(old, value, member, origins, false),
                    _ => {
                        let origin = origins.add_key(node.origin, key);
                        object.insert(key.clone(), copy(member, origin, origins));
                        values.insert(key.to_string(), member.to_json());
                    }
                }
            }
        }
        (Value::Array(items), update_value, Json::Array(values)) => {
            let added = match update_value {
                Value::Array(added) => added,
                _ if is_target => std::slice::from_ref(update),
                _ => return replace(node, json, update, origins),
            };
            for item in added {
                let origin = origins.add_index(node.origin, items.len());
                items.push(copy(item, origin, origins));
                values.push(item.to_json());
            }
        }
        _ => replace(node, json, update, origins),
    }
}

pub(super) fn replace(node: &mut Node, json: &mut Json, update: &Node, origins: &mut Origins) {
    *node = copy(update, node.origin, origins);
    *json = update.to_json();
}

/// What is added is at the place where it is added, as if it had been written there.
fn copy(node: &Node, origin: Origin, origins: &mut Origins) -> Node {
    let value = match &node.value {
        Value::Object(object) => {
            let member = |(key, member): (&Arc<str>, &Node)| {
                let origin = origins.add_key(origin, key);
                (key.clone(), copy(member, origin, origins))
            };
            Value::Object(object.iter().map(member).collect())
        }
        Value::Array(items) => {
            let item = |(index, item)| {
                let origin = origins.add_index(origin, index);
                copy(item, origin, origins)
            };
            Value::Array(items.iter().enumerate().map(item).collect())
        }
        scalar => scalar.clone(),
    };
    Node { origin, value }
}
