//! What the separate reader of the wire tests takes from the Cadenya document.

use std::path::Path;

use generator::diagnostics::Diagnostics;
use generator::load::{self, Document, Limits};
use generator::wire::{Extent, Reader, ResponseBody, Sent};
use serde_json::{Value, json};

fn cadenya() -> Document {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/cadenya.yaml");
    load::load(&path, &Limits::default(), load::Web::NONE, &mut Diagnostics::new(true)).unwrap()
}

fn in_memory(document: &Value) -> Document {
    load::load_str("openapi.json", &document.to_string(), &mut Diagnostics::new(true)).unwrap()
}

#[test]
fn the_reference_call_and_its_response() {
    let document = cadenya();
    let pointer = "/paths/~1v1~1workspace_secrets~1{id}/patch";
    let full = Reader::new(&document).expectation(pointer, Extent::Everything).unwrap();
    assert_eq!(
        (full.http_method.as_str(), full.path.as_str(), full.status),
        ("PATCH", "/v1/workspace_secrets/id", 200)
    );
    assert_eq!(full.query, []);
    assert_eq!(full.headers["authorization"], "Bearer wire-test-key");
    assert_eq!(full.headers["content-type"], "application/json");
    let body = json!({
        "metadata": {
            "name": "name",
            "bundleKey": "bundleKey",
            "externalId": "externalId",
            "labels": {"foo": "string"},
        },
        "spec": {"value": "value"},
        "updateMask": "updateMask",
    });
    assert_eq!(full.body, Some(Sent::Json(body)));
    let mut reference: Value =
        serde_json::from_str(include_str!("fixtures/reference-response.json")).unwrap();
    // The reference is of 0.9.
    reference["metadata"]["bundleKey"] = json!("bundleKey");
    assert_eq!(full.response, Some(ResponseBody::Json(reference)));

    let least = Reader::new(&document).expectation(pointer, Extent::Required).unwrap();
    assert_eq!(least.body, Some(Sent::Json(json!({}))));
    assert_ne!(least.response, full.response);
}

#[test]
fn every_operation_has_both_expectations() {
    let document = cadenya();
    let mut count = 0;
    for (path, item) in document.root().get("paths").unwrap().as_object().unwrap() {
        for http_method in item.as_object().unwrap().keys() {
            let pointer = format!("/paths/{}/{http_method}", load::escape(path));
            for extent in [Extent::Required, Extent::Everything] {
                let expectation = Reader::new(&document).expectation(&pointer, extent).unwrap();
                assert!(!expectation.path.contains('{'), "{pointer}: {}", expectation.path);
            }
            count += 1;
        }
    }
    assert_eq!(count, 84);
}

/// `next` is required, may be null, and is said by an `allOf` that leads back to the schema around
/// it.
#[test]
fn a_property_that_is_merged_within_itself_is_null() {
    let schema = |parts: Value| json!({ "allOf": parts });
    let object = |name: &str| {
        let next = json!({ "nullable": true, "allOf": [{ "$ref": format!("#/components/schemas/{name}") }, { "maxProperties": 9 }] });
        json!({ "type": "object", "required": ["next"], "properties": { "next": next } })
    };
    let both = schema(json!([{ "$ref": "#/components/schemas/One" }, object("Both")]));
    for name in ["One", "Both"] {
        let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
        let text = json!({
            "openapi": "3.0.3",
            "info": { "title": "Merged", "version": "1" },
            "paths": { "/made": { "post": {
                "requestBody": { "required": true, "content": content },
                "responses": { "204": { "description": "Made." } },
            } } },
            "components": { "schemas": { "One": object("One"), "Both": both.clone() } },
        });
        let document = in_memory(&text);
        let expectation =
            Reader::new(&document).expectation("/paths/~1made/post", Extent::Required).unwrap();
        let body = match expectation.body {
            Some(Sent::Json(body)) => body.to_string(),
            _ => String::new(),
        };
        assert!(body.ends_with("null}}") || body == r#"{"next":null}"#, "{name}: {body}");
    }
}

/// Documents in several files write operations as references. OpenAPI has no such references, but
/// the SDK has these operations.
#[test]
fn an_operation_behind_a_reference_is_read() {
    let list = json!({
        "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
        "responses": { "202": { "description": "Accepted." } },
    });
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": "References", "version": "1" },
        "paths": { "/things": { "get": { "$ref": "#/x-operations/list" } } },
        "x-operations": { "list": list },
    });
    let document = in_memory(&text);
    let expectation =
        Reader::new(&document).expectation("/paths/~1things/get", Extent::Everything).unwrap();
    assert_eq!(expectation.query, [("limit".to_owned(), "0".to_owned())]);
    assert_eq!(expectation.status, 202);
}
