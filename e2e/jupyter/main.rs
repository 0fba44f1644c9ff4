//! Files of a Jupyter server: create, read, list, rename, checkpoint, delete.
//!
//! Where the server's document is wrong about the server:
//! - `Contents.content` is documented as a string. It is a list for a directory and null without
//!   `content=1`, so directories and metadata are read through `client.get(..)`.
//! - `created` and `last_modified` are documented as `dateTime`, which is no format of the OpenAPI
//!   specification: they are strings.
//! - The document names no security scheme, though the server wants a token: the client sets the
//!   header itself.
//! - `GET /api/contents/{path}` cannot name the root folder, whose path is empty: the program lists
//!   a folder inside it.

use anyhow::{Context, Result, ensure};
use jupyter_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<()> {
    let (url, token) = (std::env::var("E2E_URL")?, std::env::var("E2E_TOKEN")?);
    let client = Client::builder().base_url(&url).header("authorization", format!("token {token}")).build()?;

    let about = client.root().await?;
    ensure!(about.version.is_some_and(|version| version.starts_with("2.")), "the server says its version");
    files(&client).await?;
    checkpoints(&client).await?;
    kernels(&client).await?;
    errors(&client, &url).await?;
    println!("jupyter: files, checkpoints, kernels and errors are as documented");
    Ok(())
}

async fn files(client: &Client) -> Result<()> {
    let folder = client.contents().replace("reports").r#type("directory").send_raw().await?;
    ensure!(folder.status() == 201, "a new folder is 201, not {}", folder.status());
    // A path of two segments is one path parameter, whose slash is percent-encoded.
    let written = client.contents().replace("reports/2026 Q1.txt").r#type("file").format("text").content("a,b\n1,ü\n");
    ensure!(written.send_raw().await?.status() == 201, "a new file is 201");
    let read = client.contents().get("reports/2026 Q1.txt").content(1).await?;
    ensure!(read.content == "a,b\n1,ü\n", "the file comes back as it was written: {:?}", read.content);
    ensure!(read.path == "reports/2026 Q1.txt" && read.size == Some(9), "its path and size: {read:?}");

    let bytes = [0u8, 159, 146, 150];
    let binary = client.contents().replace("reports/raw.bin").r#type("file").format("base64").content(base64(&bytes));
    binary.send_raw().await?;
    let listed = client.get("/api/contents/reports").with_query("content", 1).await?;
    let names: Vec<&str> = listed["content"].as_array().context("a list")?.iter().filter_map(|it| it["name"].as_str()).collect();
    ensure!(names.len() == 2 && names.contains(&"raw.bin"), "two files are listed: {names:?}");

    let renamed = client.contents().update("reports/raw.bin").path("reports/renamed.bin").send_raw().await?;
    ensure!(renamed.status() == 200, "renamed");
    client.contents().delete("reports/renamed.bin").await?;
    let gone = client.contents().get("reports/renamed.bin").await;
    ensure!(gone.is_err_and(|error| error.is_not_found()), "a deleted file is not found");
    Ok(())
}

async fn checkpoints(client: &Client) -> Result<()> {
    let path = "reports/2026 Q1.txt";
    let checkpoint = client.contents().checkpoints().create(path).await?;
    client.contents().replace(path).r#type("file").format("text").content("changed").send_raw().await?;
    let all = client.contents().checkpoints().list(path).await?;
    ensure!(all.iter().any(|it| it.id == checkpoint.id), "the checkpoint is listed: {all:?}");
    client.contents().checkpoints().update(path, checkpoint.id.as_str()).await?;
    let restored = client.contents().get(path).content(1).await?;
    ensure!(restored.content == "a,b\n1,ü\n", "the checkpoint is restored: {:?}", restored.content);
    client.contents().checkpoints().delete(path, checkpoint.id).await?;
    Ok(())
}

async fn kernels(client: &Client) -> Result<()> {
    ensure!(client.kernels().list().await?.is_empty(), "no kernel runs");
    ensure!(client.sessions().list().await?.is_empty(), "no session is open");
    let status = client.status().await?;
    ensure!(status.kernels == Some(0.0), "the status counts no kernels: {status:?}");
    let me = client.me().get().await?;
    ensure!(me.identity.is_some(), "the token has an identity: {me:?}");
    Ok(())
}

async fn errors(client: &Client, url: &str) -> Result<()> {
    match client.contents().get("no/such.txt").await {
        Err(Error::Api(failure)) => {
            ensure!(failure.status() == 404, "404, not {}", failure.status());
            let message = failure.message().unwrap_or_default();
            ensure!(message.contains("does not exist"), "the server's words: {message:?}");
        }
        other => anyhow::bail!("a missing file is an API error, not {other:?}"),
    }
    let stranger = Client::builder().base_url(url).max_retries(0).build()?;
    let refused = stranger.kernels().list().await;
    ensure!(refused.is_err_and(|error| error.status().is_some_and(|status| status == 403)), "403 without a token");
    Ok(())
}

/// RFC 4648 §4; Jupyter's document says nothing of base64, so the SDK has plain text here.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = |chunk: &[u8]| {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        let digit = |at: usize| if at > chunk.len() { '=' } else { char::from(DIGITS[(bits >> (18 - 6 * at)) as usize & 63]) };
        [digit(0), digit(1), digit(2), digit(3)]
    };
    bytes.chunks(3).flat_map(digits).collect()
}
