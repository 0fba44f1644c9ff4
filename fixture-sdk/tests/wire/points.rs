// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.points()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("points.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .points()
        .create(types::PointId::Integer(0), types::PointVectors::PointVector(vec![0.0]));
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .points()
        .create(types::PointId::Integer(0), types::PointVectors::PointVector(vec![0.0]))
        .payload([("foo", "string")])
        .notes([("foo", "string")])
        .filter(
            types::PointFilter::new()
                .must(
                    types::PointFilterMust::PointMatch(
                        types::PointMatch::new("key", "match"),
                    ),
                ),
        )
        .aliases([Some("aliases".to_owned())])
        .ids([types::PointId::Integer(0)])
        .grid([vec![0f64]])
        .groups([("foo", vec!["string".to_owned()])])
        .score(0.0)
        .least(0f64)
        .rate(types::PointRate::Number(0.0))
        .setting("setting")
        .marks(types::PointMarks::List(vec![0.0]))
        .input("input")
        .settings([Some(types::Setting::Text("settings".to_owned()))]);
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn place_required() -> Outcome {
    let wire = EXPECTED.wire("place_required")?;
    let call = wire.client().points().place("shelf", "box", 0, "by", "at");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn place_everything() -> Outcome {
    let wire = EXPECTED.wire("place_everything")?;
    let call = wire.client().points().place("shelf", "box", 0, "by", "at");
    wire.empty(format!("{call:?}"), call.send_raw())
}
