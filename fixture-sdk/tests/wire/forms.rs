// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.forms()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("forms.json"));

#[test]
fn submit_required() -> Outcome {
    let wire = EXPECTED.wire("submit_required")?;
    let call = wire.client().forms().submit("name");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn submit_everything() -> Outcome {
    let wire = EXPECTED.wire("submit_everything")?;
    let call = wire
        .client()
        .forms()
        .submit("name")
        .tags(["tags"])
        .words(["words"])
        .pipes(["pipes"])
        .filter(types::FormFilter::new().low(0).high(0))
        .about(types::Happening::new("kind").count(0))
        .list([0])
        .link("link");
    wire.empty(format!("{call:?}"), call.send_raw())
}
