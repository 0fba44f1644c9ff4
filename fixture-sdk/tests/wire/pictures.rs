// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("pictures.json"));

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().pictures().get("id");
    wire.bytes(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().pictures().get("id");
    wire.bytes(format!("{call:?}"), call.send_raw())
}

mod thumbnail {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("thumbnail.get_required")?;
        let call = wire.client().pictures().thumbnail().get("id");
        wire.bytes_or_none(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("thumbnail.get_everything")?;
        let call = wire.client().pictures().thumbnail().get("id");
        wire.bytes_or_none(format!("{call:?}"), call.send_raw())
    }
}

mod frames {
    use super::*;
    #[test]
    fn update_required() -> Outcome {
        let wire = EXPECTED.wire("frames.update_required")?;
        let call = wire.client().pictures().frames().update("id", 0);
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_everything() -> Outcome {
        let wire = EXPECTED.wire("frames.update_everything")?;
        let call = wire
            .client()
            .pictures()
            .frames()
            .update("id", 0)
            .tone(types::PictureFrameTone::Dark);
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod original {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("original.get_required")?;
        let call = wire.client().pictures().original().get("id");
        wire.bytes(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("original.get_everything")?;
        let call = wire.client().pictures().original().get("id");
        wire.bytes(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn head_required() -> Outcome {
        let wire = EXPECTED.wire("original.head_required")?;
        let call = wire.client().pictures().original().head("id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn head_everything() -> Outcome {
        let wire = EXPECTED.wire("original.head_everything")?;
        let call = wire.client().pictures().original().head("id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
