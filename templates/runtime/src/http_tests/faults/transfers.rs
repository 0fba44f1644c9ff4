//! Streams, downloads and uploads that break off.

use super::super::wire::{Step, Wire, closed, head, send};
use super::super::{builder, update};
use super::{End, LIMIT, end, ok};
use crate::runtime::bodies::file_io::FileStream;
use crate::{Error, Upload};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn streams_break_and_go_on() {
    let events = || head("content-type: text/event-stream\r\n");
    let wire = Wire::new(vec![
        vec![
            events(),
            Step::Drip(b"retry: 1\nid: 1\ndata: 1\n\nid: 2\ndata: 2".to_vec(), 2),
            Step::Reset,
        ],
        vec![events(), send("id: 2\ndata: 2\n\n"), Step::Hang],
        vec![events(), send("data: 3\n\ndata: [DONE]\n\n"), Step::Hang],
    ])
    .await;
    let request = wire.client().get("/x").with_timeout(LIMIT);
    let mut stream = request.into_events::<u8>().await.unwrap();
    for expected in 1..=3 {
        assert_eq!(stream.next().await.unwrap().unwrap(), expected);
    }
    assert!(stream.next().await.is_none());
    assert!(
        wire.head(1).contains("last-event-id: 1\r\n")
            && wire.head(2).contains("last-event-id: 2\r\n")
    );
    // a download is not begun again: what came of it was handed over
    let wire = Wire::new(vec![
        vec![head("content-length: 9\r\n"), send("abc"), Step::Wait(20), Step::Reset],
        vec![ok()],
    ])
    .await;
    let error = wire.client().get("/x").into_download().await.unwrap().bytes().await.unwrap_err();
    assert!(error.is_connect() && error.to_string().starts_with("GET /x: "), "{error}");
    let wire = Wire::new(vec![vec![head("content-length: 9\r\n"), send("abc"), Step::Hang]]).await;
    let error = wire
        .client()
        .get("/x")
        .with_timeout(LIMIT)
        .into_download()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("nothing came for 400ms"), "{error}");
}

#[tokio::test]
async fn uploads_that_fail() {
    // answered and closed before the body was read; a file that is gone when it is read; a stream
    // with an error
    let wire = Wire::new(vec![vec![ok()]]).await;
    let folder = crate::http_tests::downloads::folder("uploads-that-fail");
    let path = folder.join("a");
    std::fs::write(&path, "abc").unwrap();
    let lies = Upload::from_stream(FileStream::new(path.as_path().into(), Some(9))).with_size(9);
    let error = wire.client().put("/x").upload("a/b", lies).with_timeout(LIMIT).await.unwrap_err();
    assert!(error.to_string().contains("it became shorter while it was sent"), "{error}");
    // that is not the connection's fault, and does not pass
    assert!(
        matches!(error, Error::InvalidRequest(_))
            && error.to_string().contains("cannot read the file"),
        "{error:?}"
    );
    std::fs::remove_dir_all(folder).unwrap();
    let (_socket, url) = closed();
    let dead = builder().base_url(url).build().unwrap();
    let error = update(&dead, "x").with_max_retries(0).await.unwrap_err();
    assert_eq!(end(&Err(error)), End::Refused);
}

/// What is longer than was said would be cut off, and the server would take it for all there is.
#[tokio::test]
async fn a_size_that_is_not_true() {
    struct Few(usize);
    impl futures_core::Stream for Few {
        type Item = Result<&'static str, Error>;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let left = self.0.checked_sub(1);
            self.0 = left.expect("it is not asked again after its end");
            Poll::Ready((self.0 > 0).then_some(Ok("abc")))
        }
    }
    let of = |pieces: usize, size| Upload::from_stream(Few(pieces + 1)).with_size(size);
    for (pieces, size, says) in [
        (1, 3, ""),
        (2, 6, ""),
        (1, 2, "longer"),
        (2, 3, "longer"),
        (2, 5, "longer"),
        (1, 5, "shorter"),
    ] {
        let wire = Wire::new(vec![vec![ok()]]).await;
        let request = wire.client().put("/x").upload("a/b", of(pieces, size)).with_timeout(LIMIT);
        match request.await {
            Ok(_) => assert_eq!((says, wire.count()), ("", 1), "{pieces} {size}"),
            Err(error) => {
                assert!(matches!(error, Error::InvalidRequest(_)) && !says.is_empty(), "{error:?}");
                assert!(
                    error.to_string().contains(&format!("{says} than the {size} bytes")),
                    "{error}"
                );
            }
        }
    }
    // a file is as long as it is
    let folder = crate::http_tests::downloads::folder("sizes");
    let path = folder.join("a");
    std::fs::write(&path, "abc").unwrap();
    let wire = Wire::new(vec![vec![ok()]]).await;
    wire.client().put("/x").upload("a/b", Upload::from_path(&path).with_size(2)).await.unwrap();
    assert!(wire.head(0).contains("content-length: 3\r\n"), "{}", wire.head(0));
    std::fs::remove_dir_all(folder).unwrap();
}

/// Takes a body slowly, as much in each step, and then answers.
async fn slow_server(body: usize) -> String {
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut connection, _) = socket.accept().await.unwrap();
        let (mut got, mut piece) = (0, vec![0; 512 << 10]);
        while got < body {
            got += connection.read(&mut piece).await.unwrap();
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        connection.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    });
    url
}

/// The limit of a try is for a server that does nothing.
#[tokio::test]
async fn a_body_of_bytes_that_moves_is_not_cut_off() {
    const SIZE: usize = 32 << 20;
    let client = |url| builder().base_url(url).timeout(LIMIT).max_retries(0).build().unwrap();
    let start = std::time::Instant::now();
    client(slow_server(SIZE).await).put("/x").upload("a/b", vec![b'x'; SIZE]).send().await.unwrap();
    assert!(start.elapsed() > LIMIT, "too fast for this test: {:?}", start.elapsed());
    client(slow_server(SIZE).await).put("/x").body("x".repeat(SIZE)).await.unwrap();
    // One that does not move is.
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let error =
        client(wire.url.clone()).put("/x").upload("a/b", vec![b'x'; 1 << 20]).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(60), "{error}");
    // Its length is said.
    let wire = Wire::new(vec![vec![ok()]]).await;
    wire.client().put("/x").upload("a/b", vec![b'x'; 100 << 10]).await.unwrap();
    assert!(wire.head(0).contains("content-length: 102400\r\n"), "{}", wire.head(0));
    assert!(!wire.head(0).contains("transfer-encoding"), "{}", wire.head(0));
}

/// A deadline ends also what goes on without a pause, up or down.
#[tokio::test]
async fn what_does_not_stop() {
    struct Endless;
    impl futures_core::Stream for Endless {
        type Item = Result<&'static [u8], Error>;
        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(&[b'x'; 16 << 10])))
        }
    }
    let patience = Duration::from_secs(5);
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let request =
        wire.client().put("/x").upload("a/b", Upload::from_stream(Endless)).with_deadline(LIMIT);
    let error = tokio::time::timeout(patience, request.send()).await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline of 400ms"), "{error}");
    let wire = Wire::new(vec![vec![head(""), Step::Fill(1 << 40)]]).await;
    let mut download = wire.client().get("/x").with_deadline(LIMIT).into_download().await.unwrap();
    let all = async {
        loop {
            if let Err(error) = download.chunk().await.unwrap() {
                break error;
            }
        }
    };
    let error = tokio::time::timeout(patience, all).await.unwrap();
    assert!(error.is_timeout() && error.to_string().contains("deadline"), "{error}");
    assert!(download.chunk().await.is_none());
}
