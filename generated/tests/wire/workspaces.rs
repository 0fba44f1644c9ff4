// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.workspaces()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("workspaces.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().workspaces().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .workspaces()
        .list()
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .sort_order("sortOrder");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().workspaces().get();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().workspaces().get();
    wire.json(format!("{call:?}"), call.send_raw())
}
