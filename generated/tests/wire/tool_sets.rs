// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.tool_sets()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("tool_sets.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .tool_sets()
        .create(types::CreateResourceMetadata::new("name"), types::ToolSetSpec::new());
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .tool_sets()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::ToolSetSpec::new()
                .adapter(
                    types::ToolSetAdapter::Http(
                        types::ToolSetAdapterHttp::new()
                            .base_url("baseUrl")
                            .headers([("foo", "string")]),
                    ),
                )
                .description("description"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().tool_sets().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .tool_sets()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .prefix("prefix")
        .query("query")
        .sort_order("sortOrder");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().tool_sets().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().tool_sets().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().tool_sets().update("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .tool_sets()
        .update("id")
        .metadata(
            types::UpdateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(
            types::ToolSetSpec::new()
                .adapter(
                    types::ToolSetAdapter::Http(
                        types::ToolSetAdapterHttp::new()
                            .base_url("baseUrl")
                            .headers([("foo", "string")]),
                    ),
                )
                .description("description"),
        )
        .update_mask("updateMask");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_required() -> Outcome {
    let wire = EXPECTED.wire("delete_required")?;
    let call = wire.client().tool_sets().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_everything() -> Outcome {
    let wire = EXPECTED.wire("delete_everything")?;
    let call = wire.client().tool_sets().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_events_required() -> Outcome {
    let wire = EXPECTED.wire("list_events_required")?;
    let call = wire.client().tool_sets().list_events("toolSetId");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_events_everything() -> Outcome {
    let wire = EXPECTED.wire("list_events_everything")?;
    let call = wire
        .client()
        .tool_sets()
        .list_events("toolSetId")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .sort_order("sortOrder");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

mod tools {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("tools.create_required")?;
        let call = wire
            .client()
            .tool_sets()
            .tools()
            .create(
                "toolSetId",
                types::CreateResourceMetadata::new("name"),
                types::ToolSpec::new(
                    types::ToolSpecConfig::Http(
                        types::HttpToolConfig::new(
                            types::HttpToolConfigRequestMethod::HttpMethodUnspecified,
                        ),
                    ),
                    "description",
                    [("foo", "string")],
                    types::ToolStatus::Unspecified,
                ),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.create_everything")?;
        let call = wire
            .client()
            .tool_sets()
            .tools()
            .create(
                "toolSetId",
                types::CreateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
                types::ToolSpec::new(
                        types::ToolSpecConfig::Http(
                            types::HttpToolConfig::new(
                                    types::HttpToolConfigRequestMethod::HttpMethodUnspecified,
                                )
                                .headers([("foo", "string")])
                                .path("path")
                                .query("query")
                                .request_body_content_type("requestBodyContentType")
                                .request_body_template("requestBodyTemplate")
                                .tool_name("toolName"),
                        ),
                        "description",
                        [("foo", "string")],
                        types::ToolStatus::Unspecified,
                    )
                    .requires_approval(true),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("tools.list_required")?;
        let call = wire.client().tool_sets().tools().list("toolSetId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.list_everything")?;
        let call = wire
            .client()
            .tool_sets()
            .tools()
            .list("toolSetId")
            .bundle_key("bundleKey")
            .cursor("cursor")
            .include_info(true)
            .limit(0)
            .names(["names"])
            .prefix("prefix")
            .query("query")
            .requires_approval(true)
            .sort_order("sortOrder")
            .statuses([types::ToolStatus::Unspecified]);
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("tools.get_required")?;
        let call = wire.client().tool_sets().tools().get("toolSetId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.get_everything")?;
        let call = wire.client().tool_sets().tools().get("toolSetId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_required() -> Outcome {
        let wire = EXPECTED.wire("tools.update_required")?;
        let call = wire.client().tool_sets().tools().update("toolSetId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.update_everything")?;
        let call = wire
            .client()
            .tool_sets()
            .tools()
            .update("toolSetId", "id")
            .metadata(
                types::UpdateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
            )
            .spec(
                types::ToolSpec::new(
                        types::ToolSpecConfig::Http(
                            types::HttpToolConfig::new(
                                    types::HttpToolConfigRequestMethod::HttpMethodUnspecified,
                                )
                                .headers([("foo", "string")])
                                .path("path")
                                .query("query")
                                .request_body_content_type("requestBodyContentType")
                                .request_body_template("requestBodyTemplate")
                                .tool_name("toolName"),
                        ),
                        "description",
                        [("foo", "string")],
                        types::ToolStatus::Unspecified,
                    )
                    .requires_approval(true),
            )
            .update_mask("updateMask");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_required() -> Outcome {
        let wire = EXPECTED.wire("tools.delete_required")?;
        let call = wire.client().tool_sets().tools().delete("toolSetId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.delete_everything")?;
        let call = wire.client().tool_sets().tools().delete("toolSetId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
