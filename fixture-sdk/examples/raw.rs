// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! A call that the API's document does not describe.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    let value: serde_json::Value = client.get("/events").await?;
    println!("{value:#}");
    Ok(())
}
