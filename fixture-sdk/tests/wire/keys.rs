// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.keys()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("keys.json"));

#[test]
fn continue_required() -> Outcome {
    let wire = EXPECTED.wire("continue_required")?;
    let call = wire.client().keys().r#continue();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn continue_everything() -> Outcome {
    let wire = EXPECTED.wire("continue_everything")?;
    let call = wire.client().keys().r#continue();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn inside_required() -> Outcome {
    let wire = EXPECTED.wire("inside_required")?;
    let call = wire.client().keys().inside();
    wire.inside(format!("{call:?}"), call.send_raw(), "envelope")
}

#[test]
fn inside_everything() -> Outcome {
    let wire = EXPECTED.wire("inside_everything")?;
    let call = wire.client().keys().inside();
    wire.inside(format!("{call:?}"), call.send_raw(), "envelope")
}

#[test]
fn replace_required() -> Outcome {
    let wire = EXPECTED.wire("replace_required")?;
    let call = wire.client().keys().replace();
    wire.inside(format!("{call:?}"), call.send_raw(), "result")
}

#[test]
fn replace_everything() -> Outcome {
    let wire = EXPECTED.wire("replace_everything")?;
    let call = wire.client().keys().replace();
    wire.inside(format!("{call:?}"), call.send_raw(), "result")
}

#[test]
fn move_all_required() -> Outcome {
    let wire = EXPECTED.wire("move_all_required")?;
    let call = wire.client().keys().move_all();
    wire.inside_by_status(
        format!("{call:?}"),
        call.send_raw(),
        "result",
        |response| match response {
            fixture_sdk::resources::keys::KeysMoveAllResponse::Ok(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn move_all_everything() -> Outcome {
    let wire = EXPECTED.wire("move_all_everything")?;
    let call = wire.client().keys().move_all();
    wire.inside_by_status(
        format!("{call:?}"),
        call.send_raw(),
        "result",
        |response| match response {
            fixture_sdk::resources::keys::KeysMoveAllResponse::Ok(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn slow_required() -> Outcome {
    let wire = EXPECTED.wire("slow_required")?;
    let call = wire.client().keys().slow();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn slow_everything() -> Outcome {
    let wire = EXPECTED.wire("slow_everything")?;
    let call = wire.client().keys().slow();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn things_required() -> Outcome {
    let wire = EXPECTED.wire("things_required")?;
    let call = wire.client().keys().things().space("space");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn things_everything() -> Outcome {
    let wire = EXPECTED.wire("things_everything")?;
    let call = wire.client().keys().things().space("space").region("region");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn talk_required() -> Outcome {
    let wire = EXPECTED.wire("talk_required")?;
    let call = wire.client().keys().talk("text");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn talk_everything() -> Outcome {
    let wire = EXPECTED.wire("talk_everything")?;
    let call = wire.client().keys().talk("text");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn talk_streaming_required() -> Outcome {
    let wire = EXPECTED.wire("talk_streaming_required")?;
    let call = wire.client().keys().talk_streaming("text");
    wire.event(format!("{call:?}"), call.send())
}
