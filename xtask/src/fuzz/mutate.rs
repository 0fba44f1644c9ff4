//! One change to a document.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::seeds::Seeds;
use super::words::{KEYWORDS, REFERENCES, hostile, pick};

/// Changes one thing, somewhere.
pub fn mutate(tree: &mut Value, rng: &mut Rng, seeds: &Seeds) {
    match rng.u8(..18) {
        0 | 1 => at_container(tree, rng, drop_one),
        2 => at_container(tree, rng, double_one),
        3 | 4 => {
            let new = any_value(rng);
            *any_node(tree, rng) = new;
        }
        5 => {
            let other = any_node(tree, rng).clone();
            let here = any_node(tree, rng);
            *here = other;
        }
        6 | 7 => lead_elsewhere(tree, rng),
        8 | 9 => at_container(tree, rng, rename_one),
        10 => rename_component(tree, rng),
        11 => {
            let text = hostile(rng);
            at_text(tree, rng, |here| *here = text);
        }
        12 | 13 => {
            let Some(mut other) = rng.choice(&seeds.trees).cloned() else { return };
            let graft = any_node(&mut other, rng).clone();
            // What is far too large says no more than something small.
            if graft.to_string().len() < 20_000 {
                *any_node(tree, rng) = graft;
            }
        }
        14 => nest(any_node(tree, rng), rng),
        15 => chain(tree, rng),
        16 => at_container(tree, rng, add_keyword),
        _ => {
            let version = pick(rng, &["3.0.3", "3.1.0", "3.1", "2.0", "3", "3.2.0", "4.0.0"]);
            if let Value::Object(object) = tree {
                let key = if version == "2.0" { "swagger" } else { "openapi" };
                object.remove("swagger");
                object.remove("openapi");
                object.insert(key.to_owned(), version.into());
            }
        }
    }
}

fn all<'t>(
    node: &'t mut Value,
    test: &dyn Fn(&Value) -> bool,
    visit: &mut dyn FnMut(&mut Value) -> bool,
) -> bool {
    if test(node) && visit(node) {
        return true;
    }
    match node {
        Value::Object(object) => object.values_mut().any(|value| all(value, test, visit)),
        Value::Array(items) => items.iter_mut().any(|item| all(item, test, visit)),
        _ => false,
    }
}

/// One of the nodes that pass a test, each as likely as the other.
fn at(
    tree: &mut Value,
    rng: &mut Rng,
    test: &dyn Fn(&Value) -> bool,
    change: &mut dyn FnMut(&mut Value, &mut Rng),
) {
    let mut count = 0;
    all(tree, test, &mut |_| {
        count += 1;
        false
    });
    if count == 0 {
        return;
    }
    let mut left = rng.usize(..count);
    all(tree, test, &mut |node| {
        let is_here = left == 0;
        if is_here {
            change(node, rng);
        }
        left = left.wrapping_sub(1);
        is_here
    });
}

/// Any node: a random walk from the root, so that what is near to it is as likely as what is far.
fn any_node<'t>(tree: &'t mut Value, rng: &mut Rng) -> &'t mut Value {
    let mut node = tree;
    loop {
        let stay = rng.u8(..8) == 0;
        let empty = match &*node {
            Value::Object(object) => object.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => true,
        };
        if stay || empty {
            return node;
        }
        node = match node {
            Value::Object(object) => {
                let at = rng.usize(..object.len());
                match object.values_mut().nth(at) {
                    Some(value) => value,
                    None => unreachable!("it is not empty"),
                }
            }
            Value::Array(items) => {
                let at = rng.usize(..items.len());
                &mut items[at]
            }
            _ => unreachable!("it is not empty"),
        };
    }
}

fn at_container(tree: &mut Value, rng: &mut Rng, mut change: fn(&mut Value, &mut Rng)) {
    at(tree, rng, &|node| node.is_object() || node.is_array(), &mut change);
}

fn at_text(tree: &mut Value, rng: &mut Rng, change: impl FnOnce(&mut String)) {
    let mut change = Some(change);
    at(tree, rng, &Value::is_string, &mut |node, _| {
        if let (Value::String(text), Some(change)) = (node, change.take()) {
            change(text);
        }
    });
}

fn drop_one(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Object(object) if !object.is_empty() => {
            let key = object.keys().nth(rng.usize(..object.len())).cloned();
            key.and_then(|key| object.remove(&key));
        }
        Value::Array(items) if !items.is_empty() => _ = items.remove(rng.usize(..items.len())),
        _ => {}
    }
}

fn double_one(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Object(object) if !object.is_empty() => {
            let Some((key, value)) = object.iter().nth(rng.usize(..object.len())) else { return };
            let key = match rng.u8(..4) {
                0 => key.to_uppercase(),
                1 => format!("{key}_"),
                2 => format!("{key}2"),
                _ => hostile(rng),
            };
            let value = value.clone();
            object.insert(key, value);
        }
        Value::Array(items) if !items.is_empty() => {
            let item = items[rng.usize(..items.len())].clone();
            (0..rng.usize(1..4)).for_each(|_| items.push(item.clone()));
        }
        _ => {}
    }
}

fn rename_one(node: &mut Value, rng: &mut Rng) {
    let Value::Object(object) = node else { return };
    if object.is_empty() {
        return;
    }
    let at = rng.usize(..object.len());
    let new = if rng.bool() { hostile(rng) } else { pick(rng, KEYWORDS).to_owned() };
    let renamed = std::mem::take(object).into_iter().enumerate();
    *object = renamed
        .map(|(index, (key, value))| (if index == at { new.clone() } else { key }, value))
        .collect();
}

/// A component gets another name, and what refers to it knows.
fn rename_component(tree: &mut Value, rng: &mut Rng) {
    let location =
        if tree.get("definitions").is_some() { "/definitions" } else { "/components/schemas" };
    let Some(schemas) =
        tree.pointer(location).and_then(Value::as_object).filter(|schemas| !schemas.is_empty())
    else {
        return;
    };
    let Some(old) = schemas.keys().nth(rng.usize(..schemas.len())).cloned() else { return };
    let new = hostile(rng);
    if let Some(Value::Object(schemas)) = tree.pointer_mut(location) {
        let renamed = std::mem::take(schemas).into_iter();
        *schemas = renamed
            .map(|(key, value)| (if key == old { new.clone() } else { key }, value))
            .collect();
    }
    let escaped =
        |name: &str| format!("#{location}/{}", name.replace('~', "~0").replace('/', "~1"));
    let (old, new) = (escaped(&old), escaped(&new));
    all(tree, &|node| node.as_str() == Some(&old), &mut |node| {
        *node = new.clone().into();
        false
    });
}

fn lead_elsewhere(tree: &mut Value, rng: &mut Rng) {
    let mut known: Vec<String> = Vec::new();
    all(tree, &|node| node.get("$ref").is_some_and(Value::is_string), &mut |node| {
        known.extend(node.get("$ref").and_then(Value::as_str).map(str::to_owned));
        false
    });
    let new = match rng.choice(&known) {
        Some(known) if rng.u8(..4) > 0 => known.clone(),
        _ => pick(rng, REFERENCES).to_owned(),
    };
    if known.is_empty() || rng.u8(..4) == 0 {
        *any_node(tree, rng) = json!({ "$ref": new });
        return;
    }
    at(tree, rng, &|node| node.get("$ref").is_some_and(Value::is_string), &mut |node, _| {
        if let Value::Object(object) = node {
            object.insert("$ref".to_owned(), new.clone().into());
        }
    });
}

fn any_value(rng: &mut Rng) -> Value {
    match rng.u8(..12) {
        0 => Value::Null,
        1 => rng.bool().into(),
        2 => rng.i64(..).into(),
        3 => rng.u64(..).into(),
        4 => (rng.f64() * 1e300).into(),
        5 => json!([]),
        6 => json!({}),
        7 => json!([hostile(rng), null, { hostile(rng): 1 }]),
        8 => json!({ hostile(rng): hostile(rng) }),
        9 => {
            json!({ "type": pick(rng, &["string", "integer", "number", "boolean", "array", "object", "null", "file", "strng"]) })
        }
        10 => json!({ "$ref": pick(rng, REFERENCES) }),
        _ => hostile(rng).into(),
    }
}

/// Around a node, many times over.
fn nest(node: &mut Value, rng: &mut Rng) {
    let most = if rng.u8(..4) == 0 { 130 } else { 12 };
    let levels = rng.usize(1..most);
    let how = rng.u8(..7);
    for level in 0..levels {
        let inner = node.take();
        *node = match how {
            0 => json!([inner]),
            1 => json!({ "allOf": [inner] }),
            2 => json!({ "oneOf": [inner, { "type": "null" }] }),
            3 => json!({ "type": "array", "items": inner }),
            4 => json!({ "type": "object", "properties": { "a": inner } }),
            5 => json!({ "anyOf": [inner, { "type": "array", "items": { "type": "string" } }] }),
            _ => {
                json!({ "type": "object", "additionalProperties": inner, "title": format!("Level {level}") })
            }
        };
    }
}

/// Components that lead from one to the next, many of them, and sometimes around.
fn chain(tree: &mut Value, rng: &mut Rng) {
    let location =
        if tree.get("definitions").is_some() { "/definitions" } else { "/components/schemas" };
    let most = if rng.u8(..4) == 0 { 3_000 } else { 70 };
    let length = rng.usize(2..most);
    let around = rng.bool();
    let how = rng.u8(..7);
    let Some(Value::Object(schemas)) = tree.pointer_mut(location) else { return };
    for at in 0..length {
        let next = match (at + 1 == length, around) {
            (true, false) => json!({ "type": "string" }),
            (true, true) => json!({ "$ref": format!("#{location}/Chain0") }),
            _ => json!({ "$ref": format!("#{location}/Chain{}", at + 1) }),
        };
        let own = json!({ "type": "object", "properties": { format!("own{at}"): { "type": "integer" } } });
        let schema = match how {
            0 => next,
            1 => json!({ "allOf": [next] }),
            2 => json!({ "allOf": [next, own] }),
            3 => json!({ "type": "object", "properties": { "next": next } }),
            4 => json!({ "type": "array", "items": next }),
            5 => json!({ "oneOf": [next, own] }),
            _ => {
                json!({ "type": "object", "required": ["next"], "properties": { "next": next }, "additionalProperties": next })
            }
        };
        schemas.insert(format!("Chain{at}"), schema);
    }
}

fn add_keyword(node: &mut Value, rng: &mut Rng) {
    let Value::Object(object) = node else { return };
    let (key, value) = match rng.u8(..16) {
        0 => ("nullable", rng.bool().into()),
        1 => ("readOnly", true.into()),
        2 => ("writeOnly", true.into()),
        3 => (
            "discriminator",
            json!({ "propertyName": hostile(rng), "mapping": { hostile(rng): pick(rng, REFERENCES) } }),
        ),
        4 => ("additionalProperties", any_value(rng)),
        5 => ("enum", Value::Array((0..rng.usize(..5)).map(|_| any_value(rng)).collect())),
        6 => ("const", any_value(rng)),
        7 => ("required", json!([hostile(rng), hostile(rng)])),
        8 => ("type", json!(["string", "null", pick(rng, &["object", "array", "integer"])])),
        9 => (
            "format",
            pick(
                rng,
                &[
                    "date-time",
                    "binary",
                    "uuid",
                    "int32",
                    "uint64",
                    "float",
                    "byte",
                    "password",
                    "field-mask",
                ],
            )
            .into(),
        ),
        10 => ("title", hostile(rng).into()),
        11 => ("description", hostile(rng).into()),
        12 => ("default", any_value(rng)),
        13 => ("deprecated", true.into()),
        14 => {
            let properties: Map<String, Value> =
                (0..rng.usize(..8)).map(|_| (hostile(rng), any_value(rng))).collect();
            ("properties", Value::Object(properties))
        }
        _ => (pick(rng, KEYWORDS), any_value(rng)),
    };
    object.insert(key.to_owned(), value);
}
