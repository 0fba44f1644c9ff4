// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.cookies()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("cookies.json"));

#[test]
fn styles_required() -> Outcome {
    let wire = EXPECTED.wire("styles_required")?;
    let call = wire.client().cookies().styles();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn styles_everything() -> Outcome {
    let wire = EXPECTED.wire("styles_everything")?;
    let call = wire
        .client()
        .cookies()
        .styles()
        .color("color")
        .array(["array"])
        .object(types::Colour::new(0, 0, 0))
        .each(["each"])
        .each_object(types::Colour::new(0, 0, 0))
        .json(types::Colour::new(0, 0, 0));
    wire.empty(format!("{call:?}"), call.send_raw())
}
