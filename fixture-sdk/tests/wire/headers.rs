// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.headers()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("headers.json"));

#[test]
fn styles_required() -> Outcome {
    let wire = EXPECTED.wire("styles_required")?;
    let call = wire.client().headers().styles();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn styles_everything() -> Outcome {
    let wire = EXPECTED.wire("styles_everything")?;
    let call = wire
        .client()
        .headers()
        .styles()
        .x_string("X-String")
        .x_array(["X-Array"])
        .x_object(types::Colour::new(0, 0, 0))
        .x_each(types::Colour::new(0, 0, 0))
        .x_map([("foo", 0)])
        .x_json(types::Colour::new(0, 0, 0))
        .x_number(0);
    wire.empty(format!("{call:?}"), call.send_raw())
}
