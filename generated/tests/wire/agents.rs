// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("agents.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .agents()
        .create(
            types::CreateResourceMetadata::new("name"),
            types::AgentSpec::new(
                types::AgentStatus::Unspecified,
                types::VariationSelectionMode::Unspecified,
            ),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .agents()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::AgentSpec::new(
                    types::AgentStatus::Unspecified,
                    types::VariationSelectionMode::Unspecified,
                )
                .description("description")
                .input_data_schema("inputDataSchema")
                .webhook_events_url("webhookEventsUrl"),
        )
        .default_variation(
            types::DefaultVariation::new(
                types::CreateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
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
            ),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().agents().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .agents()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .prefix("prefix")
        .query("query")
        .sort_order("sortOrder")
        .status(types::AgentStatus::Unspecified)
        .variation_selection_mode(types::VariationSelectionMode::Unspecified);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().agents().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().agents().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().agents().update("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .agents()
        .update("id")
        .metadata(
            types::UpdateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(
            types::AgentSpec::new(
                    types::AgentStatus::Unspecified,
                    types::VariationSelectionMode::Unspecified,
                )
                .description("description")
                .input_data_schema("inputDataSchema")
                .webhook_events_url("webhookEventsUrl"),
        )
        .update_mask("updateMask");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_required() -> Outcome {
    let wire = EXPECTED.wire("delete_required")?;
    let call = wire.client().agents().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_everything() -> Outcome {
    let wire = EXPECTED.wire("delete_everything")?;
    let call = wire.client().agents().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

mod feedback {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("feedback.list_required")?;
        let call = wire.client().agents().feedback().list("agentId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("feedback.list_everything")?;
        let call = wire
            .client()
            .agents()
            .feedback()
            .list("agentId")
            .agent_variation_id("agentVariationId")
            .created_after("2019-12-27T18:11:19.117Z".parse::<jiff::Timestamp>()?)
            .created_before("2019-12-27T18:11:19.117Z".parse::<jiff::Timestamp>()?)
            .cursor("cursor")
            .include_info(true)
            .limit(0)
            .query("query")
            .sentiment(types::FeedbackSentiment::Unspecified);
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}

mod webhook_deliveries {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("webhook_deliveries.list_required")?;
        let call = wire.client().agents().webhook_deliveries().list("agentId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("webhook_deliveries.list_everything")?;
        let call = wire
            .client()
            .agents()
            .webhook_deliveries()
            .list("agentId")
            .cursor("cursor")
            .event_type(types::ObjectiveEventType::Unspecified)
            .limit(0)
            .objective_id("objectiveId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}

mod variations {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("variations.create_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .create(
                "agentId",
                types::CreateResourceMetadata::new("name"),
                types::AgentVariationSpec::new(),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.create_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .create(
                "agentId",
                types::CreateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
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
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("variations.list_required")?;
        let call = wire.client().agents().variations().list("agentId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.list_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .list("agentId")
            .bundle_key("bundleKey")
            .cursor("cursor")
            .include_info(true)
            .limit(0)
            .sort_order("sortOrder");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("variations.get_required")?;
        let call = wire.client().agents().variations().get("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.get_everything")?;
        let call = wire.client().agents().variations().get("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_required() -> Outcome {
        let wire = EXPECTED.wire("variations.update_required")?;
        let call = wire.client().agents().variations().update("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.update_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .update("agentId", "id")
            .metadata(
                types::UpdateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
            )
            .spec(
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
            .update_mask("updateMask");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_required() -> Outcome {
        let wire = EXPECTED.wire("variations.delete_required")?;
        let call = wire.client().agents().variations().delete("agentId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.delete_everything")?;
        let call = wire.client().agents().variations().delete("agentId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn add_assignment_required() -> Outcome {
        let wire = EXPECTED.wire("variations.add_assignment_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .add_assignment("agentId", "variationId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn add_assignment_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.add_assignment_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .add_assignment("agentId", "variationId")
            .sub_agent_id("subAgentId")
            .tool_id("toolId")
            .tool_set_id("toolSetId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn add_memory_layer_required() -> Outcome {
        let wire = EXPECTED.wire("variations.add_memory_layer_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .add_memory_layer("agentId", "variationId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn add_memory_layer_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.add_memory_layer_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .add_memory_layer("agentId", "variationId")
            .memory_layer_id("memoryLayerId")
            .position(0);
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn remove_assignment_required() -> Outcome {
        let wire = EXPECTED.wire("variations.remove_assignment_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .remove_assignment("agentId", "variationId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn remove_assignment_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.remove_assignment_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .remove_assignment("agentId", "variationId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn remove_memory_layer_required() -> Outcome {
        let wire = EXPECTED.wire("variations.remove_memory_layer_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .remove_memory_layer("agentId", "variationId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn remove_memory_layer_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.remove_memory_layer_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .remove_memory_layer("agentId", "variationId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_memory_layer_required() -> Outcome {
        let wire = EXPECTED.wire("variations.update_memory_layer_required")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .update_memory_layer("agentId", "variationId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_memory_layer_everything() -> Outcome {
        let wire = EXPECTED.wire("variations.update_memory_layer_everything")?;
        let call = wire
            .client()
            .agents()
            .variations()
            .update_memory_layer("agentId", "variationId", "id")
            .position(0);
        wire.json(format!("{call:?}"), call.send_raw())
    }
}

mod schedules {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("schedules.create_required")?;
        let call = wire
            .client()
            .agents()
            .schedules()
            .create(
                "agentId",
                types::CreateResourceMetadata::new("name"),
                types::AgentScheduleSpec::new(
                    "initialMessage",
                    types::AgentScheduleSpecSchedule::new(),
                ),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("schedules.create_everything")?;
        let call = wire
            .client()
            .agents()
            .schedules()
            .create(
                "agentId",
                types::CreateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
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
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("schedules.list_required")?;
        let call = wire.client().agents().schedules().list("agentId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("schedules.list_everything")?;
        let call = wire
            .client()
            .agents()
            .schedules()
            .list("agentId")
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
        let wire = EXPECTED.wire("schedules.get_required")?;
        let call = wire.client().agents().schedules().get("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("schedules.get_everything")?;
        let call = wire.client().agents().schedules().get("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_required() -> Outcome {
        let wire = EXPECTED.wire("schedules.update_required")?;
        let call = wire.client().agents().schedules().update("agentId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_everything() -> Outcome {
        let wire = EXPECTED.wire("schedules.update_everything")?;
        let call = wire
            .client()
            .agents()
            .schedules()
            .update("agentId", "id")
            .metadata(
                types::UpdateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
            )
            .spec(
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
            .update_mask("updateMask");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_required() -> Outcome {
        let wire = EXPECTED.wire("schedules.delete_required")?;
        let call = wire.client().agents().schedules().delete("agentId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_everything() -> Outcome {
        let wire = EXPECTED.wire("schedules.delete_everything")?;
        let call = wire.client().agents().schedules().delete("agentId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
