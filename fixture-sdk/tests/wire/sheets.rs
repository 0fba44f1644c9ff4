// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.sheets()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("sheets.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().sheets().list();
    wire.page(format!("{call:?}"), call.send_raw(), &[])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().sheets().list().page(0).per_page(0);
    wire.page(format!("{call:?}"), call.send_raw(), &[])
}
