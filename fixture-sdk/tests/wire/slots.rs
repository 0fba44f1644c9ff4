// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.slots()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("slots.json"));

#[test]
fn replace_required() -> Outcome {
    let wire = EXPECTED.wire("replace_required")?;
    let call = wire.client().slots().replace("id", 0);
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_everything() -> Outcome {
    let wire = EXPECTED.wire("replace_everything")?;
    let call = wire.client().slots().replace("id", 0);
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn label_required() -> Outcome {
    let wire = EXPECTED.wire("label_required")?;
    let call = wire.client().slots().label("id", "body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn label_everything() -> Outcome {
    let wire = EXPECTED.wire("label_everything")?;
    let call = wire.client().slots().label("id", "body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn change_required() -> Outcome {
    let wire = EXPECTED.wire("change_required")?;
    let call = wire.client().slots().change("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn change_everything() -> Outcome {
    let wire = EXPECTED.wire("change_everything")?;
    let call = wire.client().slots().change("id").body(["body"]);
    wire.empty(format!("{call:?}"), call.send_raw())
}
