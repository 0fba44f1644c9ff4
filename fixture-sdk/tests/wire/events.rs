// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("events.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().events().list();
    wire.event(format!("{call:?}"), call.send())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().events().list();
    wire.event(format!("{call:?}"), call.send())
}

mod log {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("log.get_required")?;
        let call = wire.client().events().log().get();
        wire.text_event(format!("{call:?}"), call.send())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("log.get_everything")?;
        let call = wire.client().events().log().get();
        wire.text_event(format!("{call:?}"), call.send())
    }
}

mod ticks {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("ticks.list_required")?;
        let call = wire.client().events().ticks().list();
        wire.event(format!("{call:?}"), call.send())
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("ticks.list_everything")?;
        let call = wire.client().events().ticks().list();
        wire.event(format!("{call:?}"), call.send())
    }
}
