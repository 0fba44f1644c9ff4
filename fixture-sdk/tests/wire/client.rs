// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("client.json"));

#[test]
fn status_required() -> Outcome {
    let wire = EXPECTED.wire("status_required")?;
    let call = wire.client().status();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn status_everything() -> Outcome {
    let wire = EXPECTED.wire("status_everything")?;
    let call = wire.client().status();
    wire.json(format!("{call:?}"), call.send_raw())
}
