//! What the wire tests share: a client that answers from memory, and the comparison of what it was
//! asked with what the OpenAPI document says.
//!
//! With the environment variable `WIRE_BASE_URL` set, the same calls go to the server there
//! instead, which checks them by itself: a mock server such as Prism.

// Not every API has all kinds of answers.
#![allow(dead_code)]

use std::error::Error as StdError;
use std::future::Future;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;
use serde_json::Value;
use {{crate}}::{Body, Client, Error, EventStream, HttpClient, JsonLines, Page, Pending, Response};

pub type Outcome = Result<(), Box<dyn StdError>>;

/// The key that the client of the tests has.
const KEY: &str = "wire-test-key";

/// What the document says of the operations of one resource, by name.
pub struct Expectations {
    text: &'static str,
    read: OnceLock<Value>,
}

impl Expectations {
    pub const fn new(text: &'static str) -> Self {
        Self { text, read: OnceLock::new() }
    }

    /// One operation.
    pub fn wire(&'static self, name: &str) -> Result<Wire, Box<dyn StdError>> {
        let all = self.read.get_or_init(|| serde_json::from_str(self.text).expect("made by the generator"));
        Wire::new(all.get(name).ok_or_else(|| format!("no expectation is called {name}"))?)
    }
}

/// One call on its way.
pub struct Wire {
    client: Client,
    expected: &'static Value,
    asked: Asked,
    online: bool,
}

type Asked = Arc<Mutex<Option<(http::request::Parts, bytes::Bytes)>>>;

/// Keeps what it was asked, and answers what the document says.
struct Memory {
    asked: Asked,
    status: u16,
    response: Vec<u8>,
    content_type: &'static str,
}

impl HttpClient for Memory {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let (parts, body) = request.into_parts();
        let body = body.bytes().await?;
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = Some((parts, body));
        let response = http::Response::builder().status(self.status).header("content-type", self.content_type);
        response.body(Body::from(self.response.clone())).map_err(Error::connect)
    }
}

impl Wire {
    fn new(expected: &'static Value) -> Result<Self, Box<dyn StdError>> {
        let asked = Asked::default();
        let online = std::env::var("WIRE_BASE_URL").ok();
        let url = online.as_deref().unwrap_or("https://wire.test");
        let builder = Client::builder(){{keys}}.max_retries(0).base_url(url){{servers}};
        let client = match &online {
            Some(_) => builder.allow_plain_http(true).build()?,
            None => {
                let status = expected["status"].as_u64().and_then(|status| status.try_into().ok()).unwrap_or(200);
                let (response, content_type) = response(&expected["response"]);
                let memory = Memory { asked: asked.clone(), status, response: response.into_bytes(), content_type };
                builder.http_client(memory).build()?
            }
        };
        let shown = format!("{client:?}");
        assert!(!shown.contains(KEY), "the client shows its key: {shown}");
        Ok(Self { client, expected, asked, online: online.is_some() })
    }

    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// A response of JSON: serialized again it is what came.
    pub fn json<T: Serialize>(self, shown: String, call: Pending<Response<T>>) -> Outcome {
        self.check(shown, call, |value, expected| {
            assert_same(&serde_json::to_value(value)?, &expected["response"]["json"], "the response, serialized again");
            Ok(())
        })
    }

    /// The same where the response is one member of the body. A body without it is refused, unless
    /// the member may be null.
    pub fn inside<T: Serialize>(self, shown: String, call: Pending<Response<T>>, name: &str) -> Outcome {
        self.check_result(shown, call, |value, expected| {
            let inside = expected["response"]["json"].get(name);
            match value {
                Err(error) if inside.is_none() && error.to_string().contains("missing field") => Ok(()),
                value => {
                    let (value, inside) = (serde_json::to_value(value?)?, inside.unwrap_or(&Value::Null));
                    assert_same(&value, inside, "the member of the body, serialized again");
                    Ok(())
                }
            }
        })
    }

    /// A page of a list, with its items at this path.
    pub fn page<T: Serialize>(self, shown: String, call: Pending<Response<Page<T>>>, path: &[&str]) -> Outcome {
        self.check(shown, call, |page, expected| {
            let items = path.iter().try_fold(&expected["response"]["json"], |value, name| value.get(name));
            let none = Value::Array(Vec::new());
            assert_same(&serde_json::to_value(&page.items)?, items.unwrap_or(&none), "the items, serialized again");
            Ok(())
        })
    }

    pub fn empty(self, shown: String, call: Pending<Response<()>>) -> Outcome {
        self.check(shown, call, |(), _| Ok(()))
    }

    /// A response of text or bytes.
    pub fn bytes<T: AsRef<[u8]>>(self, shown: String, call: Pending<Response<T>>) -> Outcome {
        self.check(shown, call, |value, expected| {
            let expected = expected["response"]["text"].as_str().unwrap_or_default();
            assert_eq!(String::from_utf8_lossy(value.as_ref()), expected);
            Ok(())
        })
    }

    /// The same where there may be none.
    pub fn bytes_or_none<T: AsRef<[u8]>>(self, shown: String, call: Pending<Response<Option<T>>>) -> Outcome {
        self.check(shown, call, |value, expected| {
            let value = value.as_ref().map(|value| String::from_utf8_lossy(value.as_ref()));
            assert_eq!(value.as_deref(), expected["response"]["text"].as_str());
            Ok(())
        })
    }

    /// A response of several types: `read` gives the value of the expected status.
    pub fn by_status<T>(
        self,
        shown: String,
        call: Pending<Response<T>>,
        read: impl FnOnce(T) -> Option<Value>,
    ) -> Outcome {
        self.check(shown, call, |response, expected| {
            let value = read(response).ok_or("the response is of another status")?;
            let expected = &expected["response"];
            assert_same(&value, expected.get("json").or(expected.get("text")).unwrap_or(&Value::Null), "the response");
            Ok(())
        })
    }

    /// The same where the response of each status is one member of the body.
    pub fn inside_by_status<T>(
        self,
        shown: String,
        call: Pending<Response<T>>,
        name: &str,
        read: impl FnOnce(T) -> Option<Value>,
    ) -> Outcome {
        self.check_result(shown, call, |response, expected| {
            let response_body = &expected["response"];
            let inside = response_body["json"].get(name);
            match response {
                Err(error) if inside.is_none() && error.to_string().contains("missing field") => Ok(()),
                response => {
                    let value = read(response?).ok_or("the response is of another status")?;
                    let text = response_body.get("text").unwrap_or(&Value::Null);
                    assert_same(&value, inside.unwrap_or(text), "the response");
                    Ok(())
                }
            }
        })
    }

    /// A stream of events: its only one, serialized again, is what came.
    pub fn event<T: Serialize>(self, shown: String, call: Pending<EventStream<T>>) -> Outcome {
        self.first(shown, async {
            match call.await {
                Ok(mut stream) => stream.next().await,
                Err(error) => Some(Err(error)),
            }
        }, |event, expected| {
            assert_same(&serde_json::to_value(event)?, &expected["response"]["event"], "the event, serialized again");
            Ok(())
        })
    }

    /// The same where its data is text.
    pub fn text_event(self, shown: String, call: Pending<EventStream<String>>) -> Outcome {
        self.first(shown, async {
            match call.await {
                Ok(mut stream) => stream.next().await,
                Err(error) => Some(Err(error)),
            }
        }, |event, expected| {
            assert_eq!(event, expected["response"]["text-event"].as_str().unwrap_or_default());
            Ok(())
        })
    }

    /// Values of JSON line by line.
    pub fn line<T: Serialize>(self, shown: String, call: Pending<JsonLines<T>>) -> Outcome {
        self.first(shown, async {
            match call.await {
                Ok(mut stream) => stream.next().await,
                Err(error) => Some(Err(error)),
            }
        }, |value, expected| {
            assert_same(&serde_json::to_value(value)?, &expected["response"]["line"], "the line, serialized again");
            Ok(())
        })
    }

    /// What comes first in a stream.
    fn first<T>(
        self,
        shown: String,
        call: impl Future<Output = Option<Result<T, Error>>>,
        read: impl FnOnce(T, &Value) -> Outcome,
    ) -> Outcome {
        assert!(!shown.contains(KEY), "the request shows its key: {shown}");
        let first = run(call)?;
        if self.online {
            return first.map_or(Ok(()), |first| mocked(first.map(drop)));
        }
        let first = first.ok_or("the stream is empty")??;
        self.compare();
        read(first, self.expected)
    }

    fn check<T>(self, shown: String, call: Pending<Response<T>>, read: impl FnOnce(T, &Value) -> Outcome) -> Outcome {
        self.check_result(shown, call, |value, expected| read(value?, expected))
    }

    fn check_result<T>(
        self,
        shown: String,
        call: Pending<Response<T>>,
        read: impl FnOnce(Result<T, Error>, &Value) -> Outcome,
    ) -> Outcome {
        assert!(!shown.contains(KEY), "the request shows its key: {shown}");
        let response = run(call)?;
        if self.online {
            return mocked(response.and_then(|response| response.parse()).map(drop));
        }
        let response = response?;
        self.compare();
        read(response.parse(), self.expected)
    }

    /// What was asked with what the document says.
    fn compare(&self) {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner).take();
        let (parts, body) = asked.expect("something was sent");
        let expected = self.expected;
        assert_eq!(parts.method.as_str(), expected["http_method"], "the verb");
        let url = url::Url::parse(&parts.uri.to_string()).expect("a whole address");
        let path = percent_encoding::percent_decode_str(url.path()).decode_utf8_lossy();
        assert_eq!(path, expected["path"].as_str().unwrap_or_default(), "the path");
        let query: Vec<_> = url.query_pairs().map(|(name, value)| (name.into_owned(), plain(&value))).collect();
        assert_eq!(sorted(query), sorted(pairs(&expected["query"])), "the query");
        self.compare_headers(&parts.headers);
        compare_body(&body, &parts.headers, &expected["body"]);
    }

    fn compare_headers(&self, headers: &http::HeaderMap) {
        let sent = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let empty = serde_json::Map::new();
        let expected = self.expected["headers"].as_object().unwrap_or(&empty);
        for (name, value) in expected {
            let meant = |text: &str| match name.as_str() {
                "content-type" => text.split(';').next().unwrap_or(text).to_owned(),
                "cookie" => cookies(text),
                _ => plain(text),
            };
            let (got, value) = (sent(name).map(meant), value.as_str().map(meant));
            assert_eq!(got, value, "the header `{name}`");
        }
        for name in ["authorization", "cookie"] {
            assert!(expected.contains_key(name) || sent(name).is_none(), "the header `{name}` should not be sent");
        }
        if self.expected["body"].is_null() {
            assert_eq!(sent("content-type"), None, "nothing is sent that could have a type");
        }
    }
}

/// With their values as they are meant.
fn cookies(text: &str) -> String {
    let one = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        format!("{name}={}", plain(&percent_encoding::percent_decode_str(value).decode_utf8_lossy()))
    };
    text.split("; ").map(one).collect::<Vec<_>>().join("; ")
}

fn run<F: Future>(call: F) -> std::io::Result<F::Output> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(call))
}

/// A body as the document describes it, and its media type.
fn response(expected: &Value) -> (String, &'static str) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let Some((kind, value)) = expected.as_object().and_then(|response| response.iter().next()) else {
        return (String::new(), "text/plain");
    };
    match kind.as_str() {
        "json" => (value.to_string(), "application/json"),
        "event" => (format!("data: {value}\n\n"), "text/event-stream"),
        "text-event" => (format!("data: {}\n\n", text(value)), "text/event-stream"),
        "line" => (format!("{value}\n"), "application/x-ndjson"),
        _ => (text(value), "text/plain"),
    }
}

fn compare_body(body: &[u8], headers: &http::HeaderMap, expected: &Value) {
    let text = String::from_utf8_lossy(body);
    if let Some(json) = expected.get("json") {
        let sent: Value = serde_json::from_slice(body).unwrap_or_else(|error| panic!("the body is not JSON: {error}: {text}"));
        assert_same(&sent, json, "the body");
    } else if let Some(form) = expected.get("form") {
        let sent = url::form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), plain(&value)));
        assert_eq!(sorted(sent.collect()), sorted(pairs(form)), "the form");
    } else if let Some(parts) = expected.get("multipart").and_then(Value::as_array) {
        let content_type = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let boundary = content_type.split_once("boundary=").map(|(_, boundary)| boundary).unwrap_or("none");
        let mut sent: Vec<Value> = text.split(&format!("--{boundary}")).filter_map(part).collect();
        let mut parts = parts.clone();
        parts.iter_mut().for_each(|part| part["text"] = plain(part["text"].as_str().unwrap_or_default()).into());
        sent.sort_by_key(Value::to_string);
        parts.sort_by_key(Value::to_string);
        assert_eq!(sent, parts, "the parts: {text}");
    } else {
        assert_eq!(text, expected.get("text").and_then(Value::as_str).unwrap_or_default(), "the body");
    }
}

/// A part of a form, as the expectations have it; `None` for what is around the parts.
fn part(text: &str) -> Option<Value> {
    let (head, content) = text.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
    let fields = || head.lines().filter_map(|line| line.split_once(": "));
    let field = |wanted: &str| fields().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value);
    let words = || field("content-disposition").into_iter().flat_map(|value| value.split("; "));
    let word = |wanted: &str| words().find_map(|word| Some(word.strip_prefix(wanted)?.trim_matches('"').to_owned()));
    let mut part = serde_json::json!({ "name": word("name=")?, "text": plain(content.strip_suffix("\r\n")?) });
    if word("filename=").is_some() {
        part["file"] = true.into();
    }
    if let Some(media_type) = field("content-type") {
        part["media_type"] = media_type.into();
    }
    Some(part)
}

/// A mock server answers what it likes, but not that the request is wrong; and what it answers can
/// be read.
fn mocked(response: Result<(), Error>) -> Outcome {
    match response {
        Err(Error::Api(response)) if !String::from_utf8_lossy(response.body()).contains("prism/errors#") => Ok(()),
        Err(Error::Api(response)) => panic!("{}: {}", response.status(), String::from_utf8_lossy(response.body())),
        response => Ok(response?),
    }
}

fn pairs(list: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| plain(value.as_str().unwrap_or_default());
    list.as_array().into_iter().flatten().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

/// Text as it is meant: JSON within it in whatever order its members are, a number however it is
/// written.
fn plain(text: &str) -> String {
    match serde_json::from_str::<Value>(text) {
        Ok(json) if json.is_object() || json.is_array() => json.to_string(),
        // 0 and 0.0 are one number.
        Ok(Value::Number(number)) => number.as_f64().map_or_else(|| text.to_owned(), |number| number.to_string()),
        _ => text.to_owned(),
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

#[track_caller]
fn assert_same(got: &Value, expected: &Value, what: &str) {
    assert!(same(got, expected), "{what}\n     got: {got}\nexpected: {expected}");
}

/// Equal as JSON, where 0 and 0.0 are one number.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, value)| b.get(name).is_some_and(|other| same(value, other)))
        }
        _ => a == b,
    }
}
