// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.chats()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("chats.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().chats().create("prompt");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire.client().chats().create("prompt").stream(true);
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_streamed() -> Outcome {
    let wire = EXPECTED.wire("create_streamed")?;
    let call = wire.client().chats().create("prompt");
    wire.event(format!("{call:?}"), call.into_events())
}
