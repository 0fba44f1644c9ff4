//! Answers of bytes: whole, piece by piece, to a writer and to a file, with progress; and what
//! cannot be written.

use super::streams::{Piece, Pieces, is};
use super::{Script, builder, response_with};
use crate::runtime::bodies::file_io::FileSink;
use crate::runtime::emit as rt;
use crate::{Download, Error};
use bytes::Bytes;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

operations! {
    Content => ::bytes::Bytes,
    Backup => rt::Download,
}
rt::request!(Content => ::bytes::Bytes, rt::binary);
rt::into_download!(Content);
rt::stream_request!(Backup => rt::Download, rt::download);

fn content(pieces: &Pieces) -> Content {
    let mut request = rt::Request::new(&pieces.client(), rt::HttpMethod::Get, "/v1/content");
    request.accept("application/octet-stream");
    Content(request)
}

fn three() -> Vec<Piece> {
    vec![is("abc"), is("de"), is("f")]
}

/// A folder of this test's own.
pub fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("sdk-runtime-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn every_way() {
    let pieces = || Pieces::new("video/mp4", [three(), three()]);
    assert_eq!(content(&pieces()).await.unwrap(), "abcdef", "as bytes, as before");
    let download = content(&pieces()).into_download().await.unwrap();
    assert_eq!(
        (download.content_type(), download.content_length(), download.request_id()),
        (Some("video/mp4"), None, Some("r1"))
    );
    assert_eq!(download.status(), 200);
    assert_eq!(download.bytes().await.unwrap(), "abcdef");
    let mut stream = Backup(content(&pieces()).0).await.unwrap().bytes_stream();
    assert_eq!(stream.next().await.unwrap().unwrap(), "abc");
    assert_eq!(crate::Body::from_stream(stream).bytes().await.unwrap(), "def");
    let mut out = Vec::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = told.clone();
    let download = content(&pieces()).into_download().await.unwrap();
    let tell = move |done, total| log.lock().unwrap().push((done, total));
    assert_eq!(download.on_progress(tell).write_to(&mut out).await.unwrap(), 6);
    assert_eq!(
        (out, told.lock().unwrap().clone()),
        (b"abcdef".to_vec(), vec![(3, None), (5, None), (6, None)])
    );
    // read whole first
    let raw = Backup(content(&pieces()).0).send_raw().await.unwrap();
    assert_eq!(raw.parse().unwrap().bytes().await.unwrap(), "abcdef");
    assert_eq!(raw.parse().unwrap().bytes().await.unwrap(), "abcdef", "again");
    let error = pieces().then(404).client().get("/x").into_download().await;
    assert!(error.is_ok());
    let error = Pieces::default().then(404).client().get("/x").into_download().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn to_a_file() {
    let folder = folder("to-a-file");
    let path = folder.join("out.bin");
    std::fs::write(&path, "old and longer").unwrap();
    let get = |last: Vec<Piece>| async move {
        content(&Pieces::new("a/b", [last])).into_download().await.unwrap()
    };
    // what does not come whole leaves the old file, and nothing else
    let error = get(vec![is("abc"), Piece::Breaks]).await.write_to_file(&path).await.unwrap_err();
    assert!(
        error.is_connect()
            && error.to_string().starts_with("GET /v1/content: the connection broke"),
        "{error}"
    );
    assert_eq!(
        (std::fs::read_to_string(&path).unwrap().as_str(), names(&folder).len()),
        ("old and longer", 1)
    );
    // nor does what is dropped on the way
    let stopped = get(vec![is("abc"), Piece::Never]).await.write_to_file(&path);
    let _ = tokio::time::timeout(std::time::Duration::from_millis(50), stopped).await.unwrap_err();
    assert_eq!(names(&folder), ["out.bin"]);
    assert_eq!(get(three()).await.write_to_file(&path).await.unwrap(), 6);
    assert_eq!(
        (std::fs::read_to_string(&path).unwrap().as_str(), names(&folder).len()),
        ("abcdef", 1)
    );
    let error = get(three()).await.write_to_file(folder.join("no/where")).await.unwrap_err();
    assert!(matches!(error, Error::Write(_)) && !error.is_retryable(), "{error}");
    assert!(
        error
            .to_string()
            .starts_with("GET /v1/content: cannot write what was downloaded: No such file"),
        "{error}"
    );
    #[cfg(unix)]
    get(three()).await.write_to_file("/dev/null").await.unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn shorter_than_announced() {
    let script = Script::new([response_with(200, &[("content-length", "9")], "abc")]);
    let download = script.client().get("/x").into_download().await.unwrap();
    assert_eq!(download.content_length(), Some(9));
    let error = download.write_to(Vec::new()).await.unwrap_err();
    assert!(
        error.is_connect() && error.to_string().contains("it ended after 3 of 9 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_writer_that_fails() {
    struct Full(usize);
    impl tokio::io::AsyncWrite for Full {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            let most = bytes.len().min(2).min(self.0);
            self.0 -= most;
            Poll::Ready(Ok(most))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
        }
    }
    let get = || async { content(&Pieces::new("a/b", [three()])).into_download().await.unwrap() };
    assert_eq!(get().await.write_to(Full(6)).await.unwrap(), 6, "a few bytes at a time");
    assert!(matches!(get().await.write_to(Full(5)).await, Err(Error::Write(_))));
}

#[tokio::test]
async fn a_piece_at_a_time() {
    /// Counts the bytes that are held.
    struct Held(Vec<u8>, Arc<AtomicUsize>);
    impl AsRef<[u8]> for Held {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    impl Drop for Held {
        fn drop(&mut self) {
            self.1.fetch_sub(self.0.len(), Ordering::Relaxed);
        }
    }
    struct Blocks(usize, Arc<AtomicUsize>);
    impl futures_core::Stream for Blocks {
        type Item = Result<Bytes, Error>;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let Some(left) = self.0.checked_sub(1) else { return Poll::Ready(None) };
            self.0 = left;
            let held = self.1.fetch_add(1 << 20, Ordering::Relaxed) + (1 << 20);
            assert!(held <= 2 << 20, "{held} bytes at once");
            Poll::Ready(Some(Ok(Bytes::from_owner(Held(vec![0; 1 << 20], self.1.clone())))))
        }
    }
    struct Source(Arc<AtomicUsize>);
    impl crate::HttpClient for Source {
        async fn send(
            &self,
            _: http::Request<crate::Body>,
        ) -> Result<http::Response<crate::Body>, Error> {
            Ok(http::Response::new(crate::Body::from_stream(Blocks(64, self.0.clone()))))
        }
    }
    let folder = folder("a-piece");
    let client = builder().http_client(Source(Arc::default())).build().unwrap();
    let download: Download = client.get("/x").into_download().await.unwrap();
    assert_eq!(download.write_to_file(folder.join("64")).await.unwrap(), 64 << 20);
    std::fs::remove_dir_all(folder).unwrap();
}

/// Whenever nobody waits for it any more, no part of a file stays.
#[tokio::test]
async fn a_file_that_is_given_up() {
    let folder = folder("given-up");
    let path = folder.join("x");
    for turns in (0..40).cycle().take(4000) {
        let enough = async {
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            _ = FileSink::create(&path) => {}
            () = enough => {}
        }
    }
    let empty = async {
        while std::fs::read_dir(&folder).unwrap().count() > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(5), empty).await.unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[cfg(feature = "blocking")]
#[test]
fn for_code_that_waits() {
    let client = || builder().http_client(Pieces::new("a/b", [three()])).build().unwrap();
    let start =
        || Backup(rt::Request::new(&client(), rt::HttpMethod::Get, "/x")).send_blocking().unwrap();
    assert_eq!(start().bytes_blocking().unwrap(), "abcdef");
    let folder = folder("waits");
    let pieces: Result<Vec<Bytes>, Error> = start().bytes_stream().into_iter().collect();
    assert_eq!(pieces.unwrap().concat(), b"abcdef");
    assert_eq!(start().write_to_file_blocking(folder.join("x")).unwrap(), 6);
    std::fs::remove_dir_all(folder).unwrap();
}
