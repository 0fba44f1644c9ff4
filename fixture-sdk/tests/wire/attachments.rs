// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.attachments()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("attachments.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().attachments().create();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire.client().attachments().create().file("file");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_required() -> Outcome {
    let wire = EXPECTED.wire("replace_required")?;
    let call = wire.client().attachments().replace([("foo", "string")]);
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_everything() -> Outcome {
    let wire = EXPECTED.wire("replace_everything")?;
    let call = wire.client().attachments().replace([("foo", "string")]);
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().attachments().update();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .attachments()
        .update()
        .either("either")
        .page("page")
        .table("table");
    wire.empty(format!("{call:?}"), call.send_raw())
}
