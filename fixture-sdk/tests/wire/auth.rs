// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("auth.json"));

mod basic {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("basic.get_required")?;
        let call = wire.client().auth().basic().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("basic.get_everything")?;
        let call = wire.client().auth().basic().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod header {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("header.get_required")?;
        let call = wire.client().auth().header().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("header.get_everything")?;
        let call = wire.client().auth().header().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod query {
    use super::*;
    #[test]
    fn query_required() -> Outcome {
        let wire = EXPECTED.wire("query.query_required")?;
        let call = wire.client().auth().query().query();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn query_everything() -> Outcome {
        let wire = EXPECTED.wire("query.query_everything")?;
        let call = wire.client().auth().query().query();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod cookie {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("cookie.get_required")?;
        let call = wire.client().auth().cookie().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("cookie.get_everything")?;
        let call = wire.client().auth().cookie().get().theme("theme");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod oauth {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("oauth.get_required")?;
        let call = wire.client().auth().oauth().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("oauth.get_everything")?;
        let call = wire.client().auth().oauth().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod either {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("either.get_required")?;
        let call = wire.client().auth().either().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("either.get_everything")?;
        let call = wire.client().auth().either().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod both {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("both.get_required")?;
        let call = wire.client().auth().both().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("both.get_everything")?;
        let call = wire.client().auth().both().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod none {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("none.get_required")?;
        let call = wire.client().auth().none().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("none.get_everything")?;
        let call = wire.client().auth().none().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}

mod maybe {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("maybe.get_required")?;
        let call = wire.client().auth().maybe().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("maybe.get_everything")?;
        let call = wire.client().auth().maybe().get();
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
