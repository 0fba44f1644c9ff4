//! Reads the methods that check and parse the API's events (`type: webhook_unwrap`).

use serde_json::{Value as Json, json};

use super::model::{Transform, Webhook};
use super::notes::Notes;
use super::{schemas, yaml};
use crate::load::{Document, Node, unescape};
use crate::oas::{RequestBody, Root, Schema};

/// The component that is made of several events.
const UNION: &str = "UnwrapWebhookEvent";
const COMPONENTS: &str = "#/components/schemas/";

/// The signing key and the schema of the events, and the transform that makes this schema where the events have several.
pub(super) fn read(
    methods: &[&Node],
    root: &Node,
    normalized: &Document,
    notes: &mut Notes,
) -> Option<(Webhook, Option<Transform>)> {
    let first = methods.first()?;
    let events = events(normalized);
    let key = methods.iter().find_map(|method| yaml::member(method, "webhook_key_opt"));
    let key_env = key.and_then(yaml::text).and_then(|option| {
        let options = yaml::member(yaml::member(root, "client_settings")?, "opts");
        let (_, node) = yaml::members(options).find(|(name, _)| **name == option)?;
        yaml::member_text(node, "read_env")
    });
    if key_env.is_none() {
        let text = "no `webhook_key_opt` names an option with `read_env`, so that nothing can verify events; \
                    users parse them by `serde_json` into the types of the document";
        notes.not_carried(first.origin, text);
        return None;
    }
    let (payload, transform) = match events.as_slice() {
        [] => {
            notes.not_carried(
                first.origin,
                "the document has no `webhooks` with a component as their schema; name one under `[webhook]`",
            );
            return None;
        }
        [one] => (one.clone(), None),
        several => {
            let discriminator = methods.iter().find_map(|method| yaml::member_text(method, "discriminator"));
            (UNION.to_owned(), Some(union(several, discriminator)))
        }
    };
    Some((Webhook { payload: Some(payload), key_env }, transform))
}

/// The components that are the bodies of the document's webhooks, each once.
fn events(document: &Document) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, item) in Root(document.root()).webhooks() {
        let bodies = item.operations().filter_map(|(_, operation)| operation.body());
        for body in bodies {
            let body =
                body.0.get("$ref").and_then(Node::as_str).and_then(|reference| document.resolve(reference)).unwrap_or(body.0);
            let schema = RequestBody(body).content().find_map(|(_, media)| media.schema());
            let name = schema.and_then(Schema::reference).and_then(|reference| reference.strip_prefix(COMPONENTS));
            let name = name.map(|name| unescape(name).into_owned());
            found.extend(name.filter(|name| !name.contains('/') && !found.contains(name)));
        }
    }
    found
}

fn union(events: &[String], discriminator: Option<String>) -> Transform {
    let branches: Vec<Json> = events.iter().map(|name| json!({ "$ref": schemas::reference(name) })).collect();
    let mut schema = json!({ "description": "An event that the API sends.", "oneOf": branches });
    if let (Some(name), Some(schema)) = (discriminator, schema.as_object_mut()) {
        schema.insert("discriminator".to_owned(), json!({ "propertyName": name }));
    }
    Transform {
        command: "merge",
        targets: vec!["$.components.schemas".to_owned()],
        value: Some(json!({ UNION: schema })),
        template: false,
        keys: Vec::new(),
        from: None,
        reason: Some("One schema for all events, which `unwrap` gives.".to_owned()),
        origin: None,
    }
}
