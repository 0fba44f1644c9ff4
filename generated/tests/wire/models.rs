// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.models()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("models.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().models().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().models().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().models().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .models()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .limit(0)
        .prefix("prefix")
        .query("query")
        .sort_order("sortOrder")
        .status(types::ModelStatus::Unspecified);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn set_status_required() -> Outcome {
    let wire = EXPECTED.wire("set_status_required")?;
    let call = wire.client().models().set_status("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn set_status_everything() -> Outcome {
    let wire = EXPECTED.wire("set_status_everything")?;
    let call = wire
        .client()
        .models()
        .set_status("id")
        .status(types::ModelStatus::Unspecified);
    wire.json(format!("{call:?}"), call.send_raw())
}
