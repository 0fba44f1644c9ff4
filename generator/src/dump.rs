//! The IR and the plan as text, for debugging and for snapshots: with names where the tables have
//! numbers.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::ir::{Api, Name, Operation, TypeDef};
use crate::plan::Plan;

/// The IR as JSON; a type is `Agent`, a resource `agents.variations`.
pub fn ir(api: &Api) -> Value {
    let mut value = json!(api);
    Labels::new(api).put(&mut value, "");
    value
}

/// The operations and types of the IR that have a name, as JSON. An operation is known by its id,
/// its Rust path or its HTTP method and path; a type by its name or its JSON pointer.
pub fn ir_of(api: &Api, name: &str) -> Option<Value> {
    let labels = Labels::new(api);
    let operations = api
        .operations
        .iter()
        .filter(|operation| is_operation(api, operation, name))
        .map(|found| json!(found));
    let types = api
        .types
        .iter()
        .zip(&labels.types)
        .filter(|(def, label)| is_type(def, label, name))
        .map(|(def, _)| json!(def));
    let mut found: Vec<Value> = operations.chain(types).collect();
    found.iter_mut().for_each(|value| labels.put(value, ""));
    (!found.is_empty()).then_some(Value::Array(found))
}

/// The plan, as Rust's `Debug` shows it.
pub fn plan(plan: &Plan) -> String {
    format!("{plan:#?}\n")
}

/// The planned methods and types that have a name, known as for [`ir_of`], or by their Rust names.
pub fn plan_of(api: &Api, plan: &Plan, name: &str) -> Option<String> {
    let operations = api.operations.iter().zip(&plan.operations);
    let operations = operations
        .filter(|(operation, _)| is_operation(api, operation, name))
        .map(|(_, plan)| format!("{plan:#?}\n"));
    let items =
        plan.items.iter().filter(|item| item.name == name).map(|item| format!("{item:#?}\n"));
    let found: String = operations.chain(items).collect();
    (!found.is_empty()).then_some(found)
}

/// Whether an operation is known by a name: see [`ir_of`].
pub fn is_operation(api: &Api, operation: &Operation, name: &str) -> bool {
    let rust_path = || {
        let mut path = api.resource_path(operation.resource);
        path.push(&operation.method);
        path.join(".")
    };
    let http = || format!("{} {}", operation.http_method.as_str(), operation.path);
    operation.id.as_deref() == Some(name)
        || rust_path() == name
        || http() == name
        || operation.pointer.0 == name
}

fn is_type(def: &TypeDef, label: &str, name: &str) -> bool {
    label == name || def.pointer.0 == name || def.pointer.0 == format!("/components/schemas/{name}")
}

/// What types and resources are called, by their numbers.
struct Labels {
    types: Vec<String>,
    resources: Vec<String>,
}

impl Labels {
    fn new(api: &Api) -> Self {
        let name = |def: &TypeDef| match &def.name {
            Name::Component(name) | Name::Config(name) => name.clone(),
            Name::Suggested(names) => {
                names.first().cloned().unwrap_or_else(|| def.pointer.0.clone())
            }
        };
        let mut count: HashMap<String, usize> = HashMap::new();
        for def in &api.types {
            *count.entry(name(def)).or_default() += 1;
        }
        // Of several that are called the same, the pointer tells which is meant.
        let label = |def: &TypeDef| match name(def) {
            name if count.get(&name) == Some(&1) => name,
            name => format!("{name} at {}", def.pointer.0),
        };
        let resources = api.resources.ids().map(|id| api.resource_path(id).join("."));
        Self { types: api.types.iter().map(label).collect(), resources: resources.collect() }
    }

    /// Replaces the numbers below a member of the IR. `key`: the member's.
    fn put(&self, value: &mut Value, key: &str) {
        let table = match key {
            "Named" | "See" | "flattened" => Some(&self.types),
            "resource" | "parent" => Some(&self.resources),
            _ => None,
        };
        let number = |value: &Value| usize::try_from(value.as_u64()?).ok();
        if let Some(label) = table.zip(number(value)).and_then(|(table, index)| table.get(index)) {
            *value = label.clone().into();
        }
        match value {
            // The document's own values are nobody's numbers.
            Value::Object(_) | Value::Array(_)
                if ["default", "example", "constant"].contains(&key) => {}
            Value::Object(members) => {
                if key == "evidence" {
                    let named = |key: String| {
                        key.parse::<usize>()
                            .ok()
                            .and_then(|at| self.types.get(at).cloned())
                            .unwrap_or(key)
                    };
                    *members = std::mem::take(members)
                        .into_iter()
                        .map(|(key, value)| (named(key), value))
                        .collect();
                }
                members.iter_mut().for_each(|(key, value)| self.put(value, key));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.put(item, "")),
            _ => {}
        }
    }
}
