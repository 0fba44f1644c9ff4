//! Answers that are no answers, or not those that were asked for: a table of what a server does and
//! what comes of it.

use super::super::wire::{Plan, Step, Wire, head, send, whole};
use super::super::{builder, plain};
use super::{End, JSON, LIMIT, end, ok};
use crate::Error;
use crate::runtime::emit::HttpMethod;
use std::sync::Arc;
use std::time::{Duration, Instant};

struct Row {
    name: &'static str,
    /// On the first connection; the second and all further ones answer well.
    first: Plan,
    /// What a POST comes to, which must not be sent twice, and how often the server then has seen
    /// it.
    post: (End, usize),
    /// The same of a GET.
    get: (End, usize),
    /// What the error of the POST says.
    says: &'static str,
}

fn row(
    name: &'static str,
    first: Plan,
    post: (End, usize),
    get: (End, usize),
    says: &'static str,
) -> Row {
    Row { name, first, post, get, says }
}

fn table() -> Vec<Row> {
    let once = |end| (end, 1);
    let again = || (End::Value, 2);
    let cut = |text: &str| vec![send(text)];
    let half = r#"{"a":[1,2"#;
    let mut all = vec![
        row("refused", vec![Step::Refuse], (End::Refused, 0), (End::Refused, 0), "refused"),
        row(
            "reset after the request",
            vec![Step::Wait(0), Step::Reset],
            once(End::Broken),
            again(),
            "the connection broke",
        ),
        row(
            "reset in the head",
            vec![send("HTTP/1.1 200 OK\r\nconte"), Step::Reset],
            once(End::Broken),
            again(),
            "broke",
        ),
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
        row(
            "endless headers",
            vec![send("HTTP/1.1 200 OK\r\nx: "), Step::Fill(8 << 20)],
            once(End::Broken),
            again(),
            "broke",
        ),
        row(
            "no response",
            vec![Step::Hang],
            once(End::Timeout),
            again(),
            "no response within 400ms",
        ),
        row(
            "a head that drips",
            vec![send("HTTP/1.1 200 OK\r\nx: "), Step::Drip(vec![b'x'; 500], 10)],
            once(End::Timeout),
            again(),
            "no response within",
        ),
        row(
            "a body that drips",
            vec![head(JSON), Step::Drip(vec![b' '; 500], 10)],
            once(End::Timeout),
            again(),
            "no response within",
        ),
        row(
            "a body that stops",
            vec![head("content-length: 9\r\n"), send("{"), Step::Hang],
            once(End::Timeout),
            again(),
            "no response within",
        ),
        row(
            "an error that drips",
            vec![send("HTTP/1.1 400 No\r\n\r\n"), Step::Drip(vec![b' '; 500], 10)],
            once(End::Status(400)),
            once(End::Status(400)),
            "400",
        ),
        row(
            "invalid JSON",
            vec![whole("200 OK", JSON, "{\"a\":}")],
            once(End::Decode),
            once(End::Decode),
            "expected value",
        ),
        row(
            "truncated JSON",
            vec![whole("200 OK", JSON, half)],
            once(End::Decode),
            once(End::Decode),
            "EOF",
        ),
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
        row(
            "no type, and no JSON",
            vec![whole("200 OK", "", "OK")],
            once(End::Decode),
            once(End::Decode),
            "expected value",
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
            "a header that is no UTF-8, of a success",
            vec![whole(b"200 OK\r\nx-request-id: \xFF\xFE\r\nx: \x80", JSON, "{}")],
            once(End::Value),
            once(End::Value),
            "",
        ),
        row(
            "20 MB of error",
            vec![
                send("HTTP/1.1 404 X\r\ncontent-length: 20000000\r\n\r\n"),
                Step::Fill(20_000_000),
            ],
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
        row(
            "half an error",
            cut("HTTP/1.1 503 X\r\ncontent-length: 99\r\n\r\nhalf"),
            once(End::Status(503)),
            again(),
            "503",
        ),
        row(
            "a redirect to nowhere",
            vec![send(
                "HTTP/1.1 302 X\r\nlocation: http://127.0.0.1:1/x\r\ncontent-length: 0\r\n\r\n",
            )],
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
        all.push(row(
            "gzip that ends early",
            vec![whole("200 OK", packed, early)],
            once(End::Broken),
            again(),
            "ends early",
        ));
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
    let soon =
        ["retry-after: 0", "retry-after: Sun, 06 Nov 1994 08:49:37 GMT", "retry-after-ms: 1"];
    // Times beyond what anybody waits for: the server is not asked before.
    let late = [
        "retry-after: 86400",
        "retry-after: Fri, 01 Jan 9999 00:00:00 GMT",
        "retry-after-ms: 99999999",
    ];
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
        for line in late {
            let first = vec![whole(format!("{code} X\r\n{line}"), JSON, r#"{"message":"no"}"#)];
            let once = || (End::Status(code), 1);
            all.push(row(
                "a wait that is too long",
                first,
                once(),
                once(),
                "no; the server asks to wait ",
            ));
        }
        for (says_when, lines) in [(true, soon.as_slice()), (false, &absurd)] {
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
    let tasks: Vec<_> =
        table().into_iter().map(|row| tokio::spawn(check(few.clone(), row))).collect();
    let mut failed = Vec::new();
    for task in tasks {
        failed.extend(task.await.err());
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

async fn check(row: Row) {
    for (http_method, (expected, count)) in
        [(HttpMethod::Post, row.post), (HttpMethod::Get, row.get)]
    {
        let wire = Wire::new(vec![row.first.clone(), vec![ok()]]).await;
        let client = builder().base_url(&wire.url).build().unwrap();
        let start = Instant::now();
        let request =
            plain(&client, http_method).with_timeout(LIMIT).with_deadline(Duration::from_secs(8));
        let (result, traced) = traced(request.with_query("q", "s3cret").send()).await;
        let name = format!("{} ({http_method:?}): {result:?}", row.name);
        assert_eq!(end(&result), expected, "{name}");
        assert_eq!(wire.count(), count, "{name}");
        assert!(start.elapsed() < Duration::from_secs(8), "{name} {:?}", start.elapsed());
        assert_no_secret(&traced);
        if let Err(error) = result {
            assert_no_secret(&format!("{error} {error:?} {error:#?} {}", chain(&error)));
            // Down to the operating system's own error.
            let causes = std::iter::successors(std::error::Error::source(&error), |e| e.source());
            let io = causes
                .filter_map(|e| e.downcast_ref::<std::io::Error>())
                .last()
                .map(std::io::Error::kind);
            assert!(
                row.name != "refused" || io == Some(std::io::ErrorKind::ConnectionRefused),
                "{error:?}"
            );
            assert!(error.to_string().contains(row.says), "{name}: {error}");
            assert!(
                error.to_string().starts_with(http_method.as_str())
                    && !error.to_string().contains('\n'),
                "{error}"
            );
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
        let spans = crate::http_tests::tracing::Spans::of_all();
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
