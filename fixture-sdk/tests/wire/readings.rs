// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.readings()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("readings.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().readings().list();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().readings().list();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_streamed() -> Outcome {
    let wire = EXPECTED.wire("list_streamed")?;
    let call = wire.client().readings().list();
    wire.line(format!("{call:?}"), call.into_json_lines())
}
