//! Tokens under stress: many calls at once, an issuer that fails, calls that are dropped, a token
//! that ends between two attempts.

use super::{Quick, Script, response, response_with};
use crate::runtime::emit::{self as rt, Api, Scheme, SchemeKind};
use crate::{Body, Client, ClientBuilder, Error, HttpClient};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

static OAUTH: Api = Api {
    base_url: "https://x.example/v1",
    schemes: &[Scheme {
        name: "oauth",
        kind: SchemeKind::OAuth2 { token_url: "https://auth.example/token" },
        env: None,
    }],
    security: Some(&[&["oauth"]]),
    idempotency_header: Some("Idempotency-Key"),
    ..super::PLAIN
};

fn client(http: impl HttpClient) -> Client {
    ClientBuilder::new(&OAUTH)
        .client_credentials("id", "s")
        .http_client(http)
        .clock(Quick::default())
        .build()
        .unwrap()
}

/// Gives tokens after a while, or never again after so many; counts how often it is asked.
#[derive(Clone)]
struct Issuer {
    asked: Arc<AtomicUsize>,
    status: u16,
    /// The first answer of the issuer's never comes.
    first_hangs: bool,
}

impl Issuer {
    fn new(status: u16) -> Self {
        Self { asked: Arc::default(), status, first_hangs: false }
    }
    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl HttpClient for Issuer {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        if request.uri().host() != Some("auth.example") {
            return Ok(http::Response::new("{}".into()));
        }
        let before = self.asked.fetch_add(1, Ordering::Relaxed);
        if before == 0 && self.first_hangs {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        let body = r#"{"access_token":"t","message":"no such client"}"#;
        Ok(http::Response::builder().status(self.status).body(body.into()).unwrap())
    }
}

/// A hundred calls at once, and what came of each.
async fn hundred(client: &Client) -> Vec<Result<serde_json::Value, Error>> {
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.get("/x").send())).collect();
    let mut all = Vec::new();
    for call in calls {
        all.push(call.await.unwrap());
    }
    all
}

#[tokio::test(start_paused = true)]
async fn a_hundred_at_once_get_one() {
    let issuer = Issuer::new(200);
    let client = client(issuer.clone());
    assert!(hundred(&client).await.iter().all(Result::is_ok));
    assert_eq!(issuer.asked(), 1);
}

/// Who waited while it failed has the same response, at once: a hundred would ask one after the
/// other, and most run out of time.
#[tokio::test(start_paused = true)]
async fn an_issuer_that_fails() {
    for (status, attempts) in [(400, 1), (401, 1), (503, 3)] {
        let issuer = Issuer::new(status);
        let client = client(issuer.clone());
        let start = tokio::time::Instant::now();
        for result in hundred(&client).await {
            let error = result.unwrap_err();
            assert_eq!(error.status().map(|s| s.as_u16()), Some(status), "{error}");
            let text = error.to_string();
            assert!(
                text.starts_with("POST https://auth.example/token: ")
                    && text.contains("no such client"),
                "{text}"
            );
        }
        assert_eq!(issuer.asked(), attempts, "{status}");
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        // Who asks later asks anew.
        client.get("/x").await.unwrap_err();
        assert_eq!(issuer.asked(), 2 * attempts, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_gets_one() {
    let issuer = Issuer { first_hangs: true, ..Issuer::new(200) };
    let client = client(issuer.clone());
    let first = tokio::time::timeout(Duration::from_secs(2), client.get("/x").send());
    let second = client.get("/x").send();
    let (first, second) = tokio::join!(first, second);
    assert!(first.is_err(), "it was dropped");
    second.unwrap();
    assert_eq!(issuer.asked(), 2, "and another one asked in its place");
}

/// Who gives up first does not make the others give up.
#[tokio::test(start_paused = true)]
async fn a_time_that_is_up_is_not_the_others() {
    let issuer = Issuer { first_hangs: true, ..Issuer::new(200) };
    let client = client(issuer.clone());
    let first = client.get("/x").with_timeout(Duration::from_secs(2)).with_max_retries(0).send();
    let second = client.get("/x").send();
    let (first, second) = tokio::join!(first, second);
    assert!(first.unwrap_err().is_timeout());
    second.unwrap();
}

/// A token that ends between two attempts: the same request with another one, and the same to the
/// server as those before it.
#[tokio::test(start_paused = true)]
async fn a_token_that_ends_between_two_attempts() {
    let script = Script::new([
        response(200, r#"{"access_token":"t1"}"#),
        response_with(500, &[], ""),
        response(401, ""),
        response(200, r#"{"access_token":"t2"}"#),
        response(500, ""),
        response(200, "{}"),
    ]);
    let client = client(script.clone());
    client.post("/x").body(1).await.unwrap();
    let seen: Vec<_> = (0..6).map(|i| script.header(i, "authorization").unwrap()).collect();
    assert_eq!(
        (&seen[1], &seen[2], &seen[4], &seen[5]),
        (&"Bearer t1".into(), &"Bearer t1".into(), &"Bearer t2".into(), &"Bearer t2".into())
    );
    let keys: Vec<_> = [1, 2, 4, 5].map(|i| script.header(i, "idempotency-key").unwrap()).into();
    assert!(keys.iter().all(|key| *key == keys[0]), "done twice by accident: {keys:?}");
    assert_eq!(script.body(5), "1");
}

/// The function for a key is asked again after a 401; the request stays the same to the server.
#[tokio::test(start_paused = true)]
async fn a_key_that_changes_between_two_attempts() {
    static HONOURS: Api = Api {
        schemes: &[Scheme { name: "b", kind: SchemeKind::Bearer, env: None }],
        security: Some(&[&["b"]]),
        idempotency_header: Some("Idempotency-Key"),
        ..super::PLAIN
    };
    let keys = Arc::new(Mutex::new(vec!["k2", "k1"]));
    let next = move || {
        let key = keys.lock().unwrap().pop().unwrap();
        async move { Ok::<_, Error>(key.to_owned()) }
    };
    let script = Script::new([response(500, ""), response(401, ""), response(200, "{}")]);
    let client = ClientBuilder::new(&HONOURS)
        .api_key_fn(next)
        .http_client(script.clone())
        .clock(Quick::default())
        .build()
        .unwrap();
    let mut request = rt::Request::new(&client, rt::HttpMethod::Post, "/x");
    request.field("a", &1);
    super::Update(request).await.unwrap();
    assert_eq!(script.header(2, "authorization").as_deref(), Some("Bearer k2"));
    let key = script.header(0, "idempotency-key");
    assert!(
        key.is_some()
            && key == script.header(1, "idempotency-key")
            && key == script.header(2, "idempotency-key")
    );
}

/// The deadline is for the token as well, and for whoever gives the key.
#[tokio::test(start_paused = true)]
async fn a_deadline_while_there_is_no_token() {
    let issuer = Issuer { first_hangs: true, ..Issuer::new(503) };
    let client = client(issuer.clone());
    let start = tokio::time::Instant::now();
    let deadline = Duration::from_secs(5);
    let error = client
        .get("/x")
        .with_deadline(deadline)
        .with_timeout(Duration::from_secs(2))
        .with_max_retries(99)
        .await
        .unwrap_err();
    assert!(error.is_timeout() || error.status().is_some_and(|status| status == 503), "{error}");
    assert!(start.elapsed() <= deadline && issuer.asked() > 1, "{:?}", start.elapsed());
    let never = || std::future::pending::<Result<String, Error>>();
    let asks = ClientBuilder::new(&OAUTH)
        .api_key_fn(never)
        .http_client(issuer)
        .clock(Quick::default())
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let error = asks.get("/x").with_deadline(deadline).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("the deadline of 5s"), "{error}");
    assert_eq!(start.elapsed(), deadline);
}
