//! The keys that a request carries.

use std::collections::BTreeSet;

use super::operation::{Expectation, OperationNode, Reader};
use super::schema_node::resolve;
use super::{BASIC, KEY};
use crate::load::{Node, escape};

impl<'a> Reader<'a> {
    /// Where the key goes, for the first alternative.
    pub(super) fn security(&self, location: &OperationNode<'a>, into: &mut Expectation) {
        let Some(alternatives) =
            location.operation.get("security").or_else(|| self.document.root().get("security"))
        else {
            return self.every_key(into);
        };
        // With keys for everything, none is chosen only where nothing else is.
        let mut all = alternatives.as_array().into_iter().flatten().filter_map(Node::as_object);
        let first = all.find(|alternative| !alternative.is_empty());
        let names = first.into_iter().flat_map(|scheme| scheme.keys());
        names.filter_map(|name| self.key_of(name)).for_each(|key| key.add(into));
    }

    /// Nothing is said of keys: all that there are go out; of several for one header the first.
    fn every_key(&self, into: &mut Expectation) {
        let schemes = self
            .document
            .root()
            .get("components")
            .and_then(|components| components.get("securitySchemes"));
        let mut headers = BTreeSet::new();
        for name in schemes.and_then(Node::as_object).into_iter().flat_map(|schemes| schemes.keys())
        {
            match self.key_of(name) {
                Some(Key::Header(header, _)) if !headers.insert(header.clone()) => {}
                Some(key) => key.add(into),
                None => {}
            }
        }
    }

    /// The key of a scheme, however the token was got: it is sent as RFC 6750 §2.1 has it.
    fn key_of(&self, name: &str) -> Option<Key> {
        let pointer = format!("#/components/securitySchemes/{}", escape(name));
        let scheme = resolve(self.document, self.document.resolve(&pointer)?)?;
        let text = |key: &str| scheme.get(key).and_then(Node::as_str).unwrap_or_default();
        let authorization = |value: String| Some(Key::Header("authorization".to_owned(), value));
        match (text("type"), text("scheme").to_ascii_lowercase().as_str(), text("in")) {
            ("http", "bearer", _) | ("oauth2" | "openIdConnect", ..) => {
                authorization(format!("Bearer {KEY}"))
            }
            ("http", "basic", _) => authorization(BASIC.to_owned()),
            ("apiKey", _, "cookie") => Some(Key::Cookie(text("name").to_owned())),
            ("apiKey", _, "header") => {
                Some(Key::Header(text("name").to_ascii_lowercase(), KEY.to_owned()))
            }
            ("apiKey", _, "query") => Some(Key::Query(text("name").to_owned())),
            _ => None,
        }
    }
}

/// Where the key of a scheme goes.
enum Key {
    Header(String, String),
    Cookie(String),
    Query(String),
}

impl Key {
    fn add(self, into: &mut Expectation) {
        match self {
            Self::Header(name, value) => _ = into.headers.insert(name, value),
            Self::Cookie(name) => {
                let all =
                    into.headers.remove("cookie").into_iter().chain([format!("{name}={KEY}")]);
                let all = all.collect::<Vec<_>>().join("; ");
                into.headers.insert("cookie".to_owned(), all);
            }
            Self::Query(name) => into.query.push((name, KEY.to_owned())),
        }
    }
}
