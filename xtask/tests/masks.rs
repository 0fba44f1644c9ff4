//! Field masks of Cadenya's updates, as they go out.

use cadenya::resources::workspace_secrets::WorkspaceSecretsUpdate as Update;
use cadenya::types::{
    ToolSetAdapter, ToolSetAdapterMcp, ToolSetSpec, UpdateResourceMetadata, WorkspaceSecretSpec,
};
use cadenya::{Client, FieldMask, mock};
use serde_json::{Value, json};

/// The body of one update of a secret.
async fn sent(build: impl FnOnce(Update) -> Update) -> Value {
    let server = mock::Server::new();
    server.patch("/v1/workspace_secrets/{id}").respond(mock::MockResponse::json(&reference()));
    build(client(&server).workspace_secrets().update("id")).await.unwrap();
    body(&server)
}

fn client(server: &mock::Server) -> Client {
    Client::builder().api_key("key").mocked(server).build().unwrap()
}

fn body(server: &mock::Server) -> Value {
    serde_json::from_slice(server.received()[0].body()).unwrap()
}

fn reference() -> Value {
    serde_json::from_str(include_str!("../../generator/tests/fixtures/reference-response.json"))
        .unwrap()
}

#[tokio::test]
async fn made_of_what_is_set_and_only_when_asked() {
    let metadata = || UpdateResourceMetadata::new("name").labels([("team", "search")]);
    let body = sent(|request| {
        request
            .update_mask_from_body()
            .metadata(metadata())
            .spec(WorkspaceSecretSpec::new().value("v"))
    })
    .await;
    assert_eq!(body["updateMask"], "metadata.name,metadata.labels,spec.value");
    let body = sent(|request| request.metadata(metadata())).await;
    assert_eq!(body.get("updateMask"), None);
    // Nothing set: nothing to name.
    assert_eq!(sent(Update::update_mask_from_body).await, json!({}));
    // What is set empty or to null is cleared.
    let body = sent(|request| {
        request
            .spec(WorkspaceSecretSpec::new())
            .with_body_field("metadata", Value::Null)
            .update_mask_from_body()
    })
    .await;
    assert_eq!(body, json!({"spec": {}, "metadata": null, "updateMask": "spec,metadata"}));
}

#[tokio::test]
async fn of_strings_lists_and_constants() {
    for mask in [
        FieldMask::from("metadata.name, spec.value"),
        FieldMask::from(["metadata.name", "spec.value"]),
        FieldMask::from(vec!["metadata.name".to_owned(), "spec.value".to_owned()]),
        FieldMask::from([Update::METADATA_NAME, Update::SPEC_VALUE]),
        [Update::METADATA_NAME, Update::SPEC_VALUE].into_iter().collect(),
    ] {
        // One of the caller's own goes before one that is made.
        let body = sent(|request| {
            request.spec(WorkspaceSecretSpec::new()).update_mask(mask).update_mask_from_body()
        })
        .await;
        assert_eq!(body["updateMask"], "metadata.name,spec.value");
    }
    let body = sent(|request| request.update_mask(Update::METADATA_EXTERNAL_ID)).await;
    assert_eq!(body["updateMask"], "metadata.externalId");
}

#[tokio::test]
async fn unions_are_named_as_a_whole() {
    let server = mock::Server::new();
    server.put("/v1/tool_sets/{id}").respond(mock::MockResponse::status(204));
    let adapter = ToolSetAdapter::Mcp(ToolSetAdapterMcp::new());
    let request = client(&server)
        .tool_sets()
        .update("1")
        .spec(ToolSetSpec::new().adapter(adapter).description("d"));
    drop(request.update_mask_from_body().send_raw().await.unwrap());
    assert_eq!(body(&server)["updateMask"], "spec.adapter,spec.description");
}
