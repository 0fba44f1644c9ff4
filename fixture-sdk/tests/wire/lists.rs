// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists()` on the wire.

use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("lists.json"));

mod cursor {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("cursor.list_required")?;
        let call = wire.client().lists().cursor().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["things"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("cursor.list_everything")?;
        let call = wire.client().lists().cursor().list().cursor("cursor").limit(0);
        wire.page(format!("{call:?}"), call.send_raw(), &["things"])
    }
}

mod after {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("after.list_required")?;
        let call = wire.client().lists().after().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("after.list_everything")?;
        let call = wire.client().lists().after().list().after("after");
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }
}

mod last {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("last.list_required")?;
        let call = wire.client().lists().last().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("last.list_everything")?;
        let call = wire.client().lists().last().list().starting_after("starting_after");
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }
}

mod marker {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("marker.list_required")?;
        let call = wire.client().lists().marker().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["entries"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("marker.list_everything")?;
        let call = wire
            .client()
            .lists()
            .marker()
            .list()
            .use_marker(true)
            .marker("marker")
            .offset(0)
            .limit(0);
        wire.page(format!("{call:?}"), call.send_raw(), &["entries"])
    }
}

mod offset {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("offset.list_required")?;
        let call = wire.client().lists().offset().list();
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("offset.list_everything")?;
        let call = wire.client().lists().offset().list().offset(0).limit(0);
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }
}

mod pages {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("pages.list_required")?;
        let call = wire.client().lists().pages().list();
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("pages.list_everything")?;
        let call = wire.client().lists().pages().list().page(0).per_page(0);
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }
}

mod link {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("link.list_required")?;
        let call = wire.client().lists().link().list();
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("link.list_everything")?;
        let call = wire.client().lists().link().list().page(0).per_page(0);
        wire.page(format!("{call:?}"), call.send_raw(), &[])
    }
}

mod url {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("url.list_required")?;
        let call = wire.client().lists().url().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["numbers"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("url.list_everything")?;
        let call = wire.client().lists().url().list();
        wire.page(format!("{call:?}"), call.send_raw(), &["numbers"])
    }
}
