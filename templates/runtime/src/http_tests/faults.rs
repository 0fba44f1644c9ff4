//! What goes wrong between a client and a server, and what has to come of it: each within its time, told as what it is,
//! with no key in it. (What the answer holds is in `errors`, `params` and the tests of serde.)

use super::wire::{Plan, Step, Wire, head, send, whole};
use super::{builder, plain, update};
use crate::runtime::emit::Verb;
use crate::{Error, Upload};
use serde_json::Value;
use std::time::{Duration, Instant};

/// What comes of it.
#[derive(Debug, PartialEq)]
enum End {
    Value,
    Status(u16),
    Decode,
    Broken,
    Refused,
    Timeout,
}

fn end(result: &Result<Value, Error>) -> End {
    match result {
        Ok(_) => End::Value,
        Err(Error::Api(e)) => End::Status(e.status().as_u16()),
        Err(Error::Decode(_)) => End::Decode,
        Err(Error::Connect(e)) if e.may_have_been_processed() => End::Broken,
        Err(Error::Connect(_)) => End::Refused,
        Err(Error::Timeout(_)) => End::Timeout,
        Err(other) => panic!("{other:?}"),
    }
}

const JSON: &str = "content-type: application/json\r\n";

fn ok() -> Step {
    whole("200 OK", JSON, r#"{"a":1}"#)
}

fn status(status: &str, headers: &str) -> Plan {
    vec![whole(status, &format!("{JSON}{headers}"), r#"{"message":"no"}"#)]
}

struct Row {
    name: &'static str,
    /// On the first connection; the second and all further ones answer well.
    first: Plan,
    /// What a POST comes to, which must not be sent twice, and how often the server then has seen it.
    post: (End, usize),
    /// The same of a GET.
    get: (End, usize),
    /// What the error of the POST says.
    says: &'static str,
}

fn row(name: &'static str, first: Plan, post: (End, usize), get: (End, usize), says: &'static str) -> Row {
    Row { name, first, post, get, says }
}

/// The limit of a try; everything has to be over soon after.
const LIMIT: Duration = Duration::from_millis(400);

fn table() -> Vec<Row> {
    let once = |end| (end, 1);
    let again = || (End::Value, 2);
    let cut = |text: &str| vec![send(text)];
    let soon = "retry-after-ms: 1\r\n";
    let half = r#"{"a":[1,2"#;
    let mut all = vec![
        row("reset after the request", vec![Step::Wait(0), Step::Reset], once(End::Broken), again(), "the connection broke"),
        row("reset in the head", vec![send("HTTP/1.1 200 OK\r\nconte"), Step::Reset], once(End::Broken), again(), "broke"),
        row(
            "reset in the body",
            vec![head("content-length: 99\r\n"), send("{"), Step::Wait(20), Step::Reset],
            once(End::Broken),
            again(),
            "broke",
        ),
        row(
            "chunks that break off",
            cut("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\""),
            once(End::Broken),
            again(),
            "broke",
        ),
        row(
            "chunks that are none",
            cut("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}"),
            once(End::Broken),
            again(),
            "broke",
        ),
        row("no HTTP", cut("SSH-2.0-OpenSSH_9.6\r\n"), once(End::Broken), again(), "broke"),
        row(
            "two lengths",
            cut("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
            once(End::Broken),
            again(),
            "broke",
        ),
        row("endless headers", vec![send("HTTP/1.1 200 OK\r\nx: "), Step::Fill(8 << 20)], once(End::Broken), again(), "broke"),
        row("no answer", vec![Step::Hang], once(End::Timeout), again(), "no answer within 400ms"),
        row(
            "a head that drips",
            vec![send("HTTP/1.1 200 OK\r\nx: "), Step::Drip(vec![b'x'; 500], 10)],
            once(End::Timeout),
            again(),
            "no answer within",
        ),
        row(
            "a body that drips",
            vec![head(JSON), Step::Drip(vec![b' '; 500], 10)],
            once(End::Timeout),
            again(),
            "no answer within",
        ),
        row(
            "a body that stops",
            vec![head("content-length: 9\r\n"), send("{"), Step::Hang],
            once(End::Timeout),
            again(),
            "no answer within",
        ),
        row(
            "an error that drips",
            vec![send("HTTP/1.1 400 No\r\n\r\n"), Step::Drip(vec![b' '; 500], 10)],
            once(End::Status(400)),
            once(End::Status(400)),
            "400",
        ),
        row("invalid JSON", vec![whole("200 OK", JSON, "{\"a\":}")], once(End::Decode), once(End::Decode), "expected value"),
        row("truncated JSON", vec![whole("200 OK", JSON, half)], once(End::Decode), once(End::Decode), "EOF"),
        row(
            "an HTML page",
            vec![whole("200 OK", "content-type: text/html\r\n", "<html>")],
            once(End::Decode),
            once(End::Decode),
            "it is text/html",
        ),
        row(
            "a page that says it is JSON",
            vec![whole("200 OK", JSON, "<html>")],
            once(End::Decode),
            once(End::Decode),
            "a page of HTML",
        ),
        row(
            "JSON under another name",
            vec![whole("200 OK", "content-type: text/plain\r\n", "{}")],
            once(End::Value),
            once(End::Value),
            "",
        ),
        row(
            "204 where a body was expected",
            vec![send("HTTP/1.1 204 No Content\r\n\r\n")],
            once(End::Decode),
            once(End::Decode),
            "no body (204",
        ),
        row(
            "bytes that are no UTF-8",
            vec![whole("200 OK", JSON, b"\"\xFF\"")],
            once(End::Decode),
            once(End::Decode),
            "invalid unicode",
        ),
        row(
            "a header that is no UTF-8",
            vec![send(b"HTTP/1.1 500 X\r\nx-request-id: \xFF\r\ncontent-length: 0\r\n\r\n")],
            once(End::Status(500)),
            again(),
            "500",
        ),
        row(
            "20 MB of error",
            vec![send("HTTP/1.1 404 X\r\ncontent-length: 20000000\r\n\r\n"), Step::Fill(20_000_000)],
            once(End::Status(404)),
            once(End::Status(404)),
            "404",
        ),
        row(
            "an error without end",
            vec![send("HTTP/1.1 500 X\r\n\r\n"), Step::Fill(1 << 30)],
            once(End::Status(500)),
            again(),
            "500",
        ),
        row("half an error", cut("HTTP/1.1 503 X\r\ncontent-length: 99\r\n\r\nhalf"), once(End::Status(503)), again(), "503"),
        row(
            "a redirect to nowhere",
            vec![send("HTTP/1.1 302 X\r\nlocation: http://127.0.0.1:1/x\r\ncontent-length: 0\r\n\r\n")],
            once(End::Status(302)),
            again(),
            "302",
        ),
        row(
            "a redirect that is none",
            status("307 X", "location: http://[\r\n"),
            once(End::Status(307)),
            once(End::Status(307)),
            "307",
        ),
    ];
    for code in ["408 X", "409 X", "500 X", "502 X", "503 X", "504 X"] {
        let number = code[..3].parse().unwrap();
        all.push(row("may have been processed", status(code, ""), once(End::Status(number)), again(), "no"));
    }
    for wait in [soon, "retry-after: 0\r\n", "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n"] {
        all.push(row("cannot have been: 503", status("503 X", wait), again(), again(), ""));
        all.push(row("cannot have been: 429", status("429 X", wait), again(), again(), ""));
    }
    for wait in [
        "",
        "retry-after: 1e300\r\n",
        "retry-after: -1\r\n",
        "retry-after: 99999999999999999999\r\n",
        "retry-after: \u{fffd}\r\n",
    ] {
        all.push(row("429 and no sense", status("429 X", wait), again(), again(), ""));
    }
    if cfg!(feature = "gzip") {
        let early = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\x56\x4a".as_slice();
        let packed = "content-encoding: gzip\r\n";
        all.push(row("gzip that ends early", vec![whole("200 OK", packed, early)], once(End::Broken), again(), "ends early"));
        all.push(row(
            "gzip that is none",
            vec![whole("200 OK", packed, "{}{}{}{}{}{}")],
            once(End::Decode),
            once(End::Decode),
            "damaged",
        ));
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_comes_to_its_end() {
    let start = Instant::now();
    let tasks: Vec<_> = table().into_iter().map(|row| tokio::spawn(check(row))).collect();
    let mut failed = Vec::new();
    for task in tasks {
        failed.extend(task.await.err());
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

async fn check(row: Row) {
    for (verb, (expected, count)) in [(Verb::Post, row.post), (Verb::Get, row.get)] {
        let wire = Wire::new(vec![row.first.clone(), vec![ok()]]).await;
        let client = builder().base_url(&wire.url).build().unwrap();
        let start = Instant::now();
        let request = plain(&client, verb).with_timeout(LIMIT).with_deadline(Duration::from_secs(8));
        let result = request.with_query("q", "s3cret").await;
        let name = format!("{} ({verb:?}): {result:?}", row.name);
        assert_eq!(end(&result), expected, "{name}");
        assert_eq!(wire.count(), count, "{name}");
        assert!(start.elapsed() < Duration::from_secs(8), "{name} {:?}", start.elapsed());
        if let Err(error) = result {
            let text = format!("{error} {error:?} {}", chain(&error));
            assert!(!text.contains("k-secret") && !text.contains("s3cret"), "{name}: {text}");
            assert!(error.to_string().contains(row.says), "{name}: {error}");
            assert!(error.to_string().starts_with(verb.as_str()) && !error.to_string().contains('\n'), "{error}");
            if let Error::Api(error) = &error {
                assert!(error.body().len() <= 64 << 10, "{name}");
            }
        }
    }
}

/// The causes of an error, down to the last.
fn chain(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |e| e.source()).map(|e| format!("{e} {e:?} ")).collect()
}

#[tokio::test]
async fn a_redirect_loop_ends() {
    let hop = vec![send("HTTP/1.1 302 X\r\nlocation: /v1/things\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")];
    let wire = Wire::new(vec![hop]).await;
    let error = plain(&wire.client(), Verb::Get).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), wire.count()), (302, 11));
}

#[tokio::test]
async fn the_deadline_is_kept() {
    // Every try hangs; the waits between them count as well.
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let start = Instant::now();
    let request = plain(&wire.client(), Verb::Get).with_timeout(Duration::from_millis(100)).with_max_retries(99);
    let error = request.with_deadline(Duration::from_millis(900)).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(3), "{error} after {:?}", start.elapsed());
}

#[tokio::test]
async fn what_is_dropped_stops() {
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let client = wire.client();
    let request = plain(&client, Verb::Get).with_timeout(Duration::from_millis(20)).with_max_retries(99).send();
    let _ = tokio::time::timeout(Duration::from_millis(100), request).await.unwrap_err();
    let count = wire.count();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(wire.count(), count);
}

#[tokio::test]
async fn streams_break_and_go_on() {
    let events = || head("content-type: text/event-stream\r\n");
    let wire = Wire::new(vec![
        vec![events(), Step::Drip(b"retry: 1\nid: 1\ndata: 1\n\nid: 2\ndata: 2".to_vec(), 2), Step::Reset],
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
    assert!(wire.head(1).contains("last-event-id: 1\r\n") && wire.head(2).contains("last-event-id: 2\r\n"));
    // a download is not begun again: what came of it was handed over
    let wire = Wire::new(vec![vec![head("content-length: 9\r\n"), send("abc"), Step::Wait(20), Step::Reset], vec![ok()]]).await;
    let error = wire.client().get("/x").into_download().await.unwrap().bytes().await.unwrap_err();
    assert!(error.is_connect() && error.to_string().starts_with("GET /x: "), "{error}");
    let wire = Wire::new(vec![vec![head("content-length: 9\r\n"), send("abc"), Step::Hang]]).await;
    let error = wire.client().get("/x").with_timeout(LIMIT).into_download().await.unwrap().bytes().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("nothing came for 400ms"), "{error}");
}

#[tokio::test]
async fn uploads_that_fail() {
    // answered and closed before the body was read; a file that is gone when it is read; a stream with an error
    let wire = Wire::new(vec![vec![ok()]]).await;
    let folder = super::downloads::folder("uploads-that-fail");
    let path = folder.join("a");
    std::fs::write(&path, "abc").unwrap();
    let lies = Upload::from_path(&path).with_size(9);
    let error = wire.client().put("/x").upload("a/b", lies).with_timeout(LIMIT).await.unwrap_err();
    assert!(error.to_string().contains("it became shorter while it was sent"), "{error}");
    std::fs::remove_dir_all(folder).unwrap();
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let dead = builder().base_url(format!("http://{closed}")).build().unwrap();
    let error = update(&dead, "x").with_max_retries(0).await.unwrap_err();
    assert_eq!(end(&Err(error)), End::Refused);
}
