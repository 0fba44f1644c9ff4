// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.query()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("query.json"));

#[test]
fn query_styles_required() -> Outcome {
    let wire = EXPECTED.wire("query_styles_required")?;
    let call = wire.client().query().query_styles();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn query_styles_everything() -> Outcome {
    let wire = EXPECTED.wire("query_styles_everything")?;
    let call = wire
        .client()
        .query()
        .query_styles()
        .form("form")
        .form_array(["formArray"])
        .form_object(types::Colour::new(0, 0, 0))
        .form_map([("foo", 0)])
        .each("each")
        .each_array(["eachArray"])
        .each_object(types::Colour::new(0, 0, 0))
        .each_map([("foo", 0)])
        .space_array(["spaceArray"])
        .space_object(types::Colour::new(0, 0, 0))
        .space_each(["spaceEach"])
        .pipe_array(["pipeArray"])
        .pipe_object(types::Colour::new(0, 0, 0))
        .pipe_each(["pipeEach"])
        .deep(types::Colour::new(0, 0, 0))
        .nested([
            (
                "foo",
                std::collections::BTreeMap::from([
                    ("foo".to_owned(), vec!["string".to_owned()]),
                ]),
            ),
        ])
        .number(0.0)
        .flag(true)
        .day("2019-12-27".parse::<jiff::civil::Date>()?)
        .plain("plain")
        .reserved("reserved")
        .reserved_array(["reservedArray"])
        .json(types::Colour::new(0, 0, 0))
        .odd_name(["odd name[]"])
        .maybe("maybe");
    wire.empty(format!("{call:?}"), call.send_raw())
}
