//! Numbers beyond the range of `f64` in a response: each is read as the limit, and the rest of the
//! response is as it came.

use super::{Script, list, plain, response, response_with};
use crate::runtime::emit as rt;
use crate::runtime::emit::HttpMethod;
use serde_json::{Value, json};

#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    id: i64,
    value: Option<f64>,
    count: Option<i64>,
    label: Option<String>,
    extra: rt::Extra,
}
rt::record!(Reading {
    0 id: required_number i64 = "id",
    1 value: optional_number Option<f64> = "value",
    2 count: optional_number Option<i64> = "count",
    3 label: optional Option<String> = "label",
} extra);

operations! {
    pub Readings => rt::Page<Reading>,
    pub ReadingLines => rt::JsonLines<Reading>,
    pub ReadingEvents => rt::EventStream<Reading>,
}
rt::request!(Readings => rt::Page<Reading>, rt::page);
rt::stream_request!(ReadingLines => rt::JsonLines<Reading>, rt::json_lines);
rt::stream_request!(ReadingEvents => rt::EventStream<Reading>, rt::events);

static PAGING: rt::Paging =
    rt::Paging { items: &["items"], next: rt::Next::Link, more: None, ends: &[] };

fn request(script: &Script) -> rt::Request {
    let mut request = rt::Request::new(&script.client(), HttpMethod::Get, "/v1/readings");
    request.paging(&PAGING);
    request
}

fn stream(media_type: &str, body: &'static str) -> Script {
    Script::new([response_with(200, &[("content-type", media_type)], body)])
}

async fn reading(body: &'static str) -> Result<Reading, crate::Error> {
    let script = Script::new([response(200, body)]);
    script.client().get("/v1/readings").send_as::<Reading>().await
}

#[tokio::test]
async fn undocumented_number_does_not_lose_the_response() {
    let read = reading(r#"{"id":1,"odd":1e400,"within":{"a":[-1E+999,"1e400"]}}"#).await.unwrap();
    assert_eq!(read.id, 1);
    assert_eq!(read.extra.get("odd"), Some(&json!(f64::MAX)));
    assert_eq!(read.extra.get("within"), Some(&json!({"a": [f64::MIN, "1e400"]})));
}

#[tokio::test]
async fn documented_number_is_the_limit_of_its_type() {
    let read = reading(r#"{"id":1,"value":-1.5e309,"count":1e400}"#).await.unwrap();
    assert_eq!((read.value, read.count), (Some(f64::MIN), None));
    assert_eq!(read.extra.exact().collect::<Vec<_>>(), [("count", &json!(f64::MAX))]);
    let digits: &'static str =
        Box::leak(format!(r#"{{"id":1,"value":{}.5}}"#, "9".repeat(400)).into_boxed_str());
    assert_eq!(reading(digits).await.unwrap().value, Some(f64::MAX));
}

#[tokio::test]
async fn text_that_looks_like_a_number_is_not_changed() {
    let read = reading(r#"{"id":1,"label":"say \"1e400\" \\","odd":[1e400,1e-400,1e308]}"#).await;
    let read = read.unwrap();
    assert_eq!(read.label.as_deref(), Some(r#"say "1e400" \"#));
    assert_eq!(read.extra.get("odd"), Some(&json!([f64::MAX, 0.0, 1e308])));
}

#[tokio::test]
async fn another_error_is_still_an_error() {
    for body in [r#"{"id":"x","odd":1e400}"#, r#"{"odd":1e400}"#, r#"{"id":1,"odd":1e400"#] {
        assert!(reading(body).await.unwrap_err().is_decode(), "{body}");
    }
    let error = reading(r#"{"id":1,"odd":1e4e00}"#).await.unwrap_err();
    assert!(error.to_string().contains("(at $.odd)"), "{error}");
}

#[tokio::test]
async fn pages_and_streams_are_read_as_well() {
    let script = Script::new([response(200, r#"{"items":[1,2],"total":1e999}"#)]);
    let page = list(&script.client(), &PAGING).await.unwrap();
    assert_eq!(page.items, [1, 2]);
    assert_eq!(page.extra().get("total"), Some(&json!(f64::MAX)));

    let script = stream("application/x-ndjson", "{\"id\":1,\"odd\":1e400}\n{\"id\":2}\n");
    let mut lines = ReadingLines(request(&script)).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().extra.get("odd"), Some(&json!(f64::MAX)));

    let script = stream("text/event-stream", "data: {\"id\":1,\"odd\":1e400}\n\n");
    let mut events = ReadingEvents(request(&script)).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().extra.get("odd"), Some(&json!(f64::MAX)));
}

#[tokio::test]
async fn lenient_items_and_errors_are_read_as_well() {
    let script = Script::new([response(200, r#"{"items":[{"id":1,"odd":1e400},{"id":2}]}"#)]);
    let mut items = Readings(request(&script)).into_stream().lenient();
    assert_eq!(items.next().await.unwrap().unwrap().id, 1);
    assert_eq!(items.next().await.unwrap().unwrap().id, 2);

    let script = Script::new([response(400, r#"{"message":"too much","limit":1e400}"#)]);
    let error = plain(&script.client(), HttpMethod::Get).await.unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!(api.message(), Some("too much"));
    assert_eq!(api.parse::<Value>().unwrap()["limit"], json!(f64::MAX));
}
