//! Redirects: followed for GET and HEAD; the key never leaves the origin it was meant for.

use super::{Remove, Script, plain, response, response_with};
use crate::runtime::emit::{self as rt, HttpMethod};

#[tokio::test]
async fn same_origin() {
    let script = Script::new([
        response_with(307, &[("location", "../v2/y?a=1#f")], ""),
        response(200, r#"{"a":1}"#),
    ]);
    assert_eq!(plain(&script.client(), HttpMethod::Get).await.unwrap()["a"], 1);
    assert_eq!(script.line(1), "GET https://api.example.com/v2/y?a=1");
    assert_eq!(script.header(1, "authorization"), script.header(0, "authorization"));
}

#[tokio::test]
async fn other_origin() {
    for other in [
        "https://evil.example/x",
        "https://api.example.com:444/",
        "//u:p@evil.example",
        "https://api.example.com.evil/",
    ] {
        let back = [("location", "https://api.example.com/back")];
        let script = Script::new([
            response_with(302, &[("location", other)], ""),
            response_with(302, &back, ""),
            response(200, "{}"),
        ]);
        let mut request = rt::Request::new(&script.client(), HttpMethod::Get, "/x");
        request.cookie("c", "secret");
        request.header("X-Own", "secret");
        Remove(request).with_header("x-api-key", "secret").await.unwrap();
        for hop in 1..3 {
            let sent = script.sent.lock().unwrap();
            let names = sent[hop].headers().keys().map(|n| n.as_str());
            let names: Vec<_> = names.filter(|name| *name != "accept-encoding").collect();
            assert_eq!(names.len(), 2, "{other}: {names:?}");
            assert!(names.contains(&"accept") && names.contains(&"user-agent"), "{names:?}");
            assert!(!sent[hop].uri().to_string().contains("u:p"));
        }
    }
}

#[tokio::test]
async fn not_followed() {
    // what changes something
    for http_method in [HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete] {
        let script = Script::new([response_with(307, &[("location", "/y")], "")]);
        let error = plain(&script.client(), http_method).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), script.count()), (307, 1));
    }
    // a loop, a downgrade, nonsense
    let script = Script::new([response_with(301, &[("location", "/y")], "")]);
    let error = plain(&script.client(), HttpMethod::Get).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), script.count()), (301, 11));
    for location in ["http://api.example.com/y", "ftp://x/", "javascript:1", "http://", "\\\\["] {
        let script = Script::new([response_with(301, &[("location", location)], "")]);
        assert_eq!(
            plain(&script.client(), HttpMethod::Get).await.unwrap_err().status().unwrap().as_u16(),
            301,
            "{location}"
        );
        assert_eq!(script.count(), 1, "{location}");
    }
    let script = Script::new([response(302, ""), response(304, "")]);
    assert_eq!(
        plain(&script.client(), HttpMethod::Get).await.unwrap_err().status().unwrap().as_u16(),
        302
    );
    assert_eq!(
        plain(&script.client(), HttpMethod::Get).await.unwrap_err().status().unwrap().as_u16(),
        304
    );
}

#[tokio::test]
async fn key_in_the_query() {
    static QUERY: rt::Api = rt::Api {
        schemes: &[rt::Scheme { name: "q", kind: rt::SchemeKind::Query("key"), env: None }],
        security: Some(&[&["q"]]),
        ..super::PLAIN
    };
    let script = Script::new([
        response_with(302, &[("location", "/y?a=1")], ""),
        response_with(302, &[("location", "https://evil.example/z")], ""),
        response(200, ""),
    ]);
    let client =
        crate::ClientBuilder::new(&QUERY).api_key("s").http_client(script.clone()).build().unwrap();
    Remove(rt::Request::new(&client, HttpMethod::Get, "/x")).await.unwrap();
    assert_eq!(script.line(0), "GET https://x.example/x?key=s");
    assert_eq!(script.line(1), "GET https://x.example/y?a=1&key=s");
    assert_eq!(script.line(2), "GET https://evil.example/z");
}

/// Every status that leads on, and every method: GET and HEAD go on as they are; what changes
/// something goes nowhere, whatever it carries.
#[tokio::test]
async fn every_status_and_method() {
    for status in [301, 302, 303, 307, 308] {
        for http_method in [
            HttpMethod::Get,
            HttpMethod::Head,
            HttpMethod::Post,
            HttpMethod::Put,
            HttpMethod::Patch,
            HttpMethod::Delete,
            HttpMethod::Options,
        ] {
            let script = Script::new([
                response_with(status, &[("location", "/y")], ""),
                response(200, "{}"),
            ]);
            let result = plain(&script.client(), http_method).name("body").send_raw().await;
            let followed = matches!(http_method, HttpMethod::Get | HttpMethod::Head);
            assert_eq!(
                (result.is_ok(), script.count()),
                (followed, 1 + usize::from(followed)),
                "{status} {http_method:?}"
            );
            match result {
                Ok(_) => {
                    assert_eq!(
                        script.line(1),
                        format!("{} https://api.example.com/y", http_method.as_str())
                    );
                    assert_eq!(
                        (script.body(1), script.header(1, "content-type")),
                        (script.body(0), script.header(0, "content-type"))
                    );
                }
                Err(error) => assert_eq!(error.status().unwrap().as_u16(), status),
            }
        }
    }
}

/// Keys of every kind stay where they belong, also where only the scheme or the port is another.
#[tokio::test]
async fn no_key_of_any_kind_goes_along() {
    use rt::{Scheme, SchemeKind};
    static KINDS: [SchemeKind; 5] = [
        SchemeKind::Bearer,
        SchemeKind::Basic,
        SchemeKind::Header("X-Key"),
        SchemeKind::Query("key"),
        SchemeKind::Cookie("sid"),
    ];
    for kind in KINDS {
        let schemes: &'static [Scheme] =
            Box::leak(Box::new([Scheme { name: "s", kind, env: None }]));
        let api: &'static rt::Api = Box::leak(Box::new(rt::Api {
            base_url: "http://localhost:8080",
            schemes,
            security: Some(&[&["s"]]),
            ..super::PLAIN
        }));
        for other in [
            "https://localhost:8080/y",
            "http://localhost:8081/y",
            "http://127.0.0.1:8080/y",
            "//user@localhost/y",
        ] {
            let script =
                Script::new([response_with(302, &[("location", other)], ""), response(200, "")]);
            let client = crate::ClientBuilder::new(api)
                .api_key("s3cret:s3cret")
                .http_client(script.clone())
                .build()
                .unwrap();
            let request = Remove(rt::Request::new(&client, HttpMethod::Get, "/x"));
            request.with_header("x-own", "s3cret").with_query("q", "s3cret").await.unwrap();
            let shown = |at: usize| {
                let sent = script.sent.lock().unwrap();
                let headers: Vec<_> = sent[at]
                    .headers()
                    .iter()
                    .map(|(n, v)| format!("{n}: {}", v.to_str().unwrap()))
                    .collect();
                format!("{} {}", sent[at].uri(), headers.join(" "))
            };
            assert!(shown(0).contains("s3cret") && script.count() == 2, "{}", shown(0));
            let there = shown(1);
            assert!(
                !there.contains("s3cret") && !there.contains("czNjcmV0"),
                "{kind:?} {other}: {there}"
            );
        }
    }
}
