// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.files()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("files.json"));

#[test]
fn upload_required() -> Outcome {
    let wire = EXPECTED.wire("upload_required")?;
    let call = wire.client().files().upload("file", "title");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn upload_everything() -> Outcome {
    let wire = EXPECTED.wire("upload_everything")?;
    let call = wire
        .client()
        .files()
        .upload("file", "title")
        .note("note")
        .thumbnail("thumbnail")
        .pages(["pages"])
        .cover("cover")
        .labels(["labels"])
        .sizes([0])
        .about(types::Happening::new("kind").count(0))
        .sdp("sdp")
        .filter(types::FileFilter::new().low(0).high(0));
    wire.empty(format!("{call:?}"), call.send_raw())
}
