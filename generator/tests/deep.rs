//! Documents that are nested 200 levels deep, and chains of 2,000 references, on a stack of 8 MiB,
//! which is what a main thread has.

use std::time::{Duration, Instant};

use generator::diagnostics::{Diagnostics, Severity};
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input};
use serde_json::{Map, Value, json};

const STACK: usize = 8 << 20;
const LEVELS: usize = 200;
const REFERENCES: usize = 2_000;

/// The codes of what was wrong with it, which must not be errors.
fn generated(name: &str, document: &Value) -> Vec<&'static str> {
    let path = std::env::temp_dir().join(format!("deep-{}-{name}.json", std::process::id()));
    std::fs::write(&path, document.to_string()).unwrap();
    let file = path.clone();
    let generate = move || {
        let mut diagnostics = Diagnostics::new(false);
        let (lock, limits) = (Lock::default(), Limits::default());
        let input = Input {
            document: &file,
            config: None,
            lock: &lock,
            name: Some("deep"),
            limits: &limits,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        };
        let outcome = pipeline::generate(input, false, &mut diagnostics);
        let errors: Vec<&str> = diagnostics.all().iter().map(|one| one.message.as_str()).collect();
        assert!(!outcome.files.is_empty(), "{errors:?}");
        assert!(diagnostics.all().iter().all(|one| one.severity != Severity::Error));
        let mut codes: Vec<&'static str> = diagnostics.all().iter().map(|one| one.code.0).collect();
        codes.dedup();
        codes
    };
    let codes =
        std::thread::Builder::new().stack_size(STACK).spawn(generate).unwrap().join().unwrap();
    std::fs::remove_file(path).unwrap();
    codes
}

/// With an operation that sends and receives the first schema.
fn document(schemas: Map<String, Value>) -> Value {
    let first =
        schemas.keys().next().map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
    let content = json!({ "application/json": { "schema": first } });
    json!({
        "openapi": "3.0.3",
        "servers": [{ "url": "https://acme.test" }],
        "info": { "title": "Deep", "version": "1" },
        "paths": { "/deep": { "post": {
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "Well.", "content": content } },
        } } },
        "components": { "schemas": schemas },
    })
}

fn nested(level: impl Fn(Value, usize) -> Value) -> Value {
    let leaf = json!({ "type": "object", "properties": { "leaf": { "type": "string" } } });
    let schema = (0..LEVELS).fold(leaf, level);
    document(Map::from_iter([("Whole".to_owned(), schema)]))
}

fn chain(link: impl Fn(Value, usize) -> Value) -> Value {
    let reference = |at: usize| json!({ "$ref": format!("#/components/schemas/S{at}") });
    let mut schemas: Map<String, Value> =
        (0..REFERENCES).map(|at| (format!("S{at}"), link(reference(at + 1), at))).collect();
    let last = json!({ "type": "object", "properties": { "last": { "type": "string" } } });
    schemas.insert(format!("S{REFERENCES}"), last);
    document(schemas)
}

fn one_property(at: usize) -> Value {
    json!({ "type": "object", "required": [format!("p{at}")], "properties": { format!("p{at}"): { "type": "string" } } })
}

#[test]
fn objects_in_objects() {
    let document = nested(
        |inner, _| json!({ "type": "object", "required": ["inner"], "properties": { "inner": inner } }),
    );
    assert_eq!(generated("objects", &document), [""; 0]);
}

#[test]
fn lists_and_maps_deeper_than_the_compiler_goes_are_any_value() {
    let lists = nested(|inner, _| json!({ "type": "array", "items": inner }));
    assert_eq!(generated("lists", &lists), ["fallback"]);
    let maps = nested(|inner, _| json!({ "type": "object", "additionalProperties": inner }));
    assert_eq!(generated("maps", &maps), ["fallback"]);
}

#[test]
fn all_of_in_all_of_and_one_of_in_one_of() {
    let all_of = nested(|inner, at| json!({ "allOf": [inner, one_property(at)] }));
    assert_eq!(generated("all-of", &all_of), [""; 0]);
    let one_of = nested(|inner, at| json!({ "oneOf": [inner, one_property(at)] }));
    assert_eq!(generated("one-of", &one_of), [""; 0]);
}

#[test]
fn chains_of_references_through_schemas() {
    assert_eq!(generated("references", &chain(|next, _| next)), [""; 0]);
    assert_eq!(
        generated("properties", &chain(|next, _| json!({ "properties": { "next": next } }))),
        [""; 0]
    );
    assert_eq!(generated("all-of-only", &chain(|next, _| json!({ "allOf": [next] }))), [""; 0]);
    assert_eq!(
        generated("items", &chain(|next, _| json!({ "type": "array", "items": next }))),
        ["fallback"]
    );
}

#[test]
fn what_is_inherited_from_2_000_schemas_is_cut_with_a_diagnostic() {
    let document = chain(|next, at| json!({ "allOf": [next, one_property(at)] }));
    assert_eq!(generated("all-of-properties", &document), ["fallback"]);
}

#[test]
fn chains_of_references_through_parameters_bodies_and_responses() {
    let links = |section: &str, last: Value| {
        let link = |at: usize| json!({ "$ref": format!("#/components/{section}/L{}", at + 1) });
        let mut all: Map<String, Value> =
            (0..REFERENCES).map(|at| (format!("L{at}"), link(at))).collect();
        all.insert(format!("L{REFERENCES}"), last);
        all
    };
    let content = json!({ "application/json": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } });
    let document = json!({
        "openapi": "3.0.3",
        "servers": [{ "url": "https://acme.test" }],
        "info": { "title": "Deep", "version": "1" },
        "paths": { "/deep": { "post": {
            "parameters": [{ "$ref": "#/components/parameters/L0" }],
            "requestBody": { "$ref": "#/components/requestBodies/L0" },
            "responses": { "200": { "$ref": "#/components/responses/L0" } },
        } } },
        "components": {
            "parameters": links("parameters", json!({ "name": "q", "in": "query", "schema": { "type": "string" } })),
            "requestBodies": links("requestBodies", json!({ "content": content })),
            "responses": links("responses", json!({ "description": "Well.", "content": content })),
        },
    });
    assert_eq!(generated("parts", &document), [""; 0]);
}

#[test]
fn unions_of_unions_are_not_merged_without_measure() {
    let reference = |at: usize| json!({ "$ref": format!("#/components/schemas/S{at}") });
    let others =
        |at: usize| (0..12).filter(|other| *other != at).map(reference).collect::<Vec<_>>();
    let union = |at: usize| {
        let properties = json!({ format!("p{at}"): { "type": "string" } });
        (format!("S{at}"), json!({ "properties": properties, "oneOf": others(at) }))
    };
    let codes = generated("unions", &document((0..12).map(union).collect()));
    assert!(codes.contains(&"fallback"), "{codes:?}");
}

/// Each property is an `allOf` of two of eight schemas: merged, they have properties of four, and
/// so on.
#[test]
fn properties_merged_within_merged_properties_are_bounded() {
    let reference = |at: usize| json!({ "$ref": format!("#/components/schemas/S{}", at % 8) });
    let schema = |at: usize| {
        let both = |by: usize| json!({ "allOf": [reference(at * by + 1), reference(at + by)] });
        let properties: Map<String, Value> =
            (1..=6).map(|by| (format!("p{by}"), both(by))).collect();
        json!({ "type": "object", "properties": properties })
    };
    let schemas = (0..8).map(|at| (format!("S{at}"), schema(at))).collect();
    assert_eq!(generated("merged", &document(schemas)), ["fallback"]);
}

/// A union's variants are each an `allOf` of the next union, with other properties: what they
/// demand can be combined in more ways than anybody can wait for. Here a second is a lot: it took
/// over 20 in a release build.
#[test]
fn what_tells_unions_of_unions_apart_is_bounded() {
    let schema = |at: usize| {
        let properties = json!({ format!("p{at}"): { "type": "string" } });
        let variant = |other: usize| {
            let reference = json!({ "$ref": format!("#/components/schemas/S{other}") });
            json!({ "allOf": [reference, { "type": "object", "properties": properties }] })
        };
        let variants: Vec<Value> = (0..14).filter(|other| *other != at).map(variant).collect();
        (format!("S{at}"), json!({ "oneOf": variants }))
    };
    let start = Instant::now();
    let codes = generated("evidence", &document((0..14).map(schema).collect()));
    assert!(codes.contains(&"fallback"), "{codes:?}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn a_union_whose_equal_variants_contain_it_is_any_value() {
    let map = json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Other" } });
    let schemas = json!({
        "Whole": { "type": "object", "properties": { "other": { "$ref": "#/components/schemas/Other" } } },
        "Named": map,
        "Other": { "anyOf": [{ "$ref": "#/components/schemas/Named" }, map] },
    });
    let Value::Object(schemas) = schemas else { return };
    assert_eq!(generated("equal-variants", &document(schemas)), ["fallback"]);
}
