// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.sequences()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("sequences.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().sequences().list();
    wire.line(format!("{call:?}"), call.send())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().sequences().list();
    wire.line(format!("{call:?}"), call.send())
}
