// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! A call that the SDK does not know.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cadenya::Client::from_env()?;
    let answer: serde_json::Value = client.get("/v1/agents").await?;
    println!("{answer:#}");
    Ok(())
}
