//! Events and lines of JSON: how they are told apart, what ends them, errors in them, and going on
//! after a break.

use super::{Quick, Script, Scripted, builder, plain, response, response_with};
use crate::runtime::emit as rt;
use crate::runtime::streams::sse_parser::Parser;
use crate::{Body, Client, Error, HttpClient, JsonLines};
use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

operations! {
    pub Events => rt::EventStream<Value>,
    pub Texts => rt::EventStream<String>,
    pub Rows => rt::JsonLines<u32>,
    pub Any => rt::JsonLines<Value>,
    pub Chat => Value,
}
rt::stream_request!(Events => rt::EventStream<Value>, rt::events);
rt::stream_request!(Texts => rt::EventStream<String>, rt::text_events);
rt::stream_request!(Rows => rt::JsonLines<u32>, rt::json_lines);
rt::stream_request!(Any => rt::JsonLines<Value>, rt::json_lines);
rt::request!(Chat => Value, rt::json);
rt::into_events!(Chat => Value, rt::events, "stream");
rt::into_json_lines!(Chat => Value, "application/x-ndjson");

pub fn events(client: &Client, http_method: rt::HttpMethod) -> Events {
    let mut request = rt::Request::new(client, http_method, "/v1/events");
    request.accept("text/event-stream");
    Events(request)
}

/// Gives each connection the next list of pieces; a piece that is `None` never comes, and `Err`
/// breaks the connection.
#[derive(Clone, Default)]
pub struct Pieces {
    pub responses: Arc<Mutex<VecDeque<VariantEvidence>>>,
    pub sent: Arc<Mutex<Vec<http::HeaderMap>>>,
}

/// Status, media type, body.
type VariantEvidence = (u16, &'static str, Vec<Piece>);

#[derive(Clone)]
pub enum Piece {
    Is(Bytes),
    After(u64, &'static str),
    Breaks,
    Never,
}

pub fn is(text: &'static str) -> Piece {
    Piece::Is(text.into())
}

impl Pieces {
    pub fn new(media_type: &'static str, responses: impl IntoIterator<Item = Vec<Piece>>) -> Self {
        let responses = responses.into_iter().map(|pieces| (200, media_type, pieces)).collect();
        Self { responses: Arc::new(Mutex::new(responses)), sent: Arc::default() }
    }
    pub fn then(self, status: u16) -> Self {
        self.responses.lock().unwrap().push_back((status, "", Vec::new()));
        self
    }
    pub fn client(&self) -> Client {
        self.timed(Quick::default())
    }
    pub fn timed(&self, clock: Quick) -> Client {
        builder().http_client(self.clone()).clock(clock).build().unwrap()
    }
    pub fn ids(&self) -> Vec<Option<String>> {
        let sent = self.sent.lock().unwrap();
        sent.iter()
            .map(|h| h.get("last-event-id").map(|v| v.to_str().unwrap().to_owned()))
            .collect()
    }
}

impl HttpClient for Pieces {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        self.sent.lock().unwrap().push(request.headers().clone());
        let Some((status, media_type, pieces)) = self.responses.lock().unwrap().pop_front() else {
            return Err(Error::connect("no more"));
        };
        let mut response = http::Response::builder().status(status).header("x-request-id", "r1");
        if !media_type.is_empty() {
            response = response.header("content-type", media_type);
        }
        Ok(response.body(Body::from_stream(Flow(pieces.into(), None))).unwrap())
    }
}

struct Flow(VecDeque<Piece>, Option<Pin<Box<tokio::time::Sleep>>>);

impl Stream for Flow {
    type Item = Result<Bytes, Error>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(sleep) = &mut self.1 {
            std::task::ready!(std::future::Future::poll(sleep.as_mut(), cx));
            self.1 = None;
        }
        match self.0.pop_front() {
            None => Poll::Ready(None),
            Some(Piece::Is(bytes)) => Poll::Ready(Some(Ok(bytes))),
            Some(Piece::After(ms, text)) => {
                self.0.push_front(is(text));
                self.1 = Some(Box::pin(tokio::time::sleep(Duration::from_millis(ms))));
                self.poll_next(cx)
            }
            Some(Piece::Breaks) => Poll::Ready(Some(Err(Error::interrupted("reset")))),
            Some(Piece::Never) => {
                self.0.push_front(Piece::Never);
                Poll::Pending
            }
        }
    }
}

pub async fn all<T, S: Stream<Item = Result<T, Error>> + Unpin>(
    mut stream: S,
) -> (Vec<T>, Option<Error>) {
    let mut out = Vec::new();
    while let Some(item) = std::future::poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
        match item {
            Ok(item) => out.push(item),
            Err(error) => return (out, Some(error)),
        }
    }
    (out, None)
}

/// Name, data and id of each event, whatever the pieces.
fn parsed(text: &str, cut: usize) -> Vec<(String, String, String)> {
    let mut parser = Parser::new();
    let mut out = Vec::new();
    for piece in text.as_bytes().chunks(cut) {
        parser.push(piece);
        while let Some(event) = parser.next().unwrap() {
            out.push(event);
        }
    }
    let shown = |e: crate::runtime::streams::sse_parser::RawEvent| {
        (e.name, String::from_utf8(e.data.to_vec()).unwrap(), e.id.unwrap_or_default())
    };
    out.into_iter().map(shown).collect()
}

#[test]
fn the_format() {
    let event =
        |name: &str, data: &str, id: &str| (name.to_owned(), data.to_owned(), id.to_owned());
    let m = |data: &str| event("message", data, "");
    for (text, expected) in [
        ("data: a\n\ndata:b\r\n\r\ndata:  c\r\rdata\n\n", vec![m("a"), m("b"), m(" c"), m("")]),
        ("data: a\r\ndata: b\ndata: c\r\n\n", vec![m("a\nb\nc")]),
        ("\u{feff}data: a\n\n\u{feff}data: b\n\n", vec![m("a")]),
        (": comment\n:\n\ndata: a: b\nother: x\nnothing\n\n", vec![m("a: b")]),
        (
            "event: x\nid: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            vec![event("x", "a", "1"), event("message", "b", "1"), m("c")],
        ),
        ("event: x\n\ndata: a\n\nid: 7\n\ndata: é\n\n", vec![m("a"), event("message", "é", "7")]),
        ("id: a\0b\ndata: a\n\ndata: cut off\n", vec![m("a")]),
        ("data\ndata\n\n", vec![m("\n")]),
        ("", vec![]),
    ] {
        for cut in 1..=text.len().max(1) {
            assert_eq!(parsed(text, cut), expected, "{text:?} in pieces of {cut}");
        }
    }
    let mut parser = Parser::new();
    parser.push(b"retry: 250\n\nretry: 1x\nretry:\nretry: -1\n\n");
    assert_eq!(parser.next(), Ok(None));
    assert_eq!(parser.retry, Some(Duration::from_millis(250)));
}

#[tokio::test]
async fn typed_events() {
    let pieces = Pieces::new(
        "text/event-stream; charset=utf-8",
        [vec![
            is("id: 4\nevent: ti"),
            is("ck\ndata: {\"n\""),
            is(":1}\n\n: ping\n\ndata: nonsense\n\ndata: [2]\n"),
            is("\n"),
        ]],
    );
    let mut stream = events(&pieces.client(), rt::HttpMethod::Get).await.unwrap();
    assert_eq!((stream.request_id(), stream.headers().len()), (Some("r1"), 2));
    let event = stream.next_event().await.unwrap().unwrap();
    assert_eq!(
        (event.name.as_str(), event.id.as_deref(), event.data),
        ("tick", Some("4"), json!({"n": 1}))
    );
    assert_eq!(stream.last_event_id(), Some("4"));
    let error = stream.next().await.unwrap().unwrap_err();
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!((&decode.body()[..], error.request_id()), (&b"nonsense"[..], Some("r1")));
    assert!(error.to_string().starts_with("GET /v1/events: the response does not fit"), "{error}");
    assert_eq!(stream.next().await.unwrap().unwrap(), json!([2]), "the next event is there");
    assert!(stream.next().await.is_none() && stream.next().await.is_none());
    let pieces = Pieces::new(
        "text/event-stream",
        [vec![is("data: plain\ndata: text\n\ndata: last, no empty line")]],
    );
    let request = events(&pieces.client(), rt::HttpMethod::Get).0;
    assert_eq!(all(Texts(request).await.unwrap()).await.0, ["plain\ntext", "last, no empty line"]);
}

#[tokio::test]
async fn ends() {
    let text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    let pieces = || Pieces::new("text/event-stream", [vec![is(text), Piece::Never]]);
    assert_eq!(
        all(events(&pieces().client(), rt::HttpMethod::Post).await.unwrap()).await.0,
        [json!(1)]
    );
    let mut own = events(&pieces().client(), rt::HttpMethod::Get);
    own.0.end_marker("1");
    assert_eq!(all(own.await.unwrap()).await.0.len(), 0);
    // 204: there is nothing to wait for
    assert_eq!(
        all(events(&Pieces::default().then(204).client(), rt::HttpMethod::Get).await.unwrap())
            .await
            .0
            .len(),
        0
    );
    // read whole first
    let script = Script::new([response_with(200, &[], text)]);
    assert!(
        events(&script.client(), rt::HttpMethod::Get).send_raw().await.unwrap().parse().is_err(),
        "it says that it is JSON"
    );
    let raw =
        events(&Pieces::new("text/event-stream", [vec![is(text)]]).client(), rt::HttpMethod::Get)
            .send_raw()
            .await
            .unwrap();
    assert_eq!(raw.bytes().len(), text.len());
    assert_eq!(all(raw.parse().unwrap()).await.0, [json!(1)]);
}

#[tokio::test]
async fn errors_inside() {
    for (text, message) in [
        (
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"message\":\"overloaded\"}}\n\n",
            Some("overloaded"),
        ),
        ("data: {\"error\":{\"message\":\"overloaded\"}}\n\n", Some("overloaded")),
        ("event: error\ndata: over\ndata: loaded\n\n", Some("over\nloaded")),
    ] {
        let pieces = Pieces::new("text/event-stream", [vec![is("data: 1\n\n"), is(text)]]);
        let (items, error) =
            all(events(&pieces.client(), rt::HttpMethod::Post).await.unwrap()).await;
        let Some(Error::Api(error)) = error else { panic!("{text}: {error:?}") };
        assert_eq!((items.len(), error.message()), (1, message));
        assert!(
            error.to_string().starts_with("POST /v1/events: an error in the stream"),
            "{error}"
        );
    }
    // an error beside other things is a value of the API's own
    let pieces = Pieces::new(
        "text/event-stream",
        [vec![is("data: {\"error\":null}\n\ndata: {\"error\":1,\"b\":2}\n\n")]],
    );
    assert_eq!(all(events(&pieces.client(), rt::HttpMethod::Post).await.unwrap()).await.0.len(), 2);
    // what is no stream says so
    for (media_type, said) in [
        ("text/html", "it is text/html, where text/event-stream"),
        ("application/json", "application/json"),
    ] {
        let pieces = Pieces::new(media_type, [vec![is("<html>"), Piece::Never]]);
        let request =
            events(&pieces.client(), rt::HttpMethod::Get).with_timeout(Duration::from_millis(20));
        let error = request.await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains(said), "{error}");
        let Error::Decode(error) = error else { panic!() };
        assert_eq!(&error.body()[..], b"<html>");
    }
    let error =
        events(&Script::new([response(404, r#"{"message":"m"}"#)]).client(), rt::HttpMethod::Get)
            .await
            .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test(start_paused = true)]
async fn limits_are_for_each_piece() {
    let slow = || {
        vec![
            Piece::After(900, "data: 1\n\n"),
            Piece::After(900, "data: 2\n\n"),
            Piece::After(900, "data: 3\n\n"),
        ]
    };
    let start = |extra: fn(Events) -> Events| async move {
        let pieces = Pieces::new("text/event-stream", [slow()]);
        let request =
            events(&pieces.client(), rt::HttpMethod::Post).with_timeout(Duration::from_secs(1));
        all(extra(request).await.unwrap()).await
    };
    assert_eq!(start(|r| r).await.0.len(), 3, "2.7 s in all, with a limit of 1 s");
    let (items, error) = start(|r| r.with_timeout(Duration::from_millis(800))).await;
    assert!(items.is_empty() && error.unwrap().to_string().contains("nothing came for 800ms"));
    let (items, error) = start(|r| r.with_deadline(Duration::from_secs(2))).await;
    assert!(items.len() == 2 && error.unwrap().to_string().contains("deadline"));
    // the client's own deadline is for calls
    let pieces = Pieces::new("text/event-stream", [slow()]);
    let client = builder()
        .http_client(pieces)
        .clock(Quick::default())
        .deadline(Duration::from_secs(2))
        .build()
        .unwrap();
    assert_eq!(all(events(&client, rt::HttpMethod::Post).await.unwrap()).await.0.len(), 3);
}

#[tokio::test]
async fn lines() {
    let rows = |pieces: &Pieces| {
        let mut request = rt::Request::new(&pieces.client(), rt::HttpMethod::Get, "/v1/rows");
        request.accept("application/jsonl");
        Rows(request)
    };
    let text = "\u{feff}1\r\n\n \t\n\x1e2\n{\"error\":\"e\"}\nx\n3";
    for cut in 1..=text.len() {
        let parts =
            text.as_bytes().chunks(cut).map(|c| Piece::Is(c.to_vec().into())).collect::<Vec<_>>();
        let mut stream: JsonLines<u32> =
            rows(&Pieces::new("application/x-ndjson", [parts])).await.unwrap();
        assert_eq!(stream.request_id(), Some("r1"));
        assert_eq!(
            (stream.next().await.unwrap().unwrap(), stream.next().await.unwrap().unwrap()),
            (1, 2)
        );
        assert!(
            matches!(stream.next().await, Some(Err(Error::Api(e))) if e.message() == Some("e"))
        );
        assert!(
            matches!(stream.next().await, Some(Err(Error::Decode(e))) if &e.body()[..] == b"x")
        );
        assert_eq!(stream.next().await.unwrap().unwrap(), 3, "also without a line end");
        assert!(stream.next().await.is_none() && stream.next().await.is_none());
    }
    let (items, error) =
        all(rows(&Pieces::new("", [vec![is("1\n2"), Piece::Breaks]])).await.unwrap()).await;
    assert_eq!((items, error.unwrap().is_connect()), (vec![1], true), "half a value is none");
    let error = rows(&Pieces::new("text/html", [vec![is("<p>")]])).await.unwrap_err();
    assert!(error.to_string().contains("it is text/html, where"), "{error}");
}

#[tokio::test]
async fn values_that_span_lines() {
    // RFC 7464: a separator before each text and a line end behind it; what was cut off costs that
    // text alone
    let text = "\x1e{\n  \"a\": \"}\\\"\\n[\",\n  \"b\": [\n1]\n}\n\x1e2\n\x1e{\"cut\x1e\"x\"\n\n\x1e\x1e[]\n\x1e3";
    for media_type in ["application/json-seq", "application/geo+json-seq; charset=utf-8"] {
        for cut in 1..=text.len() {
            let parts = text
                .as_bytes()
                .chunks(cut)
                .map(|c| Piece::Is(c.to_vec().into()))
                .collect::<Vec<_>>();
            let request = rt::Request::new(
                &Pieces::new(media_type, [parts]).client(),
                rt::HttpMethod::Get,
                "/v1/rows",
            );
            let mut stream = Any(request).await.unwrap();
            assert_eq!(stream.next().await.unwrap().unwrap(), json!({"a": "}\"\n[", "b": [1]}));
            assert_eq!(stream.next().await.unwrap().unwrap(), 2);
            assert!(
                matches!(stream.next().await, Some(Err(Error::Decode(e))) if e.body().starts_with(b"{\"cut"))
            );
            assert_eq!(stream.next().await.unwrap().unwrap(), "x");
            assert_eq!(stream.next().await.unwrap().unwrap(), json!([]));
            assert_eq!(stream.next().await.unwrap().unwrap(), 3);
            assert!(stream.next().await.is_none());
        }
    }
    // a value is there as soon as it is whole
    let pieces = Pieces::new("application/json-seq", [vec![is("\x1e{\n}\n"), Piece::Never]]);
    let mut stream =
        Any(rt::Request::new(&pieces.client(), rt::HttpMethod::Get, "/x")).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), json!({}));
}

#[tokio::test]
async fn every_name_that_lines_have() {
    let names = [
        "jsonl",
        "x-ndjson",
        "ndjson",
        "json-seq",
        "jsonlines",
        "x-jsonlines",
        "stream+json",
        "vnd.x+json-seq",
        "json",
    ];
    for asked in names.iter().filter(|name| **name != "json") {
        for told in names {
            let media_type: &'static str = format!("application/{told}").leak();
            let pieces = Pieces::new(media_type, [vec![is("1\n")]]);
            let mut request = rt::Request::new(&pieces.client(), rt::HttpMethod::Get, "/v1/rows");
            request.accept(format!("application/{asked}").leak());
            assert_eq!(all(Rows(request).await.unwrap()).await.0, [1], "{asked}, {told}");
        }
        let pieces = Pieces::new("text/event-stream", [vec![is("1\n")]]);
        let mut request = rt::Request::new(&pieces.client(), rt::HttpMethod::Get, "/v1/rows");
        request.accept(format!("application/{asked}").leak());
        assert!(Rows(request).await.unwrap_err().is_decode(), "{asked}");
    }
}

#[tokio::test]
async fn the_other_response_of_an_operation() {
    let pieces =
        Pieces::new("text/event-stream", [vec![is("data: 1\n\n")], vec![is("data: 2\n\n")]]);
    let mut request = rt::Request::new(&pieces.client(), rt::HttpMethod::Post, "/v1/chat");
    request.json_body();
    assert_eq!(all(Chat(request).into_events().await.unwrap()).await.0, [json!(1)]);
    assert_eq!(pieces.sent.lock().unwrap()[0]["accept"], "text/event-stream");
    assert_eq!(all(pieces.client().get("/x").into_events::<u8>().await.unwrap()).await.0, [2]);
    let script = Script::new([
        Scripted::Is(http::Response::new("data: 1\n\n")),
        Scripted::Is(http::Response::new("1\n")),
    ]);
    let chat = Chat(rt::Request::new(&script.client(), rt::HttpMethod::Post, "/v1/chat"));
    let _ = chat.clone().into_events().await.unwrap();
    assert_eq!(script.body(0), r#"{"stream":true}"#);
    assert_eq!(all(chat.into_json_lines().await.unwrap()).await.0, [json!(1)]);
    let _ = plain(&script.client(), rt::HttpMethod::Get);
}

#[tokio::test]
async fn housekeeping_events_are_skipped() {
    let text = "event: open\ndata: {}\n\nevent: ping\ndata: 12:00\n\ndata: 1\n\nevent: status\ndata: all is well\n\n\
                event: status\ndata: 2\n\nevent: ping\ndata: {\"type\":\"ping\"}";
    let sent = async |names: Option<(&'static [&'static str], &'static [&'static str])>| {
        let pieces = Pieces::new("text/event-stream", [vec![is(text)]]);
        let mut request = events(&pieces.client(), rt::HttpMethod::Post);
        names.into_iter().for_each(|(listed, skipped)| request.0.event_names(listed, skipped));
        let mut stream = request.await.unwrap();
        let mut out = Vec::new();
        while let Some(event) = stream.next().await {
            out.push(event.map_err(|error| error.is_decode()));
        }
        out
    };
    assert_eq!(sent(None).await, [Ok(json!(1)), Ok(json!(2))]);
    // A listed event is the caller's, also where its data is wrong.
    assert_eq!(
        sent(Some((&["status"], &["ping", "open"]))).await,
        [Ok(json!(1)), Err(true), Ok(json!(2))]
    );
    let ping = json!({"type": "ping"});
    assert_eq!(sent(Some((&[], &["open"]))).await, [Ok(json!(1)), Ok(json!(2)), Ok(ping.clone())]);
    assert_eq!(sent(Some((&["open"], &["status", "ping"]))).await, [Ok(json!({})), Ok(json!(1))]);
    // Of a path that the caller wrote nobody knows what is housekeeping.
    let pieces = Pieces::new("text/event-stream", [vec![is(text)]]);
    let (all, error) = all(pieces.client().get("/x").into_events::<Value>().await.unwrap()).await;
    assert_eq!((all, error.is_none()), (vec![json!({}), json!(1), json!(2), ping], true));
    // The usual event without a name is not housekeeping; an end marker and an error keep their
    // names.
    let pieces = Pieces::new(
        "text/event-stream",
        [vec![is(
            "data: x\n\nevent: error\ndata: broken\n\nevent: done\ndata: [DONE]\n\ndata: 1\n\n",
        )]],
    );
    let mut stream = events(&pieces.client(), rt::HttpMethod::Post).await.unwrap();
    assert!(stream.next().await.unwrap().unwrap_err().is_decode());
    assert!(matches!(stream.next().await, Some(Err(Error::Api(_)))));
    assert!(stream.next().await.is_none());
    // Broken JSON, and half an event at the end, are not housekeeping.
    for text in ["event: delta\ndata: {\"a\":tru\n\n", "event: delta\ndata: tru"] {
        let pieces = Pieces::new("text/event-stream", [vec![is(text)]]);
        let mut stream = events(&pieces.client(), rt::HttpMethod::Post).await.unwrap();
        assert!(stream.next().await.unwrap().unwrap_err().is_decode(), "{text}");
    }
    // Texts: by name alone.
    let pieces = Pieces::new(
        "text/event-stream",
        [vec![is("event: ping\ndata: x\n\nevent: a\ndata: y\n\n")]],
    );
    let texts = Texts(events(&pieces.client(), rt::HttpMethod::Post).0);
    assert_eq!(super::streams::all(texts.await.unwrap()).await.0, ["y"]);
}

#[cfg(feature = "blocking")]
#[test]
fn for_code_that_waits() {
    let pieces = Pieces::new("text/event-stream", [vec![is("data: 1\n\ndata: 2\n\n")]]);
    let client = builder().http_client(pieces).build().unwrap();
    let items: Vec<_> = events(&client, rt::HttpMethod::Get)
        .send_blocking()
        .unwrap()
        .into_iter()
        .map(Result::unwrap)
        .collect();
    assert_eq!(items, [json!(1), json!(2)]);
}
