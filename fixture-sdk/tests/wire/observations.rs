// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.observations()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("observations.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().observations().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().observations().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire
        .client()
        .observations()
        .update("id", [types::PatchStep::new("op", "path")]);
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .observations()
        .update("id", [types::PatchStep::new("op", "path").value("value")]);
    wire.json(format!("{call:?}"), call.send_raw())
}

mod times {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("times.get_required")?;
        let call = wire.client().observations().times().get();
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("times.get_everything")?;
        let call = wire.client().observations().times().get();
        wire.json(format!("{call:?}"), call.send_raw())
    }
}
