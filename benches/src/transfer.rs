//! 1 GiB up and down, in a process of its own that says how much memory it has held at most.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use cadenya::Client;
use serde_json::json;

use crate::server;

pub const SIZE: u64 = 1 << 30;

/// Which way.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    Down,
    Up,
}

/// What it took.
pub struct Transfer {
    pub time: Duration,
    /// At most, in all, in KiB.
    pub peak_kib: u64,
}

/// Starts a server here, and this program again, which transfers.
pub fn measure(way: Way) -> anyhow::Result<Transfer> {
    let received = Arc::new(AtomicU64::new(0));
    let url = server(received.clone())?;
    let output = Command::new(std::env::current_exe()?)
        .args(["transfer", if matches!(way, Way::Down) { "down" } else { "up" }, &url])
        .output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    if let Way::Up = way {
        let received = received.load(Ordering::Relaxed);
        anyhow::ensure!(received == SIZE, "the server got {received} bytes");
    }
    let text = String::from_utf8(output.stdout)?;
    let (millis, peak) =
        text.trim().split_once(' ').with_context(|| format!("not two numbers: {text:?}"))?;
    Ok(Transfer { time: Duration::from_millis(millis.parse()?), peak_kib: peak.parse()? })
}

/// The API, and the place where contents go.
fn server(received: Arc<AtomicU64>) -> std::io::Result<String> {
    let url = Arc::new(std::sync::OnceLock::<String>::new());
    let own = url.clone();
    let started = server::start(Arc::new(move |head, stream| {
        if head.starts_with("get ") {
            stream.write_all(
                format!("HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {SIZE}\r\n\r\n").as_bytes(),
            )?;
            let piece = vec![b'x'; 64 << 10];
            for _ in 0..SIZE / piece.len() as u64 {
                stream.write_all(&piece)?;
            }
            return Ok(());
        }
        if head.starts_with("put ") {
            let length =
                head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            received.store(length.unwrap_or(0), Ordering::Relaxed);
        }
        let address = own.get().map(String::as_str).unwrap_or_default();
        stream.write_all(&server::json(&declared(&format!("{address}/content")).to_string()))
    }))?;
    _ = url.set(started.clone());
    Ok(started)
}

fn declared(url: &str) -> serde_json::Value {
    json!({
        "metadata": {
            "id": "upl_1", "accountId": "a", "workspaceId": "w", "name": "n", "profileId": "p", "createdAt": "2026-01-01T00:00:00Z",
        },
        "spec": { "contentType": "video/mp4", "filename": "big.mp4", "sizeBytes": SIZE.to_string() },
        "info": { "status": "UPLOAD_STATUS_PENDING", "uploadUrl": url },
    })
}

/// The process that transfers: prints milliseconds and KiB.
pub fn child(way: Way, url: &str) -> anyhow::Result<()> {
    let runtime = crate::pairs::runtime()?;
    let client = Client::builder().api_key("k").base_url(url).build()?;
    let start = Instant::now();
    match way {
        Way::Down => {
            let size = runtime.block_on(async {
                client.get("/big").into_download().await?.write_to(tokio::io::sink()).await
            })?;
            anyhow::ensure!(size == SIZE, "{size} bytes came");
        }
        Way::Up => {
            let path = std::env::temp_dir().join(format!("benches-{}", std::process::id()));
            // A file with nothing in it takes no room on most disks, and is read like any other.
            std::fs::File::create(&path)?.set_len(SIZE)?;
            let result =
                runtime.block_on(async { client.uploads().upload("big", Path::new(&path)).await });
            std::fs::remove_file(&path)?;
            result?;
        }
    }
    println!(
        "{} {}",
        start.elapsed().as_millis(),
        peak().context("only Linux says how much memory a process has held")?
    );
    Ok(())
}

/// The most memory this process has had, in KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?
        .trim()
        .trim_end_matches("kB")
        .trim()
        .parse()
        .ok()
}
