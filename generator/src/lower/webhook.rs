//! The events that an API sends to its users.

use std::collections::HashSet;

use super::body::is_json;
use super::name_context::NameContext;
use super::{Lowering, UNREAD_EVENT};
use crate::diagnostics::SourceLocation;
use crate::ir::{Api, Pointer, Type, Webhook};
use crate::naming::cases::camel;
use crate::oas::{RequestBody, Root, docs};

impl<'d> Lowering<'d, '_> {
    /// The payload that the config names, then those of `webhooks` and `x-webhooks`.
    pub(crate) fn webhooks(&mut self, root: Root<'d>, api: &mut Api) {
        let given = self
            .config
            .and_then(|file| file.config.webhook.as_ref())
            .map(|webhook| webhook.payload());
        for (name, item) in root.webhooks() {
            let item = self.path_item(item);
            for (_, operation) in item.operations() {
                let Some(body) = operation.body().and_then(|body| self.follow(body.0)) else {
                    continue;
                };
                let Some((_, media)) = RequestBody(body).content().find(|(name, _)| is_json(name))
                else {
                    continue;
                };
                let Some(schema) = media.schema() else { continue };
                let payload =
                    self.ty(schema, &NameContext::named(&format!("{}Webhook", camel(name))));
                let pointer = Pointer(self.document.pointer(operation.0.origin));
                api.webhooks.push(Webhook {
                    pointer,
                    name: name.to_owned(),
                    payload,
                    docs: docs(operation.0),
                });
            }
        }
        let Some((name, schema)) =
            given.and_then(|given| root.schemas().find(|(name, _)| *name == given))
        else {
            return;
        };
        let Some(id) = self.registry.id(schema) else { return };
        let payload = Type::Named(id);
        // What the config names comes first: it is what `unwrap` gives.
        if let Some(at) = api.webhooks.iter().position(|webhook| webhook.payload == payload) {
            let webhook = api.webhooks.remove(at);
            api.webhooks.insert(0, webhook);
        } else {
            let pointer = Pointer(self.document.pointer(schema.0.origin));
            api.webhooks.insert(
                0,
                Webhook {
                    pointer,
                    name: name.to_owned(),
                    payload: payload.clone(),
                    docs: docs(schema.0),
                },
            );
        }
        if self
            .config
            .and_then(|file| file.config.webhook.as_ref())
            .is_some_and(|webhook| webhook.payload.is_some())
        {
            self.unread_webhooks(root, api, &payload, name);
        }
    }

    /// Users have one `unwrap`, which gives the config's payload and does not know another.
    fn unread_webhooks(&mut self, root: Root<'d>, api: &Api, payload: &Type, given: &str) {
        let unread: HashSet<&str> = api
            .webhooks
            .iter()
            .filter(|webhook| webhook.payload != *payload)
            .map(|webhook| webhook.name.as_str())
            .collect();
        for (name, item) in root.webhooks().filter(|(name, _)| unread.contains(name)) {
            let help = "let `payload` under `[webhook]` in the config name a schema that is a `oneOf` of all events";
            let message = format!("users cannot read the event `{name}`: `unwrap` gives `{given}`");
            self.diagnostics.warning(
                UNREAD_EVENT,
                SourceLocation::Key(item.0.origin),
                message,
                help,
            );
        }
    }
}
