//! `client.uploads().upload(..)` of `spec/ext`, against two servers on this machine: the API, and
//! where the content goes.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cadenya::{Client, Error, FilePart, Upload};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came: its head in small letters, its body.
type Asked = (String, Vec<u8>);

/// A server that gives each connection the next answer, the last one for ever, and keeps what was
/// asked.
struct Server {
    url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    async fn new(responses: Vec<(u16, String)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let log = asked.clone();
        tokio::spawn(async move {
            for at in 0.. {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                log.lock().unwrap().push(request);
                let (status, body) = &responses[at.min(responses.len() - 1)];
                let head = format!(
                    "content-type: application/json\r\nconnection: close\r\ncontent-length: {}",
                    body.len()
                );
                stream
                    .write_all(format!("HTTP/1.1 {status} X\r\n{head}\r\n\r\n{body}").as_bytes())
                    .await
                    .unwrap();
            }
        });
        Self { url, asked }
    }

    fn only(&self) -> Asked {
        let asked = self.asked.lock().unwrap();
        assert_eq!(asked.len(), 1);
        asked[0].clone()
    }
}

async fn read(stream: &mut TcpStream) -> Asked {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = vec![0; 1 << 16];
        let n = stream.read(&mut chunk).await.unwrap();
        bytes.extend_from_slice(&chunk[..n]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap().to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        if bytes.len() - end - 4 >= length.unwrap_or(0) {
            return (head, bytes[end + 4..].to_vec());
        }
    }
}

/// What the API answers.
fn declared(url: Option<&str>) -> (u16, String) {
    let metadata = json!({"id": "upl_1", "accountId": "a", "workspaceId": "w", "name": "n", "createdAt": "2026-01-01T00:00:00Z",
        "profileId": "p"});
    let spec = json!({"contentType": "text/markdown", "filename": "refunds.md", "sizeBytes": "3"});
    let mut info = json!({"status": "UPLOAD_STATUS_PENDING"});
    if let Some(url) = url {
        info["uploadUrl"] = json!(url);
    }
    (200, json!({"info": info, "metadata": metadata, "spec": spec}).to_string())
}

/// The API, the place for the content, and a client.
async fn servers(content: Vec<(u16, String)>) -> (Server, Server, Client) {
    let storage = Server::new(content).await;
    let api =
        Server::new(vec![declared(Some(&format!("{}/put/here?signature=s-1", storage.url)))]).await;
    let client = Client::builder()
        .api_key("key-1")
        .base_url(&api.url)
        .header("x-own", "mine")
        .build()
        .unwrap();
    (api, storage, client)
}

fn ok() -> Vec<(u16, String)> {
    vec![(200, String::new())]
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cadenya-upload-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("refunds.md");
    std::fs::write(&path, content).unwrap();
    path
}

fn body(request: &(String, Vec<u8>)) -> Value {
    serde_json::from_slice(&request.1).unwrap()
}

#[tokio::test]
async fn a_file_in_three_steps() {
    let content: Vec<u8> = (0..300_000u32).map(|n| n as u8).collect();
    let path = file("three-steps", &content);
    let (api, storage, client) = servers(ok()).await;
    let told = Arc::new(Mutex::new((0, None)));
    let tell = told.clone();
    let upload = client
        .uploads()
        .upload("refund-handbook", &path)
        .external_id("ext")
        .label("team", "support")
        .on_progress(move |sent, total| *tell.lock().unwrap() = (sent, total))
        .await
        .unwrap();
    assert_eq!(upload.metadata.id, "upl_1");
    let asked = api.only();
    assert!(
        asked.0.starts_with("post /v1/uploads http/1.1\r\n")
            && asked.0.contains("authorization: bearer key-1"),
        "{}",
        asked.0
    );
    let expected = json!({
        "metadata": {"name": "refund-handbook", "externalId": "ext", "labels": {"team": "support"}},
        "spec": {"contentType": "text/markdown", "filename": "refunds.md", "sizeBytes": "300000"},
    });
    assert_eq!(body(&asked), expected);
    let (head, sent) = storage.only();
    assert!(head.starts_with("put /put/here?signature=s-1 http/1.1\r\n"), "{head}");
    assert!(
        head.contains("content-type: text/markdown\r\n") && head.contains("content-length: 300000"),
        "{head}"
    );
    for secret in ["authorization", "key-1", "x-own"] {
        assert!(!head.contains(secret), "{secret} has left the API: {head}");
    }
    assert!(sent == content, "the content went out as it is");
    assert_eq!(*told.lock().unwrap(), (300_000, Some(300_000)));
    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
}

#[tokio::test]
async fn every_source_and_what_is_said_of_it() {
    let stream = || Upload::from_reader(&b"abc"[..]).with_size(3);
    let part = FilePart::new("abc").file_name("a.csv");
    let sources: [(FilePart, &str, &str); 4] = [
        ("abc".into(), "n", "application/octet-stream"),
        (bytes().into(), "n", "application/octet-stream"),
        (stream().into(), "n", "application/octet-stream"),
        (part, "a.csv", "text/csv"),
    ];
    for (source, file_name, content_type) in sources {
        let (api, storage, client) = servers(ok()).await;
        client.uploads().upload("n", source).await.unwrap();
        let spec = body(&api.only())["spec"].clone();
        assert_eq!(
            spec,
            json!({"contentType": content_type, "filename": file_name, "sizeBytes": "3"})
        );
        let (head, sent) = storage.only();
        assert!(
            head.contains(&format!("content-type: {content_type}"))
                && head.contains("content-length: 3"),
            "{head}"
        );
        assert_eq!(sent, b"abc");
    }
    let (api, storage, client) = servers(ok()).await;
    client.uploads().upload("n", stream()).file_name("b.pdf").content_type("x/y").await.unwrap();
    assert_eq!(
        body(&api.only())["spec"],
        json!({"contentType": "x/y", "filename": "b.pdf", "sizeBytes": "3"})
    );
    assert!(storage.only().0.contains("content-type: x/y"));
}

fn bytes() -> Vec<u8> {
    b"abc".to_vec()
}

#[tokio::test]
async fn the_content_is_sent_again_and_the_declaration_is_not() {
    let (api, storage, client) = servers(vec![(503, String::new()), (200, String::new())]).await;
    client.uploads().upload("n", "abc").await.unwrap();
    assert_eq!((api.asked.lock().unwrap().len(), storage.asked.lock().unwrap().len()), (1, 2));
    let (_, storage, client) = servers(vec![(503, String::new())]).await;
    let error = client.uploads().upload("n", "abc").with_max_retries(0).await.unwrap_err();
    assert_eq!(storage.asked.lock().unwrap().len(), 1);
    assert!(error.status().is_some_and(|status| status == 503), "{error}");
    assert!(
        error.to_string().starts_with("PUT http://127.0.0.1:")
            && !error.to_string().contains("s-1"),
        "{error}"
    );
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_before_anything_is() {
    let (api, _, client) = servers(ok()).await;
    let unknown = client.uploads().upload("n", Upload::from_reader(&b"abc"[..])).await.unwrap_err();
    assert!(
        matches!(unknown, Error::InvalidRequest(_)) && unknown.to_string().contains("with_size"),
        "{unknown}"
    );
    let missing = client.uploads().upload("n", PathBuf::from("/nowhere/a.md")).await.unwrap_err();
    assert!(
        matches!(missing, Error::InvalidRequest(_))
            && missing.to_string().contains("/nowhere/a.md"),
        "{missing}"
    );
    let odd = client.uploads().upload("n", "abc").content_type("a\nb").await.unwrap_err();
    assert!(
        matches!(odd, Error::InvalidRequest(_)) && odd.to_string().contains("media type"),
        "{odd}"
    );
    assert!(api.asked.lock().unwrap().is_empty());
    // an API that declares it and says nothing more
    let api = Server::new(vec![declared(None)]).await;
    let client = Client::builder().api_key("key-1").base_url(&api.url).build().unwrap();
    let error = client.uploads().upload("n", "abc").await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("uploadUrl"), "{error}");
    // nor does the content go out readable for everyone
    let api = Server::new(vec![declared(Some("http://files.example.net/s-1"))]).await;
    let client = Client::builder().api_key("key-1").base_url(&api.url).build().unwrap();
    let error = client.uploads().upload("n", "abc").await.unwrap_err();
    assert!(error.to_string().contains("https") && !error.to_string().contains("s-1"), "{error}");
}

#[tokio::test]
async fn one_deadline_for_all_of_it() {
    // a place for the content that takes connections and never answers
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api =
        Server::new(vec![declared(Some(&format!("http://{}/", silent.local_addr().unwrap())))])
            .await;
    let client = Client::builder().api_key("key-1").base_url(&api.url).build().unwrap();
    let pending =
        client.uploads().upload("n", "abc").with_deadline(Duration::from_millis(300)).send();
    let error = tokio::time::timeout(Duration::from_secs(20), pending).await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline"), "{error}");
}
