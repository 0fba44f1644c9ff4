//! A server that counts: what changes something is done once, whatever goes wrong on the way; what
//! may be done again is.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cadenya::types::{ApiKeySpecInput, CreateResourceMetadata};
use cadenya::{Client, Error};

/// What the server does with the first request; all others it answers with a 200.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// It did the work, and answers this.
    Did(&'static str),
    /// It did nothing, and says so.
    Refuses(&'static str),
    /// It did the work, and the response breaks off.
    Breaks(&'static str),
    /// It did the work, and nobody hears of it.
    Silent,
}

const FAULTS: [Fault; 14] = [
    Fault::Did("408 X"),
    Fault::Did("409 X"),
    Fault::Did("500 X"),
    Fault::Did("500 X\r\nretry-after: 0"),
    Fault::Did("502 X"),
    Fault::Did("503 X"),
    Fault::Did("504 X\r\nretry-after-ms: 1"),
    Fault::Refuses("429 X\r\nretry-after-ms: 1"),
    Fault::Refuses("503 X\r\nretry-after: 0"),
    Fault::Breaks(""),
    Fault::Breaks("HTTP/1.1 200 OK\r\nconte"),
    Fault::Breaks("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
    Fault::Breaks("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\""),
    Fault::Silent,
];

/// The first lines of all requests that were acted on.
type Done = Arc<Mutex<Vec<String>>>;

fn server(fault: Fault) -> (Client, Done) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let done = Done::default();
    let log = done.clone();
    std::thread::spawn(move || {
        for (index, stream) in listener.incoming().enumerate() {
            let (stream, log) = (stream.unwrap(), log.clone());
            std::thread::spawn(move || serve(stream, (index == 0).then_some(fault), &log));
        }
    });
    (
        Client::builder()
            .api_key("k")
            .base_url(url)
            .timeout(Duration::from_millis(300))
            .build()
            .unwrap(),
        done,
    )
}

fn serve(mut stream: TcpStream, fault: Option<Fault>, done: &Done) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).unwrap_or(0) == 0 {
            return;
        }
    }
    let length = head
        .to_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
        .unwrap_or(0);
    reader.read_exact(&mut vec![0; length]).unwrap();
    if !matches!(fault, Some(Fault::Refuses(_))) {
        done.lock().unwrap().push(head.lines().next().unwrap().to_owned());
    }
    let whole = |status: &str| {
        format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{{}}"
        )
    };
    let response = match fault {
        None => whole("200 OK"),
        Some(Fault::Did(status) | Fault::Refuses(status)) => whole(status),
        Some(Fault::Breaks(start)) => start.to_owned(),
        Some(Fault::Silent) => return drop(stream.read(&mut [0; 1])),
    };
    let _ = stream.write_all(response.as_bytes());
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.read(&mut [0; 1024]);
}

/// All faults at once.
async fn each<F: Future<Output = ()> + Send + 'static>(check: fn(Fault) -> F) {
    for checked in FAULTS.map(|fault| tokio::spawn(check(fault))) {
        checked.await.unwrap();
    }
}

#[tokio::test]
async fn what_changes_something_is_done_once() {
    each(|fault| async move {
        let create = |client: &Client| {
            let api_keys = client.api_keys();
            api_keys.create(CreateResourceMetadata::new("n"), ApiKeySpecInput::new())
        };
        let (client, done) = server(fault);
        let ended = create(&client).send_raw().await;
        assert_eq!(done.lock().unwrap().len(), 1, "{fault:?}: {ended:?}");
        // A key that is rotated twice locks out who has the first one.
        let (client, done) = server(fault);
        let ended = client.api_keys().rotate("key").with_max_retries(9).send_raw().await;
        assert_eq!(
            *done.lock().unwrap(),
            ["PUT /v1/api_keys/key/rotate HTTP/1.1"],
            "{fault:?}: {ended:?}"
        );
        assert_eq!(ended.is_ok(), matches!(fault, Fault::Refuses(_)), "{fault:?}: {ended:?}");
        // Who cannot know whether it was done is not told that it was not.
        let (client, done) = server(fault);
        let ended = client.post("/v1/anything").await;
        assert_eq!(done.lock().unwrap().len(), 1, "{fault:?}: {ended:?}");
        if let (Fault::Breaks(_) | Fault::Silent, Err(Error::Connect(e) | Error::Timeout(e))) =
            (fault, &ended)
        {
            assert!(e.may_have_been_processed(), "{fault:?}: {ended:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_may_be_done_again_is() {
    each(|fault| async move {
        let (client, done) = server(fault);
        client.api_keys().delete("key").await.unwrap();
        let refused = matches!(fault, Fault::Refuses(_));
        assert_eq!(done.lock().unwrap().len(), if refused { 1 } else { 2 }, "{fault:?}");
        // And a POST where its caller says so.
        let (client, done) = server(fault);
        client.post("/v1/anything").with_retry_unsafe(true).await.unwrap();
        assert_eq!(done.lock().unwrap().len(), if refused { 1 } else { 2 }, "{fault:?}");
    })
    .await;
}
