// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The first call.

use cadenya::types::{CreateResourceMetadata, UploadSpec};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cadenya::Client::from_env()?;
    let upload = client
        .uploads()
        .create(
            CreateResourceMetadata::new("refund-handbook"),
            UploadSpec::new("text/markdown", "refunds.md", "20480"),
        )
        .await?;
    println!("{upload:?}");
    Ok(())
}
