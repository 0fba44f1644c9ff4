// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.memory_layers()` on the wire.

use cadenya::types;
use crate::support::{Expectations, Outcome};

static EXPECTED: Expectations = Expectations::new(include_str!("memory_layers.json"));

#[test]
fn create_required() -> Outcome {
    let wire = EXPECTED.wire("create_required")?;
    let call = wire
        .client()
        .memory_layers()
        .create(
            types::CreateResourceMetadata::new("name"),
            types::MemoryLayerSpecInput::new(types::MemoryLayerType::Unspecified),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn create_everything() -> Outcome {
    let wire = EXPECTED.wire("create_everything")?;
    let call = wire
        .client()
        .memory_layers()
        .create(
            types::CreateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
            types::MemoryLayerSpecInput::new(types::MemoryLayerType::Unspecified)
                .description("description"),
        );
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn list_required() -> Outcome {
    let wire = EXPECTED.wire("list_required")?;
    let call = wire.client().memory_layers().list();
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn list_everything() -> Outcome {
    let wire = EXPECTED.wire("list_everything")?;
    let call = wire
        .client()
        .memory_layers()
        .list()
        .bundle_key("bundleKey")
        .cursor("cursor")
        .include_info(true)
        .limit(0)
        .prefix("prefix")
        .query("query")
        .sort_order("sortOrder")
        .r#type(types::MemoryLayerType::Unspecified);
    wire.page(format!("{call:?}"), call.send_raw(), &["items"])
}

#[test]
fn get_required() -> Outcome {
    let wire = EXPECTED.wire("get_required")?;
    let call = wire.client().memory_layers().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn get_everything() -> Outcome {
    let wire = EXPECTED.wire("get_everything")?;
    let call = wire.client().memory_layers().get("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_required() -> Outcome {
    let wire = EXPECTED.wire("update_required")?;
    let call = wire.client().memory_layers().update("id");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn update_everything() -> Outcome {
    let wire = EXPECTED.wire("update_everything")?;
    let call = wire
        .client()
        .memory_layers()
        .update("id")
        .metadata(
            types::UpdateResourceMetadata::new("name")
                .bundle_key("bundleKey")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(
            types::MemoryLayerSpecInput::new(types::MemoryLayerType::Unspecified)
                .description("description"),
        )
        .update_mask("updateMask");
    wire.json(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_required() -> Outcome {
    let wire = EXPECTED.wire("delete_required")?;
    let call = wire.client().memory_layers().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

#[test]
fn delete_everything() -> Outcome {
    let wire = EXPECTED.wire("delete_everything")?;
    let call = wire.client().memory_layers().delete("id");
    wire.empty(format!("{call:?}"), call.send_raw())
}

mod entries {
    use super::*;
    #[test]
    fn create_required() -> Outcome {
        let wire = EXPECTED.wire("entries.create_required")?;
        let call = wire
            .client()
            .memory_layers()
            .entries()
            .create(
                "memoryLayerId",
                types::CreateResourceMetadata::new("name"),
                types::MemoryEntryCreateSpec::new("key"),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn create_everything() -> Outcome {
        let wire = EXPECTED.wire("entries.create_everything")?;
        let call = wire
            .client()
            .memory_layers()
            .entries()
            .create(
                "memoryLayerId",
                types::CreateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
                types::MemoryEntryCreateSpec::new("key")
                    .content("content")
                    .description("description")
                    .upload_id("uploadId"),
            );
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn list_required() -> Outcome {
        let wire = EXPECTED.wire("entries.list_required")?;
        let call = wire.client().memory_layers().entries().list("memoryLayerId");
        wire.page(format!("{call:?}"), call.send_raw(), &["items"])
    }

    #[test]
    fn list_everything() -> Outcome {
        let wire = EXPECTED.wire("entries.list_everything")?;
        let call = wire
            .client()
            .memory_layers()
            .entries()
            .list("memoryLayerId")
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
        let wire = EXPECTED.wire("entries.get_required")?;
        let call = wire.client().memory_layers().entries().get("memoryLayerId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn get_everything() -> Outcome {
        let wire = EXPECTED.wire("entries.get_everything")?;
        let call = wire.client().memory_layers().entries().get("memoryLayerId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_required() -> Outcome {
        let wire = EXPECTED.wire("entries.update_required")?;
        let call = wire.client().memory_layers().entries().update("memoryLayerId", "id");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn update_everything() -> Outcome {
        let wire = EXPECTED.wire("entries.update_everything")?;
        let call = wire
            .client()
            .memory_layers()
            .entries()
            .update("memoryLayerId", "id")
            .metadata(
                types::UpdateResourceMetadata::new("name")
                    .bundle_key("bundleKey")
                    .external_id("externalId")
                    .labels([("foo", "string")]),
            )
            .spec(
                types::MemoryEntryUpdateSpec::new()
                    .content("content")
                    .description("description")
                    .key("key")
                    .upload_id("uploadId"),
            )
            .update_mask("updateMask");
        wire.json(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_required() -> Outcome {
        let wire = EXPECTED.wire("entries.delete_required")?;
        let call = wire.client().memory_layers().entries().delete("memoryLayerId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }

    #[test]
    fn delete_everything() -> Outcome {
        let wire = EXPECTED.wire("entries.delete_everything")?;
        let call = wire.client().memory_layers().entries().delete("memoryLayerId", "id");
        wire.empty(format!("{call:?}"), call.send_raw())
    }
}
