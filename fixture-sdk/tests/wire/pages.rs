// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pages()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("pages.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire.client().pages().create("title");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire.client().pages().create("title").text("text");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_multipart_required() -> Outcome {
    let wire = EXPECTED.wire("create_multipart_required")?;
    let call = wire.client().pages().create_multipart("image");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_multipart_everything() -> Outcome {
    let wire = EXPECTED.wire("create_multipart_everything")?;
    let call = wire.client().pages().create_multipart("image").title("title");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_html_required() -> Outcome {
    let wire = EXPECTED.wire("create_html_required")?;
    let call = wire.client().pages().create_html("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_html_everything() -> Outcome {
    let wire = EXPECTED.wire("create_html_everything")?;
    let call = wire.client().pages().create_html("body");
    wire.empty(format!("{call:?}"), call.send_raw())
}
