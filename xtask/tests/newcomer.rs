//! What somebody writes who has read nothing but `generated/README.md`: each thing as its section
//! says it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cadenya::types::ObjectiveEventDataKind;
use cadenya::{Client, DefaultRetryPolicy, Error, FailedAttempt, RetryPolicy, mock};
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn metadata(id: &str) -> Value {
    json!({"id": id, "accountId": "a", "workspaceId": "w", "name": id, "profileId": "p", "createdAt": "2026-01-01T00:00:00Z"})
}

fn agent(id: &str) -> Value {
    json!({
        "metadata": metadata(id),
        "spec": {"status": "AGENT_STATUS_ACTIVE", "variationSelectionMode": "VARIATION_SELECTION_MODE_RANDOM"},
    })
}

/// A server that is busy twice, and how often it was asked.
fn busy_server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (url, asked) =
        (format!("http://{}", listener.local_addr().unwrap()), Arc::new(AtomicUsize::new(0)));
    let count = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = BufReader::new(stream.try_clone().unwrap()).lines();
            while head.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
            let (status, body) = match count.fetch_add(1, Ordering::SeqCst) {
                0 | 1 => ("423 Locked", "{}".to_owned()),
                _ => ("200 OK", agent("agt_1").to_string()),
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}"
            );
            write!(stream, "{head}\r\n\r\n{body}").unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let _ = stream.read(&mut [0; 1024]);
        }
    });
    (url, asked)
}

/// Locked is worth another attempt, soon.
struct Patient(DefaultRetryPolicy);

impl RetryPolicy for Patient {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        match failed.status() {
            Some(http::StatusCode::LOCKED) => Some(Duration::from_millis(1)),
            _ => self.0.wait(failed),
        }
    }
}

#[tokio::test]
async fn a_retry() -> Outcome {
    let (url, asked) = busy_server();
    let policy = Patient(DefaultRetryPolicy::new());
    let client = Client::builder()
        .api_key("key")
        .base_url(&url)
        .max_retries(5)
        .retry_policy(policy)
        .build()?;
    assert_eq!(client.agents().get("agt_1").await?.metadata.name, "agt_1");
    assert_eq!(asked.load(Ordering::SeqCst), 3);
    Ok(())
}

#[tokio::test]
async fn a_stream_of_a_list() -> Outcome {
    let server = mock::Server::new();
    let pages = [
        mock::MockResponse::page([agent("a"), agent("b")], Some("next")),
        mock::MockResponse::page([agent("c")], None),
    ];
    server.get("/v1/agents").query("limit", 2).respond_in_turn(pages);
    let client = Client::builder().mocked(&server).build()?;
    let mut names = Vec::new();
    let mut agents = client.agents().list().limit(2).into_stream();
    while let Some(agent) = agents.next().await {
        names.push(agent?.metadata.name);
    }
    assert_eq!(names, ["a", "b", "c"]);
    server.verify()?;
    Ok(())
}

#[tokio::test]
async fn an_upload() -> Outcome {
    let server = mock::Server::new();
    server.post("/v1/uploads").body_field("spec.filename", "newcomer.md").respond(
        mock::MockResponse::json(&json!({
            "metadata": metadata("upl_1"),
            "spec": {"contentType": "text/markdown", "filename": "newcomer.md", "sizeBytes": "7"},
            "info": {"status": "UPLOAD_STATUS_PENDING", "uploadUrl": "https://files.example/put"},
        })),
    );
    let no_key = |request: &http::Request<_>| !request.headers().contains_key("authorization");
    server
        .put("/put")
        .body_bytes("# Notes")
        .matches("it has no key", no_key)
        .respond(mock::MockResponse::status(200));
    let client = Client::builder().mocked(&server).build()?;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("newcomer.md");
    std::fs::write(&path, "# Notes")?;
    let upload = client.uploads().upload("notes", path.as_path()).label("team", "support").await?;
    assert_eq!(upload.metadata.id, "upl_1");
    server.verify()?;
    Ok(())
}

#[test]
fn a_webhook() -> Outcome {
    let body = json!({
        "type": "objective.event",
        "timestamp": "2026-01-01T00:00:00Z",
        "data": {
            "agent": metadata("agt_1"),
            "agentVariation": metadata("var_1"),
            "objective": metadata("obj_1"),
            "objectiveEvent": {"metadata": metadata("evt_1"), "data": {"type": "user_message", "userMessage": {"content": "hi"}}},
        },
    })
    .to_string();
    let headers = mock::webhook_headers("whsec_dGVzdA==", &body)?;
    let with = |key: &str| Client::builder().mocked(&mock::Server::new()).webhook_key(key).build();
    let event = with("whsec_dGVzdA==")?.webhooks().unwrap(&headers, &body)?;
    assert_eq!(event.data.objective.id, "obj_1");
    assert!(
        matches!(event.data.objective_event.data.kind, ObjectiveEventDataKind::UserMessage(_)),
        "{event:?}"
    );
    let refused = with("whsec_b3RoZXI=")?.webhooks().unwrap(&headers, &body).unwrap_err();
    assert!(
        matches!(&refused, Error::Webhook(_)) && refused.to_string().contains("no signature"),
        "{refused}"
    );
    Ok(())
}

#[tokio::test]
async fn a_mocked_test() -> Outcome {
    let server = mock::Server::new();
    let busy = || mock::MockResponse::error(503, "busy").with_header("retry-after", "1");
    server.get("/v1/agents/{id}").respond_in_turn([
        busy(),
        busy(),
        mock::MockResponse::json(&agent("x")),
    ]);
    server.get("/v1/agents/gone").respond(mock::MockResponse::error(404, "no such agent"));
    let client = Client::builder().mocked(&server).build()?;
    assert_eq!(client.agents().get("x").await?.metadata.id, "x");
    let error = client.agents().get("gone").await.unwrap_err();
    assert!(
        error.is_not_found()
            && error
                .details()
                .is_some_and(|status| status.message.as_deref() == Some("no such agent")),
        "{error}"
    );
    assert_eq!(server.received().len(), 4);
    let error = client.agents().delete("x").await.unwrap_err();
    assert!(error.to_string().contains("DELETE /v1/agents/x is not expected"), "{error}");
    assert!(server.verify().is_err());
    Ok(())
}

#[test]
fn a_blocking_call() -> Outcome {
    let server = mock::Server::new();
    server.get("/v1/agents/{id}").respond(mock::MockResponse::json(&agent("x")));
    server.get("/v1/agents").respond(mock::MockResponse::page([agent("a")], None));
    let client = Client::builder().mocked(&server).build()?;
    assert_eq!(client.agents().get("x").send_blocking()?.metadata.id, "x");
    for item in client.agents().list() {
        assert_eq!(item?.metadata.id, "a");
    }
    server.verify()?;
    Ok(())
}
