//! Servers, with their variables filled in.

use super::{Expect, Keywords, Kind, Read, scalar_text};
use std::collections::HashSet;

use crate::ir::ServerVariable;
use crate::load::Node;

pub(super) const SERVER: Keywords = &[
    ("url", Expect::Text),
    ("description", Expect::Text),
    ("variables", Expect::Map(Kind::ServerVariable)),
];
pub(super) const VARIABLE: Keywords = &[("description", Expect::Text), ("enum", Expect::List)];

/// One server.
#[derive(Debug, Clone, Copy)]
pub struct Server<'d>(pub &'d Node);

impl<'d> Server<'d> {
    pub fn description(self) -> Option<&'d str> {
        self.0.text("description")
    }
    /// Its variables; the values of an `enum` each once.
    pub fn variables(self) -> Vec<ServerVariable> {
        let one = |(name, variable): (&str, &Node)| {
            let mut values: Vec<String> =
                variable.list("enum").iter().filter_map(scalar_text).collect();
            let mut seen = HashSet::new();
            values.retain(|value| seen.insert(value.clone()));
            ServerVariable {
                name: name.to_owned(),
                default: variable
                    .get("default")
                    .or_else(|| variable.list("enum").first())
                    .and_then(scalar_text),
                values,
                description: variable.text("description").map(str::to_owned),
            }
        };
        self.0.entries("variables").map(one).collect()
    }
    /// The URL with each `{variable}` replaced by its default, or else by its first `enum` value.
    pub fn url(self) -> Option<String> {
        let mut url = self.0.text("url")?.to_owned();
        for (name, variable) in self.0.entries("variables") {
            let value = variable
                .get("default")
                .or_else(|| variable.list("enum").first())
                .and_then(scalar_text);
            if let Some(value) = value {
                url = url.replace(&format!("{{{name}}}"), &value);
            }
        }
        Some(url)
    }
}
