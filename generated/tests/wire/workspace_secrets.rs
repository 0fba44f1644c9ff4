// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.workspace_secrets()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(
    include_str!("workspace_secrets.json"),
);

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .workspace_secrets()
        .create(
            types::CreateResourceMetadata::new("name"),
            types::WorkspaceSecretSpec::new(),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .workspace_secrets()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::WorkspaceSecretSpec::new().value("value"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().workspace_secrets().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .workspace_secrets()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .prefix("prefix")
        .query("query")
        .sort_order("sortOrder");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().workspace_secrets().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().workspace_secrets().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().workspace_secrets().update("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .workspace_secrets()
        .update("id")
        .metadata(
            types::UpdateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(types::WorkspaceSecretSpec::new().value("value"))
        .update_mask("updateMask");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_required() -> Outcome {
    let wire = EXPECTED.wire("delete_required")?;
    let call = wire.client().workspace_secrets().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_everything() -> Outcome {
    let wire = EXPECTED.wire("delete_everything")?;
    let call = wire.client().workspace_secrets().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}
