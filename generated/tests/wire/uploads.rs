// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.uploads()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("uploads.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .uploads()
        .create(
            types::CreateResourceMetadata::new("name"),
            types::UploadSpec::new("contentType", "filename", "sizeBytes"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .uploads()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::UploadSpec::new("contentType", "filename", "sizeBytes"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().uploads().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().uploads().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}
