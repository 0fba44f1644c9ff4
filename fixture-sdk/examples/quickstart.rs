// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The first call.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    let observation = client.observations().get("id").await?;
    println!("{observation:?}");
    Ok(())
}
