// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.blobs()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("blobs.json"));

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().blobs().update("name", "body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire.client().blobs().update("name", "body");
    wire.empty(format!("{call:?}"), call.send_raw())
}
