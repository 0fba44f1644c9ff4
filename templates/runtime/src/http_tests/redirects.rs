//! Redirects: followed for GET and HEAD; the key never leaves the origin it was meant for.

use super::{Remove, Script, answer, answer_with, plain};
use crate::runtime::emit::{self as rt, Verb};

#[tokio::test]
async fn same_origin() {
    let script = Script::new([answer_with(307, &[("location", "../v2/y?a=1#f")], ""), answer(200, r#"{"a":1}"#)]);
    assert_eq!(plain(&script.client(), Verb::Get).await.unwrap()["a"], 1);
    assert_eq!(script.line(1), "GET https://api.example.com/v2/y?a=1");
    assert_eq!(script.header(1, "authorization"), script.header(0, "authorization"));
}

#[tokio::test]
async fn other_origin() {
    for other in ["https://evil.example/x", "https://api.example.com:444/", "//u:p@evil.example", "https://api.example.com.evil/"]
    {
        let back = [("location", "https://api.example.com/back")];
        let script = Script::new([answer_with(302, &[("location", other)], ""), answer_with(302, &back, ""), answer(200, "{}")]);
        let mut request = rt::Request::new(&script.client(), Verb::Get, "/x");
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
    for verb in [Verb::Post, Verb::Put, Verb::Patch, Verb::Delete] {
        let script = Script::new([answer_with(307, &[("location", "/y")], "")]);
        let error = plain(&script.client(), verb).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), script.count()), (307, 1));
    }
    // a loop, a downgrade, nonsense
    let script = Script::new([answer_with(301, &[("location", "/y")], "")]);
    let error = plain(&script.client(), Verb::Get).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), script.count()), (301, 11));
    for location in ["http://api.example.com/y", "ftp://x/", "javascript:1", "http://", "\\\\["] {
        let script = Script::new([answer_with(301, &[("location", location)], "")]);
        assert_eq!(plain(&script.client(), Verb::Get).await.unwrap_err().status().unwrap().as_u16(), 301, "{location}");
        assert_eq!(script.count(), 1, "{location}");
    }
    let script = Script::new([answer(302, ""), answer(304, "")]);
    assert_eq!(plain(&script.client(), Verb::Get).await.unwrap_err().status().unwrap().as_u16(), 302);
    assert_eq!(plain(&script.client(), Verb::Get).await.unwrap_err().status().unwrap().as_u16(), 304);
}

#[tokio::test]
async fn key_in_the_query() {
    static QUERY: rt::Api = rt::Api {
        user_agent: "t",
        base_url: "https://x.example",
        base_url_env: None,
        schemes: &[rt::Scheme { name: "q", kind: rt::SchemeKind::Query("key"), env: None }],
        security: &[&["q"]],
        idempotency_header: None,
        request_id_headers: &[],
        webhook_key_env: None,
    };
    let script = Script::new([
        answer_with(302, &[("location", "/y?a=1")], ""),
        answer_with(302, &[("location", "https://evil.example/z")], ""),
        answer(200, ""),
    ]);
    let client = crate::ClientBuilder::new(&QUERY).api_key("s").http_client(script.clone()).build().unwrap();
    Remove(rt::Request::new(&client, Verb::Get, "/x")).await.unwrap();
    assert_eq!(script.line(0), "GET https://x.example/x?key=s");
    assert_eq!(script.line(1), "GET https://x.example/y?a=1&key=s");
    assert_eq!(script.line(2), "GET https://evil.example/z");
}
