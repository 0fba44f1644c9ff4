// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.feed()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("feed.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().feed().get();
    wire.event(format!("{call:?}"), call.send())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().feed().get();
    wire.event(format!("{call:?}"), call.send())
}
