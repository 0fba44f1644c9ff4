//! Keys: where they go, which alternative is taken, and where they never go.

use super::{Remove, Script, answer, builder};
use crate::runtime::emit::{self as rt, Api, Scheme, SchemeKind, Verb};
use crate::{Body, ClientBuilder, Error, HttpClient};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

macro_rules! api {
    ($security:expr) => {
        Api {
            base_url: "https://x.example/base/",
            schemes: &[
                Scheme { name: "basic", kind: SchemeKind::Basic, env: None },
                Scheme { name: "header", kind: SchemeKind::Header("X-Key"), env: None },
                Scheme { name: "query", kind: SchemeKind::Query("api key"), env: None },
                Scheme { name: "cookie", kind: SchemeKind::Cookie("sid"), env: None },
                Scheme { name: "tls", kind: SchemeKind::Other, env: None },
            ],
            security: $security,
            ..super::PLAIN
        }
    };
}
static ALL: Api = api!(&[&["header", "query", "cookie", "basic", "tls"]]);
static EITHER: Api = api!(&[&["header", "query"], &["basic"]]);
static MAYBE: Api = api!(&[&[], &["header"]]);
static NONE: Api = api!(&[]);

static SILENT: Api = Api { schemes: &[], ..api!(&[]) };

fn config(result: Result<crate::Client, Error>) -> String {
    match result {
        Err(Error::Config(e)) => e.message().to_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn places() {
    let script = Script::new([answer(200, "")]);
    let keys = [("basic", "user:pass"), ("header", "h-1"), ("query", "q&1"), ("cookie", "c;1")];
    let client = keys.iter().fold(ClientBuilder::new(&ALL), |b, (scheme, key)| b.scheme_key(scheme, *key));
    let client = client.http_client(script.clone()).build().unwrap();
    let mut request = rt::Request::new(&client, Verb::Get, "/p");
    request.cookie("own", "1");
    request.query("q", "1");
    Remove(request).await.unwrap();
    assert_eq!(script.line(0), "GET https://x.example/base/p?q=1&api%20key=q%261");
    assert_eq!(script.header(0, "x-key").unwrap(), "h-1");
    assert_eq!(script.header(0, "cookie").unwrap(), "own=1; sid=c%3B1");
    assert_eq!(script.header(0, "authorization").unwrap(), "Basic dXNlcjpwYXNz");
    let sent = script.sent.lock().unwrap();
    for name in ["x-key", "authorization", "cookie"] {
        assert!(sent[0].headers()[name].is_sensitive(), "{name}");
    }
    let shown = format!("{client:?} {:?} {:?}", ClientBuilder::new(&ALL).scheme_key("header", "h-1"), sent[0].headers());
    for (_, key) in keys {
        assert!(!shown.contains(key), "{shown}");
    }
}

#[tokio::test]
async fn alternatives() {
    let script = Script::new([answer(200, "")]);
    let with = |api, keys: &[(&str, &str)]| {
        let builder = ClientBuilder::new(api).http_client(script.clone());
        keys.iter().fold(builder, |b, (scheme, key)| b.scheme_key(scheme, *key)).build()
    };
    // what is missing, and how to say it
    for (api, keys, says) in [
        (&EITHER, &[("header", "h")][..], "no API key (query): say `Client::builder().scheme_key(\"query\", ..)`"),
        (&EITHER, &[("query", "q")], "no API key (header): say `Client::builder().api_key(..)`"),
        (&ALL, &[("header", "h"), ("query", "q"), ("cookie", "c")], "no API key (basic): say `Client::builder().basic_auth(..)`"),
        (&OAUTH, &[], "no API key (oauth): say `Client::builder().client_credentials(..)`"),
    ] {
        assert_eq!(config(with(api, keys)), says);
    }
    let basic = with(&EITHER, &[("header", "h"), ("basic", "b")]).unwrap();
    let new = |client: &crate::Client| rt::Request::new(client, Verb::Get, "/p");
    Remove(new(&basic)).await.unwrap();
    assert_eq!((script.header(0, "x-key"), script.header(0, "authorization").is_some()), (None, true));
    // the operation's own
    let mut own = new(&basic);
    own.security(&[&["header"]]);
    Remove(own).await.unwrap();
    assert_eq!((script.header(1, "x-key").is_some(), script.header(1, "authorization")), (true, None));
    let mut open = new(&basic);
    open.security(&[]);
    Remove(open).await.unwrap();
    assert_eq!((script.header(2, "x-key"), script.header(2, "authorization")), (None, None));
    let mut missing = new(&basic);
    missing.security(&[&["cookie"]]);
    assert!(matches!(Remove(missing).await, Err(Error::Config(_))));
    // none is fine, but a key that is there is used
    Remove(new(&with(&MAYBE, &[]).unwrap())).await.unwrap();
    Remove(new(&with(&MAYBE, &[("header", "h")]).unwrap())).await.unwrap();
    assert_eq!((script.header(3, "x-key"), script.header(4, "x-key").as_deref()), (None, Some("h")));
    with(&NONE, &[]).unwrap();
    // by hand
    let by_hand = ClientBuilder::new(&EITHER).header("Authorization", "Basic x").http_client(script.clone()).build();
    Remove(new(&by_hand.unwrap())).await.unwrap();
    assert_eq!(script.header(5, "authorization").as_deref(), Some("Basic x"));
    assert!(config(with(&EITHER, &[("nope", "h")])).contains("no security scheme"));
}

#[test]
fn refused_at_build() {
    let script = || Script::new([]);
    let bare = || ClientBuilder::new(&super::API).http_client(script());
    let message = config(bare().build());
    assert!(message.contains("SDK_RUNTIME_TEST_KEY") && message.contains("api_key"), "{message}");
    for key in ["a\nb", "\u{7f}", "é\r"] {
        let message = config(bare().api_key(key).build());
        assert!(message.contains("header") && !message.contains(key), "{message}");
    }
    for key in ["", " ", "\n"] {
        assert!(config(bare().api_key(key).build()).contains("is empty"));
    }
    for url in ["", "x", "ftp://x", "file:///x", "https://u:p@x", "https://x?q=1", "https://x#f", "https://", "data:x"] {
        let message = config(builder().http_client(script()).base_url(url).build());
        assert!(!message.contains("u:p"), "{message}");
    }
    assert!(config(bare().api_key("k").header("a b", "c").build()).contains("header"));
}

#[tokio::test]
async fn plain_http() {
    let on = |url: &str| builder().http_client(Script::new([answer(200, "{}")])).base_url(url);
    for url in ["http://x.example", "http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example"] {
        assert!(config(on(url).build()).contains("https"), "{url}");
        on(url).allow_plain_http(true).build().unwrap().get("/").await.unwrap();
    }
    for url in ["http://localhost:1", "http://127.9.9.9", "http://[::1]:80", "http://a.localhost", "https://x.example"] {
        on(url).build().unwrap().get("/").await.unwrap();
    }
    // a server of an operation's own
    let script = Script::new([answer(200, "")]);
    let client = builder().http_client(script.clone()).build().unwrap();
    let mut plain = rt::Request::new(&client, Verb::Get, "/p");
    plain.server("http://x.example");
    assert!(matches!(Remove(plain).await, Err(Error::Config(_))));
    let mut other = rt::Request::new(&client, Verb::Get, "/p");
    other.server("https://up.example/v2/");
    Remove(other.clone()).await.unwrap();
    assert_eq!(script.line(0), "GET https://up.example/v2/p");
    other.server("/v3");
    Remove(other).await.unwrap();
    assert_eq!(script.line(1), "GET https://api.example.com/v3/p");
    // a path that does not begin where the host ends
    let odd = rt::Request::new(&client, Verb::Get, ".evil.example/p");
    Remove(odd).await.unwrap();
    assert_eq!(script.line(2), "GET https://api.example.com/.evil.example/p");
    // the caller's choice goes first
    let chosen = builder().http_client(script.clone()).base_url("https://mock.example/x/").build().unwrap();
    let mut request = rt::Request::new(&chosen, Verb::Get, "/p");
    request.server("https://up.example");
    Remove(request).await.unwrap();
    assert_eq!(script.line(3), "GET https://mock.example/x/p");
}

#[tokio::test]
async fn from_the_environment() {
    // Variables that cargo sets for tests: the process's own cannot be changed without unsafe code.
    static ENV: Api = Api {
        base_url_env: Some("SDK_RUNTIME_TEST_NOT_SET"),
        schemes: &[Scheme { name: "b", kind: SchemeKind::Bearer, env: Some("CARGO_PKG_NAME") }],
        security: &[&["b"]],
        ..super::PLAIN
    };
    let script = Script::new([answer(200, "")]);
    let from_env = || ClientBuilder::new(&ENV).http_client(script.clone());
    from_env().from_env().build().unwrap().get("/x").await.unwrap();
    from_env().api_key("mine").from_env().build().unwrap().get("/x").await.unwrap();
    let name = format!("Bearer {}", env!("CARGO_PKG_NAME"));
    assert_eq!(script.header(0, "authorization"), Some(name));
    assert_eq!(script.header(1, "authorization").as_deref(), Some("Bearer mine"), "what was set goes first");
    assert!(config(from_env().build()).contains("CARGO_PKG_NAME"));
}

#[tokio::test]
async fn asked_per_request() {
    let script = Script::new([answer(200, ""), answer(200, ""), answer(401, ""), answer(200, ""), answer(401, "")]);
    let calls = Arc::new(AtomicU32::new(0));
    let counter = calls.clone();
    let key = move || {
        let n = counter.fetch_add(1, Ordering::Relaxed).min(4);
        async move { if n == 9 { Err("no") } else { Ok(format!("key-{n}\n")) } }
    };
    let client = ClientBuilder::new(&super::API).api_key_fn(key).http_client(script.clone()).build().unwrap();
    assert!(!format!("{client:?}").contains("key-"));
    assert_eq!(calls.load(Ordering::Relaxed), 0, "not before it is needed");
    for _ in 0..3 {
        client.get("/x").await.unwrap();
    }
    let sent = |at| script.header(at, "authorization").unwrap();
    assert_eq!([sent(0), sent(1), sent(2), sent(3)], ["Bearer key-0", "Bearer key-1", "Bearer key-2", "Bearer key-3"]);
    // the same key is not tried twice
    assert!(client.get("/x").await.unwrap_err().is_unauthorized());
    assert_eq!((script.count(), calls.load(Ordering::Relaxed)), (5, 6));
    // a key that is there is not tried twice either; the function's failure is the call's
    let script = Script::new([answer(401, "")]);
    let client = builder().http_client(script.clone()).build().unwrap();
    assert!(client.get("/x").await.unwrap_err().is_unauthorized());
    assert_eq!(script.count(), 1);
    let fails = || async { Err::<String, _>("the vault is shut") };
    let client = ClientBuilder::new(&ALL).scheme_key_fn("header", fails).http_client(script.clone()).build();
    assert!(client.is_err(), "the other keys are missing");
    let client = ClientBuilder::new(&super::API).api_key_fn(fails).http_client(script.clone()).build().unwrap();
    let error = client.get("/x").await.unwrap_err();
    assert!(matches!(error, Error::Config(_)) && error.to_string().contains("the vault is shut"), "{error}");
    let never = || std::future::pending::<Result<String, Error>>();
    let slow = ClientBuilder::new(&super::API).api_key_fn(never).http_client(script.clone()).build().unwrap();
    assert!(slow.get("/x").with_timeout(Duration::from_millis(5)).await.unwrap_err().is_timeout());
    assert_eq!(script.count(), 1);
}

#[tokio::test]
async fn basic() {
    let script = Script::new([answer(200, "")]);
    static BASIC: Api = api!(&[&["basic"]]);
    let client = ClientBuilder::new(&BASIC).basic_auth("user", "pa:ss").http_client(script.clone()).build().unwrap();
    client.get("/x").await.unwrap();
    assert_eq!(script.header(0, "authorization").as_deref(), Some("Basic dXNlcjpwYTpzcw=="));
    assert!(config(ClientBuilder::new(&BASIC).basic_auth("u:r", "p").http_client(script.clone()).build()).contains("colon"));
    assert!(config(ClientBuilder::new(&super::API).basic_auth("u", "p").build()).contains("basic"));
}

static OAUTH: Api = Api {
    base_url: "https://x.example/v1",
    schemes: &[Scheme { name: "oauth", kind: SchemeKind::OAuth2 { token_url: "https://auth.example/token?a=1" }, env: None }],
    security: &[&["oauth"]],
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
        let key = request.headers().get("authorization").map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        let (uri, method) = (request.uri().to_string(), request.method().clone());
        let body = String::from_utf8_lossy(&request.into_body().bytes().await?).into_owned();
        self.log.lock().unwrap().push(format!("{method} {uri} {key} {body}").trim().to_owned());
        tokio::task::yield_now().await;
        let (status, body) = if uri.starts_with("https://auth.example") {
            let number = self.tokens.fetch_add(1, Ordering::Relaxed) + 1;
            let lifetime = self.lifetime.map(|s| format!(r#","expires_in":{s}"#)).unwrap_or_default();
            (200, format!(r#"{{"access_token":"t{number}","token_type":"bearer"{lifetime}}}"#))
        } else {
            (if self.refused.lock().unwrap().iter().any(|t| key.ends_with(t)) { 401 } else { 200 }, "{}".to_owned())
        };
        Ok(http::Response::builder().status(status).body(Body::from(body)).unwrap())
    }
}

impl Issuer {
    fn client(&self) -> crate::Client {
        let builder = ClientBuilder::new(&OAUTH).client_credentials("id", "s/1").oauth_scopes(["read", "write"]);
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
    assert_eq!(log[0], format!("POST https://auth.example/token?a=1 {basic} grant_type=client_credentials&scope=read%20write"));
    assert!(log[1..].iter().all(|line| line == "GET https://x.example/v1/x Bearer t1") && log.len() == 7, "{log:?}");
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
    for (lifetime, tokens) in [("100.0", 2), ("\"100\"", 2), ("99.5", 2), ("-1", 1), ("1e300", 1), ("\"soon\"", 1), ("null", 1)] {
        let token: &'static str = format!(r#"{{"access_token":"t","expires_in":{lifetime}}}"#).leak();
        let script = Script::new([answer(200, token)]);
        let builder = ClientBuilder::new(&OAUTH).client_credentials("id", "s-1").http_client(script.clone());
        let client = builder.clock(super::Quick::default()).build().unwrap();
        client.get("/x").await.unwrap();
        tokio::time::sleep(once).await;
        client.get("/x").await.unwrap();
        assert_eq!(script.count(), tokens + 2, "{lifetime}");
    }
}

#[tokio::test]
async fn oauth_refused() {
    let with = |answers: Vec<super::Answer>| {
        let script = Script::new(answers);
        let builder = ClientBuilder::new(&OAUTH).client_credentials("id", "s-1").http_client(script.clone());
        (builder.clock(super::Quick::default()), script)
    };
    // what the token endpoint says is the error, and names it; nothing goes to the API
    let (builder, script) = with(vec![answer(401, r#"{"error":"invalid_client"}"#)]);
    let error = builder.build().unwrap().get("/x").await.unwrap_err();
    assert!(error.is_unauthorized() && error.to_string().contains("POST https://auth.example/token"), "{error}");
    assert!(!error.to_string().contains("a=1") && script.count() == 1, "{error}");
    for body in [r#"{"token":"secret-t"}"#, "secret-t", r#"{"access_token":""}"#] {
        let (builder, script) = with(vec![answer(200, body)]);
        let error = builder.build().unwrap().get("/x").await.unwrap_err();
        let Error::Decode(decode) = &error else { panic!("{error}") };
        assert!(decode.body().is_empty() && !format!("{error:?} {error}").contains("secret-t"), "{error:?}");
        assert_eq!(script.count(), 1);
    }
    // readable for everyone: not sent
    let (builder, script) = with(vec![answer(200, "{}")]);
    let error = builder.token_url("http://auth.example/token").build().unwrap().get("/x").await.unwrap_err();
    assert!(matches!(error, Error::Config(_)) && script.count() == 0, "{error}");
    // a ready token, and a relative address
    let (builder, script) = with(vec![answer(200, "{}")]);
    builder.api_key("ready").build().unwrap().get("/x").await.unwrap();
    assert_eq!((script.header(0, "authorization").as_deref(), script.count()), (Some("Bearer ready"), 1));
    let (builder, script) = with(vec![answer(200, r#"{"access_token":"t"}"#)]);
    builder.token_url("/token").build().unwrap().get("/x").await.unwrap();
    assert_eq!((script.line(0).as_str(), script.count()), ("POST https://x.example/token", 2));
    assert!(config(ClientBuilder::new(&EITHER).client_credentials("a", "b").build()).contains("OAuth"));
}

#[test]
fn a_key_that_would_go_nowhere_is_refused() {
    for builder in [
        ClientBuilder::new(&SILENT).api_key("k-1"),
        ClientBuilder::new(&SILENT).api_key_fn(|| async { Ok::<_, std::io::Error>("k-1".to_owned()) }),
    ] {
        let says = config(builder.http_client(Script::new([])).build());
        assert!(says.contains("says nothing of keys") && !says.contains("k-1"), "{says}");
    }
}

#[tokio::test]
async fn a_key_in_a_header_by_hand_is_not_shown() {
    let script = Script::new([answer(200, "")]);
    let client = ClientBuilder::new(&SILENT).header("authorization", "Bearer k-1").header("x-trace", "t-1");
    let client = client.http_client(script.clone()).build().unwrap();
    Remove(rt::Request::new(&client, Verb::Get, "/p")).await.unwrap();
    let shown = format!("{client:?} {:?}", script.sent.lock().unwrap()[0].headers());
    assert!(shown.contains("t-1") && !shown.contains("k-1"), "{shown}");
    assert_eq!(script.header(0, "authorization").unwrap(), "Bearer k-1");
}
