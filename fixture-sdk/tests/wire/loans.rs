// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.loans()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("loans.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .loans()
        .create(fixture_sdk::resources::loans::LoansCreateRequired {
            book: "book".to_owned(),
            reader: "reader".to_owned(),
            days: 0,
            stamp: "stamp".to_owned(),
            place: "place".to_owned(),
        });
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .loans()
        .create(fixture_sdk::resources::loans::LoansCreateRequired {
            book: "book".to_owned(),
            reader: "reader".to_owned(),
            days: 0,
            stamp: "stamp".to_owned(),
            place: "place".to_owned(),
        });
    wire.empty(format!("{call:?}"), call.send_raw())
}
