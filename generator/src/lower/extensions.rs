//! Names that a document gives by `x-stainless-*`: of methods, schemas, parameters and properties.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use crate::ir::ArrayFormat;
use crate::load::Node;
use crate::naming::cases::{camel, snake};
use crate::oas::{Operation, Parameter, Root, Schema};

const METHOD: &str = "x-stainless-method";
const MODEL: &str = "x-stainless-model";
const PARAM: &str = "x-stainless-param";
const ARRAY_FORMAT: &str = "x-stainless-arrayFormat";
const NAMING: &str = "x-stainless-naming";
/// Whose names count, best first. Other languages have names for the sake of their own keywords.
const TARGETS: [&str; 2] = ["rust", "default"];
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

/// `shared.evm_address` → `EvmAddress`; else what `x-stainless-naming` calls the type.
fn model(schema: Schema<'_>) -> Option<String> {
    match schema.0.get(MODEL).and_then(Node::as_str) {
        Some(path) => pascal(path.rsplit('.').next().unwrap_or_default()),
        None => type_name(schema),
    }
}

/// `x-stainless-naming: PetKind`, or `{rust: {type_name: PetKind}}`.
pub(super) fn type_name(schema: Schema<'_>) -> Option<String> {
    let naming = schema.0.get(NAMING)?;
    let of_target =
        || ["type_name", "model_name"].into_iter().find_map(|key| by_target(schema.0, key));
    pascal(naming.as_str().or_else(of_target)?)
}

/// `x-stainless-naming: {rust: {property_name: kind}}`
pub(super) fn property_name(schema: Schema<'_>) -> Option<String> {
    by_target(schema.0, "property_name").and_then(word)
}

/// `x-stainless-param: user_id`, or the name by `x-stainless-naming`, of the parameter itself or of
/// its schema.
pub(super) fn parameter_name(parameter: Parameter<'_>) -> Option<String> {
    let schema = parameter.schema().map(|schema| schema.0);
    let nodes = || [Some(parameter.0), schema].into_iter().flatten();
    let of_param = nodes().find_map(|node| node.get(PARAM)?.as_str());
    of_param.or_else(|| nodes().find_map(|node| by_target(node, "property_name"))).and_then(word)
}

/// `x-stainless-arrayFormat`, where no style of OpenAPI says the same.
pub(super) fn array_format(parameter: Parameter<'_>) -> Option<ArrayFormat> {
    match parameter.0.get(ARRAY_FORMAT)?.as_str()? {
        "brackets" => Some(ArrayFormat::Brackets),
        "indices" => Some(ArrayFormat::Indices),
        _ => None,
    }
}

fn by_target<'d>(node: &'d Node, key: &str) -> Option<&'d str> {
    let naming = node.get(NAMING)?;
    TARGETS.iter().find_map(|target| naming.get(target)?.get(key)?.as_str())
}

fn pascal(text: &str) -> Option<String> {
    let name = camel(text);
    name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
}

/// A text that a Rust name can be made from.
fn word(text: &str) -> Option<String> {
    snake(text).starts_with(|first: char| first.is_ascii_lowercase()).then(|| text.to_owned())
}
