// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.keys()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("keys.json"));

#[test]
fn continue_required() -> Outcome {
    let wire = EXPECTED.wire("continue_required")?;
    let call = wire.client().keys().r#continue();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn continue_everything() -> Outcome {
    let wire = EXPECTED.wire("continue_everything")?;
    let call = wire.client().keys().r#continue();
    wire.json(format!("{call:?}"), call.send_raw())
}
