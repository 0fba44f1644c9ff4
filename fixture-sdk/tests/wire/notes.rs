// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("notes.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().notes().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().notes().list();
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn add_required() -> Outcome {
    let wire = EXPECTED.wire("add_required")?;
    let call = wire.client().notes().add();
    wire.by_status(
        format!("{call:?}"),
        call.send_raw(),
        |response| match response {
            fixture_sdk::resources::notes::NotesAddResponse::Created(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn add_everything() -> Outcome {
    let wire = EXPECTED.wire("add_everything")?;
    let call = wire.client().notes().add();
    wire.by_status(
        format!("{call:?}"),
        call.send_raw(),
        |response| match response {
            fixture_sdk::resources::notes::NotesAddResponse::Created(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn change_required() -> Outcome {
    let wire = EXPECTED.wire("change_required")?;
    let call = wire.client().notes().change();
    wire.by_status(
        format!("{call:?}"),
        call.send_raw(),
        |response| match response {
            fixture_sdk::resources::notes::NotesChangeResponse::Ok(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn change_everything() -> Outcome {
    let wire = EXPECTED.wire("change_everything")?;
    let call = wire.client().notes().change();
    wire.by_status(
        format!("{call:?}"),
        call.send_raw(),
        |response| match response {
            fixture_sdk::resources::notes::NotesChangeResponse::Ok(value) => {
                Some(serde_json::json!(value))
            }
            _ => None,
        },
    )
}

#[test]
fn keep_required() -> Outcome {
    let wire = EXPECTED.wire("keep_required")?;
    let call = wire.client().notes().keep();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn keep_everything() -> Outcome {
    let wire = EXPECTED.wire("keep_everything")?;
    let call = wire.client().notes().keep();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn forget_required() -> Outcome {
    let wire = EXPECTED.wire("forget_required")?;
    let call = wire.client().notes().forget();
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn forget_everything() -> Outcome {
    let wire = EXPECTED.wire("forget_everything")?;
    let call = wire.client().notes().forget();
    wire.empty(format!("{call:?}"), call.send_raw())
}

mod content {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("content.get_required")?;
        let call = wire.client().notes().content().get("id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("content.get_everything")?;
        let call = wire.client().notes().content().get("id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn forget_required() -> Outcome {
        let wire = EXPECTED.wire("content.forget_required")?;
        let call = wire.client().notes().content().forget("id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn forget_everything() -> Outcome {
        let wire = EXPECTED.wire("content.forget_everything")?;
        let call = wire.client().notes().content().forget("id");
        wire.json(format!("{call:?}"), call.send_raw())
    }
}
