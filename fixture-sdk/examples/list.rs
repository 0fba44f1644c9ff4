// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! A list, item by item and page by page.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = fixture_sdk::Client::from_env()?;
    let mut chats = client.sheets().list().per_page(10).into_stream();
    while let Some(chat) = chats.next().await {
        let chat = chat?;
        println!("{chat:?}");
    }
    let mut page = Some(client.sheets().list().per_page(10).await?);
    while let Some(current) = page {
        println!("{} items", current.items.len());
        page = current.next_page().await?;
    }
    Ok(())
}
