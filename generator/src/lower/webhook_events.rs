//! The union of all events that an API sends, where the config has a `[webhook]` without a
//! `payload`.
//!
//! It becomes a component, so that everything after this reads it as it reads any other union.

use std::sync::Arc;

use crate::config::{CONFIG_VALUE, ConfigFile, WEBHOOK_EVENT};
use crate::diagnostics::Diagnostics;
use crate::load::{Document, Node, Object, Value, find_mut};
use crate::naming::cases::camel;
use crate::oas::{PathItem, RequestBody, Root};

/// The schema of one event.
struct Event {
    /// What it is called: `petCreated`.
    name: String,
    file: usize,
    pointer: String,
    /// Where it leads, if it is a reference.
    reference: Option<String>,
}

/// Adds the component, and moves the events that are written in place into components of their own.
pub fn apply(document: &mut Document, config: Option<&ConfigFile>, diagnostics: &mut Diagnostics) {
    let Some(file) = config else { return };
    let Some(webhook) = file.config.webhook.as_ref().filter(|webhook| webhook.payload.is_none())
    else {
        return;
    };
    let events = events(document);
    if events.is_empty() {
        let help = "name the component schema of the events: `payload`, or remove `[webhook]`";
        let message = "the document has no `webhooks`";
        diagnostics.error(CONFIG_VALUE, file.location(webhook), message, help);
        return;
    }
    let mut references: Vec<String> = Vec::new();
    for event in events {
        let reference = event.reference.clone().or_else(|| promote(document, &event));
        references.extend(reference.filter(|reference| !references.contains(reference)));
    }
    let origin = document.root().origin;
    let text = |text: String| Node { origin, value: Value::String(Arc::from(text)) };
    let refer = |reference: String| {
        let object: Object = std::iter::once((Arc::from("$ref"), text(reference))).collect();
        Node { origin, value: Value::Object(object) }
    };
    let variants =
        Node { origin, value: Value::Array(references.into_iter().map(refer).collect()) };
    let union: Object = std::iter::once((Arc::from("oneOf"), variants)).collect();
    if let Some(schemas) = schemas(document) {
        schemas
            .entry(Arc::from(WEBHOOK_EVENT))
            .or_insert(Node { origin, value: Value::Object(union) });
    }
}

fn events(document: &Document) -> Vec<Event> {
    let mut events = Vec::new();
    for (name, item) in Root(document.root()).webhooks() {
        let Some(item) = follow(document, item.0).map(PathItem) else { continue };
        for (_, operation) in item.operations() {
            let Some(body) = operation.body().and_then(|body| follow(document, body.0)) else {
                continue;
            };
            let Some(schema) = RequestBody(body).content().find_map(|(_, media)| media.schema())
            else {
                continue;
            };
            let (file, pointer) = document.origins.pointer(schema.0.origin);
            let reference = schema.reference().map(str::to_owned);
            events.push(Event { name: name.to_owned(), file, pointer, reference });
        }
    }
    events
}

fn follow<'d>(document: &'d Document, mut node: &'d Node) -> Option<&'d Node> {
    for _ in 0..16 {
        match node.get("$ref").and_then(Node::as_str) {
            Some(reference) => node = document.resolve(reference)?,
            None => return Some(node),
        }
    }
    None
}

/// Moves a schema to the components, and leaves a reference to it.
fn promote(document: &mut Document, event: &Event) -> Option<String> {
    let wanted = format!("{}Event", camel(&event.name));
    let taken = schemas(document)?;
    let name =
        std::iter::once(wanted.clone()).chain((2..).map(|number| format!("{wanted}{number}")));
    let name = name.into_iter().find(|name| !taken.contains_key(name.as_str()))?;
    let reference = format!("#/components/schemas/{name}");
    let root = &mut document.files.get_mut(event.file)?.root;
    // `webhooks` of 3.1 is `x-webhooks` by now.
    let moved = format!("/x-{}", event.pointer.trim_start_matches('/'));
    let pointer = if find_mut(root, &event.pointer).is_some() { &event.pointer } else { &moved };
    let node = find_mut(root, pointer)?;
    // Two webhooks may share a schema.
    if let Some(moved) = node.get("$ref").and_then(Node::as_str) {
        return Some(moved.to_owned());
    }
    let origin = node.origin;
    let text = Node { origin, value: Value::String(Arc::from(reference.as_str())) };
    let object: Object = std::iter::once((Arc::from("$ref"), text)).collect();
    let schema = std::mem::replace(&mut node.value, Value::Object(object));
    schemas(document)?.insert(Arc::from(name.as_str()), Node { origin, value: schema });
    Some(reference)
}

/// `components.schemas`, which is made where it is missing.
fn schemas(document: &mut Document) -> Option<&mut Object> {
    let root = &mut document.files.first_mut()?.root;
    let components = section(root, "components")?;
    let schemas = section(components, "schemas")?;
    match &mut schemas.value {
        Value::Object(schemas) => Some(schemas),
        _ => None,
    }
}

fn section<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Node> {
    let origin = node.origin;
    match &mut node.value {
        Value::Object(object) => Some(
            object
                .entry(Arc::from(name))
                .or_insert_with(|| Node { origin, value: Value::Object(Object::new()) }),
        ),
        _ => None,
    }
}
