// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.api_keys()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("api_keys.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .api_keys()
        .create(
            types::CreateResourceMetadata::new("name"),
            types::ApiKeySpecInput::new(),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .api_keys()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::ApiKeySpecInput::new().description("description"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().api_keys().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .api_keys()
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
    let call = wire.client().api_keys().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().api_keys().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().api_keys().update("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .api_keys()
        .update("id")
        .metadata(
            types::UpdateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(types::ApiKeySpecInput::new().description("description"))
        .update_mask("updateMask");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_required() -> Outcome {
    let wire = EXPECTED.wire("delete_required")?;
    let call = wire.client().api_keys().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_everything() -> Outcome {
    let wire = EXPECTED.wire("delete_everything")?;
    let call = wire.client().api_keys().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn rotate_required() -> Outcome {
    let wire = EXPECTED.wire("rotate_required")?;
    let call = wire.client().api_keys().rotate("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn rotate_everything() -> Outcome {
    let wire = EXPECTED.wire("rotate_everything")?;
    let call = wire.client().api_keys().rotate("id");
    wire.json(format!("{call:?}"), call.send_raw())
}
