// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! A list, item by item and page by page.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cadenya::Client::from_env()?;
    let mut agents = client
        .agents()
        .list()
        .bundle_key("support-team")
        .include_info(true)
        .into_stream();
    while let Some(agent) = agents.next().await {
        let agent = agent?;
        println!("{agent:?}");
    }
    let mut page = Some(
        client.agents().list().bundle_key("support-team").include_info(true).await?,
    );
    while let Some(current) = page {
        println!("{} items", current.items.len());
        page = current.next_page().await?;
    }
    Ok(())
}
