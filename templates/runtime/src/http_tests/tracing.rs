//! Spans: what is in them, and what is not.

use super::{Script, Scripted, builder, response, update};
use crate::Error;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps every span: its name, its fields, and the name of the span it was made in.
#[derive(Clone, Default)]
pub struct Spans(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    spans: Vec<BTreeMap<String, String>>,
    entered: Vec<u64>,
    events: Vec<BTreeMap<String, String>>,
    /// Those of other crates, too.
    all: bool,
}

struct Fields<'a>(&'a mut BTreeMap<String, String>);
impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.0.lock().unwrap().all || metadata.target().starts_with("sdk_runtime")
    }
    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut state = self.0.lock().unwrap();
        let mut fields =
            BTreeMap::from([("span".to_owned(), attributes.metadata().name().to_owned())]);
        if let Some(parent) = state.entered.last() {
            fields.insert("parent".to_owned(), state.spans[*parent as usize - 1]["span"].clone());
        }
        attributes.record(&mut Fields(&mut fields));
        state.spans.push(fields);
        Id::from_u64(state.spans.len() as u64)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.0.lock().unwrap().spans[span.into_u64() as usize - 1]));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        self.0.lock().unwrap().events.push(fields);
    }
    fn enter(&self, span: &Id) {
        self.0.lock().unwrap().entered.push(span.into_u64());
    }
    fn exit(&self, _: &Id) {
        self.0.lock().unwrap().entered.pop();
    }
}

impl Spans {
    pub fn of_all() -> Self {
        Self(Arc::new(Mutex::new(State { all: true, ..State::default() })))
    }
    /// All that was told.
    pub fn text(&self) -> String {
        let state = self.0.lock().unwrap();
        format!("{:?} {:?}", state.spans, state.events)
    }
    fn take(&self) -> Vec<BTreeMap<String, String>> {
        std::mem::take(&mut self.0.lock().unwrap().spans)
    }
}

fn get<'a>(span: &'a BTreeMap<String, String>, names: &[&str]) -> Vec<&'a str> {
    names.iter().map(|name| span.get(*name).map_or("", String::as_str)).collect()
}

#[tokio::test(start_paused = true)]
async fn per_call_and_per_try() {
    let spans = Spans::default();
    let _guard = tracing::subscriber::set_default(spans.clone());
    let script = Script::new([
        Scripted::Fails(|| Error::connect("refused")),
        response(429, ""),
        response(200, "{}"),
    ]);
    let client = script.client();
    let call = update(&client, "id-1")
        .name("body-1")
        .with_query("q", "query-1")
        .with_header("x-h", "header-1");
    call.await.unwrap();
    let all = spans.take();
    assert_eq!(all.len(), 4, "{all:#?}");
    let names = [
        "span",
        "otel.name",
        "otel.kind",
        "http.request.method",
        "url.template",
        "server.address",
        "server.port",
    ];
    let expected = [
        "http_call",
        "PATCH /v1/things/{id}",
        "internal",
        "PATCH",
        "/v1/things/{id}",
        "api.example.com",
        "443",
    ];
    assert_eq!(get(&all[0], &names), expected);
    assert_eq!(
        get(&all[0], &["http.response.status_code", "error.type", "parent"]),
        ["200", "", ""]
    );
    for one in &all[1..] {
        let names = ["http.request.method", "server.address", "server.port", "url.full"];
        assert_eq!(
            get(one, &names),
            ["PATCH", "api.example.com", "443", "https://api.example.com/v1/things/{id}"]
        );
    }
    let names = [
        "span",
        "parent",
        "otel.kind",
        "http.request.resend_count",
        "http.response.status_code",
        "error.type",
    ];
    assert_eq!(get(&all[1], &names), ["http_try", "http_call", "client", "", "", "connect"]);
    assert_eq!(get(&all[2], &names), ["http_try", "http_call", "client", "1", "429", "429"]);
    assert_eq!(get(&all[3], &names), ["http_try", "http_call", "client", "2", "200", ""]);
    let shown = format!("{all:?}");
    for secret in ["k-secret", "body-1", "query-1", "header-1", "id-1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn failures_and_calls_of_ones_own() {
    let spans = Spans::default();
    let _guard = tracing::subscriber::set_default(spans.clone());
    let client = Script::new([response(404, "")]).client();
    client.get("/secret/path?k=v").await.unwrap_err();
    let all = spans.take();
    assert_eq!(
        get(&all[0], &["otel.name", "url.template", "http.response.status_code", "error.type"]),
        ["GET", "", "404", "404"]
    );
    assert_eq!(get(&all[1], &["url.full"]), ["https://api.example.com/REDACTED"]);
    assert!(!format!("{all:?}").contains("path"), "{all:?}");
    update(&client, "..").await.unwrap_err();
    assert_eq!(get(&spans.take()[0], &["error.type"]), ["invalid_request"]);
    let never =
        builder().http_client(Script::new([Scripted::Never])).max_retries(0).build().unwrap();
    never.get("/x").with_timeout(std::time::Duration::from_millis(1)).await.unwrap_err();
    assert_eq!(get(&spans.take()[1], &["span", "error.type"]), ["http_try", "timeout"]);
}

#[cfg(feature = "blocking")]
#[test]
fn from_a_thread_that_waits() {
    let spans = Spans::default();
    let _guard = tracing::subscriber::set_default(spans.clone());
    let outer = tracing::info_span!("outer");
    outer.in_scope(|| {
        Script::new([response(200, "{}")]).client().get("/x").send_blocking().unwrap()
    });
    let all = spans.take();
    assert_eq!(get(&all[1], &["span", "parent"]), ["http_call", "outer"]);
    assert_eq!(get(&all[2], &["span", "parent"]), ["http_try", "http_call"]);
}
