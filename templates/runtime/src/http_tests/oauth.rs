//! OAuth 2 with client credentials: tokens are got, kept, renewed and refused.

use super::auth::{EITHER, config};
use super::{Script, response};
use crate::runtime::emit::{Api, Scheme, SchemeKind};
use crate::{Body, ClientBuilder, Error, HttpClient};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(super) static OAUTH: Api = Api {
    base_url: "https://x.example/v1",
    schemes: &[Scheme {
        name: "oauth",
        kind: SchemeKind::OAuth2 { token_url: "https://auth.example/token?a=1" },
        env: None,
    }],
    security: Some(&[&["oauth"]]),
    ..super::PLAIN
};

/// Gives tokens `t1`, `t2`, ..; those of `refused` are not taken. Notes what came.
#[derive(Clone, Default)]
struct Issuer {
    tokens: Arc<AtomicU32>,
    refused: Arc<Mutex<Vec<&'static str>>>,
    lifetime: Option<u64>,
    log: Arc<Mutex<Vec<String>>>,
}

impl HttpClient for Issuer {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let key = request
            .headers()
            .get("authorization")
            .map(|v| v.to_str().unwrap().to_owned())
            .unwrap_or_default();
        let (uri, method) = (request.uri().to_string(), request.method().clone());
        let body = String::from_utf8_lossy(&request.into_body().bytes().await?).into_owned();
        self.log.lock().unwrap().push(format!("{method} {uri} {key} {body}").trim().to_owned());
        tokio::task::yield_now().await;
        let (status, body) = if uri.starts_with("https://auth.example") {
            let number = self.tokens.fetch_add(1, Ordering::Relaxed) + 1;
            let lifetime =
                self.lifetime.map(|s| format!(r#","expires_in":{s}"#)).unwrap_or_default();
            (200, format!(r#"{{"access_token":"t{number}","token_type":"bearer"{lifetime}}}"#))
        } else {
            (
                if self.refused.lock().unwrap().iter().any(|t| key.ends_with(t)) {
                    401
                } else {
                    200
                },
                "{}".to_owned(),
            )
        };
        Ok(http::Response::builder().status(status).body(Body::from(body)).unwrap())
    }
}

impl Issuer {
    fn client(&self) -> crate::Client {
        let builder = ClientBuilder::new(&OAUTH)
            .client_credentials("id", "s/1")
            .oauth_scopes(["read", "write"]);
        builder.http_client(self.clone()).clock(super::Quick::default()).build().unwrap()
    }
    fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}

#[tokio::test]
async fn oauth() {
    let issuer = Issuer::default();
    let client = issuer.client();
    let shown = format!("{client:?}");
    assert!(!shown.contains("s/1"), "{shown}");
    // one token for all who ask at once, and after them
    let all = (0..5).map(|_| tokio::spawn(client.get("/x").send()));
    for call in all.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    client.get("/x").await.unwrap();
    assert_eq!(issuer.tokens(), 1);
    let log = issuer.log.lock().unwrap().clone();
    let basic = "Basic aWQ6cyUyRjE=";
    assert_eq!(
        log[0],
        format!(
            "POST https://auth.example/token?a=1 {basic} grant_type=client_credentials&scope=read%20write"
        )
    );
    assert!(
        log[1..].iter().all(|line| line == "GET https://x.example/v1/x Bearer t1")
            && log.len() == 7,
        "{log:?}"
    );
    // withdrawn: another one, once for all; what changes something is not done twice by that
    issuer.refused.lock().unwrap().push("t1");
    let all = (0..5).map(|_| tokio::spawn(client.post("/x").send()));
    for call in all.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(issuer.tokens(), 2);
    // and once only
    issuer.refused.lock().unwrap().extend(["t2", "t3", "t4"]);
    let before = issuer.log.lock().unwrap().len();
    assert!(client.get("/x").await.unwrap_err().is_unauthorized());
    assert_eq!((issuer.tokens(), issuer.log.lock().unwrap().len() - before), (3, 3));
}

/// RFC 6749 §A.1: an id may be an address.
#[tokio::test]
async fn an_oauth_id_with_a_colon() {
    let token = r#"{"access_token":"t","expires_in":60}"#;
    let script = Script::new([response(200, token), response(200, "{}")]);
    let builder = ClientBuilder::new(&OAUTH)
        .client_credentials("https://app.example.org", "s:1")
        .http_client(script.clone());
    let client = builder.build().unwrap();
    client.get("/x").await.unwrap();
    // `https%3A%2F%2Fapp.example.org:s%3A1`
    assert_eq!(
        script.header(0, "authorization").unwrap(),
        "Basic aHR0cHMlM0ElMkYlMkZhcHAuZXhhbXBsZS5vcmc6cyUzQTE="
    );
    assert_eq!(script.header(1, "authorization").unwrap(), "Bearer t");
    assert!(!format!("{client:?}").contains("app.example.org"));
    let odd =
        ClientBuilder::new(&OAUTH).client_credentials("a\0b", "s").http_client(script.clone());
    assert!(config(odd.build()).contains("NUL"));
}

#[tokio::test(start_paused = true)]
async fn oauth_lifetimes() {
    let issuer = Issuer { lifetime: Some(100), ..Issuer::default() };
    let client = issuer.client();
    for (wait, tokens) in [(0, 1), (70, 1), (6, 2), (74, 2), (2, 3)] {
        tokio::time::sleep(Duration::from_secs(wait)).await;
        client.get("/x").await.unwrap();
        assert_eq!(issuer.tokens(), tokens, "after {wait} s");
    }
}

#[tokio::test(start_paused = true)]
async fn oauth_lifetimes_in_other_words() {
    let once = Duration::from_secs(200);
    for (lifetime, tokens) in [
        ("100.0", 2),
        ("\"100\"", 2),
        ("99.5", 2),
        ("-1", 1),
        ("1e300", 1),
        ("\"soon\"", 1),
        ("null", 1),
    ] {
        let token: &'static str =
            format!(r#"{{"access_token":"t","expires_in":{lifetime}}}"#).leak();
        let script = Script::new([response(200, token)]);
        let builder =
            ClientBuilder::new(&OAUTH).client_credentials("id", "s-1").http_client(script.clone());
        let client = builder.clock(super::Quick::default()).build().unwrap();
        client.get("/x").await.unwrap();
        tokio::time::sleep(once).await;
        client.get("/x").await.unwrap();
        assert_eq!(script.count(), tokens + 2, "{lifetime}");
    }
}

#[tokio::test]
async fn oauth_refused() {
    let with = |responses: Vec<super::Scripted>| {
        let script = Script::new(responses);
        let builder =
            ClientBuilder::new(&OAUTH).client_credentials("id", "s-1").http_client(script.clone());
        (builder.clock(super::Quick::default()), script)
    };
    // what the token endpoint says is the error, and names it; nothing goes to the API
    let (builder, script) = with(vec![response(401, r#"{"error":"invalid_client"}"#)]);
    let error = builder.build().unwrap().get("/x").await.unwrap_err();
    assert!(
        error.is_unauthorized() && error.to_string().contains("POST https://auth.example/token"),
        "{error}"
    );
    assert!(!error.to_string().contains("a=1") && script.count() == 1, "{error}");
    for body in [r#"{"token":"secret-t"}"#, "secret-t", r#"{"access_token":""}"#] {
        let (builder, script) = with(vec![response(200, body)]);
        let error = builder.build().unwrap().get("/x").await.unwrap_err();
        let Error::Decode(decode) = &error else { panic!("{error}") };
        assert!(
            decode.body().is_empty() && !format!("{error:?} {error}").contains("secret-t"),
            "{error:?}"
        );
        assert_eq!(script.count(), 1);
    }
    // readable for everyone: not sent
    let (builder, script) = with(vec![response(200, "{}")]);
    let error = builder
        .token_url("http://auth.example/token")
        .build()
        .unwrap()
        .get("/x")
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Config(_)) && script.count() == 0, "{error}");
    // a ready token, and a relative address
    let (builder, script) = with(vec![response(200, "{}")]);
    builder.api_key("ready").build().unwrap().get("/x").await.unwrap();
    assert_eq!(
        (script.header(0, "authorization").as_deref(), script.count()),
        (Some("Bearer ready"), 1)
    );
    let (builder, script) = with(vec![response(200, r#"{"access_token":"t"}"#)]);
    builder.token_url("/token").build().unwrap().get("/x").await.unwrap();
    assert_eq!((script.line(0).as_str(), script.count()), ("POST https://x.example/token", 2));
    assert!(
        config(ClientBuilder::new(&EITHER).client_credentials("a", "b").build()).contains("OAuth")
    );
}
