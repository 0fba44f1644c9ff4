// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.paintings()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("paintings.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().paintings().create();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire.client().paintings().create().title("title").image("image");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_multipart_required() -> Outcome {
    let wire = EXPECTED.wire("create_multipart_required")?;
    let call = wire.client().paintings().create_multipart();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_multipart_everything() -> Outcome {
    let wire = EXPECTED.wire("create_multipart_everything")?;
    let call = wire
        .client()
        .paintings()
        .create_multipart()
        .title("title")
        .image("image");
    wire.empty(format!("{call:?}"), call.send_raw())
}
