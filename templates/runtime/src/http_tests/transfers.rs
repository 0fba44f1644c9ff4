//! 64 MiB up and down through the built-in client, in a process that may not grow by half of that.

use super::builder;
use super::downloads::folder;
use super::wire::{Step, Wire, head, whole};
use crate::Upload;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const SIZE: usize = 64 << 20;
const CHILD: &str = "SDK_RUNTIME_TEST_TRANSFERS";

/// What the process has held at most, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
}

/// Other tests hold memory, too: this one runs in a process of its own.
#[cfg(target_os = "linux")]
#[test]
fn constant_memory() {
    let exe = std::env::current_exe().unwrap();
    let mut child = std::process::Command::new(exe);
    child.args(["--exact", "http_tests::transfers::there_and_back"]).env(CHILD, "1");
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn there_and_back() {
    if std::env::var_os(CHILD).is_none() {
        return; // the process that `constant_memory` starts does it
    }
    let folder = folder("transfers");
    let path = folder.join("64");
    let wire = Wire::new(vec![
        vec![head(&format!("content-length: {SIZE}\r\n")), Step::Fill(SIZE)],
        vec![whole("200 OK", "content-type: application/json\r\n", "{}")],
    ])
    .await;
    let client = builder().base_url(&wire.url).build().unwrap();
    #[cfg(target_os = "linux")]
    let before = peak();
    let told = Arc::new(AtomicU64::new(0));
    let seen = told.clone();
    let download = client.get("/x").into_download().await.unwrap();
    assert_eq!(download.content_length(), Some(SIZE as u64));
    let tell = move |done: u64, total: Option<u64>| {
        assert_eq!(total, Some(SIZE as u64));
        seen.store(done, Ordering::Relaxed);
    };
    assert_eq!(download.on_progress(tell).write_to_file(&path).await.unwrap(), SIZE as u64);
    assert_eq!(told.load(Ordering::Relaxed), SIZE as u64);
    let sent = told.clone();
    let upload =
        Upload::from_path(&path).on_progress(move |done, _| sent.store(done, Ordering::Relaxed));
    told.store(0, Ordering::Relaxed);
    client.put("/x").upload("video/mp4", upload).await.unwrap();
    assert_eq!(told.load(Ordering::Relaxed), SIZE as u64);
    let (head, length) = wire.seen.lock().unwrap()[1].clone();
    assert!(
        head.contains(&format!("content-length: {SIZE}\r\n")) && !head.contains("chunked"),
        "{head}"
    );
    assert_eq!(length, SIZE);
    // without a size it goes out in chunks
    let file = tokio_file(&path);
    client.put("/x").upload("video/mp4", file).await.unwrap();
    let (head, length) = wire.seen.lock().unwrap()[2].clone();
    assert!(head.contains("transfer-encoding: chunked\r\n") && length > SIZE, "{head}");
    #[cfg(target_os = "linux")]
    assert!(peak() - before < 32 << 20, "grew by {} bytes", peak() - before);
    std::fs::remove_dir_all(folder).unwrap();
}

/// A file as a stream without a size.
fn tokio_file(path: &std::path::Path) -> Upload {
    let stream = crate::runtime::bodies::file_io::FileStream::new(path.into(), None);
    Upload::from_stream(stream)
}
