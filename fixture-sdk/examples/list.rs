// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! A list, item by item and page by page.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    let mut happenings = client.lists().scroll().limit(10).into_stream();
    while let Some(happening) = happenings.next().await {
        let happening = happening?;
        println!("{happening:?}");
    }
    let mut page = Some(client.lists().scroll().limit(10).await?);
    while let Some(current) = page {
        println!("{} items", current.items.len());
        page = current.next_page().await?;
    }
    Ok(())
}
