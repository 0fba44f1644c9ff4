// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.indexes()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("indexes.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().indexes().list();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().indexes().list().words(["words"]);
    wire.empty(format!("{call:?}"), call.send_raw())
}
