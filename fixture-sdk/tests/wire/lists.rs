// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists()` on the wire.

use fixture_sdk::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("lists.json"));

#[test]
fn scroll_required() -> Outcome {
    let wire = EXPECTED.wire("scroll_required")?;
    let call = wire.client().lists().scroll();
    wire.page(format!("{call:?}"), call.send_raw(), &["result", "points"])
}

#[test]
fn scroll_everything() -> Outcome {
    let wire = EXPECTED.wire("scroll_everything")?;
    let call = wire
        .client()
        .lists()
        .scroll()
        .limit(0)
        .offset(types::ListOffset::Integer(0));
    wire.page(format!("{call:?}"), call.send_raw(), &["result", "points"])
}

#[test]
fn filter_required() -> Outcome {
    let wire = EXPECTED.wire("filter_required")?;
    let call = wire.client().lists().filter();
    wire.page(format!("{call:?}"), call.send_raw(), &[])
}

#[test]
fn filter_everything() -> Outcome {
    let wire = EXPECTED.wire("filter_everything")?;
    let call = wire.client().lists().filter().limit(0).offset(0);
    wire.page(format!("{call:?}"), call.send_raw(), &[])
}

#[test]
fn sync_required() -> Outcome {
    let wire = EXPECTED.wire("sync_required")?;
    let call = wire.client().lists().sync();
    wire.page(format!("{call:?}"), call.send_raw(), &["added"])
}

#[test]
fn sync_everything() -> Outcome {
    let wire = EXPECTED.wire("sync_everything")?;
    let call = wire.client().lists().sync().cursor("cursor").count(0);
    wire.page(format!("{call:?}"), call.send_raw(), &["added"])
}

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

mod logs {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("logs.create_required")?;
        let call = wire.client().lists().logs().create();
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("logs.create_everything")?;
        let call = wire
            .client()
            .lists()
            .logs()
            .create()
            .filter("filter")
            .page(types::LogPage::new().cursor("cursor").limit(0));
        wire.page(format!("{call:?}"), call.send_raw(), &["data"])
    }
}

mod zero {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("zero.get_required")?;
        let call = wire.client().lists().zero().get();
        wire.page(format!("{call:?}"), call.send_raw(), &["content"])
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("zero.get_everything")?;
        let call = wire.client().lists().zero().get().page(0).size(0);
        wire.page(format!("{call:?}"), call.send_raw(), &["content"])
    }
}
