//! Reads `openapi.transforms`: the vendor's changes to the document, in the words of
//! `[[transform]]`.

use serde_json::Value as Json;

use super::client::filled_variables;
use super::model::Transform;
use super::notes::Notes;
use super::{json_path, yaml};
use crate::config::open_variables;
use crate::load::{Node, Value};

/// All transforms, in order.
pub(super) fn read(root: &Node, notes: &mut Notes) -> Vec<Transform> {
    let openapi = yaml::member(root, "openapi");
    let lists =
        ["transformations", "transforms"].into_iter().filter_map(|key| yaml::member(openapi?, key));
    lists.flat_map(yaml::items).filter_map(|node| one(node, notes)).collect()
}

fn one(node: &Node, notes: &mut Notes) -> Option<Transform> {
    let command = yaml::member_text(node, "command")?;
    let args = yaml::member(node, "args");
    let arg = |name: &str| args.and_then(|args| yaml::member(args, name));
    let mut transform = Transform {
        command: "update",
        targets: arg("target").map(|target| targets(target, notes)).unwrap_or_default(),
        value: arg("value").map(Node::to_json),
        template: arg("template").and_then(yaml::flag) == Some(true),
        keys: arg("keys").map(yaml::texts).unwrap_or_default(),
        from: arg("from").and_then(yaml::text).and_then(|from| json_path::standard(&from)),
        reason: yaml::member_text(node, "reason"),
        origin: Some(node.origin),
    };
    match command.as_str() {
        "update" => {}
        "merge" => transform.command = "merge",
        "append" => transform.command = "append",
        "remove" => transform.command = "remove",
        "copy" | "move" => {
            transform.command = if command == "copy" { "copy" } else { "move" };
            transform.targets.extend(arg("to").map(|to| targets(to, notes)).unwrap_or_default());
        }
        "mergeObject" => {
            transform.command = "merge";
            transform.value = arg("object").map(Node::to_json).or(transform.value);
        }
        "replaceProperties" => transform.targets = filtered(arg("filter"), notes),
        "extractToRefs" => extract(&mut transform, arg("ref"), notes),
        "renameValue" => {
            notes.not_carried(
                node.origin,
                "the new name is for other languages; write a name for Rust in the new config if it needs one",
            );
            return None;
        }
        "oneOfToAnyOf" => {
            notes.choice(
                node.origin,
                "`oneOf` and `anyOf` make the same types here, so that nothing has to be changed",
            );
            return None;
        }
        other => {
            notes.not_carried(
                node.origin,
                format!("the command `{other}` is not known; the document is not changed by it"),
            );
            return None;
        }
    }
    complete(transform, node, notes)
}

/// Without a target or a value there is nothing to do.
fn complete(transform: Transform, node: &Node, notes: &mut Notes) -> Option<Transform> {
    let needs_value = matches!(transform.command, "update" | "merge" | "append");
    let needs_from = matches!(transform.command, "copy" | "move" | "extract");
    if transform.targets.is_empty()
        || (needs_value && transform.value.is_none())
        || (needs_from && transform.from.is_none())
    {
        notes.not_carried(
            node.origin,
            "this transform has no target, or no value, that can be read; the document is not changed by it",
        );
        return None;
    }
    Some(transform)
}

fn targets(node: &Node, notes: &mut Notes) -> Vec<String> {
    if matches!(node.value, Value::Object(_)) {
        notes.not_carried(
            node.origin,
            "a target that is found by its schema is not known here; name it by a path",
        );
        return Vec::new();
    }
    let mut found = Vec::new();
    for text in yaml::texts(node) {
        match json_path::standard(&text) {
            Some(path) => found.push(path),
            None => notes.not_carried(
                node.origin,
                format!(
                    "`{text}` is not a JSONPath of RFC 9535; the document is not changed there"
                ),
            ),
        }
    }
    found
}

/// `filter: {only: [paths]}`
fn filtered(filter: Option<&Node>, notes: &mut Notes) -> Vec<String> {
    filter
        .and_then(|filter| yaml::member(filter, "only"))
        .map(|only| targets(only, notes))
        .unwrap_or_default()
}

/// `ref: {target: path, name: '#/components/schemas/X'}`
fn extract(transform: &mut Transform, reference: Option<&Node>, notes: &mut Notes) {
    transform.command = "extract";
    let of = |name: &str| reference.and_then(|reference| yaml::member(reference, name));
    transform.from =
        of("target").map(|target| targets(target, notes)).and_then(|all| all.into_iter().next());
    let name = of("name").and_then(yaml::text);
    let steps = name.as_deref().map(|name| {
        name.trim_start_matches("#/")
            .split('/')
            .map(|step| format!("['{step}']"))
            .collect::<String>()
    });
    transform.targets = steps.map(|steps| format!("${steps}")).into_iter().collect();
}

/// Members that the whole document gets.
pub(super) fn merged(value: Json, reason: &str) -> Transform {
    Transform {
        command: "merge",
        targets: vec!["$".to_owned()],
        value: Some(value),
        template: false,
        keys: Vec::new(),
        from: None,
        reason: Some(reason.to_owned()),
        origin: None,
    }
}

/// Environments with variables in their addresses, as servers of the document: the SDK has a typed
/// builder for those.
///
/// `has_server`: whether the document has a server of that address, which says more about it.
pub(super) fn servers(
    root: &Node,
    is_swagger: bool,
    has_server: &dyn Fn(&str) -> bool,
) -> Option<Transform> {
    let environments = || yaml::members(yaml::member(root, "environments"));
    let urls: Vec<(String, String)> = environments()
        .filter_map(|(name, url)| Some((name.to_owned(), yaml::text(url)?)))
        .collect();
    let is_known = urls.iter().all(|(_, url)| has_server(url));
    let filled = filled_variables(root);
    let is_own = |name: &str| !filled.iter().any(|other| other == name);
    if is_swagger || is_known || !urls.iter().any(|(_, url)| open_variables(url).any(is_own)) {
        return None;
    }
    let server = |(name, url): &(String, String)| {
        let variables: serde_json::Map<String, Json> =
            open_variables(url).map(|name| (name.to_owned(), serde_json::json!({}))).collect();
        serde_json::json!({ "url": url, "description": name, "variables": variables })
    };
    let servers: Vec<Json> = urls.iter().map(server).collect();
    let reason = "The environments of the SDK, whose addresses have variables.";
    Some(merged(serde_json::json!({ "servers": servers }), reason))
}
