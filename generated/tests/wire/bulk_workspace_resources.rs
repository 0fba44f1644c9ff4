// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.bulk_workspace_resources()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(
    include_str!("bulk_workspace_resources.json"),
);

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().bulk_workspace_resources().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().bulk_workspace_resources().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().bulk_workspace_resources().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .bulk_workspace_resources()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .limit(0)
        .sort_order("sortOrder")
        .state(types::BulkWorkspaceResourceState::Unspecified);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn apply_required() -> Outcome {
    let wire = EXPECTED.wire("apply_required")?;
    let call = wire
        .client()
        .bulk_workspace_resources()
        .apply(types::BulkWorkspaceApplyDataInput::new("bundleKey"));
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn apply_everything() -> Outcome {
    let wire = EXPECTED.wire("apply_everything")?;
    let call = wire
        .client()
        .bulk_workspace_resources()
        .apply(
            types::BulkWorkspaceApplyDataInput::new("bundleKey")
                .agents([
                    (
                        "foo",
                        types::AgentEntry::new(
                                "name",
                                types::AgentSpec::new(
                                        types::AgentStatus::Unspecified,
                                        types::VariationSelectionMode::Unspecified,
                                    )
                                    .description("description")
                                    .input_data_schema("inputDataSchema")
                                    .webhook_events_url("webhookEventsUrl"),
                            )
                            .labels([("foo", "string")])
                            .schedules([
                                (
                                    "foo",
                                    types::AgentScheduleEntry::new(
                                            "name",
                                            types::AgentScheduleSpec::new(
                                                    "initialMessage",
                                                    types::AgentScheduleSpecSchedule::new()
                                                        .calendars([
                                                            types::ScheduleCalendar::new()
                                                                .comment("comment")
                                                                .day_of_month([
                                                                    types::ScheduleRange::new().end(0).start(0).step(0),
                                                                ])
                                                                .day_of_week([
                                                                    types::ScheduleRange::new().end(0).start(0).step(0),
                                                                ])
                                                                .hour([types::ScheduleRange::new().end(0).start(0).step(0)])
                                                                .minute([
                                                                    types::ScheduleRange::new().end(0).start(0).step(0),
                                                                ])
                                                                .month([
                                                                    types::ScheduleRange::new().end(0).start(0).step(0),
                                                                ])
                                                                .second([
                                                                    types::ScheduleRange::new().end(0).start(0).step(0),
                                                                ]),
                                                        ])
                                                        .intervals([
                                                            types::ScheduleInterval::new()
                                                                .every("every")
                                                                .offset("offset"),
                                                        ])
                                                        .timezone("timezone"),
                                                )
                                                .data("data")
                                                .overlap_policy(types::OverlapPolicy::Unspecified)
                                                .status(types::AgentScheduleStatus::Unspecified)
                                                .variation_id("variationId"),
                                        )
                                        .labels([("foo", "string")]),
                                ),
                            ])
                            .variations([
                                (
                                    "foo",
                                    types::AgentVariationEntry::new(
                                            "name",
                                            types::AgentVariationSpec::new()
                                                .compaction_config(
                                                    types::AgentVariationSpecCompactionConfig::new()
                                                        .summarization(
                                                            types::CompactionConfigSummarizationStrategy::new()
                                                                .instructions("instructions"),
                                                        )
                                                        .tool_result_clearing(
                                                            types::CompactionConfigToolResultClearingStrategy::new()
                                                                .preserve_recent_results(0),
                                                        )
                                                        .trigger_threshold(0.0),
                                                )
                                                .constraints(
                                                    types::AgentVariationSpecConstraints::new()
                                                        .max_sub_objectives(0)
                                                        .max_tool_calls(0),
                                                )
                                                .description("description")
                                                .enable_episodic_memory(true)
                                                .episodic_memory_ttl(0)
                                                .model_config(
                                                    types::AgentVariationSpecModelConfig::new()
                                                        .model_id("modelId")
                                                        .temperature(0.0),
                                                )
                                                .progressive_discovery(
                                                    types::AgentVariationSpecProgressiveDiscovery::new()
                                                        .hints(["hints"])
                                                        .max_tools(0)
                                                        .rerank_threshold(0.0),
                                                )
                                                .prompt("prompt")
                                                .weight(0),
                                        )
                                        .assignments([
                                            types::VariationAssignmentEntry::new()
                                                .sub_agent_id("subAgentId")
                                                .tool_id("toolId")
                                                .tool_set_id("toolSetId"),
                                        ])
                                        .labels([("foo", "string")])
                                        .memory_layers([
                                            types::VariationMemoryLayerEntry::new()
                                                .memory_layer_id("memoryLayerId")
                                                .position(0),
                                        ]),
                                ),
                            ]),
                    ),
                ])
                .automatically_publish_agents(true)
                .memory_layers([
                    (
                        "foo",
                        types::MemoryLayerEntryInput::new(
                                "name",
                                types::MemoryLayerSpecInput::new(
                                        types::MemoryLayerType::Unspecified,
                                    )
                                    .description("description"),
                            )
                            .entries([
                                (
                                    "foo",
                                    types::MemoryEntryItem::new("key")
                                        .content("content")
                                        .description("description")
                                        .upload_id("uploadId"),
                                ),
                            ])
                            .labels([("foo", "string")]),
                    ),
                ])
                .source_url("sourceUrl")
                .tool_sets([
                    (
                        "foo",
                        types::ToolSetEntry::new(
                                "name",
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
                            .labels([("foo", "string")])
                            .tools([
                                (
                                    "foo",
                                    types::ToolEntry::new(
                                            "name",
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
                                        .labels([("foo", "string")]),
                                ),
                            ]),
                    ),
                ]),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

mod results {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("results.list_required")?;
        let call = wire
            .client()
            .bulk_workspace_resources()
            .results()
            .list("bulkWorkspaceApplyId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("results.list_everything")?;
        let call = wire
            .client()
            .bulk_workspace_resources()
            .results()
            .list("bulkWorkspaceApplyId")
            .action(types::BulkWorkspaceResourceResultAction::Unspecified)
            .cursor("cursor")
            .limit(0)
            .sort_order("sortOrder")
            .r#type("type");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}
