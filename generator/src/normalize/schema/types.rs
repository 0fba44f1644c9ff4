//! `type`: one word of six, or left to be seen from what else is said.

use crate::diagnostics::{Place, nearest};
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::repairs::{UNKNOWN_TYPE, WRONG_TYPE};
use crate::normalize::version::Version;
use crate::normalize::walk::Normalizer;

use super::composition::only_null;

const WORDS: [&str; 6] = ["string", "number", "integer", "boolean", "object", "array"];

const TYPES: &str = "write one of string, integer, number, boolean, array, object";

const OF_OBJECTS: [&str; 6] =
    ["properties", "required", "additionalProperties", "x-oas-pattern-properties", "minProperties", "maxProperties"];
const OF_ARRAYS: [&str; 5] = ["items", "x-oas-prefix-items", "minItems", "maxItems", "uniqueItems"];
const OF_STRINGS: [&str; 3] = ["minLength", "maxLength", "pattern"];
const OF_NUMBERS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const FORMATS_OF_NUMBERS: [&str; 13] =
    ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "decimal", "int", "unix-time"];
const FORMATS_OF_FLOATS: [&str; 3] = ["float", "double", "decimal"];
const COMPOSITIONS: [&str; 7] = ["$ref", "allOf", "oneOf", "anyOf", "not", "enum", "const"];

impl Normalizer<'_> {
    pub(super) fn types(&mut self, object: &mut Object, origin: Origin, reference: bool) {
        let Some(node) = object.get_mut("type") else {
            if !reference {
                infer(object, origin);
            }
            return;
        };
        // A word that is none of ours either stays: `oas` says so.
        if node.as_str().is_some_and(|word| WORDS.contains(&word) || other_word(word).is_none()) {
            return;
        }
        let place = node.origin;
        let words = match std::mem::replace(&mut node.value, Value::Null) {
            Value::Array(words) => words,
            Value::Null => {
                // YAML's `type: null` is meant for the word, and JSON's is nothing.
                vec![build::text(place, "null")]
            }
            value => vec![Node { origin: place, value }],
        };
        let mut types: Vec<(Origin, &'static str)> = Vec::new();
        let mut nullable = false;
        for word in words {
            match self.word(&word, object) {
                Some("null") => nullable = true,
                Some(known) if types.iter().all(|(_, other)| *other != known) => types.push((word.origin, known)),
                _ => {}
            }
        }
        let only = nullable && types.is_empty();
        if nullable {
            object.insert("nullable".into(), build::boolean(place, true));
        }
        match types.as_slice() {
            [] if only => only_null(object, place),
            [] => {
                object.shift_remove("type");
                infer(object, origin);
            }
            [(_, word)] => _ = object.insert("type".into(), build::text(place, *word)),
            // All there are.
            several if says_all(several) => _ = object.shift_remove("type"),
            _ if COMPOSITIONS.iter().any(|key| object.contains_key(*key)) => _ = object.shift_remove("type"),
            several => split(object, place, several),
        }
    }

    /// A word of JSON Schema's, or what people write for one.
    fn word(&mut self, node: &Node, object: &mut Object) -> Option<&'static str> {
        let Some(text) = node.as_str() else {
            if build::is_null(node) {
                return Some("null");
            }
            let message = format!("a `type` is a word, not {}", node.kind());
            self.diagnostics.problem(WRONG_TYPE, Place::Node(node.origin), message, TYPES);
            return None;
        };
        if let Some(word) = WORDS.iter().copied().chain(["null"]).find(|word| *word == text) {
            return Some(word);
        }
        let Some((word, format)) = other_word(text) else {
            let message = format!("there is no type `{text}`");
            let help = match nearest(text, WORDS.into_iter()) {
                Some(near) => format!("write `{near}`"),
                None => TYPES.to_owned(),
            };
            self.diagnostics.problem(UNKNOWN_TYPE, Place::Node(node.origin), message, help);
            return None;
        };
        if !format.is_empty() && !object.contains_key("format") {
            object.insert("format".into(), build::text(node.origin, format));
        }
        let place = Place::Node(node.origin);
        let message = format!("there is no type `{text}`");
        let help = match (word, format) {
            ("", _) => "leave `type` out".to_owned(),
            (_, "") => format!("write `{word}`"),
            _ => format!("write `type: {word}, format: {format}`"),
        };
        match (text, self.version) {
            ("file", Version::V2) => {}
            ("file", _) => _ = self.diagnostics.warning(UNKNOWN_TYPE, place, message, help),
            _ => _ = self.diagnostics.problem(UNKNOWN_TYPE, place, message, help),
        }
        WORDS.iter().copied().chain(["null"]).find(|known| *known == word)
    }
}

/// What people write for a type, and its format.
fn other_word(text: &str) -> Option<(&'static str, &'static str)> {
    Some(match text.trim().to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "char" | "enum" => ("string", ""),
        "file" | "binary" => ("string", "binary"),
        "date" => ("string", "date"),
        "datetime" | "date-time" | "timestamp" => ("string", "date-time"),
        "uuid" => ("string", "uuid"),
        "number" | "numeric" | "decimal" => ("number", ""),
        "float" => ("number", "float"),
        "double" => ("number", "double"),
        "integer" | "int" => ("integer", ""),
        "int32" => ("integer", "int32"),
        "int64" | "long" => ("integer", "int64"),
        "boolean" | "bool" => ("boolean", ""),
        "object" | "map" | "dict" | "struct" => ("object", ""),
        "array" | "list" => ("array", ""),
        "null" | "nil" | "none" => ("null", ""),
        "any" | "" => ("", ""),
        _ => return None,
    })
}

/// What can only be said of one type says which one it is.
fn infer(object: &mut Object, origin: Origin) {
    if COMPOSITIONS.iter().any(|key| object.contains_key(*key)) {
        return;
    }
    let has = |keys: &[&str]| keys.iter().any(|key| object.contains_key(*key));
    let word = if has(&["properties", "additionalProperties", "x-oas-pattern-properties"]) {
        "object"
    } else if has(&["items", "x-oas-prefix-items"]) {
        // These limit arrays only; a value of another type fits as well.
        object.insert("x-oas-untyped".into(), build::boolean(origin, true));
        "array"
    } else if has(&OF_STRINGS) {
        "string"
    } else if has(&OF_NUMBERS) {
        "number"
    } else {
        match object.get("format").and_then(Node::as_str) {
            Some("int32" | "int64" | "uint32" | "uint64") => "integer",
            Some("float" | "double") => "number",
            Some(
                "date" | "date-time" | "time" | "uuid" | "uri" | "url" | "email" | "byte" | "binary" | "password" | "hostname"
                | "ipv4" | "ipv6" | "duration" | "field-mask",
            ) => "string",
            _ => return,
        }
    };
    object.insert("type".into(), build::text(origin, word));
}

/// Whether these are all types there are; integers are numbers.
fn says_all(types: &[(Origin, &'static str)]) -> bool {
    WORDS.iter().filter(|word| **word != "integer").all(|word| types.iter().any(|(_, said)| said == word))
}

/// Which type a format belongs to, where there are several.
fn is_format_of(word: &str, format: &str, has_integer: bool) -> bool {
    let is_number = FORMATS_OF_NUMBERS.contains(&format);
    match word {
        "string" => !is_number,
        "integer" => is_number && !FORMATS_OF_FLOATS.contains(&format),
        "number" => is_number && (FORMATS_OF_FLOATS.contains(&format) || !has_integer),
        _ => false,
    }
}

/// Several types: one schema each, and what is said of one type goes with it.
fn split(object: &mut Object, place: Origin, types: &[(Origin, &'static str)]) {
    let mut parts = Vec::with_capacity(types.len());
    for (origin, word) in types {
        let mut part: Object = [("type".into(), build::text(*origin, *word))].into_iter().collect();
        let keys: &[&str] = match *word {
            "object" => &OF_OBJECTS,
            "array" => &OF_ARRAYS,
            "string" => &OF_STRINGS,
            "boolean" => &[],
            _ => &OF_NUMBERS,
        };
        for key in keys {
            if let Some((key, node)) = object.shift_remove_entry(*key) {
                part.insert(key, node);
            }
        }
        let is_mine = |format| is_format_of(word, format, types.iter().any(|(_, word)| *word == "integer"));
        if object.get("format").and_then(Node::as_str).is_some_and(is_mine)
            && let Some((key, node)) = object.shift_remove_entry("format")
        {
            part.insert(key, node);
        }
        parts.push(Node { origin: *origin, value: Value::Object(part) });
    }
    for key in OF_OBJECTS.iter().chain(&OF_ARRAYS).chain(&OF_STRINGS).chain(&OF_NUMBERS) {
        object.shift_remove(*key);
    }
    if let Some((at, _, _)) = object.shift_remove_full("type") {
        object.shift_insert(at, "oneOf".into(), build::array(place, parts));
    }
}
