//! Keys: where they go, which alternative is taken, and where they never go.

use super::oauth::OAUTH;
use super::{Remove, Script, builder, response};
use crate::runtime::emit::{self as rt, Api, HttpMethod, Scheme, SchemeKind};
use crate::{ClientBuilder, Error};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
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
            security: Some($security),
            ..super::PLAIN
        }
    };
}
static ALL: Api = api!(&[&["header", "query", "cookie", "basic", "tls"]]);
pub(super) static EITHER: Api = api!(&[&["header", "query"], &["basic"]]);
static MAYBE: Api = api!(&[&[], &["header"]]);
static NONE: Api = api!(&[]);

/// Schemes, and no `security`.
static UNSAID: Api = Api { security: None, ..api!(&[]) };
static TWICE: Api = Api {
    schemes: &[
        Scheme { name: "basic", kind: SchemeKind::Basic, env: None },
        Scheme { name: "bearer", kind: SchemeKind::Bearer, env: None },
        Scheme { name: "own", kind: SchemeKind::Header("Authorization"), env: None },
    ],
    security: None,
    ..super::PLAIN
};

static SILENT: Api = Api { schemes: &[], ..api!(&[]) };

pub(super) fn config(result: Result<crate::Client, Error>) -> String {
    match result {
        Err(Error::Config(e)) => e.message().to_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn locations() {
    let script = Script::new([response(200, "")]);
    let keys = [("basic", "user:pass"), ("header", "h-1"), ("query", "q&1"), ("cookie", "c;1")];
    let client =
        keys.iter().fold(ClientBuilder::new(&ALL), |b, (scheme, key)| b.scheme_key(scheme, *key));
    let client = client.http_client(script.clone()).build().unwrap();
    let mut request = rt::Request::new(&client, HttpMethod::Get, "/p");
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
    let shown = format!(
        "{client:?} {:?} {:?}",
        ClientBuilder::new(&ALL).scheme_key("header", "h-1"),
        sent[0].headers()
    );
    for (_, key) in keys {
        assert!(!shown.contains(key), "{shown}");
    }
}

#[tokio::test]
async fn alternatives() {
    let script = Script::new([response(200, "")]);
    let with = |api, keys: &[(&str, &str)]| {
        let builder = ClientBuilder::new(api).http_client(script.clone());
        keys.iter().fold(builder, |b, (scheme, key)| b.scheme_key(scheme, *key)).build()
    };
    let basic = with(&EITHER, &[("header", "h"), ("basic", "b")]).unwrap();
    let new = |client: &crate::Client| rt::Request::new(client, HttpMethod::Get, "/p");
    Remove(new(&basic)).await.unwrap();
    assert_eq!(
        (script.header(0, "x-key"), script.header(0, "authorization").is_some()),
        (None, true)
    );
    // the operation's own
    let mut own = new(&basic);
    own.security(&[&["header"]]);
    Remove(own).await.unwrap();
    assert_eq!(
        (script.header(1, "x-key").is_some(), script.header(1, "authorization")),
        (true, None)
    );
    let mut open = new(&basic);
    open.security(&[]);
    Remove(open).await.unwrap();
    assert_eq!((script.header(2, "x-key"), script.header(2, "authorization")), (None, None));
    // none is fine, but a key that is there is used
    Remove(new(&with(&MAYBE, &[]).unwrap())).await.unwrap();
    Remove(new(&with(&MAYBE, &[("header", "h")]).unwrap())).await.unwrap();
    assert_eq!(
        (script.header(3, "x-key"), script.header(4, "x-key").as_deref()),
        (None, Some("h"))
    );
    with(&NONE, &[]).unwrap();
    // by hand
    let by_hand = ClientBuilder::new(&EITHER)
        .header("Authorization", "Basic x")
        .http_client(script.clone())
        .build();
    Remove(new(&by_hand.unwrap())).await.unwrap();
    assert_eq!(script.header(5, "authorization").as_deref(), Some("Basic x"));
    assert!(config(with(&EITHER, &[("nope", "h")])).contains("no security scheme"));
}

/// What is missing, and how to set it: the error of the request says so, and `build` does not.
#[tokio::test]
async fn a_401_and_a_403_say_which_key_is_missing() {
    let refused = |status, api, keys: &[(&str, &str)]| {
        let script = Script::new([response(status, r#"{"message":"no"}"#)]);
        let builder = ClientBuilder::new(api).http_client(script.clone());
        let client = keys
            .iter()
            .fold(builder, |b, (scheme, key)| b.scheme_key(scheme, *key))
            .build()
            .unwrap();
        async move {
            let error = Remove(rt::Request::new(&client, HttpMethod::Get, "/p")).await.unwrap_err();
            (error.to_string(), script)
        }
    };
    for (api, keys, says) in [
        (
            &EITHER,
            &[("header", "h")][..],
            "; no API key (query): call `Client::builder().scheme_key(\"query\", ..)`",
        ),
        (&EITHER, &[("query", "q")], "; no API key (header): call `Client::builder().api_key(..)`"),
        (
            &ALL,
            &[("header", "h"), ("query", "q"), ("cookie", "c")],
            "; no API key (basic): call `Client::builder().basic_auth(..)`",
        ),
        (&OAUTH, &[], "; no API key (oauth): call `Client::builder().client_credentials(..)`"),
        (
            &super::API,
            &[],
            "; no API key (bearerAuth): set SDK_RUNTIME_TEST_KEY, which `from_env` reads, or call \
                            `Client::builder().api_key(..)`",
        ),
        (&UNSAID, &[], "; no API key (basic): call `Client::builder().basic_auth(..)`"),
        (&MAYBE, &[], "; no API key (header): call `Client::builder().api_key(..)`"),
        (&EITHER, &[("basic", "b")], ""),
        (&UNSAID, &[("query", "q")], ""),
        (&NONE, &[], ""),
        (&SILENT, &[], ""),
    ] {
        let (said, _) = refused(401, api, keys).await;
        assert_eq!(said, format!("GET /p: 401 Unauthorized: no{says}"), "{keys:?}");
        let (said, _) = refused(403, api, keys).await;
        assert_eq!(said, format!("GET /p: 403 Forbidden: no{says}"), "{keys:?}");
        assert_eq!(refused(404, api, keys).await.0, "GET /p: 404 Not Found: no");
    }
    // What there is of an alternative is sent.
    let (_, script) = refused(401, &EITHER, &[("header", "h")]).await;
    assert_eq!(
        (script.header(0, "x-key").as_deref(), script.line(0).as_str()),
        (Some("h"), "GET https://x.example/base/p")
    );
}

#[tokio::test]
async fn a_key_that_the_caller_sets_is_sent() {
    let sent = async |api,
                      keys: &[(&str, &str)],
                      security: Option<&'static [&'static [&'static str]]>,
                      server: Option<&'static str>| {
        let script = Script::new([response(200, "")]);
        let builder = ClientBuilder::new(api).http_client(script.clone());
        let client = keys
            .iter()
            .fold(builder, |b, (scheme, key)| b.scheme_key(scheme, *key))
            .build()
            .unwrap();
        let mut request = rt::Request::new(&client, HttpMethod::Get, "/p");
        security.into_iter().for_each(|security| request.security(security));
        server.into_iter().for_each(|server| request.server(server));
        Remove(request).await.unwrap();
        let line = script.line(0);
        let query = line.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
        [
            script.header(0, "authorization"),
            script.header(0, "x-key"),
            script.header(0, "cookie"),
            Some(query),
        ]
        .map(|text| text.unwrap_or_default())
    };
    let all = [("basic", "b"), ("header", "h"), ("query", "q"), ("cookie", "c")];
    // The document has schemes, and does not say who needs them.
    assert_eq!(sent(&UNSAID, &all, None, None).await, ["Basic Yg==", "h", "sid=c", "api%20key=q"]);
    assert_eq!(sent(&UNSAID, &[("header", "h")], None, None).await, ["", "h", "", ""]);
    assert_eq!(sent(&UNSAID, &all, Some(&[]), None).await, [""; 4], "`security: []` means none");
    assert_eq!(sent(&UNSAID, &all, Some(&[&["header"]]), None).await, ["", "h", "", ""]);
    // Two schemes in one header: the first.
    assert_eq!(
        sent(&TWICE, &[("bearer", "t"), ("basic", "b"), ("own", "o")], None, None).await,
        ["Basic Yg==", "", "", ""]
    );
    assert_eq!(sent(&TWICE, &[("bearer", "t")], None, None).await, ["Bearer t", "", "", ""]);
    // Needed is another key than the caller has; not to the operation's own server, and not where
    // none is fine.
    assert_eq!(sent(&EITHER, &[("cookie", "c")], None, None).await, ["", "", "sid=c", ""]);
    assert_eq!(sent(&EITHER, &[("cookie", "c")], None, Some("https://up.example")).await, [""; 4]);
    assert_eq!(sent(&EITHER, &[("cookie", "c")], Some(&[&[], &["header"]]), None).await, [""; 4]);
    // Certificates are the transport's: a key that is there goes before them.
    assert_eq!(
        sent(&EITHER, &[("header", "h")], Some(&[&["tls"], &["header"]]), None).await,
        ["", "h", "", ""]
    );
}

#[test]
fn refused_at_build() {
    let script = || Script::new([]);
    let bare = || ClientBuilder::new(&super::API).http_client(script());
    bare().build().unwrap();
    let message = config(bare().from_env().build());
    assert!(message.contains("SDK_RUNTIME_TEST_KEY") && message.contains("api_key"), "{message}");
    bare().api_key("k").from_env().build().unwrap();
    bare().header("authorization", "Bearer k").from_env().build().unwrap();
    ClientBuilder::new(&UNSAID).http_client(script()).from_env().build().unwrap();
    ClientBuilder::new(&MAYBE).http_client(script()).from_env().build().unwrap();
    for key in ["a\nb", "\u{7f}", "é\r"] {
        let message = config(bare().api_key(key).build());
        assert!(message.contains("header") && !message.contains(key), "{message}");
    }
    for key in ["", " ", "\n"] {
        assert!(config(bare().api_key(key).build()).contains("is empty"));
    }
    for url in [
        "",
        "x",
        "ftp://x",
        "file:///x",
        "https://u:p@x",
        "https://x?q=1",
        "https://x#f",
        "https://",
        "data:x",
    ] {
        let message = config(builder().http_client(script()).base_url(url).build());
        assert!(!message.contains("u:p"), "{message}");
    }
    assert!(config(bare().api_key("k").header("a b", "c").build()).contains("header"));
}

#[tokio::test]
async fn plain_http() {
    let on = |url: &str| builder().http_client(Script::new([response(200, "{}")])).base_url(url);
    for url in [
        "http://x.example",
        "http://10.0.0.1",
        "http://localhost.example",
        "http://127.0.0.1.example",
    ] {
        assert!(config(on(url).build()).contains("https"), "{url}");
        on(url).allow_plain_http(true).build().unwrap().get("/").await.unwrap();
    }
    for url in [
        "http://localhost:1",
        "http://127.9.9.9",
        "http://[::1]:80",
        "http://a.localhost",
        "https://x.example",
    ] {
        on(url).build().unwrap().get("/").await.unwrap();
    }
    // a server of an operation's own
    let script = Script::new([response(200, "")]);
    let client = builder().http_client(script.clone()).build().unwrap();
    let mut plain = rt::Request::new(&client, HttpMethod::Get, "/p");
    plain.server("http://x.example");
    assert!(matches!(Remove(plain).await, Err(Error::Config(_))));
    let mut other = rt::Request::new(&client, HttpMethod::Get, "/p");
    other.server("https://up.example/v2/");
    Remove(other.clone()).await.unwrap();
    assert_eq!(script.line(0), "GET https://up.example/v2/p");
    other.server("/v3");
    Remove(other).await.unwrap();
    assert_eq!(script.line(1), "GET https://api.example.com/v3/p");
    // a path that does not begin where the host ends
    let odd = rt::Request::new(&client, HttpMethod::Get, ".evil.example/p");
    Remove(odd).await.unwrap();
    assert_eq!(script.line(2), "GET https://api.example.com/.evil.example/p");
}

#[tokio::test]
async fn from_the_environment() {
    // Variables that cargo sets for tests: the process's own cannot be changed without unsafe code.
    static ENV: Api = Api {
        base_url_env: Some("SDK_RUNTIME_TEST_NOT_SET"),
        schemes: &[Scheme { name: "b", kind: SchemeKind::Bearer, env: Some("CARGO_PKG_NAME") }],
        security: Some(&[&["b"]]),
        ..super::PLAIN
    };
    let script = Script::new([response(200, "")]);
    let from_env = || ClientBuilder::new(&ENV).http_client(script.clone());
    from_env().from_env().build().unwrap().get("/x").await.unwrap();
    from_env().api_key("mine").from_env().build().unwrap().get("/x").await.unwrap();
    let name = format!("Bearer {}", env!("CARGO_PKG_NAME"));
    assert_eq!(script.header(0, "authorization"), Some(name));
    assert_eq!(
        script.header(1, "authorization").as_deref(),
        Some("Bearer mine"),
        "what was set goes first"
    );
    from_env().build().unwrap().get("/x").await.unwrap();
    assert_eq!(script.header(2, "authorization"), None, "nobody asked for the environment");
}

#[tokio::test]
async fn asked_per_request() {
    let script = Script::new([
        response(200, ""),
        response(200, ""),
        response(401, ""),
        response(200, ""),
        response(401, ""),
    ]);
    let calls = Arc::new(AtomicU32::new(0));
    let counter = calls.clone();
    let key = move || {
        let n = counter.fetch_add(1, Ordering::Relaxed).min(4);
        async move { if n == 9 { Err("no") } else { Ok(format!("key-{n}\n")) } }
    };
    let client = ClientBuilder::new(&super::API)
        .api_key_fn(key)
        .http_client(script.clone())
        .build()
        .unwrap();
    assert!(!format!("{client:?}").contains("key-"));
    assert_eq!(calls.load(Ordering::Relaxed), 0, "not before it is needed");
    for _ in 0..3 {
        client.get("/x").await.unwrap();
    }
    let sent = |at| script.header(at, "authorization").unwrap();
    assert_eq!(
        [sent(0), sent(1), sent(2), sent(3)],
        ["Bearer key-0", "Bearer key-1", "Bearer key-2", "Bearer key-3"]
    );
    // the same key is not tried twice
    assert!(client.get("/x").await.unwrap_err().is_unauthorized());
    assert_eq!((script.count(), calls.load(Ordering::Relaxed)), (5, 6));
    // a key that is there is not tried twice either; the function's failure is the call's
    let script = Script::new([response(401, "")]);
    let client = builder().http_client(script.clone()).build().unwrap();
    assert!(client.get("/x").await.unwrap_err().is_unauthorized());
    assert_eq!(script.count(), 1);
    let fails = || async { Err::<String, _>("the vault is shut") };
    let client = ClientBuilder::new(&ALL)
        .scheme_key_fn("header", fails)
        .http_client(script.clone())
        .build()
        .unwrap();
    assert!(
        matches!(client.get("/x").await, Err(Error::Config(_))),
        "the other keys are missing, but this one is asked for"
    );
    let client = ClientBuilder::new(&super::API)
        .api_key_fn(fails)
        .http_client(script.clone())
        .build()
        .unwrap();
    let error = client.get("/x").await.unwrap_err();
    assert!(
        matches!(error, Error::Config(_)) && error.to_string().contains("the vault is shut"),
        "{error}"
    );
    let never = || std::future::pending::<Result<String, Error>>();
    let slow = ClientBuilder::new(&super::API)
        .api_key_fn(never)
        .http_client(script.clone())
        .build()
        .unwrap();
    assert!(slow.get("/x").with_timeout(Duration::from_millis(5)).await.unwrap_err().is_timeout());
    assert_eq!(script.count(), 1);
}

#[tokio::test]
async fn basic() {
    let script = Script::new([response(200, "")]);
    static BASIC: Api = api!(&[&["basic"]]);
    let client = ClientBuilder::new(&BASIC)
        .basic_auth("user", "pa:ss")
        .http_client(script.clone())
        .build()
        .unwrap();
    client.get("/x").await.unwrap();
    assert_eq!(script.header(0, "authorization").as_deref(), Some("Basic dXNlcjpwYTpzcw=="));
    assert!(
        config(
            ClientBuilder::new(&BASIC).basic_auth("u:r", "p").http_client(script.clone()).build()
        )
        .contains("colon")
    );
    assert!(config(ClientBuilder::new(&super::API).basic_auth("u", "p").build()).contains("basic"));
}

#[test]
fn a_key_that_would_go_nowhere_is_refused() {
    for builder in [
        ClientBuilder::new(&SILENT).api_key("k-1"),
        ClientBuilder::new(&SILENT)
            .api_key_fn(|| async { Ok::<_, std::io::Error>("k-1".to_owned()) }),
    ] {
        let says = config(builder.http_client(Script::new([])).build());
        assert!(says.contains("says nothing of keys") && !says.contains("k-1"), "{says}");
    }
}

#[tokio::test]
async fn a_key_in_a_header_by_hand_is_not_shown() {
    let script = Script::new([response(200, "")]);
    let client =
        ClientBuilder::new(&SILENT).header("authorization", "Bearer k-1").header("x-trace", "t-1");
    let client = client.http_client(script.clone()).build().unwrap();
    Remove(rt::Request::new(&client, HttpMethod::Get, "/p")).await.unwrap();
    let shown = format!("{client:?} {:?}", script.sent.lock().unwrap()[0].headers());
    assert!(shown.contains("t-1") && !shown.contains("k-1"), "{shown}");
    assert_eq!(script.header(0, "authorization").unwrap(), "Bearer k-1");
}
