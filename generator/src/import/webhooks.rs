//! Reads the methods that check and parse the API's events (`type: webhook_unwrap`).

use super::model::Webhook;
use super::notes::Notes;
use super::yaml;
use crate::load::{Document, Node};
use crate::naming::cases::snake;
use crate::oas::Root;

/// The signing key of the events, and whether they can be parsed without a check.
pub(super) fn read(
    methods: &[&Node],
    root: &Node,
    document: &Document,
    notes: &mut Notes,
) -> Option<Webhook> {
    let first = methods.first()?;
    if Root(document.root()).webhooks().next().is_none() {
        let text = "the document has no `webhooks`, so that no schema of the events is known; name one with `payload` under `[webhook]`";
        notes.not_carried(first.origin, text);
        return None;
    }
    let option = methods.iter().find_map(|method| yaml::member_text(method, "webhook_key_opt"));
    let key_env = option.as_deref().and_then(|option| {
        let options = yaml::member(yaml::member(root, "client_settings")?, "opts");
        let (_, node) = yaml::members(options).find(|(name, _)| *name == option)?;
        yaml::member_text(node, "read_env")
    });
    // Without a key, the vendor's methods only parse.
    let unsafe_unwrap =
        methods.iter().any(|method| yaml::member(method, "webhook_key_opt").is_none());
    if option.is_none() {
        notes.choice(first.origin, "without `webhook_key_opt` the vendor's method only parses: that is `unsafe_unwrap` here");
    }
    Some(Webhook { key_env, key_option: option.map(|option| snake(&option)), unsafe_unwrap })
}
