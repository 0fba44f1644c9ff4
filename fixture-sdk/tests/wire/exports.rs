// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.exports()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("exports.json"));

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().exports().list();
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire.client().exports().list().filter("filter");
    wire.json(format!("{call:?}"), call.send_raw())
}

mod raw {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("raw.get_required")?;
        let call = wire.client().exports().raw().get();
        wire.bytes(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("raw.get_everything")?;
        let call = wire.client().exports().raw().get();
        wire.bytes(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn replace_required() -> Outcome {
        let wire = EXPECTED.wire("raw.replace_required")?;
        let call = wire.client().exports().raw().replace("body");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn replace_everything() -> Outcome {
        let wire = EXPECTED.wire("raw.replace_everything")?;
        let call = wire.client().exports().raw().replace("body");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod icon {
    use super::*;
    #[test]
    fn replace_required() -> Outcome {
        let wire = EXPECTED.wire("icon.replace_required")?;
        let call = wire
            .client()
            .exports()
            .icon()
            .replace(serde_json::from_value::<fixture_sdk::Base64>("Zm9v".into())?);
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn replace_everything() -> Outcome {
        let wire = EXPECTED.wire("icon.replace_everything")?;
        let call = wire
            .client()
            .exports()
            .icon()
            .replace(serde_json::from_value::<fixture_sdk::Base64>("Zm9v".into())?);
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod settings {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("settings.create_required")?;
        let call = wire.client().exports().settings().create();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("settings.create_everything")?;
        let call = wire.client().exports().settings().create();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
