//! `allOf`, `oneOf`, `anyOf`, and items by their place: null is no alternative but `nullable`.

use crate::diagnostics::SourceLocation;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::repairs::{IGNORED, WRONG_TYPE};
use crate::normalize::version::Version;
use crate::normalize::walk::{Kind, Normalizer};

/// The schema that only null fits, as the dialect says it.
pub(super) fn only_null(object: &mut Object, origin: Origin) {
    object.shift_remove("type");
    object.insert("nullable".into(), build::boolean(origin, true));
    object.insert("enum".into(), build::array(origin, vec![Node { origin, value: Value::Null }]));
}

fn is_only_null(node: &Node) -> bool {
    node.get("enum")
        .and_then(Node::as_array)
        .is_some_and(|values| !values.is_empty() && values.iter().all(build::is_null))
}

/// `{nullable: true}`, which some generators write for null beside the other alternatives.
fn is_bare_nullable(node: &Node) -> bool {
    let is_word = |key: &str| {
        key == "nullable" || key.starts_with("x-") || matches!(key, "title" | "description")
    };
    node.get("nullable").is_some_and(|nullable| matches!(nullable.value, Value::Bool(true)))
        && node.as_object().is_some_and(|object| object.keys().all(|key| is_word(key)))
}

impl Normalizer<'_> {
    /// The parts, each normalized. `false`: there are none.
    pub(super) fn composed(&mut self, key: &str, node: &mut Node) -> bool {
        let none = node.as_array().is_some_and(<[Node]>::is_empty);
        self.list(node, Kind::Schema);
        if none {
            let message = format!("`{key}` has no schemas");
            self.diagnostics.warning(
                WRONG_TYPE,
                SourceLocation::Node(node.origin),
                message,
                "remove it",
            );
        }
        node.as_array().is_some_and(|parts| !parts.is_empty())
    }

    pub(super) fn compositions(&mut self, object: &mut Object, origin: Origin) {
        for key in ["oneOf", "anyOf"] {
            let has_tag = object.contains_key("discriminator");
            let Some(Value::Array(parts)) = object.get_mut(key).map(|node| &mut node.value) else {
                continue;
            };
            let before = parts.len();
            // Without another alternative `nullable` alone is no null.
            let has_others =
                parts.iter().any(|part| !is_only_null(part) && !is_bare_nullable(part));
            parts.retain(|part| !(is_only_null(part) || has_others && is_bare_nullable(part)));
            let (left, removed) = (parts.len(), before - parts.len());
            if removed == 0 {
                // One reference is what it leads to, whichever keyword it stands in.
                if !has_tag && matches!(parts.as_slice(), [only] if only.get("$ref").is_some()) {
                    self.lone_part(object, key, origin);
                }
                continue;
            }
            match left {
                0 => {
                    object.shift_remove(key);
                    only_null(object, origin);
                }
                1 => {
                    self.lone_part(object, key, origin);
                    object.insert("nullable".into(), build::boolean(origin, true));
                }
                _ => _ = object.insert("nullable".into(), build::boolean(origin, true)),
            }
        }
    }

    /// An alternative to null alone is the schema itself: its keywords move out, where they are in
    /// nobody's way.
    fn lone_part(&mut self, object: &mut Object, key: &str, origin: Origin) {
        let Some((at, _, list)) = object.shift_remove_full(key) else { return };
        let list_origin = list.origin;
        let Some(part) = build::take_array(list).and_then(|mut parts| parts.pop()) else { return };
        let part_origin = part.origin;
        let Some(members) = part.as_object() else { return };
        let is_annotation = |key: &str| {
            key.starts_with("x-")
                || matches!(key, "title" | "description" | "default" | "example" | "deprecated")
        };
        let word = |object: &Object| object.get("type").and_then(Node::as_str).map(str::to_owned);
        let fits = |key: &str| {
            is_annotation(key)
                || !object.contains_key(key)
                || (key == "type" && word(object) == word(members))
        };
        if !members.contains_key("$ref") && members.keys().all(|key| fits(key)) {
            self.references.merge(part_origin, origin);
            for (key, member) in build::take_object(part).into_iter().flatten() {
                object.entry(key).or_insert(member);
            }
            return;
        }
        match object.get_mut("allOf").map(|all| &mut all.value) {
            Some(Value::Array(parts)) => parts.push(part),
            _ => {
                _ = object.shift_insert(
                    at.min(object.len()),
                    "allOf".into(),
                    build::array(list_origin, vec![part]),
                )
            }
        }
    }

    /// `items: [A, B]`: a tuple in JSON Schema. OpenAPI before 3.1 has no tuples; there it is
    /// written for alternatives.
    pub(super) fn items_by_location(&mut self, object: &mut Object) {
        build::rename(object, "prefixItems", "x-oas-prefix-items");
        let Some(items) = object.get("items").filter(|items| items.as_array().is_some()) else {
            return;
        };
        let (origin, location) = (items.origin, SourceLocation::Key(items.origin));
        if self.version == Version::V31 {
            self.diagnostics.warning(
                IGNORED,
                location,
                "`items` is one schema since 2020-12",
                "write `prefixItems`",
            );
            build::rename(object, "items", "x-oas-prefix-items");
            if let Some(rest) = object.get_mut("additionalItems") {
                self.schema(rest);
                build::rename(object, "additionalItems", "items");
            }
            return;
        }
        let of_array = object.get("type").is_some_and(|word| word.as_str() == Some("array"));
        let message = "`items` is one schema; several count as alternatives";
        self.diagnostics.warning(IGNORED, location, message, "write `items: {anyOf: [..]}`");
        if !of_array {
            if let Some(items) = object.get_mut("items")
                && items.as_array().is_some_and(<[Node]>::is_empty)
            {
                object.shift_remove("items");
            } else {
                build::rename(object, "items", "anyOf");
                let own = object.get("anyOf").map_or(origin, |list| list.origin);
                self.compositions(object, own);
            }
            return;
        }
        let Some(list) = object.get_mut("items") else { return };
        let Value::Array(mut parts) =
            std::mem::replace(&mut list.value, Value::Object(Object::new()))
        else {
            return;
        };
        match parts.len() {
            0 => {}
            1 => *list = parts.remove(0),
            _ => {
                *list = build::object(origin, [("anyOf", build::array(origin, parts))]);
                if let Value::Object(items) = &mut list.value {
                    self.compositions(items, origin);
                }
            }
        }
    }
}
