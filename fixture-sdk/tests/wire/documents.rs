// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.documents()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("documents.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().documents().create("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire.client().documents().create("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_required() -> Outcome {
    let wire = EXPECTED.wire("replace_required")?;
    let call = wire.client().documents().replace("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_everything() -> Outcome {
    let wire = EXPECTED.wire("replace_everything")?;
    let call = wire.client().documents().replace("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}
