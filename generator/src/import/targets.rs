//! `only` and `skip`: for which of the vendor's target languages something exists.

use super::yaml;
use crate::load::{Node, Value};

/// The languages whose SDKs are nearest to Rust: like Rust, they have no overloading.
const NEAREST: &[&str] = &["ruby", "go"];
const RUST: &str = "rust";

/// Decides whether Rust is among the languages of an `only` or `skip`.
///
/// The vendor never had a Rust target. Where the config names `rust` anywhere, that alone counts. Elsewhere something exists for
/// Rust if it exists for Ruby or Go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Targets {
    names_rust: bool,
}

impl Targets {
    pub fn of(resources: &Node) -> Self {
        Self { names_rust: names_rust(resources) }
    }

    /// Whether a resource, method or model exists in a Rust SDK.
    pub fn has(self, node: &Node) -> bool {
        let is_listed = |list: &Node, language: &str| yaml::texts(list).iter().any(|name| name.eq_ignore_ascii_case(language));
        let exists = |language: &str| {
            let skipped = yaml::member(node, "skip").is_some_and(|skip| match yaml::flag(skip) {
                Some(everywhere) => everywhere,
                None => is_listed(skip, language),
            });
            let wanted = match yaml::member(node, "only").filter(|only| !matches!(only.value, Value::Null)) {
                Some(only) => is_listed(only, language),
                None => true,
            };
            wanted && !skipped
        };
        if self.names_rust { exists(RUST) } else { NEAREST.iter().any(|language| exists(language)) }
    }
}

fn names_rust(node: &Node) -> bool {
    let lists = ["only", "skip"].into_iter().filter_map(|key| yaml::member(node, key));
    let is_rust = |name: String| name.eq_ignore_ascii_case(RUST);
    lists.flat_map(yaml::texts).any(is_rust) || yaml::members(Some(node)).any(|(_, inner)| names_rust(inner))
}
