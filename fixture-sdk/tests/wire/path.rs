// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("path.json"));

mod simple {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("simple.get_required")?;
        let call = wire
            .client()
            .path()
            .simple()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("simple.get_everything")?;
        let call = wire
            .client()
            .path()
            .simple()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod simple_explode {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("simple_explode.get_required")?;
        let call = wire
            .client()
            .path()
            .simple_explode()
            .get("string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("simple_explode.get_everything")?;
        let call = wire
            .client()
            .path()
            .simple_explode()
            .get("string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod label {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("label.get_required")?;
        let call = wire
            .client()
            .path()
            .label()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("label.get_everything")?;
        let call = wire
            .client()
            .path()
            .label()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod label_explode {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("label_explode.get_required")?;
        let call = wire
            .client()
            .path()
            .label_explode()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("label_explode.get_everything")?;
        let call = wire
            .client()
            .path()
            .label_explode()
            .get("empty", "string", ["array"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod matrix {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("matrix.get_required")?;
        let call = wire
            .client()
            .path()
            .matrix()
            .get("empty", "color", ["list"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("matrix.get_everything")?;
        let call = wire
            .client()
            .path()
            .matrix()
            .get("empty", "color", ["list"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod matrix_explode {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("matrix_explode.get_required")?;
        let call = wire
            .client()
            .path()
            .matrix_explode()
            .get("empty", "color", ["list"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("matrix_explode.get_everything")?;
        let call = wire
            .client()
            .path()
            .matrix_explode()
            .get("empty", "color", ["list"], types::Colour::new(0, 0, 0));
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
