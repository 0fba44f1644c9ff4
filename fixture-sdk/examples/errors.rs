// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What can go wrong, and how to tell.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    match client.bundles().get("id").await {
        Ok(answer) => println!("{answer:?}"),
        Err(error) if error.is_not_found() => println!("there is none"),
        Err(error) if error.is_unauthorized() => println!("the key is not right"),
        Err(fixture_sdk::Error::Api(answer)) => {
            println!("{} {:?}", answer.status(), answer.message())
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
