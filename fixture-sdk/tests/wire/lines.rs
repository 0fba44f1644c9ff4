// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lines()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("lines.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().lines().list();
    wire.line(format!("{call:?}"), call.send())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().lines().list();
    wire.line(format!("{call:?}"), call.send())
}
