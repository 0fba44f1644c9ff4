//! Names that a document gives by `x-stainless-*`: of an operation's method, and of a schema.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use crate::load::Node;
use crate::naming::cases::{camel, snake};
use crate::oas::{Operation, Root, Schema};

const METHOD: &str = "x-stainless-method";
const MODEL: &str = "x-stainless-model";
/// The client itself, as a resource.
const CLIENT: &str = "$client";

/// `x-stainless-method: accounts.members.list`, or `{path: accounts.members.list}`: resource and
/// method.
pub(super) fn method_of(operation: Operation<'_>) -> Option<(Vec<String>, String)> {
    let node = operation.0.get(METHOD)?;
    let path = node.as_str().or_else(|| node.get("path").or_else(|| node.get("name"))?.as_str())?;
    let mut steps: Vec<String> =
        path.split('.').filter(|step| *step != CLIENT).map(snake).collect();
    let is_name = |step: &String| step.starts_with(|first: char| first.is_alphabetic());
    let method = steps.pop().filter(is_name)?;
    steps.iter().all(is_name).then_some((steps, method))
}

impl<'d> Lowering<'d, '_> {
    /// The names that components have by `x-stainless-model`, as far as each is one component's.
    pub(super) fn model_names(&self, root: Root<'d>) -> HashMap<&'d str, String> {
        let mut wanted: HashMap<String, Vec<&'d str>> = HashMap::new();
        let mut taken: HashSet<String> = HashSet::new();
        for (key, schema) in root.schemas() {
            match model(schema).filter(|_| self.config_name(key).is_none()) {
                Some(name) => wanted.entry(name).or_default().push(key),
                None => {
                    _ = taken
                        .insert(self.config_name(key).map_or_else(|| camel(key), str::to_owned))
                }
            }
        }
        let sole = wanted.into_iter().filter_map(|(name, keys)| match keys.as_slice() {
            [key] if !taken.contains(&name) => Some((*key, name)),
            _ => None,
        });
        sole.collect()
    }
}

/// `shared.evm_address` → `EvmAddress`
fn model(schema: Schema<'_>) -> Option<String> {
    let path = schema.0.get(MODEL).and_then(Node::as_str)?;
    let name = camel(path.rsplit('.').next().unwrap_or_default());
    name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
}
