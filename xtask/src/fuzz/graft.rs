//! Cuts a document down to a few of its paths, and what they need: a large one takes a second, a
//! part of it a few milliseconds.

use std::collections::BTreeSet;

use fastrand::Rng;
use generator::load::unescape;
use serde_json::{Map, Value};

/// Documents up to about this many nodes stay whole.
const SMALL: usize = 2_000;

/// The whole of a small document, a part of a large one.
pub fn slice(seed: &Value, rng: &mut Rng) -> Value {
    if count(seed, SMALL) < SMALL {
        return seed.clone();
    }
    let mut tree: Map<String, Value> = Map::new();
    for (key, value) in seed.as_object().into_iter().flatten() {
        if !matches!(
            key.as_str(),
            "paths" | "components" | "definitions" | "parameters" | "responses" | "webhooks"
        ) {
            tree.insert(key.clone(), value.clone());
        }
    }
    let mut wanted = BTreeSet::new();
    for key in ["paths", "webhooks"] {
        let Some(all) = seed.get(key).and_then(Value::as_object).filter(|all| !all.is_empty())
        else {
            continue;
        };
        let some: Map<String, Value> = (0..rng.usize(1..6))
            .filter_map(|_| all.iter().nth(rng.usize(..all.len())))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        let some = Value::Object(some);
        references(&some, &mut wanted);
        tree.insert(key.to_owned(), some);
    }
    let mut tree = Value::Object(tree);
    let mut left: Vec<String> = wanted.iter().cloned().collect();
    let mut room = SMALL * 4;
    while let Some(reference) = left.pop() {
        let Some(target) = reference.strip_prefix('#').and_then(|pointer| seed.pointer(pointer))
        else {
            continue;
        };
        room = room.saturating_sub(count(target, room));
        if room == 0 {
            break;
        }
        let mut further = BTreeSet::new();
        references(target, &mut further);
        left.extend(further.into_iter().filter(|reference| wanted.insert(reference.clone())));
        put(&mut tree, &reference, target);
    }
    tree
}

/// Where its reference leads.
fn put(tree: &mut Value, reference: &str, target: &Value) {
    let mut node = tree;
    for step in reference.trim_start_matches("#/").split('/') {
        let Value::Object(object) = node else { return };
        node =
            object.entry(unescape(step).into_owned()).or_insert_with(|| Value::Object(Map::new()));
    }
    *node = target.clone();
}

fn references(node: &Value, found: &mut BTreeSet<String>) {
    match node {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// How many nodes it has, as far as one wants to know.
fn count(node: &Value, most: usize) -> usize {
    let mut all = 1;
    let parts: Box<dyn Iterator<Item = &Value>> = match node {
        Value::Object(object) => Box::new(object.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => return 1,
    };
    for part in parts {
        if all >= most {
            break;
        }
        all += count(part, most - all);
    }
    all
}
