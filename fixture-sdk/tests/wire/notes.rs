// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("notes.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().notes().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().notes().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn forget_required() -> Outcome {
    let wire = EXPECTED.wire("forget_required")?;
    let call = wire.client().notes().forget();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn forget_everything() -> Outcome {
    let wire = EXPECTED.wire("forget_everything")?;
    let call = wire.client().notes().forget();
    wire.empty(format!("{call:?}"), call.send_raw())
}
