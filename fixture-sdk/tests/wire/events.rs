// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("events.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().events().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().events().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}
