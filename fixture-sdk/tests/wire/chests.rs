// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.chests()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("chests.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().chests().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().chests().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_required() -> Outcome {
    let wire = EXPECTED.wire("replace_required")?;
    let call = wire
        .client()
        .chests()
        .replace("id", types::ChestInput::new("name", [types::ChestDrawerInput::new()]));
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn replace_everything() -> Outcome {
    let wire = EXPECTED.wire("replace_everything")?;
    let call = wire
        .client()
        .chests()
        .replace(
            "id",
            types::ChestInput::new("name", [types::ChestDrawerInput::new().size(0)])
                .note("note")
                .code("code")
                .secret(types::ChestDrawerInput::new().size(0))
                .by_name([("foo", types::ChestDrawerInput::new().size(0))])
                .top(
                    types::ChestTopInput::ChestDrawer(
                        types::ChestDrawerInput::new().size(0),
                    ),
                ),
        );
    wire.empty(format!("{call:?}"), call.send_raw())
}
