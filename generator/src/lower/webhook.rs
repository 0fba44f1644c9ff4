//! The events that an API sends to its users.

use super::Lowering;
use super::body::is_json;
use super::spot::Spot;
use super::words::camel;
use crate::ir::{Api, Pointer, Type, Webhook};
use crate::oas::{RequestBody, Root, docs};

impl<'d> Lowering<'d, '_> {
    /// The payload that the config names, then those of `webhooks` and `x-webhooks`.
    pub(crate) fn webhooks(&mut self, root: Root<'d>, api: &mut Api) {
        let given = self.config.and_then(|file| file.config.webhook.as_ref()).map(|webhook| webhook.payload.get_ref().as_str());
        for (name, item) in root.webhooks() {
            let item = self.path_item(item);
            for (_, operation) in item.operations() {
                let Some(body) = operation.body().and_then(|body| self.follow(body.0)) else { continue };
                let Some((_, media)) = RequestBody(body).content().find(|(name, _)| is_json(name)) else { continue };
                let Some(schema) = media.schema() else { continue };
                let payload = self.ty(schema, &Spot::named(&format!("{}Webhook", camel(name))));
                let pointer = Pointer(self.document.pointer(operation.0.origin));
                api.webhooks.push(Webhook { pointer, name: name.to_owned(), payload, docs: docs(operation.0) });
            }
        }
        let Some((name, schema)) = given.and_then(|given| root.schemas().find(|(name, _)| *name == given)) else { return };
        let Some(id) = self.registry.id(schema) else { return };
        let payload = Type::Named(id);
        // What the config names comes first: it is what `unwrap` gives.
        if let Some(at) = api.webhooks.iter().position(|webhook| webhook.payload == payload) {
            let webhook = api.webhooks.remove(at);
            api.webhooks.insert(0, webhook);
        } else {
            let pointer = Pointer(self.document.pointer(schema.0.origin));
            api.webhooks.insert(0, Webhook { pointer, name: name.to_owned(), payload, docs: docs(schema.0) });
        }
    }
}
