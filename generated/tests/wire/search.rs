// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.search()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("search.json"));

#[test]
fn search_tools_or_tool_sets_required() -> Outcome {
    let wire = EXPECTED.wire("search_tools_or_tool_sets_required")?;
    let call = wire.client().search().search_tools_or_tool_sets();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn search_tools_or_tool_sets_everything() -> Outcome {
    let wire = EXPECTED.wire("search_tools_or_tool_sets_everything")?;
    let call = wire.client().search().search_tools_or_tool_sets().query("query");
    wire.json(format!("{call:?}"), call.send_raw())
}
