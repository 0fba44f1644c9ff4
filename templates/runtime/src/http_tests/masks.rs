//! Field masks made of what a request sets.

use super::{Script, plain, response, update};
use crate::runtime::emit::{FieldMask, HttpMethod};

const OBJECTS: &[&str] = &["metadata", "spec", "spec.adapter"];

#[tokio::test]
async fn from_what_is_set() {
    let script = Script::new([response(200, "{}")]);
    let mut request = update(&script.client(), "1");
    // asked for first, made last
    request.0.mask_from_fields("updateMask", OBJECTS);
    let labels = serde_json::json!({"team": "search"});
    request
        .0
        .field("metadata", &serde_json::json!({"externalId": "x", "labels": labels, "note": null}));
    request
        .0
        .field("spec", &serde_json::json!({"adapter": {"url": "u", "list": [{"a": 1}]}, "a.b": 1}));
    let request = request.label("k", "v").with_body_field("later", 1);
    request.clone().await.unwrap();
    let sent: serde_json::Value = serde_json::from_str(&script.body(0)).unwrap();
    let mask = "metadata.externalId,metadata.labels,metadata.note,spec.`a.b`,spec.adapter.list,spec.adapter.url,labels,later";
    assert_eq!(sent["updateMask"], mask);
    assert_eq!(sent["labels"]["k"], "v", "the rest is as it was");
    // one of the caller's own goes first
    let mut own = request;
    own.0.field("updateMask", &FieldMask::from("metadata"));
    own.await.unwrap();
    let sent: serde_json::Value = serde_json::from_str(&script.body(1)).unwrap();
    assert_eq!(sent["updateMask"], "metadata");
}

#[tokio::test]
async fn whole_bodies_empty_ones_and_queries() {
    let script = Script::new([response(200, "{}")]);
    let client = script.client();
    let mut whole = update(&client, "1");
    whole.0.whole(&serde_json::json!({"spec": {}, "metadata": {"name": "n"}}));
    whole.0.mask_from_fields("updateMask", OBJECTS);
    whole.await.unwrap();
    assert_eq!(
        script.body(0),
        r#"{"metadata":{"name":"n"},"spec":{},"updateMask":"metadata.name,spec"}"#
    );
    let mut query = update(&client, "1").name("n");
    query.0.mask_query_from_fields("updateMask", OBJECTS);
    query.await.unwrap();
    assert_eq!(
        (script.line(1).split_once('?').unwrap().1, script.body(1).as_str()),
        ("updateMask=name", r#"{"name":"n"}"#)
    );
    let mut nothing = update(&client, "1");
    nothing.0.mask_from_fields("updateMask", OBJECTS);
    nothing.await.unwrap();
    assert_eq!(script.body(2), "{}");
    let mut bytes = plain(&client, HttpMethod::Post);
    bytes.0.bytes("text/plain", "x");
    bytes.0.mask_from_fields("updateMask", OBJECTS);
    assert!(bytes.await.unwrap_err().to_string().contains("field mask"));
    assert_eq!(script.count(), 3);
}
