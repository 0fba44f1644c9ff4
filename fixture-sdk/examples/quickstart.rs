// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The first call.

use fixture_sdk::types::ThingKind;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    let thing = client.things().create(ThingKind::Small).await?;
    println!("{thing:?}");
    Ok(())
}
