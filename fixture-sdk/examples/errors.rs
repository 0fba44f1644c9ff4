// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! How to tell errors apart.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    match client.observations().get("id").await {
        Ok(value) => println!("{value:?}"),
        Err(error) if error.is_not_found() => println!("not found"),
        Err(error) if error.is_unauthorized() => println!("the key is missing or wrong"),
        Err(fixture_sdk::Error::Api(failure)) => {
            println!("{} {:?}", failure.status(), failure.message())
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
