//! A vector database: collections, records, queries by vector, pages, errors.
//!
//! Where the server's document is wrong about the server:
//! - Deleting a collection takes its name where the document says `collection_id`.
//! - A `where` filter is documented as two properties of any JSON, flattened: `where` and
//!   `where_document`.

use anyhow::{Context, Result, ensure};
use chroma_sdk::types::Include;
use chroma_sdk::{Client, Error};
use serde_json::json;

const TENANT: &str = "default_tenant";
const DATABASE: &str = "default_database";

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::builder().base_url(std::env::var("E2E_URL")?).build()?;
    ensure!(client.heartbeat().await?.nanosecond_heartbeat > 0, "the server is alive");
    let collection = collections(&client).await?;
    records(&client, &collection).await?;
    errors(&client).await?;
    println!("chroma: collections, records, pages and errors are as documented");
    Ok(())
}

/// Creates 25 collections, lists them in pages of 10, and returns the id of one of them.
async fn collections(client: &Client) -> Result<String> {
    let handle = client.tenants().databases().collections();
    for number in 0..25 {
        let name = format!("books-{number:02}");
        handle.create(TENANT, DATABASE, name).metadata([("shelf", "a")]).await?;
    }
    let mut names = Vec::new();
    let mut all = handle.list(TENANT, DATABASE).limit(10).into_stream();
    while let Some(collection) = all.next().await {
        names.push(collection?.name);
    }
    names.sort();
    names.dedup();
    ensure!(names.len() == 25, "each collection once, over three pages: {names:?}");
    let id = handle.get(TENANT, DATABASE, "books-07").await?.id;
    handle.update(TENANT, DATABASE, id).new_name("novels").await?;
    let renamed = handle.get(TENANT, DATABASE, "novels").await?;
    ensure!(renamed.id == id, "the renamed collection keeps its id");
    Ok(renamed.id.to_string())
}

async fn records(client: &Client, id: &str) -> Result<()> {
    let handle = client.tenants().databases().collections();
    let vectors = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let ids = ["moby-dick", "emma", "ulysses"];
    handle.add(TENANT, DATABASE, id, vectors, ids).documents(["A whale.", "A match.", "A day."]).await?;
    ensure!(handle.count(TENANT, DATABASE, id).await? == 3, "three records");

    let query = handle.query(TENANT, DATABASE, id, [[0.1, 0.9, 0.0]]).n_results(2);
    let found = query.include([Include::Documents, Include::Distances]).await?;
    let first = found.ids.first().context("one list for each query")?;
    ensure!(first.len() == 2 && first[0] == "emma", "the nearest comes first: {first:?}");
    let distances = found.distances.value().context("distances were asked for")?;
    ensure!(distances[0][0].is_some_and(|distance| distance < 0.1), "a small distance: {distances:?}");

    let read = handle.collection_get(TENANT, DATABASE, id).ids(["ulysses"]).await?;
    ensure!(read.ids == ["ulysses"], "one record by id: {read:?}");
    let delete = handle.collection_delete(TENANT, DATABASE, id);
    delete.ids(["ulysses"]).await?;
    let left = client.get(format!("/api/v2/tenants/{TENANT}/databases/{DATABASE}/collections/{id}/count")).await?;
    ensure!(left == json!(2), "two records are left: {left}");
    Ok(())
}

async fn errors(client: &Client) -> Result<()> {
    let handle = client.tenants().databases().collections();
    match handle.get(TENANT, DATABASE, "no-such-collection").await {
        Err(Error::Api(failure)) => {
            ensure!(failure.status() == 404, "404, not {}", failure.status());
            let details = failure.details().context("the documented error body")?;
            ensure!(details.error == "NotFoundError", "{details:?}");
            ensure!(failure.message().is_some_and(|message| message.contains("no-such-collection")), "{failure:?}");
        }
        other => anyhow::bail!("a missing collection is an API error, not {other:?}"),
    }
    let twice = handle.create(TENANT, DATABASE, "novels").await;
    ensure!(twice.is_err_and(|error| error.status().is_some_and(|status| status == 409)), "a name is taken once");
    handle.delete(TENANT, DATABASE, "novels").await?;
    ensure!(handle.get(TENANT, DATABASE, "novels").await.is_err_and(|error| error.is_not_found()), "a deleted one is gone");
    Ok(())
}
