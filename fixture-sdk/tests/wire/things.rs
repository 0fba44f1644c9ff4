// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.things()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("things.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().things().create(types::ThingKind::Small);
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .things()
        .create(types::ThingKind::Small)
        .sizes([types::ThingSize::One])
        .shape(types::Shape::Circle(types::Circle::new().radius(0)))
        .part(types::ThingPart::new().name("name"));
    wire.json(format!("{call:?}"), call.send_raw())
}
