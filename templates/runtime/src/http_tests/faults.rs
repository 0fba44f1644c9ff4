//! What goes wrong between a client and a server, and what has to come of it: each within its time, told as what it is,
//! with no key in it: not in errors, nor in what is traced.

use super::wire::{Plan, Step, Wire, head, send, whole};
use super::{builder, plain, update};
use crate::runtime::emit::{self as rt, Verb};
use crate::{Error, Upload};
use serde_json::Value;
use std::sync::Arc;
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
    let half = r#"{"a":[1,2"#;
    let mut all = vec![
        row("refused", vec![Step::Refuse], (End::Refused, 0), (End::Refused, 0), "refused"),
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
            "a picture",
            vec![whole("200 OK", "content-type: image/png\r\n", b"\x89PNG\r\n\x1a\n")],
            once(End::Decode),
            once(End::Decode),
            "it is image/png, where JSON was expected",
        ),
        row("no type, and no JSON", vec![whole("200 OK", "", "OK")], once(End::Decode), once(End::Decode), "expected value"),
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
            "a header that is no UTF-8, of a success",
            vec![whole(b"200 OK\r\nx-request-id: \xFF\xFE\r\nx: \x80", JSON, "{}")],
            once(End::Value),
            once(End::Value),
            "",
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
            vec![whole("307 X\r\nlocation: http://[", JSON, "{}")],
            once(End::Status(307)),
            once(End::Status(307)),
            "307",
        ),
    ];
    all.extend(waits());
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

/// Each status that passes, with and without a time that it asks for.
fn waits() -> Vec<Row> {
    let mut all = Vec::new();
    let soon = ["retry-after: 0", "retry-after: Sun, 06 Nov 1994 08:49:37 GMT", "retry-after-ms: 1"];
    // Times, but none that anybody would wait for: they say that nothing was done all the same.
    let late = ["retry-after: 86400", "retry-after: Fri, 01 Jan 9999 00:00:00 GMT", "retry-after-ms: 99999999"];
    let absurd = [
        "x: none",
        "retry-after:",
        "retry-after: 1e300",
        "retry-after: -1",
        "retry-after: NaN",
        "retry-after: 99999999999999999999",
        "retry-after: Sun, 31 Feb 1994 08:49:37 GMT",
        "retry-after: Fri, 31 Dec 99999 23:59:59 GMT",
        "retry-after: soon",
        "retry-after: \u{fffd}",
        "retry-after-ms: -1",
    ];
    for code in [408, 409, 429, 500, 502, 503, 504] {
        for (says_when, lines) in [(true, soon.as_slice()), (true, &late), (false, &absurd)] {
            for line in lines {
                let first = vec![whole(format!("{code} X\r\n{line}"), JSON, r#"{"message":"no"}"#)];
                // A POST only where it cannot have been done.
                let undone = code == 429 || code == 503 && says_when;
                let post = if undone { (End::Value, 2) } else { (End::Status(code), 1) };
                all.push(row("a status that passes", first, post, (End::Value, 2), "no"));
            }
        }
    }
    let bytes = vec![whole(b"429 X\r\nretry-after: \xFF", JSON, "{}")];
    all.push(row("a time that is no text", bytes, (End::Value, 2), (End::Value, 2), ""));
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_comes_to_its_end() {
    let start = Instant::now();
    // Not all at once: a row that waits for another's bytes would come to a timeout.
    let few = Arc::new(tokio::sync::Semaphore::new(24));
    let check = async |few: Arc<tokio::sync::Semaphore>, row: Row| {
        let _turn = few.acquire().await.unwrap();
        check(row).await;
    };
    let tasks: Vec<_> = table().into_iter().map(|row| tokio::spawn(check(few.clone(), row))).collect();
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
        let (result, traced) = traced(request.with_query("q", "s3cret").send()).await;
        let name = format!("{} ({verb:?}): {result:?}", row.name);
        assert_eq!(end(&result), expected, "{name}");
        assert_eq!(wire.count(), count, "{name}");
        assert!(start.elapsed() < Duration::from_secs(8), "{name} {:?}", start.elapsed());
        assert_no_secret(&traced);
        if let Err(error) = result {
            assert_no_secret(&format!("{error} {error:?} {error:#?} {}", chain(&error)));
            // Down to the operating system's own error.
            let causes = std::iter::successors(std::error::Error::source(&error), |e| e.source());
            let io = causes.filter_map(|e| e.downcast_ref::<std::io::Error>()).last().map(std::io::Error::kind);
            assert!(row.name != "refused" || io == Some(std::io::ErrorKind::ConnectionRefused), "{error:?}");
            assert!(error.to_string().contains(row.says), "{name}: {error}");
            assert!(error.to_string().starts_with(verb.as_str()) && !error.to_string().contains('\n'), "{error}");
            if let Error::Api(error) = &error {
                assert!(error.body().len() <= 64 << 10, "{name}");
            }
        }
    }
}

fn assert_no_secret(text: &str) {
    assert!(!text.contains("k-secret") && !text.contains("s3cret"), "{text}");
}

/// What comes of it, and all spans and events on the way, whoever they are from.
async fn traced<T>(work: impl Future<Output = T>) -> (T, String) {
    #[cfg(not(feature = "tracing"))]
    return (work.await, String::new());
    #[cfg(feature = "tracing")]
    {
        use tracing::instrument::WithSubscriber;
        let spans = super::tracing::Spans::of_all();
        let out = work.with_subscriber(spans.clone()).await;
        let text = spans.text();
        assert!(text.contains("http.request.method"), "{text}");
        (out, text)
    }
}

/// The causes of an error, down to the last.
fn chain(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |e| e.source()).map(|e| format!("{e} {e:?} ")).collect()
}

#[derive(Debug, Clone, PartialEq)]
struct Thing {
    id: String,
    count: Option<i64>,
    tags: Vec<String>,
    extra: rt::Extra,
}
rt::record!(Thing {
    0 id: required String = "id",
    1 count: optional Option<i64> = "count",
    2 tags: required Vec<String> = "tags",
} extra);

/// What is in an answer: the value that comes of it, or the place that is wrong and a word of why.
#[tokio::test]
async fn what_the_answer_holds() {
    let thing = |id: &str, count, extra: rt::Extra| Thing { id: id.to_owned(), count, tags: Vec::new(), extra };
    type Expected = Result<(&'static str, Option<i64>), (&'static str, &'static str)>;
    let rows: &[(&str, Expected)] = &[
        (r#"{"id":"a","tags":[]}"#, Ok(("a", None))),
        // what is said twice is as good as what is said last
        (r#"{"id":"a","count":1,"tags":["x"],"id":"b","count":2,"tags":[]}"#, Ok(("b", Some(2)))),
        (r#"{"id":"a","tags":[],"new":{"x":[1,null]}}"#, Ok(("a", None))),
        (r#"{"id":"a","tags":[],"count":null}"#, Ok(("a", None))),
        (r#"{"id":null,"tags":[]}"#, Err(("$.id", "null"))),
        (r#"{"id":"a","tags":null}"#, Err(("$.tags", "null"))),
        (r#"{"id":"a","tags":["x",null]}"#, Err(("$.tags[1]", "null"))),
        (r#"{"id":5,"tags":[]}"#, Err(("$.id", "integer"))),
        (r#"{"id":"a","tags":[],"count":"5"}"#, Err(("$.count", "string"))),
        (r#"{"id":"a","tags":[],"count":1.5}"#, Err(("$.count", "floating point"))),
        (r#"{"id":"a","tags":[],"count":1e99}"#, Err(("$.count", "floating point"))),
        (r#"{"id":"a","tags":{"0":"x"}}"#, Err(("$.tags", "map"))),
        (r#"{"id":"a","tags":[1]}"#, Err(("$.tags[0]", "integer"))),
        (r#"{"tags":[]}"#, Err(("$", "missing field `id`"))),
        ("[]", Err(("$", ""))),
        ("null", Err(("$", "null"))),
        ("5", Err(("$", "integer"))),
    ];
    for (body, expected) in rows {
        let wire = Wire::new(vec![vec![whole("200 OK", JSON, body)]]).await;
        let result = wire.client().get("/v1/things").send_as::<Thing>().await;
        match (result, expected) {
            (Ok(read), Ok((id, count))) => {
                let extra = read.extra.clone();
                assert_eq!(extra.get("new").is_some(), body.contains("new"), "{body}");
                assert_eq!(read, thing(id, *count, extra), "{body}");
            }
            (Err(Error::Decode(error)), Err((path, says))) => {
                assert_eq!(error.path(), *path, "{body}: {error}");
                assert!(error.to_string().contains(says) && error.snippet().len() <= body.len(), "{body}: {error}");
                assert!(*path == "$" || error.to_string().contains(path), "{body}: {error}");
                assert_eq!(error.body(), body.as_bytes());
            }
            (result, _) => panic!("{body}: {result:?}"),
        }
        assert_eq!(wire.count(), 1, "{body}: what came once comes again");
    }
}

/// What goes into a path stays in its segment, or goes nowhere.
#[tokio::test]
async fn values_of_a_path() {
    let long = "x".repeat(100_000);
    let fits = "y".repeat(60_000);
    let sent: [(&str, &str); 9] = [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("%2e", "%252e"),
        ("%2e%2E", "%252e%252E"),
        ("..\\x", "..%5Cx"),
        ("a?b#c;d", "a%3Fb%23c%3Bd"),
        ("...", "..."),
        ("a\r\nhost: evil", "a%0D%0Ahost%3A%20evil"),
        (&fits, &fits),
    ];
    let wire = Wire::new(vec![vec![ok()]]).await;
    let client = wire.client();
    for (index, (value, segment)) in sent.into_iter().enumerate() {
        update(&client, value).await.unwrap();
        let line = wire.head(index).lines().next().unwrap().to_owned();
        assert_eq!(line, format!("patch /v1/things/{} http/1.1", segment.to_lowercase()));
    }
    for value in ["", ".", "..", &long] {
        let error = update(&client, value).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
        assert!(error.to_string().len() < 300 && error.to_string().starts_with("PATCH /v1/things/{id}: "), "{error}");
    }
    assert_eq!(wire.count(), sent.len(), "nothing was sent");
}

/// A connection that was kept, and is closed on the request: it may have been done. One that was closed before may not.
#[tokio::test]
async fn a_connection_that_was_kept() {
    let kept = || send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    let plans = || vec![vec![kept(), Step::Next], vec![ok()]];
    for (verb, seen) in [(Verb::Post, 2), (Verb::Get, 3)] {
        let wire = Wire::new(plans()).await;
        let client = wire.client();
        plain(&client, verb).await.unwrap();
        let result = plain(&client, verb).await;
        assert_eq!((end(&result), wire.count()), (if seen == 2 { End::Broken } else { End::Value }, seen), "{verb:?}");
    }
    let wire = Wire::new(vec![vec![kept()], vec![ok()]]).await;
    let client = wire.client();
    for _ in 0..2 {
        plain(&client, Verb::Post).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(wire.count(), 2);
}

/// Whether that is seen before or after the request went out is chance, and all the same: the server has read none of it.
#[tokio::test]
async fn reset_before_the_request() {
    for verb in [Verb::Post, Verb::Get] {
        let wire = Wire::new(vec![vec![Step::Reset], vec![ok()]]).await;
        let result = plain(&wire.client(), verb).await;
        match end(&result) {
            End::Value => assert_eq!(wire.count(), 1),
            End::Broken if verb == Verb::Post => assert_eq!(wire.count(), 0),
            other => panic!("{verb:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_dropped_call_drops_its_connection() {
    let wire = Wire::new(vec![vec![Step::Hang, Step::Gone]]).await;
    let call = plain(&wire.client(), Verb::Get).send();
    let _ = tokio::time::timeout(Duration::from_millis(100), call).await.unwrap_err();
    let gone = async {
        while wire.gone() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), gone).await.unwrap();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(wire.count(), 1, "and it is not tried again");
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
