// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.settings()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("settings.json"));

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().settings().update();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire.client().settings().update().name("name").limits([("foo", 0)]);
    wire.empty(format!("{call:?}"), call.send_raw())
}
