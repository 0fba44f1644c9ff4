// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.figures()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("figures.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().figures().create();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .figures()
        .create()
        .body(types::Figure::Dot(types::Dot::new(0)));
    wire.json(format!("{call:?}"), call.send_raw())
}
