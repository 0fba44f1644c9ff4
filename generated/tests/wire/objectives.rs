// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("objectives.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .objectives()
        .create(
            "agentId",
            types::ObjectiveDataInput::new(),
            types::CreateOperationMetadata::new(),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .objectives()
        .create(
            "agentId",
            types::ObjectiveDataInput::new()
                .data("data")
                .initial_message("initialMessage")
                .memory_stack([
                    types::MemoryReference::new()
                        .memory_entry_id("memoryEntryId")
                        .memory_layer_id("memoryLayerId"),
                ])
                .secrets([
                    types::ObjectiveDataSecret::new().name("name").value("value"),
                ]),
            types::CreateOperationMetadata::new()
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .variation_id("variationId");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().objectives().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .objectives()
        .list()
        .agent_id("agentId")
        .agent_schedule_id("agentScheduleId")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .parent_objective_id("parentObjectiveId")
        .profile_id("profileId")
        .sort_order("sortOrder")
        .state(types::ObjectiveState::Unspecified);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().objectives().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().objectives().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn cancel_required() -> Outcome {
    let wire = EXPECTED.wire("cancel_required")?;
    let call = wire.client().objectives().cancel("objectiveId");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn cancel_everything() -> Outcome {
    let wire = EXPECTED.wire("cancel_everything")?;
    let call = wire.client().objectives().cancel("objectiveId").reason("reason");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn compact_required() -> Outcome {
    let wire = EXPECTED.wire("compact_required")?;
    let call = wire.client().objectives().compact("objectiveId");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn compact_everything() -> Outcome {
    let wire = EXPECTED.wire("compact_everything")?;
    let call = wire
        .client()
        .objectives()
        .compact("objectiveId")
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
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn continue_required() -> Outcome {
    let wire = EXPECTED.wire("continue_required")?;
    let call = wire.client().objectives().r#continue("objectiveId");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn continue_everything() -> Outcome {
    let wire = EXPECTED.wire("continue_everything")?;
    let call = wire
        .client()
        .objectives()
        .r#continue("objectiveId")
        .enqueue(true)
        .message("message")
        .secrets([types::ObjectiveDataSecret::new().name("name").value("value")]);
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_context_windows_required() -> Outcome {
    let wire = EXPECTED.wire("list_context_windows_required")?;
    let call = wire.client().objectives().list_context_windows("objectiveId");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_context_windows_everything() -> Outcome {
    let wire = EXPECTED.wire("list_context_windows_everything")?;
    let call = wire
        .client()
        .objectives()
        .list_context_windows("objectiveId")
        .cursor("cursor")
        .include_info(true)
        .limit(0);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_events_required() -> Outcome {
    let wire = EXPECTED.wire("list_events_required")?;
    let call = wire.client().objectives().list_events("objectiveId");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_events_everything() -> Outcome {
    let wire = EXPECTED.wire("list_events_everything")?;
    let call = wire
        .client()
        .objectives()
        .list_events("objectiveId")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .sort_order("sortOrder")
        .window_id("windowId");
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

mod tools {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("tools.list_required")?;
        let call = wire.client().objectives().tools().list("objectiveId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("tools.list_everything")?;
        let call = wire
            .client()
            .objectives()
            .tools()
            .list("objectiveId")
            .cursor("cursor")
            .limit(0);
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}

mod tool_calls {
    use super::*;
    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.list_required")?;
        let call = wire.client().objectives().tool_calls().list("objectiveId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.list_everything")?;
        let call = wire
            .client()
            .objectives()
            .tool_calls()
            .list("objectiveId")
            .cursor("cursor")
            .include_info(true)
            .limit(0)
            .status(types::ToolCallStatus::Unspecified);
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn approve_required() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.approve_required")?;
        let call = wire
            .client()
            .objectives()
            .tool_calls()
            .approve("objectiveId", "toolCallId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn approve_everything() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.approve_everything")?;
        let call = wire
            .client()
            .objectives()
            .tool_calls()
            .approve("objectiveId", "toolCallId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn deny_required() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.deny_required")?;
        let call = wire
            .client()
            .objectives()
            .tool_calls()
            .deny("objectiveId", "toolCallId");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn deny_everything() -> Outcome {
        let wire = EXPECTED.wire("tool_calls.deny_everything")?;
        let call = wire
            .client()
            .objectives()
            .tool_calls()
            .deny("objectiveId", "toolCallId")
            .memo("memo");
        wire.json(format!("{call:?}"), call.send_raw())
    }
}

mod tasks {
    use super::*;
    #[test]
    fn get_required() -> Outcome {
        let wire = EXPECTED.wire("tasks.get_required")?;
        let call = wire.client().objectives().tasks().get("objectiveId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("tasks.get_everything")?;
        let call = wire.client().objectives().tasks().get("objectiveId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("tasks.list_required")?;
        let call = wire.client().objectives().tasks().list("objectiveId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("tasks.list_everything")?;
        let call = wire
            .client()
            .objectives()
            .tasks()
            .list("objectiveId")
            .cursor("cursor")
            .limit(0)
            .sort_order("sortOrder");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}

mod feedback {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("feedback.create_required")?;
        let call = wire
            .client()
            .objectives()
            .feedback()
            .create(
                "objectiveId",
                types::ObjectiveFeedbackData::new(),
                types::CreateOperationMetadata::new(),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("feedback.create_everything")?;
        let call = wire
            .client()
            .objectives()
            .feedback()
            .create(
                "objectiveId",
                types::ObjectiveFeedbackData::new().comment("comment").score(0.0),
                types::CreateOperationMetadata::new()
                    .external_id("externalId")
                    .labels([("foo", "string")]),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("feedback.list_required")?;
        let call = wire.client().objectives().feedback().list("objectiveId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("feedback.list_everything")?;
        let call = wire
            .client()
            .objectives()
            .feedback()
            .list("objectiveId")
            .cursor("cursor")
            .limit(0);
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }
}
