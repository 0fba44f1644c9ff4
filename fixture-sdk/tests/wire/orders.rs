// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.orders()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("orders.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().orders().create("item", "note");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .orders()
        .create("item", "note")
        .stop("stop")
        .mode(types::OrderMode::Text(types::OrderModeText::Fast))
        .size(types::OrderSize::Integer(0))
        .urgency(types::OrderUrgency::Low)
        .labels([("foo", "string")])
        .words(["words"])
        .limits([("foo", 0.0)]);
    wire.empty(format!("{call:?}"), call.send_raw())
}
