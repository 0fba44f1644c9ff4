//! Keys: where they go, which alternative is taken, and where they never go.

use super::{Remove, Script, answer, builder};
use crate::runtime::emit::{self as rt, Api, Scheme, SchemeKind, Verb};
use crate::{ClientBuilder, Error};

macro_rules! api {
    ($security:expr) => {
        Api {
            user_agent: "t",
            base_url: "https://x.example/base/",
            base_url_env: None,
            schemes: &[
                Scheme { name: "basic", kind: SchemeKind::Basic, env: None },
                Scheme { name: "header", kind: SchemeKind::Header("X-Key"), env: None },
                Scheme { name: "query", kind: SchemeKind::Query("api key"), env: None },
                Scheme { name: "cookie", kind: SchemeKind::Cookie("sid"), env: None },
                Scheme { name: "tls", kind: SchemeKind::Other, env: None },
            ],
            security: $security,
            idempotency_header: None,
            request_id_headers: &[],
            webhook_key_env: None,
        }
    };
}
static ALL: Api = api!(&[&["header", "query", "cookie", "basic", "tls"]]);
static EITHER: Api = api!(&[&["header", "query"], &["basic"]]);
static MAYBE: Api = api!(&[&[], &["header"]]);
static NONE: Api = api!(&[]);

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
    assert!(config(with(&EITHER, &[("header", "h")])).contains("no API key (query)"));
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
    // the caller's choice goes first
    let chosen = builder().http_client(script.clone()).base_url("https://mock.example/x/").build().unwrap();
    let mut request = rt::Request::new(&chosen, Verb::Get, "/p");
    request.server("https://up.example");
    Remove(request).await.unwrap();
    assert_eq!(script.line(2), "GET https://mock.example/x/p");
}

#[tokio::test]
async fn from_the_environment() {
    // Variables that cargo sets for tests: the process's own cannot be changed without unsafe code.
    static ENV: Api = Api {
        user_agent: "t",
        base_url: "https://x.example",
        base_url_env: Some("SDK_RUNTIME_TEST_NOT_SET"),
        schemes: &[Scheme { name: "b", kind: SchemeKind::Bearer, env: Some("CARGO_PKG_NAME") }],
        security: &[&["b"]],
        idempotency_header: None,
        request_id_headers: &[],
        webhook_key_env: None,
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
