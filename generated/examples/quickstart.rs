// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The first call.

use cadenya::types::{CreateResourceMetadata, MemoryLayerSpecInput, MemoryLayerType};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cadenya::Client::from_env()?;
    let memory_layer = client
        .memory_layers()
        .create(
            CreateResourceMetadata::new("refund-skills").labels([("team", "support")]),
            MemoryLayerSpecInput::new(MemoryLayerType::Skills)
                .description("How refunds are handled."),
        )
        .await?;
    println!("{memory_layer:?}");
    Ok(())
}
