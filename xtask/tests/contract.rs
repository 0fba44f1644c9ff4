//! What the README and DESIGN.md section 3 promise an SDK's user, written as that user would,
//! against a server on this machine.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use cadenya::types::{
    McpToolFilterMatcher, McpToolFilterMatcherKind, MemoryLayerSpecInput, MemoryLayerType,
    ObjectiveEventData, ObjectiveEventDataKind, ObjectiveState, ProfileType, ResourceMetadata,
    ResourceMetadataRequired, Status, ToolSetAdapter, ToolSetAdapterMcp, UpdateResourceMetadata,
    WorkspaceSecret, WorkspaceSecretSpec,
};
use cadenya::{Client, Error, Field, Page, Pending};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const REFERENCE: &str = include_str!("../../generator/tests/fixtures/reference-response.json");

/// Gives each connection the next answer, and keeps what was asked.
async fn server(responses: Vec<(u16, String)>) -> (Client, Arc<Mutex<Vec<String>>>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    tokio::spawn(async move {
        for (status, body) in responses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let text = read_request(&mut stream).await;
            log.lock().unwrap().push(text);
            let head = "content-type: application/json\r\nx-request-id: req_1\r\nconnection: close";
            let response = format!(
                "HTTP/1.1 {status} X\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(response.as_bytes()).await.unwrap();
        }
    });
    (Client::builder().api_key("key-1").base_url(url).build().unwrap(), asked)
}

async fn read_request(stream: &mut tokio::net::TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let n = stream.read(&mut chunk).await.unwrap();
        bytes.extend_from_slice(&chunk[..n]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok()
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
    }
}

fn ok(body: &str) -> (u16, String) {
    (200, body.to_owned())
}

fn page(ids: &[&str], next: &str) -> (u16, String) {
    let item = |id: &&str| {
        let mut item: Value = serde_json::from_str(REFERENCE).unwrap();
        item["metadata"]["id"] = json!(id);
        item
    };
    let items: Vec<Value> = ids.iter().map(item).collect();
    ok(&json!({"items": items, "pagination": {"nextCursor": next, "total": 3}}).to_string())
}

#[tokio::test]
async fn the_reference_call() {
    let (client, asked) = server(vec![ok(REFERENCE)]).await;
    let secret = client
        .workspace_secrets()
        .update("id")
        .metadata(
            UpdateResourceMetadata::new("name")
                .external_id("externalId")
                .labels([("foo", "string")]),
        )
        .spec(WorkspaceSecretSpec::new().value("value"))
        .update_mask("metadata.name,spec.value")
        .await
        .unwrap();

    let text = asked.lock().unwrap()[0].clone();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("PATCH /v1/workspace_secrets/id HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("authorization: Bearer key-1"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert!(head.contains("user-agent: cadenya-rust/0.2.0"), "{head}");
    let expected = concat!(
        r#"{"metadata":{"name":"name","externalId":"externalId","labels":{"foo":"string"}},"#,
        r#""spec":{"value":"value"},"updateMask":"metadata.name,spec.value"}"#
    );
    assert_eq!(body, expected);

    let created_at: jiff::Timestamp = secret.metadata.created_at;
    assert_eq!(created_at, "2019-12-27T18:11:19.117Z".parse().unwrap());
    let info = secret.info.as_ref().unwrap();
    let profile = info.created_by.as_ref().unwrap();
    assert_eq!(profile.spec.r#type, ProfileType::User);
    assert_eq!(profile.metadata.labels.as_ref().unwrap()["foo"], "string");
    assert_eq!(profile.spec.email.as_deref(), Some("email"));
    assert_eq!(info.last_used_at, Some(created_at));
    assert_eq!(secret.spec.value.as_deref(), Some("value"));
    assert_eq!(
        serde_json::to_value(&secret).unwrap(),
        serde_json::from_str::<Value>(REFERENCE).unwrap()
    );
    let shown = format!("{client:?} {secret:?}");
    assert!(!shown.contains("key-1") && shown.contains("[redacted]"), "{shown}");
}

#[tokio::test]
async fn options_of_one_request() {
    let (client, asked) = server(vec![(503, "{}".into()), ok(REFERENCE)]).await;
    let prefix: Option<String> = None;
    let secret = client
        .workspace_secrets()
        .get("a/b é")
        .with_some(prefix, |request, prefix| request.with_query("prefix", prefix))
        .with_max_retries(5)
        .with_timeout(Duration::from_secs(5))
        .with_deadline(Duration::from_secs(20))
        .with_idempotency_key("once")
        .with_retry_unsafe(false)
        .with_header("x-team", "search")
        .with_query("expand", "all")
        .send()
        .await
        .unwrap();
    assert_eq!(secret.metadata.name, "name");
    let asked = asked.lock().unwrap();
    assert!(
        asked[0].starts_with("GET /v1/workspace_secrets/a%2Fb%20%C3%A9?expand=all HTTP/1.1\r\n"),
        "{}",
        asked[0]
    );
    assert!(asked[0].contains("x-team: search"));
    assert!(!asked[0].contains("x-retry-count") && asked[1].contains("x-retry-count: 1"));
}

#[tokio::test]
async fn lists() {
    let both = || [page(&["1", "2"], "c&1"), page(&["3"], "")];
    let (client, asked) = server([both(), both(), both()].concat()).await;

    let first: Page<WorkspaceSecret> =
        client.workspace_secrets().list().limit(2).prefix("p").await.unwrap();
    assert_eq!(first.items.len(), 2);
    assert!(first.has_next_page());
    assert_eq!(first.next_cursor(), Some("c&1"));
    assert_eq!(first.extra().get("pagination").unwrap()["total"], 3);
    let second = first.next_page().await.unwrap().unwrap();
    assert_eq!(second.items[0].metadata.id, "3");
    assert!(!second.has_next_page() && second.next_cursor().is_none());
    assert!(second.next_page().await.unwrap().is_none());
    let line = asked.lock().unwrap()[1].lines().next().unwrap().to_owned();
    assert_eq!(line, "GET /v1/workspace_secrets?limit=2&prefix=p&cursor=c%261 HTTP/1.1");

    let mut items = client.workspace_secrets().list().into_stream();
    let mut ids = Vec::new();
    while let Some(secret) = items.next().await {
        ids.push(secret.unwrap().metadata.id);
    }
    assert_eq!(ids, ["1", "2", "3"]);

    let mut pages = client.workspace_secrets().list().into_pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn raw_responses_and_undocumented_calls() {
    let (client, asked) = server(vec![ok(REFERENCE), ok(r#"{"a": 1}"#), ok(REFERENCE)]).await;
    let raw = client.workspace_secrets().get("id").send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.request_id()), (200, Some("req_1")));
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert_eq!(&raw.bytes()[..], REFERENCE.as_bytes());
    assert_eq!(raw.parse().unwrap().metadata.id, "id");

    let response: Value =
        client.post("/v1/x").with_body_field("n", 1).with_query("q", "y").await.unwrap();
    assert_eq!(response["a"], 1);
    let secret: WorkspaceSecret =
        client.get("/v1/workspace_secrets/id").send_as::<WorkspaceSecret>().await.unwrap();
    assert_eq!(secret.metadata.id, "id");
    let text = asked.lock().unwrap()[1].clone();
    assert!(text.starts_with("POST /v1/x?q=y ") && text.ends_with(r#"{"n":1}"#), "{text}");
}

#[tokio::test]
async fn errors() {
    let not_found = (404, r#"{"code":5,"message":"no such secret","details":[]}"#.to_owned());
    let (client, _) = server(vec![
        not_found.clone(),
        not_found,
        ok(&REFERENCE.replacen("\"id\": \"id\"", "\"id\": 7", 1)),
    ])
    .await;
    let error = client.workspace_secrets().get("x").await.unwrap_err();
    assert!(error.is_not_found() && !error.is_retryable() && !error.is_timeout());
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (404, Some("req_1")));
    let shown = error.to_string();
    for part in ["GET", "/v1/workspace_secrets/x", "404", "no such secret", "req_1"] {
        assert!(shown.contains(part) && !shown.contains('\n'), "{shown}");
    }
    let Error::Api(api) = error else { panic!("{error}") };
    assert_eq!(api.message(), Some("no such secret"));
    assert_eq!(api.parse::<Status>().unwrap().code, Some(5));
    assert!(
        !api.body().is_empty() && api.headers().contains_key("x-request-id") && api.status() == 404
    );
    assert!(matches!(client.workspace_secrets().get("x").send_raw().await, Err(Error::Api(_))));

    let error = client.workspace_secrets().get("x").await.unwrap_err();
    assert!(
        matches!(error, Error::Decode(_)) && error.to_string().contains("metadata.id"),
        "{error}"
    );
    for refused in ["", ".", ".."] {
        assert!(matches!(
            client.workspace_secrets().get(refused).await,
            Err(Error::InvalidRequest(_))
        ));
    }
    // A key may be missing: the server decides, and its refusal says how to set one.
    assert!(Client::builder().build().is_ok());
    let nobody = Client::builder()
        .api_key("k")
        .base_url("http://127.0.0.1:9")
        .max_retries(0)
        .build()
        .unwrap();
    assert!(matches!(nobody.workspace_secrets().delete("x").await, Err(Error::Connect(_))));
}

/// What must not be done twice is not done twice.
#[tokio::test]
async fn no_accidental_repetition() {
    let (client, asked) = server(vec![(500, "{}".into()); 8]).await;
    assert!(client.api_keys().rotate("id").await.is_err());
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert!(client.objectives().cancel("id").reason("enough").await.is_err());
    assert_eq!(asked.lock().unwrap().len(), 2);
    assert!(client.objectives().tool_calls().approve("a", "b").await.is_err());
    assert_eq!(asked.lock().unwrap().len(), 3);
    assert!(asked.lock().unwrap()[2].ends_with("\r\n\r\n{}"), "an empty body is `{{}}`");
}

#[test]
fn types() {
    let metadata = ResourceMetadata::new(ResourceMetadataRequired {
        id: "i".into(),
        account_id: "a".into(),
        created_at: "2019-12-27T18:11:19.117Z".parse().unwrap(),
        name: "n".into(),
        profile_id: "p".into(),
        workspace_id: "w".into(),
    });
    assert_eq!(metadata.clone().label("k", "v").labels.unwrap()["k"], "v");

    // Only what is sent is settable on the sent side.
    let sent = MemoryLayerSpecInput::new(MemoryLayerType::Skills).description("d");
    assert_eq!(
        serde_json::to_value(&sent).unwrap(),
        json!({"type": "MEMORY_LAYER_TYPE_SKILLS", "description": "d"})
    );

    let state = ObjectiveState::from("STATE_LATER");
    assert!(
        !state.is_known() && state.as_str() == "STATE_LATER" && state.to_string() == "STATE_LATER"
    );
    assert_eq!("STATE_RUNNING".parse::<ObjectiveState>().unwrap(), ObjectiveState::Running);
    assert!(ObjectiveState::KNOWN.contains(&ObjectiveState::Failed));

    let matcher = McpToolFilterMatcher::new(McpToolFilterMatcherKind::Contains("x".into()))
        .case_sensitive(true);
    let value = json!({"caseSensitive": true, "contains": "x"});
    assert_eq!(serde_json::to_value(&matcher).unwrap(), value);
    assert_eq!(serde_json::from_value::<McpToolFilterMatcher>(value).unwrap(), matcher);
    let field: Field<String> = Field::Null;
    assert!(field.is_null());
}

#[test]
fn unions() {
    let event: ObjectiveEventData =
        serde_json::from_value(json!({"type": "t", "userMessage": {"content": "hi"}, "later": 1}))
            .unwrap();
    assert_eq!(event.r#type.as_deref(), Some("t"));
    let ObjectiveEventDataKind::UserMessage(message) = &event.kind else { panic!("{event:?}") };
    assert_eq!(message.content.as_deref(), Some("hi"));
    assert_eq!(
        serde_json::to_value(&event).unwrap(),
        json!({"type": "t", "userMessage": {"content": "hi"}, "later": 1})
    );

    let round_trip = |value: Value| {
        let adapter: ToolSetAdapter = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&adapter).unwrap(), value);
        adapter
    };
    let adapter: ToolSetAdapter = ToolSetAdapterMcp::new().url("u").into();
    assert_eq!(serde_json::to_value(&adapter).unwrap(), json!({"mcp": {"url": "u"}}));
    assert!(matches!(
        round_trip(json!({"mcp": {"url": "u"}, "later": {"a": 1}})),
        ToolSetAdapter::Mcp(_)
    ));
    assert!(matches!(round_trip(json!({"grpc": {}})), ToolSetAdapter::Unknown(_)));
    assert!(matches!(round_trip(json!({"mcp": {}, "http": {}})), ToolSetAdapter::Unknown(_)));
    assert!(matches!(round_trip(json!({})), ToolSetAdapter::Unknown(_)));
    let adapter: ToolSetAdapter =
        serde_json::from_value(json!({"mcp": {"url": "u"}, "http": null})).unwrap();
    assert!(matches!(adapter, ToolSetAdapter::Mcp(_)));
}

#[test]
fn sizes_and_bounds() {
    fn send<T: Send + Unpin + 'static>(_: &T) {}
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::builder().api_key("k").build().unwrap();
    shared(&client);
    send(&client.workspace_secrets().list().into_stream());
    assert!(size_of::<Pending<WorkspaceSecret>>() < 32);
    assert!(size_of::<Error>() < 32);
    let request = client.workspace_secrets().get("id");
    assert_eq!(size_of_val(&request), size_of::<usize>());
    let pending = std::future::IntoFuture::into_future(request);
    send(&pending);
}
