// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! How to verify and read an event that the API has sent.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cadenya::Client::from_env()?;
    let (headers, body) = (http::HeaderMap::new(), b"{}");
    match client.webhooks().unwrap(&headers, body) {
        Ok(objective_event_webhook) => println!("{objective_event_webhook:?}"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
