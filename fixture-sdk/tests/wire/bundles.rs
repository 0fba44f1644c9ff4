// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.bundles()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("bundles.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().bundles().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().bundles().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}
