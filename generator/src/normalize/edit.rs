//! Changes to the document and to its JSON at once: targets are found in the JSON, and the document keeps the location of each value.

use std::sync::Arc;

use serde_json::Value as Json;
use serde_json_path::{JsonPath, PathElement};

use crate::load::{Node, Origin, Origins, Value};

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
                let plain =
                    rest.strip_prefix('.').filter(|plain| !plain.starts_with(['.', '*']))?;
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
pub(super) fn insert(
    root: &mut Node,
    json: &mut Json,
    to: &[Step],
    value: &Node,
    origins: &mut Origins,
) -> bool {
    let Some((Step::Key(key), parents)) = to.split_last() else { return false };
    let Some((node, json)) = find(root, json, parents) else { return false };
    let origin = node.origin;
    let (Value::Object(object), Json::Object(members)) = (&mut node.value, json) else {
        return false;
    };
    let key: Arc<str> = key.as_str().into();
    let origin = origins.add_key(origin, &key);
    members.insert(key.to_string(), value.to_json());
    object.insert(key, copy(value, origin, origins));
    true
}

/// Merges objects into objects; all else, lists too, is replaced.
pub(super) fn merge_objects(
    node: &mut Node,
    json: &mut Json,
    update: &Node,
    origins: &mut Origins,
) {
    let (Value::Object(object), Value::Object(members), Json::Object(values)) =
        (&mut node.value, &update.value, &mut *json)
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
pub(super) fn replace_members(
    node: &mut Node,
    json: &mut Json,
    whole: &Node,
    origins: &mut Origins,
) {
    match (&mut node.value, &whole.value) {
        (Value::Array(items), Value::Array(all)) => {
            for item in all.iter().skip(items.len()) {
                let origin = origins.add_index(node.origin, items.len());
                items.push(copy(item, origin, origins));
            }
        }
        (Value::Object(object), Value::Object(all)) => {
            for (key, member) in
                all.iter().filter(|(key, _)| !object.contains_key(*key)).collect::<Vec<_>>()
            {
                let origin = origins.add_key(node.origin, key);
                object.insert(key.clone(), copy(member, origin, origins));
            }
        }
        _ => {}
    }
    *json = whole.to_json();
}

pub(super) fn find<'n>(
    node: &'n mut Node,
    json: &'n mut Json,
    steps: &[Step],
) -> Option<(&'n mut Node, &'n mut Json)> {
    steps.iter().try_fold((node, json), |(node, json), step| match (step, &mut node.value) {
        (Step::Key(key), Value::Object(object)) => {
            Some((object.get_mut(key.as_str())?, json.get_mut(key)?))
        }
        (Step::Index(index), Value::Array(items)) => {
            Some((items.get_mut(*index)?, json.get_mut(*index)?))
        }
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
        (Step::Index(index), Value::Array(items), Json::Array(json))
            if *index < items.len() && *index < json.len() =>
        {
            items.remove(*index);
            json.remove(*index);
        }
        _ => {}
    }
}

/// Objects are merged, all else is replaced; what is an array itself gets an item, and an array
/// within an update is joined to the old one.
pub(super) fn merge(
    node: &mut Node,
    json: &mut Json,
    update: &Node,
    origins: &mut Origins,
    is_target: bool,
) {
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
pub(super) fn copy(node: &Node, origin: Origin, origins: &mut Origins) -> Node {
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
