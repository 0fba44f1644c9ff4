// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.shelves()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("shelves.json"));

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().shelves().update("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .shelves()
        .update("id")
        .update_mask("updateMask")
        .title("title")
        .labels([("foo", "string")])
        .tags(["tags"])
        .owner(
            types::ShelfOwner::new()
                .full_name("fullName")
                .note("note")
                .mail_work("mail.work"),
        )
        .r#box(types::Box::new().size(0));
    wire.empty(format!("{call:?}"), call.send_raw())
}
