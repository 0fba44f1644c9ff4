// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.account()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("account.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().account().get();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().account().get();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn rotate_webhook_signing_key_required() -> Outcome {
    let wire = EXPECTED.wire("rotate_webhook_signing_key_required")?;
    let call = wire.client().account().rotate_webhook_signing_key();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn rotate_webhook_signing_key_everything() -> Outcome {
    let wire = EXPECTED.wire("rotate_webhook_signing_key_everything")?;
    let call = wire.client().account().rotate_webhook_signing_key();
    wire.json(format!("{call:?}"), call.send_raw())
}
